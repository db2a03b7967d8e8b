// oxlint-disable import/default -- texts of files have one, given by the bundler
import type { APIRoute } from 'astro';
import chartValues from '../../../scripts/chart-values.js?raw';
import figures from '../../../scripts/figures.js?raw';
import page from '../../../scripts/page.js?raw';
import search from '../../../scripts/search.js?raw';
import site from '../../../scripts/site.js?raw';
import tables from '../../../scripts/tables.js?raw';
import { sitePaths } from '../../../models/page-context.ts';

/** In the order in which they need each other. */
const SCRIPTS = [page, search, site, tables, figures, chartValues];

export const getStaticPaths = sitePaths;

/** The scripts of a site as the one classic script that its pages load: it works from the disk too. */
export const GET: APIRoute = () =>
	new Response(SCRIPTS.map(asClassic).join(''), {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});

/** Without imports, exports, comments and indents. */
function asClassic(script: string): string {
	return script
		.replaceAll(/^import [^;]*;\n|^export /gmu, '')
		.replaceAll(/^\s*(?:\/\/|\/?\*).*\n|^\s+/gmu, '');
}
