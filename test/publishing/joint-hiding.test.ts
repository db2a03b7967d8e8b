import { expect, test } from 'vitest';
import { criticalT } from '../../src/estimates/confidence.ts';
import type { Published } from '../../src/publishing/publish.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { buildRows, times, type Answer, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { published } from '../weighting/weighed.ts';

const SHARES = { large: 0.45, medium: 0.35, few: 0.12, some: 0.08 };
const POINTS = [1, 2, 3];
/** So many of each role answered other questions alone. */
const ABSENT = 20;

const study = buildStudy({
	roles: buildNames(...Object.keys(SHARES)),
	questions: [buildRating('visit', { scale: { min: '1', max: '3' } })],
	weights: {
		kind: 'poststratify',
		trim: '100',
		targets: [
			{
				by: 'role',
				shares: Object.fromEntries(
					Object.entries(SHARES).map(([role, share]) => [role, String(share)]),
				),
			},
		],
	},
});

type Counts = readonly number[];

/** How many of each role gave 1, 2 and 3. */
type Answers = Readonly<Record<keyof typeof SHARES, Counts>>;

function publishedOf(answers: Answers): Published {
	const rows = Object.entries(answers).flatMap(([role, counts]): Row[] =>
		buildRows(
			'visit',
			[
				...counts.flatMap((count, at): Answer[] => [...times(count, at + 1)]),
				...Array.from({ length: ABSENT }, (): Answer => ({ absent: 'noAnswer' })),
			],
			{ role },
		),
	);
	return published(study, rows);
}

const idOf = (metric: string, role = '', against = '') =>
	[
		`${metric.replace(' ', ':visit:')}${metric.includes(' ') ? '' : ':visit'}`,
		'relation=customer',
		...(role === '' ? [] : [`role=${role}`]),
		'wave=w1',
		...(against === '' ? [] : [`against=${against}`]),
	].join('|');

/**
 * Whoever knows the shares that roles were weighted to finds every number of people in the hidden role
 * `few` that agrees with the published numbers: all splits of the hidden people are tried.
 */
function attack(facts: Published, { large, medium, few, some }: Answers): readonly number[] {
	const total = [large, medium, few, some].flat().reduce((sum, n) => sum + n, 0);
	const hidden = [...few, ...some].reduce((sum, n) => sum + n, 0);
	const weightOf = (role: keyof Answers, n: number) => (SHARES[role] * total) / (n + ABSENT);
	const own = { few: sum(few), some: sum(some) };
	const weights = {
		large: weightOf('large', sum(large)),
		medium: weightOf('medium', sum(medium)),
		few: weightOf('few', own.few),
		some: weightOf('some', own.some),
	};
	const found = new Set<number>();
	for (const split of splits(hidden, 6)) {
		const tried = { large, medium, few: split.slice(0, 3), some: split.slice(3) };
		if (agrees(facts, tried, weights) && agreesPrecisely(facts, tried, weights))
			found.add(sum(tried.few));
	}
	return [...found].toSorted((a, b) => a - b);
}

const sum = (counts: Counts) => counts.reduce((all, n) => all + n, 0);

function splits(total: number, parts: number): readonly Counts[] {
	if (parts === 1) return [[total]];
	return Array.from({ length: total + 1 }, (_, own) =>
		splits(total - own, parts - 1).map((others) => [own, ...others]),
	).flat();
}

type Weights = Readonly<Record<keyof Answers, number>>;

function agrees(facts: Published, answers: Answers, weights: Weights): boolean {
	const roles = Object.keys(answers) as (keyof Answers)[];
	const meanOf = (own: readonly (keyof Answers)[], valueOf: (point: number) => number) => {
		let [all, weight] = [0, 0];
		for (const role of own) {
			answers[role].forEach((n, at) => {
				all += n * weights[role] * valueOf(POINTS[at] ?? 0);
				weight += n * weights[role];
			});
		}
		return all / weight;
	};
	const metrics: readonly (readonly [string, number, (point: number) => number])[] = [
		['mean', 0.05, (point) => point],
		['top2', 0.5, (point) => (point >= 2 ? 100 : 0)],
		['bottom2', 0.5, (point) => (point <= 2 ? 100 : 0)],
		...POINTS.map(
			(own) => [`distribution ${own}`, 0.5, (point: number) => (point === own ? 100 : 0)] as const,
		),
	];
	return metrics.every(([metric, half, valueOf]) => {
		const isTold = (id: string, value: number) => {
			const fact = facts.facts.find((one) => one.id === id);
			if (fact === undefined || fact.value === null) return true;
			return Math.abs(fact.value - value) <= half + 1e-6;
		};
		const rests = (['large', 'medium'] as const).every((role) => {
			const others = roles.filter((other) => other !== role);
			const difference = meanOf([role], valueOf) - meanOf(others, valueOf);
			return isTold(idOf(metric, role, 'role.rest'), difference);
		});
		return rests && isTold(idOf(metric), meanOf(roles, valueOf));
	});
}

