import type { APIRoute } from 'astro';
import { handedSites } from '../../../../../../audiences/handed-sites.ts';
import { brandFiles } from '../../../../../models/brand-files.ts';

const TYPES: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	png: 'image/png',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
};

export const getStaticPaths = () =>
	handedSites().sites.flatMap(({ client, audience, reports }) =>
		reports.flatMap((report) =>
			[...brandFiles(report)].map(([file, content]) => ({
				params: { client, audience, report: report.id, file },
				props: { content: () => content },
			})),
		),
	);

/** A file of a report's brand: its tokens, a font, the logo. */
export const GET: APIRoute<{ content: () => string | Uint8Array<ArrayBuffer> }> = ({
	props,
	params,
}) => {
	const ending = params['file']?.split('.').at(-1) ?? '';
	return new Response(props.content(), { headers: { 'Content-Type': TYPES[ending] ?? '' } });
};
