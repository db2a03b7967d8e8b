import { previewPicture, type PreviewWords } from '../../handoff/preview/preview-picture.ts';
import { LIGHT_ACCENT } from '../../figures/light-colours.ts';
import { overviewStory } from '../../story/overview-story.ts';
import { versionName } from '../../wording/version-name.ts';
import { versionContext, type RouteParams } from './page-context.ts';

/** Audiences mostly see the same finding; this many pictures are kept. */
const MOST_KEPT = 50;

const kept = new Map<string, Uint8Array>();

function pictureOf(words: PreviewWords, accent: string): Uint8Array {
	const key = JSON.stringify([words, accent]);
	const known = kept.get(key) ?? previewPicture(words, accent);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(key, known);
	return known;
}

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
		pictureOf(
			{
				client: site.organisation,
				title: isSeen ? written?.title || overviewStory(view).title : name,
				foot: foot.join(' · '),
			},
			report.brand.accent?.light ?? LIGHT_ACCENT,
		),
	);
}
