import { expect, test } from 'vitest';
import type { Published } from '../../src/publishing/publish.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy } from '../responses/build-study.ts';
import { published } from '../weighting/weighed.ts';

const SHARES = { large: 0.45, medium: 0.35, few: 0.12, some: 0.08 };
const OPTIONS = ['a', 'b'] as const;

const study = buildStudy({
	roles: buildNames(...Object.keys(SHARES)),
	questions: [
		{
			id: 'why',
			column: 'why',
			kind: 'multiple',
			facet: 'experience',
			text: { en: 'Why?' },
			separator: ';',
			options: OPTIONS.map((id) => ({ id })),
		},
	],
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

/** How many of a role there are, and how many of them ticked each option. */
type Ticked = readonly [n: number, a: number, b: number];
type Answers = Readonly<Record<keyof typeof SHARES, Ticked>>;

/** So many of each role answered other questions alone. */
const ABSENT = 20;

function publishedOf(answers: Answers): Published {
	const rows = Object.entries(answers).flatMap(([role, [n, a, b]]) =>
		Array.from({ length: n + ABSENT }, (_, at): Row => {
			const ticked = [...(at < a ? ['a'] : []), ...(at >= n - b ? ['b'] : [])];
			const person = `${role}${String(at).padStart(3, '0')}`;
			return { person, role, answers: { why: at < n ? ticked : { absent: 'noAnswer' } } };
		}),
	);
	return published(study, rows);
}

const idOf = (option: string, ...rest: readonly string[]) =>
	[`share:why:${option}`, 'relation=customer', ...rest].join('|');

function agrees(value: number | null, exact: number): boolean {
	return value === null || Math.abs(value - exact) <= 0.5 + 1e-6;
}

/** Every number of people in the hidden role `few` that agrees with the shares of the whole, by options. */
function attack({ facts }: Published, answers: Answers): readonly number[] {
	const roles = Object.keys(SHARES) as (keyof Answers)[];
	const total = roles.reduce((sum, role) => sum + answers[role][0] + ABSENT, 0);
	const weightOf = (role: keyof Answers) => (SHARES[role] * total) / (answers[role][0] + ABSENT);
	const told = (id: string) => facts.find((fact) => fact.id === id)?.value ?? null;
	const hidden = answers.few[0] + answers.some[0];
	const numbers = Array.from({ length: hidden + 1 }, (_, few) => few);
	return numbers.filter((few) =>
		[1, 2].every((place) => {
			const option = OPTIONS[place - 1] ?? '';
			return numbers.some((own) =>
				numbers.some((other) => {
					if (own > few || other > hidden - few) return false;
					const share = (by: (role: keyof Answers) => number) => {
						const n = { few, some: hidden - few };
						const ticks = { few: own, some: other };
						let [up, all] = [0, 0];
						for (const role of roles) {
							const isHidden = role === 'few' || role === 'some';
							up += by(role) * (isHidden ? ticks[role] : (answers[role][place] ?? 0));
							all += by(role) * (isHidden ? n[role] : answers[role][0]);
						}
						return (100 * up) / all;
					};
					return (
						agrees(told(idOf(option, 'wave=w1')), share(weightOf)) &&
						agrees(
							told(idOf(option, 'wave=w1', 'weights=none')),
							share(() => 1),
						)
					);
				}),
			);
		}),
	);
}

test.each<readonly [boolean, Answers]>([
	[true, { large: [22, 13, 9], medium: [21, 6, 11], few: [4, 4, 0], some: [4, 0, 4] }],
	[false, { large: [40, 22, 31], medium: [37, 12, 17], few: [3, 3, 0], some: [4, 0, 4] }],
	[false, { large: [24, 2, 22], medium: [23, 1, 22], few: [2, 2, 0], some: [4, 4, 0] }],
])(
	'of ticked options nobody finds how many a hidden role is: without unweighted shares %s, else a role more is hidden',
	(isEnough, answers) => {
		const facts = publishedOf(answers);
		const isHidden = (...cut: readonly string[]) =>
			facts.facts.find(({ id }) => id === idOf('a', ...cut))?.status === 'hidden';
		expect(isHidden('role=few', 'wave=w1')).toBe(true);
		expect(isHidden('wave=w1')).toBe(false);
		expect(facts.breaches).toEqual([]);
		expect(isHidden('role=medium', 'wave=w1')).toBe(!isEnough);
		if (!isEnough) return;
		expect(isHidden('wave=w1', 'weights=none')).toBe(true);
		const possible = attack(facts, answers);
		expect(possible).toContain(answers.few[0]);
		expect(Math.max(...possible) - Math.min(...possible)).toBeGreaterThanOrEqual(5);
	},
);
