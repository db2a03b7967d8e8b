import type { AstroInlineConfig } from 'astro';
import { handedSite } from '../audiences/handed-site.ts';

type VitePlugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;

const NAME = 'virtual:kaiku-commentary';
const RESOLVED = `\0${NAME}`;

/**
 * Gives pages the commentary of the handed site as modules, by `<report>/<version>/<page>.<language>`.
 * Only files that were parsed and checked are in it.
 */
export function commentaryModules(): VitePlugins {
	return [
		{
			name: 'kaiku-commentary',
			resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
			load: (id: string) => (id === RESOLVED ? moduleText() : undefined),
		},
	];
}

function moduleText(): string {
	const { site, reports } = handedSite();
	const folder = reports.replaceAll('\\', '/');
	const entries = site.reports.flatMap((report) =>
		report.versions.flatMap((version) =>
			version.commentary.map(({ page, language }) => {
				const id = `${report.id}/${version.id}/${page}.${language}`;
				const path = JSON.stringify(`${folder}/${id}.mdx`);
				return `${JSON.stringify(id)}: () => import(${path}),\n`;
			}),
		),
	);
	return `export const commentary = {\n${entries.join('')}};\n`;
}
