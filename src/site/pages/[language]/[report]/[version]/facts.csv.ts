import type { APIRoute } from 'astro';
import { writeFactsCsv } from '../../../../../snapshot/facts-csv.ts';
import { pageContext, versionPaths } from '../../../../models/page-context.ts';

export const getStaticPaths = () => versionPaths();

/** All facts of the version, as they are published. */
export const GET: APIRoute = ({ params }) =>
	new Response(writeFactsCsv(pageContext(params, 'method').version.snapshot.facts), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
