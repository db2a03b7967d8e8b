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
import {
	bound,
	formatCount,
	formatNumber,
	formatSigned,
	differenceEnds,
} from '../wording/numbers.ts';
import { isUnsteady, verdictOf, waveAgainst, type Comparison } from './comparison.ts';
import { factText, isClear } from './fact-text.ts';
import { claimOf } from './main-metric.ts';
import { waveName } from './names.ts';
import { relevantChange, relevantText } from './relevant-change.ts';
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
	const tolerance = toleranceText(view, comparison);
	if (tolerance !== '') return words.near(target, tolerance);
	if (verdict === 'no-clear-change' || verdict === 'cannot-be-said') return words[verdict](target);
	return words[verdict](target, amountText(view, comparison.fact));
}

/**
 * How near to its target a number is that surely misses or passes it by less than what counts as a
 * difference: `10 points`; '' where no such thing may be said.
 */
function toleranceText(view: View, comparison: Comparison | undefined): string {
	const { fact } = comparison ?? {};
	if (!fact || verdictOf(comparison) !== 'no-clear-change' || fact.unit === 'score') return '';
	const isBeside = (fact.low ?? 0) > 0 || (fact.high ?? 0) < 0;
	if (!isBeside) return '';
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const { points, percent } = relevantChange(study);
	const least = fact.unit === 'percent' ? percent : points;
	if (Math.abs(fact.value ?? least) > least) return '';
	return view.phrases.comparison.amount(relevantText(least, view), unitOf(fact));
}

/** The verdict on a target in a few words, as a key figure has it; '' where none may be told. */
export function targetWords(view: View, comparison: Comparison | undefined): string {
	const verdict = verdictOf(comparison);
	if (verdict === null) return '';
	const { nearTarget, targets } = view.phrases.chart.key;
	const tolerance = toleranceText(view, comparison);
	return tolerance === '' ? targets[verdict] : nearTarget(tolerance);
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

/** A difference with its sign, unit and interval: `−3 percentage points (−9…+3)`; all '' in a heading. */
export function differenceText(view: View, fact: Fact): DifferenceText {
	if (view.isHeading) return { whole: '', short: '', low: '', high: '' };
	const decimals = DECIMALS[fact.unit];
	const value = fact.value === null ? '' : formatSigned(fact.value, decimals, view.numbers);
	const [low, high] =
		fact.low === null || fact.high === null
			? ['', '']
			: differenceEnds(fact.low, fact.high, { decimals, isClear: isClear(fact) }, view.numbers);
	const amount = value && view.phrases.comparison.difference(value, unitOf(fact));
	const interval = low && high && `${low}…${high}`;
	return {
		whole: bound(amount, interval),
		short: bound(value, interval),
		low,
		high,
	};
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
