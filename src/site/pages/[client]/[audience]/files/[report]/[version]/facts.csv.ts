import type { APIRoute } from 'astro';
import { handedSites } from '../../../../../../../audiences/handed-sites.ts';
import { writeFactsCsv } from '../../../../../../../snapshot/facts-csv.ts';

/** The page that offers the file; who does not see it gets none. */
const OFFERED_BY = 'method';

export const getStaticPaths = () =>
	handedSites().sites.flatMap(({ client, audience, reports }) =>
		reports.flatMap((report) =>
			report.versions
				.filter(({ pages }) => pages.includes(OFFERED_BY))
				.map(({ id, snapshot }) => ({
					params: { client, audience, report: report.id, version: id },
					props: { facts: () => snapshot.facts },
				})),
		),
	);

/** All facts of the version that the audience sees, as they are published. */
export const GET: APIRoute<{ facts: () => Parameters<typeof writeFactsCsv>[0] }> = ({ props }) =>
	new Response(writeFactsCsv(props.facts()), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
