import type { APIRoute } from 'astro';
import { everyVersion } from '../../../../../../../models/page-context.ts';
import { previewOfVersion } from '../../../../../../../models/preview-of-version.ts';

export const getStaticPaths = () => everyVersion().map(({ params }) => ({ params }));

/** What stands for the version where its link is passed on. */
export const GET: APIRoute = ({ params }) =>
	new Response(previewOfVersion(params), { headers: { 'Content-Type': 'image/png' } });
