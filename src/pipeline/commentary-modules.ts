import type { AstroInlineConfig } from 'astro';
import { handedSites } from '../audiences/handed-sites.ts';

export type VitePlugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;

const NAME = 'virtual:kaiku-commentary';
/** Id of the module that lists the commentary. */
export const COMMENTARY = `\0${NAME}`;

/**
 * Gives pages the commentary of the handed sites as modules, by `<report>/<version>/<page>.<language>`.
 * Only files that were parsed and checked are in it.
 */
export function commentaryModules(): VitePlugins {
	return [
		{
			name: 'kaiku-commentary',
			resolveId: (id: string) => (id === NAME ? COMMENTARY : undefined),
			load: (id: string) => (id === COMMENTARY ? moduleText() : handedText(id)),
		},
	];
}

/** A file as it was checked, which while editing may be older than what lies on the disk. */
function handedText(id: string): string | undefined {
	const [path = ''] = id.split('?');
	return path.endsWith('.mdx') ? handedSites().texts?.get(path.replaceAll('\\', '/')) : undefined;
}

function moduleText(): string {
	const { sites, reports } = handedSites();
	const folder = reports.replaceAll('\\', '/');
	const ids = sites.flatMap((site) =>
		site.reports.flatMap((report) =>
			report.versions.flatMap((version) =>
				version.commentary.map(
					({ page, language }) => `${report.id}/${version.id}/${page}.${language}`,
				),
			),
		),
	);
	const entries = [...new Set(ids)].map(
		(id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${folder}/${id}.mdx`)}),\n`,
	);
	return `export const commentary = {\n${entries.join('')}};\n`;
}
