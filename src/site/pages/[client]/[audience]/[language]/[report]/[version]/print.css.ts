import type { APIRoute } from 'astro';
import { everyVersion } from '../../../../../../models/page-context.ts';
import { printFoot } from '../../../../../../models/print-foot.ts';

export const getStaticPaths = () =>
	everyVersion().map(({ params, site, report, version }) => ({
		params,
		props: { text: printFoot(site, report, version, params.language) },
	}));

/** What every printed sheet of the version says at its foot. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
