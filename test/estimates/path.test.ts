import { describe, expect, test } from 'vitest';
import { correlationInterval } from '../../src/statistics/correlation-interval.ts';
import {
	defaultOracleFolder,
	hasOracle,
	readOracleTable,
	readVectorFile,
} from '../oracle/read-oracle.ts';
import type { Answer, Row } from '../responses/build-responses.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { derive, valueOf } from './derive.ts';

const NOT_MET = { absent: 'notMet' } as const;
const TOTAL = '|relation=customer|wave=w1';

function touchpoint(id: string, phase?: string) {
	return { id, label: { en: id }, ...(phase === undefined ? {} : { phase }) };
}

function rating(id: string, more: Parameters<typeof buildRating>[1] = {}) {
	return buildRating(id, { touchpoint: id, not_met: ['na'], ...more });
}

type Settings = Parameters<typeof buildStudy>[0];

/** Three touchpoints whose order is by phase: early, middle, and late without a phase. */
function pathStudy(settings: Settings = {}) {
	return buildStudy({
		columns: { account: 'account' },
		touchpoints: [
			touchpoint('late'),
			touchpoint('middle', 'purchase'),
			touchpoint('early', 'awareness'),
		],
		questions: [RECOMMEND, rating('late'), rating('middle'), rating('early')],
		...settings,
	});
}

function failingAt(failing_at: string, better: string) {
	return { scale: { min: '1', max: '7', failing_at, better } };
}

/** The ids of all that is derived of the path study. */
function idsOf(rows: readonly Row[]): string[] {
	return [...derive(pathStudy(), rows).keys()];
}

/** So many people with the same answers, two in each account. */
function people(
	name: string,
	count: number,
	answers: Readonly<Record<string, Answer>>,
	size = 2,
): Row[] {
	return Array.from({ length: count }, (_, at) => ({
		person: `${name}${String(at).padStart(3, '0')}`,
		account: `${name}${Math.floor(at / size)}`,
		answers,
	}));
}

const CONTENT = { recommend: 10, early: 6, middle: 7, late: 6 };
const LET_DOWN = { recommend: 2, early: 6, middle: 3, late: 6 };
const TWICE = { recommend: 0, early: 1, middle: 2, late: NOT_MET };
const ROWS = [...people('c', 24, CONTENT), ...people('l', 10, LET_DOWN), ...people('t', 6, TWICE)];

describe('each touchpoint', () => {
	test('is met by those with an answer among those who were asked', () => {
		const found = derive(pathStudy(), [
			...ROWS,
			...people('u', 8, { late: { absent: 'notAsked' } }),
			...people('n', 8, { late: { absent: 'noOpinion' } }),
		]);
		expect(found.get('met:late')).toMatchObject({ base: { n: 40, accounts: 20 } });
		expect(valueOf(found, 'met:late')).toBeCloseTo(85, 12);
		expect(valueOf(found, 'met-accounts:late')).toBeCloseTo(85, 12);
		expect(found.get('met-accounts:late')?.base).toMatchObject({
			n: 40,
			accounts: 20,
			nEffective: 20,
		});
	});

	test('fails whoever answers 3 of 7 or below', () => {
		const found = derive(pathStudy(), ROWS);
		expect(valueOf(found, 'failing:middle')).toBeCloseTo(40, 12);
		expect(valueOf(found, 'failing:early')).toBeCloseTo(15, 12);
		expect(valueOf(found, 'failing:late')).toBe(0);
		expect(found.get('failing:late')?.base.n).toBe(34);
	});

	test('fails at the cut that the codebook tells, from the bad end of its scale', () => {
		const study = pathStudy({
			questions: [
				RECOMMEND,
				rating('late', failingAt('6', 'high')),
				rating('middle', failingAt('7', 'low')),
			],
		});
		const found = derive(study, ROWS);
		expect(valueOf(found, 'failing:late')).toBe(100);
		expect(valueOf(found, 'failing:middle')).toBeCloseTo(60, 12);
	});

	test('is met by nobody knows whom where no answer says that it did not concern me', () => {
		const study = pathStudy({ questions: [RECOMMEND, rating('late', { not_met: [] })] });
		const ids = [...derive(study, ROWS).keys()];
		expect(ids).toContain('failing:late');
		expect(ids.filter((id) => id.startsWith('met'))).toEqual([]);
	});

	test('has the number of each role, and names its touchpoint where one question asks of each', () => {
		const each = { touchpoint: { late: 'a', middle: 'b', early: 'c' } };
		const study = pathStudy({
			roles: buildNames('it', 'finance'),
			questions: [
				{
					id: 'rate',
					kind: 'rating',
					facet: 'experience',
					text: { en: 'Rate' },
					each,
					scale: { min: '1', max: '5' },
					not_met: ['na'],
				},
			],
		});
		const rows = people('p', 30, { 'rate@late': 2, 'rate@middle': 4, 'rate@early': 5 }).map(
			(row, at): Row => ({ ...row, role: at < 10 ? 'it' : 'finance' }),
		);
		const found = derive(study, rows);
		expect(valueOf(found, 'failing:rate|touchpoint=late|role=it')).toBe(100);
		expect(found.get('met:rate|touchpoint=early|role=finance')?.base.n).toBe(20);
		expect(valueOf(found, 'only-failing:rate|touchpoint=late')).toBe(30);
		expect(found.has('failing-effect:recommend')).toBe(false);
	});
});

