import type { Fact } from '../snapshot/fact.ts';
import { formatCount, formatPercent } from '../wording/numbers.ts';
import { coverageOf } from './coverage.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { mainStudy, newestWave, type View } from './view.ts';

export type Grade = 'A' | 'B' | 'C' | 'D';

/** A sign of good evidence: whether it is there, null where that is not known. */
export interface EvidenceSign {
	readonly id: 'base' | 'rate' | 'roles' | 'recent';
	readonly isMet: boolean | null;
}

export interface EvidenceGrade {
	readonly grade: Grade;
	readonly signs: readonly EvidenceSign[];
}

/** Under a third of those invited, those who answered are seldom like those who did not. */
const LEAST_RATE = 30;
/** A year: the longest time between two rounds of a relationship survey. */
const MOST_DAYS = 365;

/**
 * How good the evidence behind a number is: A to D by four signs that are printed with it. Kaiku's own
 * rule, no standard's.
 * @param fact the number that the page is built on
 * @param date the day of publication, `yyyy-mm-dd`
 */
export function evidenceGrade(view: View, fact: Fact | undefined, date: string): EvidenceGrade {
	const { rate } = coverageOf(view);
	const signs: readonly EvidenceSign[] = [
		{ id: 'base', isMet: fact?.status === 'full' },
		{ id: 'rate', isMet: rate === null ? null : rate >= LEAST_RATE },
		{ id: 'roles', isMet: hasDeciders(view) },
		{ id: 'recent', isMet: isRecent(view, date) },
	];
	const short = signs.filter(({ isMet }) => isMet !== true).length;
	const isWeak = fact?.status !== 'full' && fact?.status !== 'limited';
	const grade = isWeak || short > 2 ? 'D' : short === 2 ? 'C' : short === 1 ? 'B' : 'A';
	return { grade, signs };
}

/** The grade, its signs and its rule in words. */
export function evidenceTexts(view: View, { grade, signs }: EvidenceGrade): readonly string[] {
	const words = view.phrases.card.evidence;
	const text = {
		base: words.signs.base,
		rate: words.signs.rate(formatPercent(LEAST_RATE, view.numbers)),
		roles: words.signs.roles,
		recent: words.signs.recent(formatCount(MOST_DAYS, view.numbers)),
	};
	const met = signs.filter(({ isMet }) => isMet === true).length;
	const told = signs.map(({ id, isMet }) => {
		const state = isMet === null ? words.unknown : isMet ? words.met : words.notMet;
		return `${text[id]}: ${state}`;
	});
	return [words.whole(grade, met, signs.length), `${sentenceOf(told.join('; '))}.`, words.rule];
}

/** Whether each role that decides has a number; null where the study names no such role. */
function hasDeciders(view: View): boolean | null {
	const study = mainStudy(view);
	const metric = headlineMetric(view, study);
	const deciding = study.roles.filter(({ decision }) => decision === 'decides');
	if (deciding.length === 0 || metric === null) return null;
	return deciding.every(({ id }) => metricFact(view, metric, { role: id })?.value != null);
}

function isRecent(view: View, date: string): boolean | null {
	const end = dayNumber(newestWave(mainStudy(view))?.end ?? '');
	const published = dayNumber(date);
	return end === null || published === null ? null : published - end <= MOST_DAYS;
}

const DAY = 86_400_000;

/** Days since 1970 of a calendar day, the same in every time zone; null where it is none. */
function dayNumber(day: string): number | null {
	const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
	return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY;
}

function sentenceOf(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
