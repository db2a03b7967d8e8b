import { findFact } from '../snapshot/fact-index.ts';
import type { SnapshotWave } from '../snapshot/snapshot.ts';
import type { Way } from '../wording/en/comparison-words.ts';
import { asTitle } from '../wording/group-name.ts';
import { againstWave, verdictOf, type Comparison } from './comparison.ts';
import { mainCut } from './main-cut.ts';
import type { SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** Something that was done or happened, and the number that it should move. */
export interface Happening {
	readonly title: string;
	/** `yyyy-mm-dd`; the same where it took a day, `to` '' where it is not over. */
	readonly from: string;
	readonly to: string;
	/** `metric:question:category`, the category often left out. */
	readonly metric: string;
	readonly touchpoint: string;
	/** '' for all. */
	readonly role: string;
}

/** A happening with its number after it against that before it; undefined where they are not compared. */
export interface Effect {
	readonly happening: Happening;
	readonly comparison: Comparison | undefined;
	/** Whether a wave has begun since. */
	readonly isMeasured: boolean;
}

/**
 * What was done or happened, the oldest first, each with the change of its number from the last wave that
 * was over before it to the first that began after it. Before and after is no proof of cause.
 */
export function effects(view: View, happenings: readonly Happening[]): readonly Effect[] {
	const rows = happenings
		.filter(({ metric, from }) => metric !== '' && from !== '')
		.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
		.map((happening) => effectOf(view, happening));
	return rows.filter((row) => row.comparison || !rows.some((other) => tellsOf(row, other)));
}

/** Whether another number of the same happening is compared. */
function tellsOf({ happening }: Effect, { happening: other, comparison }: Effect): boolean {
	const isSame = other.title === happening.title && other.from === happening.from;
	return isSame && comparison !== undefined;
}

function effectOf(view: View, happening: Happening): Effect {
	const oldestFirst = mainStudy(view).waves.toReversed();
	const isAsked = ({ id }: SnapshotWave) => levelOf(view, happening, id) !== undefined;
	const asked = oldestFirst.filter(isAsked);
	const before = asked.findLast(({ end }) => end < happening.from);
	const after = happening.to === '' ? undefined : asked.find(({ start }) => start > happening.to);
	const level = after && levelOf(view, happening, after.id);
	const comparison = level && before && againstWave(view, level, before.id);
	return { happening, comparison, isMeasured: after !== undefined };
}

function levelOf(view: View, { metric, role, touchpoint }: Happening, wave: string) {
	const [id = '', question, category = ''] = metric.split(':');
	if (question === undefined) return undefined;
	const isEach = mainStudy(view).questions.find((one) => one.id === question)?.isEach;
	const place = isEach ? { touchpoint } : {};
	return findFact(view.index, {
		...mainCut(view),
		...place,
		metric: id,
		question,
		category,
		role,
		wave,
	});
}

/** After which of the happenings their number clearly changed. */
export function effectsStory(view: View, rows: readonly Effect[]): SectionStory {
	const words = view.phrases.chart.effect;
	const measured = rows.filter(({ comparison }) => verdictOf(comparison) !== null);
	const names = (verdict: Way) =>
		new Set(
			measured
				.filter(({ comparison }) => verdictOf(comparison) === verdict)
				.map(({ happening }) => words.quoted(happening.title)),
		);
	const told = ([way, tell]: readonly [Way, (after: string) => string]) => {
		const after = names(way);
		return after.size === 0 ? [] : [tell(view.phrases.site.list([...after]))];
	};
	const moved = [...told(['down', words.fell]), ...told(['up', words.rose])];
	const findings = measured.length === 0 ? [words.waitingTitle] : moved;
	const title = asTitle(findings.length === 0 ? [words.none] : findings);
	return { topic: words.topic, title, subtitle: words.subtitle };
}
