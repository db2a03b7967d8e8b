import { versionContext, type RouteParams } from './page-context.ts';
import { versionPicture } from './page-preview.ts';
import { versionFinding } from './version-finding.ts';

/** The picture of a version: its finding where the overview is seen, else the report's name. */
export function previewOfVersion(params: RouteParams): Uint8Array<ArrayBuffer> {
	const context = versionContext(params);
	const { report, version, view, language } = context;
	const isSeen = version.pages.includes('index');
	const name = report.title[language] ?? report.id;
	return Uint8Array.from(versionPicture(context, isSeen ? versionFinding(version, view) : name));
}