/**
 * The same by what is told beside the numbers: their intervals and, where it is told, the effective n,
 * both of which follow from who answered what.
 */
function agreesPrecisely(facts: Published, answers: Answers, weights: Weights): boolean {
	const people = (Object.keys(answers) as (keyof Answers)[]).flatMap((role) =>
		answers[role].map((n, at) => ({ n, weight: weights[role], point: POINTS[at] ?? 0 })),
	);
	return POINTS.every((own) => {
		const fact = facts.facts.find(({ id }) => id === idOf(`distribution ${own}`));
		if (fact?.value == null) return true;
		const told = shareOf(people, own);
		return (
			isRounded(fact.n_effective, told.nEffective, 0.05) &&
			isRounded(fact.low, 100 * told.low, 0.5) &&
			isRounded(fact.high, 100 * told.high, 0.5)
		);
	});
}

function isRounded(told: number | null, value: number, half: number): boolean {
	return told === null || Math.abs(told - value) <= half + 1e-6;
}

interface Counted {
	readonly n: number;
	readonly weight: number;
	readonly point: number;
}

/** A weighted share with its effective n and its interval. */
function shareOf(people: readonly Counted[], own: number) {
	const design =
		people.reduce((total, { n }) => total + n, 0) + ABSENT * Object.keys(SHARES).length;
	const all = people.reduce((total, { n }) => total + n, 0);
	const weight = people.reduce((total, one) => total + one.n * one.weight, 0);
	const up = people.reduce((total, one) => total + (one.point === own ? one.n * one.weight : 0), 0);
	const share = up / weight;
	const squares = people.reduce((total, one) => {
		const influence = (one.weight * ((one.point === own ? 1 : 0) - share)) / weight;
		return total + one.n * influence * influence;
	}, 0);
	const variance = (squares * design) / (design - 1);
	const nEffective = Math.min(all, (share * (1 - share)) / variance);
	return { nEffective, ...wilsonInterval(share, nEffective, criticalT(all - 1)) };
}

test('a hidden role that weights, shares and comparisons together would tell stays unknown', () => {
	const answers = { large: [13, 3, 4], medium: [9, 16, 12], few: [0, 0, 2], some: [2, 2, 2] };
	const facts = publishedOf(answers);
	const possible = attack(facts, answers);
	expect(possible).toContain(sum(answers.few));
	expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(5);
	expect(facts.breaches).toEqual([]);
	const shown = [idOf('mean'), idOf('distribution 1')];
	expect(shown.map((id) => factOf(facts, id).status)).not.toContain('hidden');
});

test.each<Answers>([
	{ large: [4, 10, 3], medium: [12, 21, 16], few: [2, 2, 0], some: [1, 1, 2] },
	{ large: [5, 9, 7], medium: [13, 10, 5], few: [2, 1, 1], some: [1, 1, 2] },
])('where nothing else helps a further role is hidden, and the whole stays', (answers) => {
	const facts = publishedOf(answers);
	const roles = [idOf('mean', 'large'), idOf('mean', 'medium')];
	const hidden = roles.filter((id) => factOf(facts, id).status === 'hidden');
	expect(hidden).toHaveLength(1);
	expect(facts.breaches).toEqual([]);
	const shown = [idOf('mean'), idOf('distribution 1')];
	expect(shown.map((id) => factOf(facts, id).status)).not.toContain('hidden');
});

test.each<Answers>([
	{ large: [6, 21, 10], medium: [13, 15, 17], few: [1, 3, 0], some: [1, 1, 3] },
	{ large: [14, 14, 15], medium: [14, 7, 5], few: [2, 0, 1], some: [2, 1, 1] },
])(
	'nor do intervals tell it where both other roles are shown, and no effective n stands beside them',
	(answers) => {
		const facts = publishedOf(answers);
		const [whole, large, medium] = [
			factOf(facts, idOf('distribution 1')),
			factOf(facts, idOf('mean', 'large')),
			factOf(facts, idOf('mean', 'medium')),
		];
		expect([whole, large, medium].map(({ n }) => n === null)).toEqual([false, false, false]);
		expect(whole.n_effective).toBeNull();
		expect(large.n_effective).not.toBeNull();
		const possible = attack(facts, answers);
		expect(possible).toContain(sum(answers.few));
		expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(5);
	},
);

test('what tells of nobody stays: comparisons with the rest are shown where they leave room', () => {
	const answers = { large: [6, 21, 10], medium: [13, 15, 17], few: [1, 3, 0], some: [1, 1, 3] };
	const rest = factOf(publishedOf(answers), idOf('mean', 'large', 'role.rest'));
	expect(rest.status).toBe('full');
	expect(rest.n_effective).toBeNull();
	expect(rest.p_adjusted).toBe(Math.round((rest.p_adjusted ?? NaN) * 10) / 10);
});
