import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { calculate } from '../responses/calculate.ts';

const STUDIES = 200;
const DECLARED = 0.05;
const ACCOUNTS = 70;
const ROLES = ['decides', 'uses', 'pays', 'runs'];
const RATINGS = ['visit', 'invoice', 'support'];

/** Customers of accounts that differ among themselves, the same in every role and wave. */
function withoutEffects(seed: number): Row[] {
	const random = xoroshiro128plus(seed);
	const uniform = () => ((random.next() >>> 0) + 0.5) / 2 ** 32;
	const moods = Array.from({ length: ACCOUNTS }, () => uniform() - 0.5);
	const score = (mood: number, top: number) =>
		Math.max(0, Math.min(top, Math.round(top * (0.35 + 0.6 * uniform() + 0.35 * mood))));
	return ['w1', 'w2'].flatMap((wave) =>
		moods.flatMap((mood, account) =>
			Array.from({ length: 1 + Math.floor(uniform() * 5) }, (_, at): Row => ({
				person: `${wave}a${account}p${at}`,
				wave,
				account: `a${account}`,
				role: ROLES[Math.floor(uniform() * ROLES.length)] ?? '',
				answers: {
					recommend: score(mood, 10),
					...Object.fromEntries(RATINGS.map((id) => [id, 1 + score(mood, 6)])),
				},
			})),
		),
	);
}

const study = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	columns: { account: 'account' },
	roles: buildNames(...ROLES),
	questions: [RECOMMEND, ...RATINGS.map((id) => buildRating(id))],
	headline: ['nps:recommend'],
});

function isTold({ verdict }: Fact): boolean {
	return verdict === 'up' || verdict === 'down';
}

/** The most that a true rate may show in so many studies but for one in a thousand. */
function mostOf(rate: number, count: number): number {
	return rate + 3.1 * Math.sqrt((rate * (1 - rate)) / count);
}

test(`${STUDIES} studies without effects: false verdicts stay within the declared rate`, () => {
	const studies = Array.from({ length: STUDIES }, (_, at) =>
		calculate(study, withoutEffects(at + 1)).facts.filter(
			({ against, p_adjusted }) => against !== '' && p_adjusted !== null,
		),
	);
	const families = new Set(studies.flat().map(({ family }) => family));
	const adjusted = [...families].filter((family) => !family.startsWith('headline:'));
	expect(adjusted.length).toBeGreaterThanOrEqual(4);
	for (const family of adjusted) {
		const wrong = studies.filter((facts) =>
			facts.some((fact) => fact.family === family && isTold(fact)),
		);
		expect([family, wrong.length / STUDIES <= mostOf(DECLARED, STUDIES)]).toEqual([family, true]);
	}
	const headline = studies.flat().filter(({ family }) => family.startsWith('headline:'));
	const falsely = headline.filter(isTold).length / headline.length;
	expect(headline.length).toBeGreaterThanOrEqual(STUDIES * 5);
	expect(falsely).toBeLessThanOrEqual(mostOf(DECLARED, STUDIES));
	// The p-values themselves keep their rate, before the smallest relevant change holds any back.
	const rejected = headline.filter((fact) => (fact.p_adjusted ?? 1) < DECLARED).length;

	expect(rejected / headline.length).toBeGreaterThan(DECLARED / 2);
	expect(rejected / headline.length).toBeLessThan(mostOf(DECLARED, STUDIES));
}, 120_000);
