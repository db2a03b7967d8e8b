import { expect, test } from 'vitest';
import type { Published } from '../../src/publishing/publish.ts';
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
		if (agrees(facts, tried, weights)) found.add(sum(tried.few));
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

test.each<readonly [string, Answers]>([
	['exactly', { large: [13, 3, 4], medium: [9, 16, 12], few: [0, 0, 2], some: [2, 2, 2] }],
	['exactly', { large: [4, 10, 3], medium: [12, 21, 16], few: [2, 2, 0], some: [1, 1, 2] }],
	['nearly', { large: [5, 9, 7], medium: [13, 10, 5], few: [2, 1, 1], some: [1, 1, 2] }],
])(
	'a hidden role that weights, shares and comparisons together would tell %s stays unknown',
	(_, answers) => {
		const facts = publishedOf(answers);
		const possible = attack(facts, answers);
		expect(possible).toContain(sum(answers.few));
		expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(5);
		expect(facts.breaches).toEqual([]);
		const shown = [idOf('mean'), idOf('distribution 1'), idOf('distribution 1', 'large')];
		expect(shown.map((id) => factOf(facts, id).status)).not.toContain('hidden');
	},
);

test('what tells of nobody stays: comparisons with the rest are shown where they leave room', () => {
	const answers = { large: [9, 12, 14], medium: [13, 10, 12], few: [3, 0, 0], some: [0, 0, 5] };
	const facts = publishedOf(answers);
	expect(factOf(facts, idOf('mean', 'large', 'role.rest')).status).toBe('full');
	expect(attack(facts, answers)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