describe('the weakest link', () => {
	test('is any failing touchpoint of those who met one, by person and by account', () => {
		const found = derive(pathStudy(), [...ROWS, ...people('z', 4, { late: NOT_MET })]);
		expect(valueOf(found, 'weakest-link')).toBeCloseTo(40, 12);
		expect(found.get('weakest-link')?.base).toMatchObject({ n: 40, accounts: 20 });
		expect(valueOf(found, 'weakest-link-accounts')).toBeCloseTo(40, 12);
		expect(valueOf(found, 'weakest-link-of-two')).toBeCloseTo(40, 12);
	});

	test('of accounts is told by how many answered, and of two drawn answers', () => {
		const rows = [
			...people('a', 12, CONTENT, 1),
			...people('b', 9, CONTENT, 3),
			...mixed(5, 3, 1),
			...mixed(4, 4, 2),
		];
		const found = derive(pathStudy(), rows);
		expect(valueOf(found, 'weakest-link-accounts:1')).toBe(0);
		expect(valueOf(found, 'weakest-link-accounts:2-3')).toBeCloseTo((100 * 5) / 8, 12);
		expect(valueOf(found, 'weakest-link-accounts:4-more')).toBe(100);
		// By hand: 3 accounts 0; 5 with 1 of 3 failing 2/3; 4 with 2 of 4 failing 5/6
		const chance = (5 * (2 / 3) + 4 * (5 / 6)) / 12;
		expect(valueOf(found, 'weakest-link-of-two')).toBeCloseTo(100 * chance, 9);
	});

	test('of accounts is hidden for all sizes where one of them is too few: the total is known', () => {
		const rows = [...people('a', 2, CONTENT, 1), ...ROWS];
		const published = calculate(pathStudy(), rows);
		const status = (size: string) =>
			factOf(published, `weakest-link-accounts:${size}${TOTAL}`).status;
		expect([status('1'), status('2-3')]).toEqual(['hidden', 'hidden']);
		expect(factOf(published, `weakest-link-accounts${TOTAL}`).value).toBe(36);
	});

	test('and all that needs a path is told from thirty people with three touchpoints on', () => {
		const [enough, few] = [people('a', 30, CONTENT), people('a', 29, CONTENT)];
		expect(idsOf(enough)).toContain('weakest-link');
		expect(idsOf([...few, ...people('t', 20, TWICE)])).not.toContain('weakest-link');
		expect(idsOf(few)).toContain('failing:late');
	});
});

