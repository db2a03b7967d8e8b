import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { handSites, offeredFiles } from '../audiences/handed-sites.ts';
import type { Site } from '../audiences/site.ts';
import { astroFolders, PROJECT } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';
import { COMMENTARY, type VitePlugins } from './commentary-modules.ts';

/** The development server that Astro runs, as its hook hands it over. */
type ViteServer = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

const FILE_EVENTS = ['change', 'add', 'unlink'] as const;

/** What happened to a file. */
export type FileEvent = (typeof FILE_EVENTS)[number];

/** Commentary as it was checked, by its absolute path with `/`. */
export type CheckedTexts = ReadonlyMap<string, string>;

/** A site that is being served and can be given newer content. */
export interface ServedSite {
	readonly port: number;
	/** Shows a newer site to every open page. */
	show(site: Site, texts: CheckedTexts): void;
	/** Tells every page that is open or opened, over what it shows, what is wrong. */
	tell(lines: readonly string[]): void;
	/** Calls back whenever a page or a file of one is asked for. */
	onRequest(listener: () => void): void;
	/** Calls back for each file of the workspace that was changed, added or removed. */
	onChange(listener: (path: string, event: FileEvent) => void): void;
	stop(): Promise<void>;
}

/** Serves one site on 127.0.0.1, at `/<client>/<audience>/`, with Astro's development server. */
export async function serveSite(
	site: Site,
	texts: CheckedTexts,
	workspace: string,
	port: number,
): Promise<ServedSite> {
	const reports = join(workspace, 'reports');
	handSites({ sites: [site], reports, isServed: true, texts });
	const states: ShownStates = { newest: 0, ofPage: 0, isAsked: () => undefined };
	const { server, vite, root } = await startServer(workspace, port, states);
	server.watcher.add([join(workspace, 'data'), reports]);
	let wrong: ReturnType<typeof overlay> | null = null;
	let shown = texts;
	vite?.ws.on('connection', () => {
		if (wrong !== null) vite?.ws.send(wrong);
		// It asked for its page before the newest was handed over, and was not there to be told.
		else if (states.ofPage < states.newest) vite?.ws.send({ type: 'full-reload' });
	});
	return {
		port: server.address.port,
		show(newer, newTexts) {
			wrong = null;
			states.newest += 1;
			handSites({ sites: [newer], reports, isServed: true, texts: newTexts });
			forgetModules(vite, changedFiles(shown, newTexts));
			shown = newTexts;
			vite?.ws.send({ type: 'full-reload' });
		},
		tell(lines) {
			wrong = overlay(lines);
			vite?.ws.send(wrong);
		},
		onRequest(listener) {
			states.isAsked = listener;
		},
		onChange(listener) {
			for (const event of FILE_EVENTS) {
				server.watcher.on(event, (path: string) => listener(path, event));
			}
		},
		async stop() {
			await server.stop();
			rmSync(root, { recursive: true, force: true });
		},
	};
}

/** Commentary that is there now and was not, is not any more, or says something else. */
function changedFiles(before: CheckedTexts, now: CheckedTexts): readonly string[] {
	const all = new Set([...before.keys(), ...now.keys()]);
	return [...all].filter((file) => before.get(file) !== now.get(file));
}

/** So that the commentary is read again, and the paths of the routes are made again. */
function forgetModules(vite: ViteServer | undefined, changed: readonly string[]): void {
	for (const { moduleGraph, hot } of environmentsOf(vite)) {
		const list = moduleGraph.getModuleById(COMMENTARY);
		if (list) moduleGraph.invalidateModule(list);
		for (const file of changed) moduleGraph.onFileChange(file);
		// Astro keeps the paths of a route and what they are given.
		hot.send('astro:content-changed', {});
	}
}

/** How often a newer site was handed over, of which of them the page is that was asked for last, and who is told. */
interface ShownStates {
	newest: number;
	ofPage: number;
	isAsked: () => void;
}

/** Pages are run in an environment of their own, with modules of its own. */
function environmentsOf(vite: ViteServer | undefined) {
	return Object.values(vite?.environments ?? {});
}

async function startServer(workspace: string, port: number, states: ShownStates) {
	process.env['ASTRO_DEV_BACKGROUND'] = '0';
	const caught: { server?: ViteServer } = {};
	const folders = astroFolders();
	const settings = astroSettings();
	const server = await dev({
		...settings,
		...folders,
		server: { host: '127.0.0.1', port },
		logLevel: 'warn',
		integrations: [...settings.integrations, catchServer(caught, states)],
		vite: {
			...settings.vite,
			plugins: [...settings.vite.plugins, ...ownReloads(workspace)],
			server: { fs: { allow: [PROJECT, workspace] } },
		},
	});
	return { server, vite: caught.server, root: folders.root };
}

/** What the page shows over itself, as the server's own errors are shown. */
function overlay(lines: readonly string[]) {
	const [message = '', ...rest] = lines;
	return {
		type: 'error',
		err: { name: 'Kaiku', title: message, message: lines.join('\n'), stack: rest.join('\n') },
	} as const;
}

/** What changes in the workspace is checked first and shown then: the server does not reload by itself. */
function ownReloads(workspace: string): VitePlugins {
	const folders = ['data', 'reports'].map(
		(name) => `${join(workspace, name).replaceAll('\\', '/')}/`,
	);
	const isOurs = (file: string) => folders.some((folder) => file.startsWith(folder));
	return [
		{
			name: 'kaiku-own-reloads',
			hotUpdate: {
				order: 'pre',
				handler: ({ file }: { readonly file: string }) => (isOurs(file) ? [] : undefined),
			},
		},
	];
}

function catchServer(caught: { server?: ViteServer }, states: ShownStates): AstroIntegration {
	return {
		name: 'kaiku-dev',
		hooks: {
			'astro:server:setup': ({ server }) => {
				caught.server = server;
				server.middlewares.use((request, response, next) => {
					states.isAsked();
					const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(1);
					if (path.endsWith('.html')) states.ofPage = states.newest;
					const file = offeredFiles().get(path);
					if (file === undefined) return next();
					const content = typeof file === 'string' ? file : file();
					response.setHeader('Content-Type', typeOf(path)).end(content);
				});
			},
		},
	};
}

/** Of what a page offers beside itself. */
function typeOf(path: string): string {
	if (path.endsWith('.png')) return 'image/png';
	return path.endsWith('.svg') ? 'image/svg+xml' : 'text/csv; charset=utf-8';
}
