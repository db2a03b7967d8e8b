import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { publish } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { ThemeMention } from '../../src/themes/coded-themes.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy, buildWave, RECOMMEND } from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

const WHY = { id: 'why', column: 'why', kind: 'text', facet: 'reason', text: { en: 'Why?' } };
const OF_WHY = {
	columns: { account: 'company' },
	panel: 'true',
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	questions: [RECOMMEND, WHY],
};
const study = buildStudy({ ...OF_WHY, roles: buildNames('buyer', 'user') });

/** A person who wrote, or did not, in a wave. */
function person(at: number, score: number, isWritten = true, more: Partial<Row> = {}): Row {
	return {
		person: `p${String(at).padStart(3, '0')}`,
		wave: 'w2',
		account: `c${at % 20}`,
		role: at % 2 === 0 ? 'buyer' : 'user',
		answers: { recommend: score, why: isWritten ? 'text' : { absent: 'noAnswer' } },
		...more,
	};
}

function mention(at: number, theme: string, more: Partial<ThemeMention> = {}): ThemeMention {
	const respondent = `p${String(at).padStart(3, '0')}`;
	return { respondent, wave: '', theme, sentiment: null, coder: 'a', line: at + 2, ...more };
}

/** Published facts of themes by id. */
function factsOf(rows: readonly Row[], mentions: readonly ThemeMention[], own: Study = study) {
	const responses = buildResponses(own, rows);
	const plan = buildPlan(
		[{ study: own, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w2', 'w1'] },
	);
	const evidence = {
		...evidenceOf(own, responses),
		themes: new Map([['why', { question: 'why', mentions }]]),
	};
	const { facts } = publish(
		estimate(
			{ cells: [], analyses: plan.analyses.filter(({ analysis }) => analysis === 'themes') },
			evidence,
		),
		new Map([[own.id, publishingRules(own)]]),
	);
	return new Map(
		facts
			.filter(({ metric }) => /^(theme|coding)/.test(metric))
			.map((fact) => [fact.id.replace('|relation=customer', ''), fact]),
	);
}

const numbers = (from: number, to: number) =>
	Array.from({ length: to - from }, (_, at) => from + at);

describe('the share of a theme', () => {
	const rows = [
		...numbers(0, 40).map((at) => person(at, 9)),
		...numbers(40, 60).map((at) => person(at, 5, false)),
	];

	test('is of those who wrote, not of all who answered', () => {
		const facts = factsOf(
			rows,
			numbers(0, 10).map((at) => mention(at, 'price')),
		);
		expect(facts.get('theme:why:price|wave=w2')).toMatchObject({
			value: 25,
			n: 40,
			unit: 'percent',
		});
		expect(facts.get('theme:why:price|role=buyer|wave=w2')).toMatchObject({ value: 25, n: 20 });
	});

	test('is hidden where fewer than five people or three accounts mention it', () => {
		const four = factsOf(
			rows,
			numbers(0, 4).map((at) => mention(at, 'price')),
		);
		expect(four.get('theme:why:price|wave=w2')).toMatchObject({ status: 'hidden', value: null });
		const ofTwo = numbers(0, 6).map((at) => person(at, 9, true, { account: `c${at % 2}` }));
		const two = factsOf(
			[...ofTwo, ...rows.slice(6)],
			numbers(0, 6).map((at) => mention(at, 'price')),
		);
		expect(two.get('theme:why:price|wave=w2')).toMatchObject({ status: 'hidden' });
	});

	test('counts an answer by the coder who coded most, once for each theme', () => {
		const facts = factsOf(rows, [
			...numbers(0, 10).map((at) => mention(at, 'price')),
			...numbers(0, 8).map((at) => mention(at, 'people', { coder: 'b' })),
			...numbers(20, 26).map((at) => mention(at, 'people', { coder: 'b' })),
			mention(11, ''),
			...numbers(12, 20).map((at) => mention(at, 'price')),
		]);
		expect(facts.get('theme:why:price|wave=w2')?.value).toBe(45);
		expect(facts.get('theme:why:people|wave=w2')?.value).toBe(15);
	});

	test('is of the newest answer of a person unless the file tells the wave', () => {
		const both = [...rows, ...numbers(0, 40).map((at) => person(at, 9, true, { wave: 'w1' }))];
		const mentions = [
			...numbers(0, 10).map((at) => mention(at, 'price')),
			...numbers(0, 30).map((at) => mention(at, 'price', { wave: 'w1' })),
		];
		const facts = factsOf(both, mentions);
		expect(facts.get('theme:why:price|wave=w2')?.value).toBe(25);
		expect(facts.get('theme:why:price|wave=w1')?.value).toBe(75);
		expect(factsOf(both, mentions.slice(0, 10)).has('theme:why:price|wave=w1')).toBe(false);
	});

	test('is told of the themes that the codebook lists, and of nothing where nothing was coded', () => {
		const own = { ...study, themes: [{ id: 'price', label: undefined, question: 'why' }] };
		const facts = factsOf(rows, [mention(1, 'other'), mention(2, 'price')], own);
		expect([...facts.keys()]).toEqual([
			'theme:why:price|role=buyer|wave=w2',
			'theme:why:price|role=buyer|wave=w2|against=role.rest',
			'theme:why:price|role=user|wave=w2',
			'theme:why:price|role=user|wave=w2|against=role.rest',
			'theme:why:price|wave=w2',
		]);
		expect(factsOf(rows, []).size).toBe(0);
	});
});

describe('a theme of a role against the others who wrote', () => {
	const rows = numbers(0, 80).map((at) => person(at, 9, true, { account: `c${at % 23}` }));

	test('is the difference of the two shares, with a verdict of its own family', () => {
		const mentioned = rows.flatMap((_, at) => {
			const isMentioned = at % 2 === 0 ? at % 8 !== 0 : at % 8 === 1;
			return isMentioned ? mention(at, 'price') : [];
		});
		const facts = factsOf(rows, mentioned);
		// By hand: 30 of 40 buyers and 10 of 40 users.
		expect(facts.get('theme:why:price|role=buyer|wave=w2|against=role.rest')).toMatchObject({
			value: 50,
			n: 40,
			unit: 'percent',
			verdict: 'up',
			family: 'theme:role',
		});
		const users = facts.get('theme:why:price|role=user|wave=w2|against=role.rest');
		expect(users).toMatchObject({ value: -50, verdict: 'down' });
	});

	test('is hidden where either side is too few, and with the share that it is of', () => {
		const facts = factsOf(
			rows,
			numbers(0, 44).flatMap((at) => (at % 2 === 0 || at < 8 ? mention(at, 'price') : [])),
		);
		const hidden = { status: 'hidden', value: null };
		expect(facts.get('theme:why:price|role=user|wave=w2')).toMatchObject(hidden);
		for (const role of ['buyer', 'user'])
			expect(facts.get(`theme:why:price|role=${role}|wave=w2|against=role.rest`)).toMatchObject(
				hidden,
			);
	});

	test('that is hidden to protect another role is not told by its difference', () => {
		const roles = { roles: buildNames('a', 'b', 'c') };
		const own = buildStudy({ ...OF_WHY, ...roles });
		const people = numbers(0, 90).map((at) =>
			person(at, 9, true, { role: ['a', 'b', 'c'][at % 3] ?? '' }),
		);
		// Three of role a and fifteen of each other.
		const mentions = numbers(0, 90).filter((at) => (at % 3 === 0 ? at < 9 : at < 45));
		const facts = factsOf(
			people,
			mentions.map((at) => mention(at, 'price')),
			own,
		);
		for (const role of ['a', 'b', 'c']) {
			const level = facts.get(`theme:why:price|role=${role}|wave=w2`);
			const difference = facts.get(`theme:why:price|role=${role}|wave=w2|against=role.rest`);
			if (level?.status === 'hidden') expect(difference?.status).toBe('hidden');
		}
		expect(facts.get('theme:why:price|role=a|wave=w2')?.status).toBe('hidden');
	});
});

describe('the praise of a theme', () => {
	test('is the share of its mentions that were coded so', () => {
		const rows = numbers(0, 40).map((at) => person(at, 9));
		const facts = factsOf(rows, [
			...numbers(0, 15).map((at) => mention(at, 'people', { sentiment: 'positive' })),
			...numbers(15, 20).map((at) => mention(at, 'people', { sentiment: 'mixed' })),
			...numbers(0, 10).map((at) => mention(at, 'price')),
			...numbers(0, 4).map((at) => mention(at, 'bills', { sentiment: 'negative' })),
		]);
		expect(facts.get('theme-praise:why:people|wave=w2')).toMatchObject({ value: 75, n: 40 });
		expect(facts.has('theme-praise:why:price|wave=w2')).toBe(false);
		expect(facts.get('theme-praise:why:bills|wave=w2')).toMatchObject({ status: 'hidden' });
	});
});

describe('the tilt of a theme', () => {
	const rows = [
		...numbers(0, 60).map((at) => person(at, 10)),
		...numbers(60, 120).map((at) => person(at, 3)),
	];
	const mentions = [
		...numbers(0, 30).map((at) => mention(at, 'people')),
		...numbers(60, 64).map((at) => mention(at, 'people')),
		...numbers(20, 40).map((at) => mention(at, 'price')),
		...numbers(64, 84).map((at) => mention(at, 'price')),
	];

	test('tells what promoters mention more, by log odds with a prior of ten answers', () => {
		const facts = factsOf(rows, mentions);
		const prior = (10 * 34) / 120;
		const odds = (count: number) => Math.log((count + prior) / (70 - count - prior));
		const tilt = facts.get('theme-tilt:why:people|wave=w2');
		expect(tilt?.value).toBeCloseTo(odds(30) - odds(4), 2);
		expect(tilt).toMatchObject({ verdict: 'up', n: 120, unit: 'ratio' });
		expect(facts.get('theme-tilt:why:price|wave=w2')).toMatchObject({ value: 0 });
		expect(facts.get('theme-tilt:why:price|wave=w2')?.verdict).not.toBe('up');
	});

	test('is the other way round when sides change', () => {
		const turned = rows.map((row, at) => ({
			...row,
			answers: { ...row.answers, recommend: at < 60 ? 3 : 10 },
		}));
		const id = 'theme-tilt:why:people|wave=w2';
		const [one, other] = [factsOf(rows, mentions).get(id), factsOf(turned, mentions).get(id)];
		expect(other).toMatchObject({ verdict: 'down', value: -(one?.value ?? NaN) });
	});

	test('is not told where a side has under thirty comments', () => {
		const few = factsOf(rows.slice(0, 89), mentions);
		expect([...few.keys()].filter((id) => id.startsWith('theme-tilt'))).toEqual([]);
		const enough = factsOf(rows.slice(0, 90), mentions);
		expect([...enough.keys()].filter((id) => id.startsWith('theme-tilt'))).toHaveLength(2);
	});
});

describe('the agreement of coders', () => {
	const rows = numbers(0, 60).map((at) => person(at, 9));
	const coded = (count: number, coder: string, shift: (at: number) => number) =>
		numbers(0, count).map((at) => mention(at, `t${shift(at) % 3}`, { coder }));

	test('is told from fifty answers that two of them coded', () => {
		const same = [...coded(50, 'a', (at) => at), ...coded(50, 'b', (at) => at)];
		expect(factsOf(rows, same).get('coding-agreement:why|wave=w2')).toMatchObject({
			value: 1,
			low: 1,
			high: 1,
			n: 50,
			unit: 'ratio',
		});
		const fewer = [...coded(49, 'a', (at) => at), ...coded(60, 'b', (at) => at)];
		expect(factsOf(rows, fewer).has('coding-agreement:why|wave=w2')).toBe(false);
	});

	test('falls with answers that they see otherwise, inside an interval', () => {
		const other = [
			...coded(60, 'a', (at) => at),
			...coded(60, 'b', (at) => (at % 6 === 0 ? at + 1 : at)),
		];
		const { value, low, high } = factsOf(rows, other).get('coding-agreement:why|wave=w2') ?? {};
		expect(value).toBeGreaterThan(0.7);
		expect(value).toBeLessThan(0.8);
		expect(low).toBeLessThan(value ?? NaN);
		expect(high).toBeGreaterThan(value ?? NaN);
	});
});
