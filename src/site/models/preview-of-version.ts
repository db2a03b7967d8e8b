import { previewPicture } from '../../handoff/preview/preview-picture.ts';
import { LIGHT_ACCENT } from '../../figures/light-colours.ts';
import { overviewStory } from '../../story/overview-story.ts';
import { versionName } from '../../wording/version-name.ts';
import { versionContext, type RouteParams } from './page-context.ts';

/** The picture of a version: its finding where the overview is seen, else the report's name. */
export function previewOfVersion(params: RouteParams): Uint8Array<ArrayBuffer> {
	const { site, report, version, view, language } = versionContext(params);
	const { printMarks: marks } = view.phrases.site;
	const name = report.title[language] ?? report.id;
	const written = version.commentary.find(
		(one) => one.page === 'index' && one.language === language,
	);
	const isSeen = version.pages.includes('index');
	const foot = [
		name,
		versionName(version.id),
		...(site.fictional ? [marks.sample] : []),
		...(version.status === 'draft' ? [marks.draft] : []),
	];
	return Uint8Array.from(
		previewPicture(
			{
				client: site.organisation,
				title: isSeen ? written?.title || overviewStory(view).title : name,
				foot: foot.join(' · '),
			},
			report.brand.accent?.light ?? LIGHT_ACCENT,
		),
	);
}
