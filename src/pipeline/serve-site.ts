import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { handSites } from '../audiences/handed-sites.ts';
import type { Site } from '../audiences/site.ts';
import { astroFolders, PROJECT } from './astro-folders.ts';
import { astroSettings } from './astro-settings.ts';

/** The development server that Astro runs, as its hook hands it over. */
type ViteServer = Parameters<
	NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** A site that is being served and can be given newer content. */
export interface ServedSite {
	readonly port: number;
	/** Shows a newer site to every open page. */
	show(site: Site): void;
	/** Calls back for each file of the workspace that was changed, added or removed. */
	onChange(listener: (path: string) => void): void;
	stop(): Promise<void>;
}

/** Serves one site on 127.0.0.1, at `/<client>/<audience>/`, with Astro's development server. */
export async function serveSite(site: Site, workspace: string, port: number): Promise<ServedSite> {
	const reports = join(workspace, 'reports');
	handSites({ sites: [site], reports, isServed: true });
	process.env['ASTRO_DEV_BACKGROUND'] = '0';
	const caught: { server?: ViteServer } = {};
	const folders = astroFolders();
	const settings = astroSettings();
	const server = await dev({
		...settings,
		...folders,
		server: { host: '127.0.0.1', port },
		logLevel: 'warn',
		integrations: [...settings.integrations, catchServer(caught)],
		vite: {
			...settings.vite,
			server: { fs: { allow: [PROJECT, workspace] } },
		},
	});
	server.watcher.add([join(workspace, 'data'), reports]);
	return {
		port: server.address.port,
		show(newer) {
			handSites({ sites: [newer], reports, isServed: true });
			caught.server?.moduleGraph.invalidateAll();
			caught.server?.ws.send({ type: 'full-reload' });
		},
		onChange(listener) {
			for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, listener);
		},
		async stop() {
			await server.stop();
			rmSync(folders.root, { recursive: true, force: true });
		},
	};
}

function catchServer(caught: { server?: ViteServer }): AstroIntegration {
	return {
		name: 'kaiku-dev',
		hooks: {
			'astro:server:setup': ({ server }) => {
				caught.server = server;
			},
		},
	};
}
