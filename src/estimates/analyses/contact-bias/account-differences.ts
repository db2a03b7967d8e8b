import { scaleOf } from '../../../metrics/question-scale.ts';
import type { Reading } from '../../../metrics/metric.ts';
import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { roundHalfAway } from '../../../statistics/round-half-away.ts';
import { findItem, readAnswers } from '../../answer-reader.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { rowsByAccount } from '../account-groups.ts';
import { derivedNumber } from '../derived-number.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { TwoGroups } from './group-gap.ts';

/** With fewer accounts that have both kinds of people their differences are not told apart. */
const LEAST_ACCOUNTS = 20;

/** Differences of so many points and more are told as one, of either sign. */
const LARGEST_DIFFERENCE = 5;

/** Which way the contact persons of an account stand from the others, by whole points. */
const SIDES = { below: -1, same: 0, above: 1 } as const;

/** One of them leads of a question at most, so that its differences are told once. */
const RECOMMENDATION_SCORES: readonly string[] = ['nps', 'nps-1-10', 'balance'];

const SCORE: Reading = { source: 'score', category: '', valueOf: (score) => score };

/**
 * How far apart contact persons and others are inside their accounts: in how many accounts the mean
 * score of the contact persons is so many whole points above that of the others, halves going away
 * from 0; and in how many they stand above, level with and below them by these points. Of all others, and
 * of each role.
 *
 * Unit: accounts. A distribution: it is not told where all accounts but one are alike.
 *
 * @param roleOf '' where it is not known
 */
export function accountDifferences(
	sample: Sample,
	groups: TwoGroups,
	roleOf: (row: number) => string,
	planned: PlannedContactBias,
): DerivedEstimate[] {
	const { question, touchpoint, metric } = planned.headline;
	if (!RECOMMENDATION_SCORES.includes(metric.id) || !sample.hasAccounts) return [];
	const item = findItem(sample.responses, question.id, touchpoint);
	const { isValid, valueOf: scoreOf } = readAnswers(sample.responses, item, SCORE);
	const first = groups.first.filter(isValid);
	const others = groups.second.filter(isValid);
	const { reading, headline } = planned;
	const steps = stepsOf(question);
	return ['', ...reading.roles].flatMap((role) => {
		const second = role === '' ? others : others.filter((row) => roleOf(row) === role);
		const pairs = pairedAccounts(sample, first, second, scoreOf);
		if (pairs.length < LEAST_ACCOUNTS) return [];
		const counts = steps.map((step) => pairs.filter((pair) => stepOf(pair) === step).length);
		if (Math.max(...counts) >= pairs.length - 1) return [];
		const place = { ...planned, cut: { ...headline.cut, role } };
		const bases = basesOf(sample, pairs);
		const tell = (name: string, category: string, value: number) =>
			derivedNumber(place, {
				metric: name,
				category,
				unit: 'count',
				...bases,
				isDistribution: true,
				figure: { value, low: null, high: null },
				about: headline,
			});
		return [
			...steps.map((step, at) => tell('account-difference', String(step), counts[at] ?? 0)),
			...Object.entries(SIDES).map(([side, sign]) => {
				const own = pairs.filter((pair) => Math.sign(stepOf(pair)) === sign);
				return tell('account-side', side, own.length);
			}),
		];
	});
}

/** The answers of an account that has both kinds of people, and how far apart they are. */
interface PairedAccount {
	readonly first: readonly number[];
	readonly second: readonly number[];
	/** Points of the scale. */
	readonly difference: number;
}

function pairedAccounts(
	sample: Sample,
	first: Int32Array,
	second: Int32Array,
	scoreOf: (row: number) => number,
): readonly PairedAccount[] {
	const isFirst = new Set(first);
	const rows = Int32Array.from([...first, ...second]).toSorted();
	return rowsByAccount(sample, rows).flatMap((own) => {
		const [ours, theirs] = [
			own.filter((row) => isFirst.has(row)),
			own.filter((row) => !isFirst.has(row)),
		];
		if (ours.length === 0 || theirs.length === 0) return [];
		const difference = meanOf(ours, scoreOf) - meanOf(theirs, scoreOf);
		return [{ first: ours, second: theirs, difference }];
	});
}

function basesOf(
	sample: Sample,
	pairs: readonly PairedAccount[],
): { readonly base: Base; readonly otherBases: readonly Base[] } {
	const first = pairs.flatMap((pair) => pair.first);
	const second = pairs.flatMap((pair) => pair.second);
	const base = baseOfRows(sample, Int32Array.from([...first, ...second]));
	return {
		base: { ...base, accounts: pairs.length, nEffective: pairs.length },
		otherBases: [first, second].map((rows) => baseOfRows(sample, Int32Array.from(rows))),
	};
}

/** Whole points from the largest difference below 0 to the largest above. */
function stepsOf(question: PlannedContactBias['headline']['question']): readonly number[] {
	const { min, max } = scaleOf(question);
	const most = Math.min(LARGEST_DIFFERENCE, max - min);
	return Array.from({ length: 2 * most + 1 }, (_, at) => at - most);
}

function stepOf({ difference }: PairedAccount): number {
	const step = roundHalfAway(difference, 0);
	return Math.min(LARGEST_DIFFERENCE, Math.max(-LARGEST_DIFFERENCE, step));
}

function meanOf(rows: readonly number[], scoreOf: (row: number) => number): number {
	return rows.reduce((sum, row) => sum + scoreOf(row), 0) / rows.length;
}