/** Accounts of so many people, of whom some were let down. */
function mixed(count: number, size: number, failing: number): Row[] {
	return Array.from({ length: count }, (_, account) =>
		Array.from({ length: size }, (__, at) => ({
			person: `m${size}-${account}-${at}`,
			account: `m${size}-${account}`,
			answers: at < failing ? LET_DOWN : CONTENT,
		})),
	).flat();
}

describe('a failing touchpoint', () => {
	test('is counted where it is the only one of a person, and hidden where few are left over', () => {
		const study = pathStudy();
		const found = derive(study, ROWS);
		expect(valueOf(found, 'only-failing:middle')).toBe(10);
		expect(valueOf(found, 'only-failing:early')).toBe(0);
		const published = calculate(study, ROWS);
		expect(factOf(published, `only-failing:middle${TOTAL}`)).toMatchObject({ value: 10, n: 40 });
		expect(factOf(published, `only-failing:early${TOTAL}`).status).toBe('hidden');
		const left = [...ROWS.slice(0, 34), ...people('t', 2, TWICE)];
		expect(factOf(calculate(study, left), `only-failing:middle${TOTAL}`).status).toBe('hidden');
	});

	test('goes with a lower recommendation, which has a verdict; the twin at equal exposure has none', () => {
		const rows = [
			...people('c', 20, { ...CONTENT, recommend: 10 }),
			...people('d', 20, { ...CONTENT, recommend: 7 }),
			...people('l', 20, { ...LET_DOWN, recommend: 7 }),
			...people('m', 20, { ...LET_DOWN, recommend: 3, late: NOT_MET }),
		];
		const published = calculate(pathStudy(), rows);
		const effect = factOf(published, `failing-effect:recommend${TOTAL}`);
		expect(effect).toMatchObject({ value: -100, n: 40, unit: 'points', verdict: 'down' });
		const adjusted = factOf(published, `failing-effect:recommend:adjusted${TOTAL}`);
		// By hand: those with 3 met are 0.5 and 0, those let down with 2 met −1, so at 3 met 0 − 0.5
		expect(adjusted).toMatchObject({ value: -50, verdict: '' });
	});

	test('has no twin where everybody met as many', () => {
		const rows = [...people('c', 20, CONTENT), ...people('l', 20, LET_DOWN)];
		const found = derive(pathStudy(), rows);
		expect(found.get('failing-effect:recommend:adjusted')?.figure).toBeNull();
	});
});

describe('what tells the whole', () => {
	const ends = [1, 2, 3, 4, 5, 6, 7];
	const varied = Array.from({ length: 84 }, (_, at) => {
		const late = ends[at % 7] ?? 1;
		const answers = { early: 1 + (at % 5), middle: 1 + ((at * 3) % 4), late, recommend: late + 3 };
		return { person: `p${at}`, account: `a${at % 12}`, answers };
	});

	test('is the end where the recommendation follows it, with the same limits each time', () => {
		const found = derive(pathStudy(), varied);
		const end = found.get('path-correlation:recommend:end');
		expect(end?.figure).toMatchObject({ value: expect.closeTo(1, 9), high: expect.closeTo(1, 9) });
		expect(valueOf(found, 'path-correlation:recommend:mean')).toBeLessThan(0.9);
		const over = found.get('path-correlation:recommend:peak-end-over-mean')?.figure;
		expect(over?.low).toBeLessThan(over?.value ?? NaN);
		const again = derive(pathStudy(), varied.toReversed());
		expect(again.get('path-correlation:recommend:peak-end-over-mean')?.figure).toEqual(over);
	});

	test('is the same on a scale whose low end is good', () => {
		const low = { scale: { min: '1', max: '7', better: 'low' } };
		const study = pathStudy({
			questions: [RECOMMEND, rating('late', low), rating('middle', low), rating('early', low)],
		});
		const mirrored = varied.map(({ answers, ...row }) => {
			const { early, middle, late } = answers;
			const turned = { early: 8 - early, middle: 8 - middle, late: 8 - late };
			return { ...row, answers: { ...answers, ...turned } };
		});
		const [own, other] = [derive(pathStudy(), varied), derive(study, mirrored)];
		for (const summary of ['mean', 'worst', 'end', 'peak-end', 'worst-end']) {
			const id = `path-correlation:recommend:${summary}`;
			expect(valueOf(other, id)).toBeCloseTo(valueOf(own, id) ?? NaN, 12);
		}
		expect(valueOf(other, 'weakest-link')).toBeCloseTo(valueOf(own, 'weakest-link') ?? NaN, 12);
	});

	test('has about the limits of Fisher where many people answer in no common account', () => {
		const study = pathStudy({ columns: {} });
		const rows = Array.from({ length: 1200 }, (_, at) => {
			const answers = { early: 1 + (at % 7), middle: 1 + ((at * 5) % 6), late: 1 + ((at * 3) % 7) };
			return { person: `p${at}`, answers: { ...answers, recommend: (at * 7 + answers.late) % 11 } };
		});
		const figure = derive(study, rows).get('path-correlation:recommend:end')?.figure;
		const fisher = correlationInterval(figure?.value ?? NaN, 1200, 0.95);
		expect(Math.abs((figure?.low ?? NaN) - fisher.low)).toBeLessThan(0.02);
		expect(Math.abs((figure?.high ?? NaN) - fisher.high)).toBeLessThan(0.02);
	});

	test('has no limits where answers do not differ', () => {
		const found = derive(pathStudy(), people('c', 40, CONTENT));
		expect(found.get('path-correlation:recommend:mean')).toMatchObject({ figure: null });
	});
});

