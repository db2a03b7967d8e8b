import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev, type AstroIntegration } from 'astro';
import { handSites, offeredFiles } from '../audiences/handed-sites.ts';
import type { Site } from '../audiences/site.ts';
import { astroFolders, PROJECT } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';
import { COMMENTARY, type VitePlugins } from './commentary-modules.ts';
import { FILE_EVENTS, withLateChanges, type FileEvent } from './file-events.ts';
import { openPages, type OpenPages, type ViteServer } from './open-pages.ts';

/** What tells on an open page that it is being made again. */
const EDIT_STATUS = fileURLToPath(new URL('../site/scripts/edit-status.js', import.meta.url));

/** Commentary as it was checked, by its absolute path with `/`. */
export type CheckedTexts = ReadonlyMap<string, string>;

/** A site that is being served and can be given newer content. */
export interface ServedSite extends Omit<OpenPages, 'reload'> {
	readonly port: number;
	/** Shows a newer site to every open page. */
	show(site: Site, texts: CheckedTexts): void;
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
	const pages = openPages(vite, () => states.ofPage < states.newest);
	let shown = texts;
	return {
		...pages,
		port: server.address.port,
		show(newer, newTexts) {
			states.newest += 1;
			handSites({ sites: [newer], reports, isServed: true, texts: newTexts });
			forgetModules(vite, changedFiles(shown, newTexts));
			shown = newTexts;
			pages.reload();
		},
		onRequest(listener) {
			states.isAsked = listener;
		},
		onChange(listener) {
			const tell = withLateChanges(listener);
			for (const event of FILE_EVENTS)
				server.watcher.on(event, (path: string) => tell(path, event));
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
			'astro:config:setup': ({ injectScript }) => {
				injectScript('page', `import ${JSON.stringify(EDIT_STATUS.replaceAll('\\', '/'))};`);
			},
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
