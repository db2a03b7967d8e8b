import type { APIRoute } from 'astro';
import { handedSite } from '../../../../../audiences/handed-site.ts';
import { writeFactsCsv } from '../../../../../snapshot/facts-csv.ts';

export const getStaticPaths = () =>
	handedSite().site.reports.flatMap((report) =>
		report.versions.map(({ id, snapshot }) => ({
			params: { report: report.id, version: id },
			props: { facts: () => snapshot.facts },
		})),
	);

/** All facts of the version, as they are published. */
export const GET: APIRoute<{ facts: () => Parameters<typeof writeFactsCsv>[0] }> = ({ props }) =>
	new Response(writeFactsCsv(props.facts()), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
