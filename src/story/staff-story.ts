import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import { fieldText } from './base-text.ts';
import { isLead, verdictOf } from './comparison.ts';
import { valueText } from './fact-text.ts';
import { gapComparison, gapCounts, imageGaps, STAFF, type ImageGap } from './image-gaps.ts';
import { touchpointName } from './names.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, type View } from './view.ts';

/** What the gate said of staff’s belief and customers’ experience. */
export type MirrorGroup = 'differ' | 'alike' | 'unsaid' | 'untold';

/** What staff believe of a touchpoint, and what was said of it. */
export interface MirrorGap extends ImageGap {
	readonly group: MirrorGroup;
}

const ORDER: readonly MirrorGroup[] = ['differ', 'alike', 'unsaid', 'untold'];

/**
 * Where staff are wrong most: told differences first, by how far from 0 their interval begins at least;
 * the others in the order of the path.
 */
export function mirrorGaps(view: View): readonly MirrorGap[] {
	return imageGaps(view, STAFF)
		.map((row) => ({ ...row, group: groupOf(view, row) }))
		.toSorted(
			(a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || least(b) - least(a) || 0,
		);
}

function groupOf(view: View, row: ImageGap): MirrorGroup {
	const comparison = gapComparison(row);
	if (isLead(view, comparison)) return 'differ';
	const verdict = verdictOf(comparison);
	if (verdict === null) return 'untold';
	return verdict === 'no-clear-change' ? 'alike' : 'unsaid';
}

/** The end of the interval that is nearer to 0; 0 where no difference is told. */
function least({ group, gap }: MirrorGap): number {
	if (group !== 'differ' || gap?.low == null || gap.high === null) return 0;
	return Math.min(Math.abs(gap.low), Math.abs(gap.high));
}

/** The page of our own people: what they believe of customers beside what customers say. */
export function staffStory(view: View): PageStory<'mirror' | 'who'> {
	const mirror = mirrorSection(view);
	const who = whoSection(view);
	const rows = mirrorGaps(view);
	const { whole } = view.phrases.voice.staff;
	const base = rows.length > 0 ? who.title : '';
	const [first] = rows;
	const differing = first?.group === 'differ' ? mirrorFinding(headingView(view), first) : '';
	const sure = differing !== '' && first ? [sureText(view, first)] : [];
	const title = differing || mirror.title;
	return {
		title,
		deck: asText([...sure, ...(differing ? countFindings(view, rows) : []), base, whole]),
		description: asText([title, base, fieldText(view)]),
		sections: { mirror, who },
	};
}

/** Belief and experience by touchpoint; what is missing where staff were not asked. */
export function mirrorSection(view: View): SectionStory {
	const words = view.phrases.voice.mirror;
	const rows = mirrorGaps(view);
	if (rows.length === 0) return missingSection(words, words.missing);
	const { topic, subtitle, howToRead } = words;
	const title = asTitle(countFindings(view, rows)) || words.hidden;
	return { topic, title, subtitle, howToRead };
}

/** What staff believe of a touchpoint and what customers say; '' where one is hidden. */
export function mirrorFinding(view: View, { question, image, experience }: ImageGap): string {
	if (image.value === null || experience?.value == null) return '';
	const name = touchpointName(view, question.touchpoint).inside;
	const { differ } = view.phrases.voice.mirror;
	return differ(name, valueText(image, view), valueText(experience, view));
}

/** Both levels with their intervals: `Staff 76 % (61–86 %), customers 40 % (33–47 %)`. */
function sureText(view: View, { image, experience }: ImageGap): string {
	if (!experience) return '';
	return view.phrases.voice.mirror.sure(valueText(image, view), valueText(experience, view));
}

/** That staff and customers differ at a touchpoint, where a verdict tells it; [] else. */
export function staffFindings(view: View, touchpoint: string): readonly string[] {
	return mirrorGaps(view)
		.filter((row) => row.group === 'differ' && row.question.touchpoint === touchpoint)
		.map((row) => asText([mirrorFinding(view, row)]))
		.filter(Boolean);
}

function countFindings(view: View, rows: readonly ImageGap[]): readonly string[] {
	const { above, below, all } = gapCounts(view, rows);
	return all === 0 ? [] : [view.phrases.voice.mirror.count(above, below, all)];
}

/** How many of our own people answered, and what of them is not known. */
function whoSection(view: View): SectionStory {
	const words = view.phrases.voice.staff;
	const { topic, noRoles, whole } = words;
	const bases = imageGaps(view, STAFF).flatMap(({ image }) => image.n ?? []);
	if (bases.length === 0) return missingSection(words, words.missing);
	const [low, high] = [Math.min(...bases), Math.max(...bases)];
	const text = (n: number) => formatCount(n, view.numbers);
	return {
		topic,
		title: words.title(text(low), text(high)),
		subtitle: '',
		notes: [whole, noRoles],
	};
}
