import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { DECIMALS } from '../snapshot/fact.ts';
import type {
	DifferenceText,
	Measure,
	Other,
	SidesText,
	Way,
} from '../wording/en/comparison-words.ts';
import { formatCount, formatNumber, formatSigned } from '../wording/numbers.ts';
import { isUnsteady, verdictOf, waveAgainst, type Comparison } from './comparison.ts';
import { factText } from './fact-text.ts';
import { claimOf } from './main-metric.ts';
import { waveName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** What a fact measures, as a sentence about a difference names it. */
export function measureOf(fact: Fact, question: SnapshotQuestion): Measure {
	if (fact.metric === 'nps-1-10') return 'nps-1-10';
	const claim = claimOf(fact, question);
	if (claim !== null) return claim;
	if (fact.metric === 'gap' || fact.metric === 'bottom2') return fact.metric;
	return fact.unit === 'percent' ? 'share' : 'mean';
}

/**
 * What changed since the wave of a comparison, in the words of its verdict; '' where nothing may be
 * told. A finding that one account makes alone says so.
 */
export function changeFinding(
	view: View,
	comparison: Comparison | undefined,
	question: SnapshotQuestion,
): string {
	const verdict = verdictOf(comparison);
	if (!comparison || verdict === null) return '';
	const { comparison: words } = view.phrases;
	const measure = measureOf(comparison.level, question);
	const since = sinceText(view, comparison);
	const difference = differenceText(view, comparison.fact);
	switch (verdict) {
		case 'up':
		case 'down':
			return guarded(view, comparison, movedText(view, comparison, measure, verdict));
		case 'no-clear-change':
			return words.noChange(measure, since, difference);
		case 'cannot-be-said':
			return words.changeUnsaid(measure, since, difference, sidesText(view, comparison));
	}
}

/** The change after a level that has been told: `no clear change since 2026-Q2`; '' where none may be told. */
export function changeAfterLevel(view: View, comparison: Comparison | undefined): string {
	const verdict = verdictOf(comparison);
	if (!comparison || verdict === null) return '';
	const { afterLevel } = view.phrases.comparison;
	const since = sinceText(view, comparison);
	if (verdict === 'no-clear-change') return afterLevel.noChange(since);
	if (verdict === 'cannot-be-said') return afterLevel.unsaid(since);
	const moved = afterLevel.moved(verdict, amountText(view, comparison.fact), since);
	return guarded(view, comparison, moved);
}

/** How a group differs from another, in the words of the verdict; '' where nothing may be told. */
export function differenceFinding(
	view: View,
	comparison: Comparison | undefined,
	question: SnapshotQuestion,
	other: Other,
): string {
	const verdict = verdictOf(comparison);
	if (!comparison || verdict === null) return '';
	const { comparison: words } = view.phrases;
	const measure = measureOf(comparison.level, question);
	const difference = differenceText(view, comparison.fact);
	switch (verdict) {
		case 'up':
		case 'down': {
			const amount = amountText(view, comparison.fact);
			return guarded(view, comparison, words.differs(measure, verdict, amount, other));
		}
		case 'no-clear-change':
			return words.noDifference(measure, other, difference);
		case 'cannot-be-said':
			return words.differenceUnsaid(measure, other, difference, sidesText(view, comparison));
	}
}

/** Whether the target of a number is met, in the words of the verdict; '' where none may be told. */
export function targetFinding(view: View, comparison: Comparison | undefined): string {
	const verdict = verdictOf(comparison);
	if (!comparison || verdict === null) return '';
	const words = view.phrases.comparison.target;
	const target = targetText(view, comparison.fact);
	if (verdict === 'no-clear-change' || verdict === 'cannot-be-said') return words[verdict](target);
	return words[verdict](target, amountText(view, comparison.fact));
}

/** What a comparison with a target was to reach: `+20`, `65 %`; '' where the snapshot does not tell. */
function targetText(view: View, fact: Fact): string {
	const target = view.card.targets.find((one) => one.fact === fact.id);
	return target === undefined
		? ''
		: factText({ ...fact, value: target.value, against: '' }, view).text;
}

/** The size of a difference without its sign: `15 percentage points`. */
export function amountText(view: View, fact: Fact): string {
	const unit = unitOf(fact);
	const text = formatNumber(Math.abs(fact.value ?? 0), DECIMALS[fact.unit], view.numbers);
	return view.phrases.comparison.amount(text, unit);
}

/** A difference with its sign, unit and interval: `−3 percentage points (−9…+3)`. */
export function differenceText(view: View, fact: Fact): DifferenceText {
	const decimals = DECIMALS[fact.unit];
	const signed = (value: number | null) =>
		value === null ? '' : formatSigned(value, decimals, view.numbers);
	const [low, high] = [signed(fact.low), signed(fact.high)];
	const value = signed(fact.value);
	const amount = value && view.phrases.comparison.difference(value, unitOf(fact));
	const interval = low && high && `(${low}…${high})`;
	const [whole, short] = [amount, value].map((text) => [text, interval].filter(Boolean).join(' '));
	return { whole: whole ?? '', short: short ?? '', low, high };
}

/** The wave of a comparison as it is printed. */
export function sinceText(view: View, comparison: Comparison): string {
	const study = view.card.studies.find(({ id }) => id === comparison.fact.study) ?? mainStudy(view);
	return waveName(view, study, waveAgainst(comparison));
}

function movedText(view: View, comparison: Comparison, measure: Measure, way: Way): string {
	const { comparison: words } = view.phrases;
	const { level, fact, other } = comparison;
	const amount = amountText(view, fact);
	const since = sinceText(view, comparison);
	if (other?.value == null || level.value === null) return words.moved(measure, way, amount, since);
	const format = level.unit === 'points' || level.metric === 'gap' ? formatSigned : formatNumber;
	const text = (value: number) => format(value, DECIMALS[level.unit], view.numbers);
	const ends = { from: text(other.value), to: text(level.value) };
	return words.movedFromTo(measure, way, amount, since, {
		...ends,
		isPercent: level.unit === 'percent',
	});
}

/** The finding, and that it rests on one account where it does. */
function guarded(view: View, comparison: Comparison, finding: string): string {
	return isUnsteady(view, comparison)
		? `${finding} (${view.phrases.comparison.onOneAccount})`
		: finding;
}

function sidesText(view: View, { fact, other }: Comparison): SidesText {
	const text = (n: number | null | undefined) => (n == null ? '' : formatCount(n, view.numbers));
	return { own: text(fact.n), other: text(other?.n) };
}

function unitOf({ unit }: Fact): 'points' | 'percent' | 'score' {
	return unit === 'percent' || unit === 'score' ? unit : 'points';
}
