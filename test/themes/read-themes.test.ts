import { describe, expect, test } from 'vitest';
import type { ThemeMention } from '../../src/themes/coded-themes.ts';
import { compareThemes } from '../../src/themes/compare-with-answers.ts';
import { readThemes } from '../../src/themes/read-themes.ts';
import { buildStudy } from '../responses/build-study.ts';

const WHY = { id: 'why', column: 'why', kind: 'text', facet: 'reason', text: { en: 'Why?' } };
const plain = buildStudy({ questions: [WHY] });
const listed = buildStudy({
	questions: [WHY],
	themes: [
		{ id: 'price', label: { en: 'Price' } },
		{ id: 'people', label: { en: 'People' }, question: 'why' },
		{ id: 'elsewhere', question: 'other' },
	],
});

function read(study: typeof plain, ...lines: readonly string[]) {
	return readThemes(study, [{ file: 'data/small/themes/why.csv', text: `${lines.join('\n')}\n` }]);
}

function mention(respondent: string): ThemeMention {
	return { respondent, wave: '', theme: 'price', sentiment: null, coder: '', line: 2 };
}

describe('a file of coded answers that is right', () => {
	test('is read with its sentiments, coders and answers without a theme', () => {
		const { themes, problems } = read(
			listed,
			'respondent,theme,sentiment,coder',
			'r1,price,Negative,a',
			'r1,people,,a',
			'r2,,,b',
		);
		expect(problems).toEqual([]);
		expect(themes.get('why')?.mentions).toEqual([
			{ respondent: 'r1', wave: '', theme: 'price', sentiment: 'negative', coder: 'a', line: 2 },
			{ respondent: 'r1', wave: '', theme: 'people', sentiment: null, coder: 'a', line: 3 },
			{ respondent: 'r2', wave: '', theme: '', sentiment: null, coder: 'b', line: 4 },
		]);
	});

	test('may tell the wave of an answer, and needs neither coder nor sentiment', () => {
		const { themes, problems } = read(plain, 'theme,respondent,wave', 'any-theme,r1,w1');
		expect(problems).toEqual([]);
		expect(themes.get('why')?.mentions).toMatchObject([
			{ theme: 'any-theme', wave: 'w1', coder: '' },
		]);
	});
});

describe('a file of coded answers with mistakes', () => {
	test('tells all of them at once, each with its line, column, value and remedy', () => {
		const { problems } = read(
			listed,
			'respondent,theme,sentiment,coder,wave',
			',price,positive,a,',
			'r1,prise,positive,a,',
			'r1,elsewhere,angry,a,',
			'r2,price,,a,w9',
			'r3,price,,a,',
			'r3,price,,a,',
		);
		expect(
			problems.map(({ severity, rule, line, column, value }) =>
				[severity, rule, line, column, value].join(' '),
			),
		).toEqual([
			'error no-respondent 2 respondent ',
			'error unknown-theme 3 theme prise',
			'error unknown-theme 4 theme elsewhere',
			'error unknown-sentiment 4 sentiment angry',
			'error unknown-wave 5 wave w9',
			'warning repeated-theme 7 theme ',
		]);
		expect(problems.every(({ remedy, file }) => remedy !== null && file !== null)).toBe(true);
		expect(problems[1]?.known).toEqual(['price', 'people']);
		expect(problems[1]?.remedy).toContain('price');
	});

	test('wants themes to be ids where the codebook lists none', () => {
		const { problems } = read(plain, 'respondent,theme', 'r1,Too dear', 'r2,too-dear');
		expect(problems).toMatchObject([{ rule: 'not-an-id', line: 2, value: 'Too dear' }]);
	});

	test('must be called by an open question, and have its columns', () => {
		const { themes, problems } = readThemes(plain, [
			{ file: 'data/small/themes/wy.csv', text: 'respondent,theme\nr1,x\n' },
			{ file: 'data/small/themes/why.csv', text: 'respondent,topic\nr1,x\n' },
		]);
		expect(themes.size).toBe(0);
		expect(problems).toMatchObject([
			{
				rule: 'unknown-question',
				value: 'wy',
				known: ['why'],
				remedy: expect.stringContaining('why.csv'),
			},
			{ rule: 'unknown-column', column: 'topic' },
			{ rule: 'missing-column', column: 'theme' },
		]);
	});
});

describe('coded answers beside the responses', () => {
	test('are counted where the respondent is not there or wrote nothing', () => {
		const { themes, problems } = compareThemes(
			{ question: 'why', mentions: ['r1', 'r2', 'r3', 'r3'].map(mention) },
			{ all: ['r1 ', 'r2', 'r9'], wrote: new Set(['r1 ']) },
			'data/small/themes/why.csv',
		);
		expect(themes.mentions.map(({ respondent }) => respondent)).toEqual(['r1 ', 'r2']);
		expect(problems).toMatchObject([
			{
				severity: 'note',
				rule: 'coded-but-not-in-answers',
				message: expect.stringContaining('1 of 3'),
			},
			{
				severity: 'note',
				rule: 'coded-but-not-written',
				message: expect.stringContaining('1 of 3'),
			},
		]);
	});

	test('are warned of where nobody of them is there', () => {
		const coded = { question: 'why', mentions: [mention('r1')] };
		const { problems } = compareThemes(coded, { all: ['x'], wrote: new Set() }, 'why.csv');
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'coded-but-not-in-answers' }]);
	});
});