test('the path is that of the scale which most touchpoints have', () => {
	const study = pathStudy({
		questions: [
			RECOMMEND,
			rating('late', { scale: { min: '1', max: '5' } }),
			rating('middle'),
			rating('early'),
		],
	});
	const ids = [...derive(study, ROWS).keys()].filter((id) => id.startsWith('failing:'));
	expect(ids).toEqual(['failing:early', 'failing:middle']);
});

const isThere = hasOracle(defaultOracleFolder);
if (!isThere) console.warn('Skipped: the oracle is not beside the project, in ../shared/oracle');

describe.skipIf(!isThere)('the path of the synthetic responses', () => {
	const ids = Array.from({ length: 12 }, (_, at) => `t${String(at + 1).padStart(2, '0')}`);
	const study = buildStudy({
		columns: { account: 'account' },
		touchpoints: ids.map((id) => touchpoint(id)),
		questions: [RECOMMEND, ...ids.map((id) => rating(id))],
	});
	const rows = isThere
		? readOracleTable(defaultOracleFolder, 'data/responses.csv').flatMap((row): Row[] => {
				if (row['wave'] !== '1') return [];
				const told = (key: string): Answer => (row[key] === undefined ? NOT_MET : Number(row[key]));
				const answers = Object.fromEntries(ids.map((id) => [id, told(id)]));
				const { person = '', account = '' } = row;
				return [{ person, account, answers: { ...answers, recommend: told('ltr') } }];
			})
		: [];
	const vectors = isThere ? readVectorFile(`${defaultOracleFolder}/h_path.json`) : [];
	const expected = (key: string) =>
		vectors.find(({ id }) => id.endsWith('h1-path'))?.expected.find((one) => one.key === key)
			?.value;
	const found = derive(study, rows);

	test.each([
		['weakest-link', 'share_failing', 100],
		['weakest-link-accounts', 'share_accounts_failing', 100],
		['failing-effect:recommend', 'effect', 1],
		['failing-effect:recommend:adjusted', 'effect_adjusted_for_exposure', 1],
	])('%s is %s of R', (id, key, factor) => {
		expect(valueOf(found, id)).toBeCloseTo(Number(expected(key)) * factor, 6);
	});

	test.each([
		['met', 'coverage', 100],
		['failing', 'failure_rate', 100],
		['only-failing', 'only_failing_count', 1],
	])('%s of each touchpoint is %s of R', (metric, key, factor) => {
		for (const [id, value] of Object.entries(expected(key) as Record<string, number>)) {
			expect(valueOf(found, `${metric}:${id}`)).toBeCloseTo(value * factor, 9);
		}
	});
});
