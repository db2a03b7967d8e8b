import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { wordId } from '../../src/estimates/analyses/words/word-id.ts';
import type { ContactFrame } from '../../src/frame/contact-frame.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { buildFrame, calculateFramed } from './framed.ts';

const WHY = { id: 'why', column: 'why', kind: 'text', facet: 'reason', text: { en: 'Why?' } };
const study = buildStudy({
	columns: { respondent: 'id', account: 'company' },
	panel: 'true',
	roles: buildNames('buyer', 'user'),
	questions: [RECOMMEND, WHY],
});
const COMPARED = 'words-compared:why|relation=customer|wave=w1';

/** 60 promoters who write the first text each, and 60 detractors who write the second. */
function rowsOf(
	write: (at: number, isPromoter: boolean) => string,
	more: (at: number) => Partial<Row> = () => ({}),
): Row[] {
	return Array.from({ length: 120 }, (_, at) => {
		const isPromoter = at < 60;
		return {
			person: `r${String(at).padStart(3, '0')}`,
			account: `c${at % 20}`,
			role: 'user',
			answers: { recommend: isPromoter ? 10 : 3, why: write(at % 60, isPromoter) || 'ok' },
			...more(at),
		};
	});
}

/** Facts of words by id without relation and wave, and the words themselves. */
function told(rows: readonly Row[], frame: ContactFrame | null = null, own: Study = study) {
	const { facts, words } = calculateFramed(own, rows, frame);
	const keyness = facts.filter(({ metric }) => metric === 'word-keyness');
	return {
		byWord: new Map(keyness.map((fact): [string, Fact] => [fact.category, fact])),
		compared: facts.find(({ id }) => id === COMPARED)?.value,
		words: words.map(({ text }) => text),
		facts,
	};
}

/** 30 promoters and 4 detractors say it; the same number on both sides say something else. */
const usual = (word: string) => (at: number, isPromoter: boolean) =>
	[at < (isPromoter ? 30 : 4) ? `so ${word}` : '', at % 3 === 0 ? 'service' : '']
		.filter(Boolean)
		.join(' and ');

/** Promoters of these numbers say something unusual. */
const unusual = (users: readonly number[], more?: (at: number) => Partial<Row>) =>
	told(
		rowsOf(
			(at, isPromoter) =>
				`${users.includes(at) && isPromoter ? 'so unusual' : ''} ${at % 3 === 0 ? 'service' : ''}`,
			more,
		),
	);

const isTold = (word: string, frame: ContactFrame | null = null, rows = rowsOf(usual(word))) =>
	told(rows, frame).words.includes(word.toLowerCase());

/** So many of each side write a word as a name. */
const withNames = (names: number) =>
	rowsOf((at, isPromoter) => usual(at < names ? 'Virta' : 'virta')(at, isPromoter));

const firstInSentence = (at: number, isPromoter: boolean) =>
	at < (isPromoter ? 30 : 4) ? 'Virta called back.' : 'ok';

describe('words of promoters and of detractors', () => {
	test('are told by log odds with a prior of ten answers, counting people', () => {
		const found = told(rowsOf(usual('quick quick')));
		const prior = (10 * 34) / 120;
		const odds = (count: number) => Math.log((count + prior) / (70 - count - prior));
		const quick = found.byWord.get('quick');
		expect(quick?.value).toBeCloseTo(odds(30) - odds(4), 2);
		expect(quick).toMatchObject({ verdict: 'up', n: 120, unit: 'ratio', status: 'full' });
		expect(found.words).toEqual(['quick']);
		// “and”, “quick” and “service”: the last is alike on both sides
		expect(found.compared).toBe(3);
	});

	test('are the detractors’ below 0', () => {
		const turned = rowsOf((at, isPromoter) => usual('slow')(at, !isPromoter));
		const one = told(rowsOf(usual('slow'))).byWord.get('slow');
		expect(told(turned).byWord.get('slow')).toMatchObject({
			verdict: 'down',
			value: -(one?.value ?? NaN),
		});
	});

	test('their p is adjusted over all words compared, not only over those told', () => {
		const many = Array.from({ length: 20 }, (_, at) => `w${'abcdefghijklmnopqrst'[at]}rd`);
		const common = (at: number) => (at % 2 === 0 ? many.join(' ') : '');
		const among = told(
			rowsOf((at, isPromoter) => `${usual('quick')(at, isPromoter)} ${common(at)}`),
		);
		expect(among.compared).toBe(23);
		expect(among.words).toEqual(['quick']);
		expect(among.byWord.get('quick')?.p_adjusted).toBeGreaterThan(
			4 * (told(rowsOf(usual('quick'))).byWord.get('quick')?.p_adjusted ?? NaN),
		);
	});

	test('are not told where a side has under thirty answers', () => {
		const rows = rowsOf(usual('quick'));
		expect(told(rows.slice(0, 89)).facts.filter(({ metric }) => metric.startsWith('word'))).toEqual(
			[],
		);
		expect(told(rows.slice(0, 90)).compared).toBeGreaterThan(0);
	});
});

describe('no word tells of a few', () => {
	test('a word of four people is in no fact, shown or hidden', () => {
		const text = JSON.stringify(unusual([0, 1, 2, 3]));
		expect(text).not.toContain('unusual');
		expect(unusual([0, 1, 2, 3]).compared).toBe(1);
		expect(unusual([0, 1, 2, 3, 4]).compared).toBe(2);
	});

	test('a word of two accounts, or mostly of one, is in no fact', () => {
		const users = Array.from({ length: 20 }, (_, at) => at);
		const from = (accounts: (at: number) => string) =>
			unusual(users, (at) => (at < 20 ? { account: accounts(at) } : {}));
		expect(from((at) => `d${at % 2}`).compared).toBe(1);
		expect(from((at) => (at < 11 ? 'd0' : `d${at}`)).compared).toBe(1);
		expect(from((at) => (at < 10 ? 'd0' : `d${at}`)).compared).toBe(2);
	});

	test('a study that asks for more people has its way', () => {
		const strict = { ...study, thresholds: { ...study.thresholds, respondents: 31 } };
		expect(told(rowsOf(usual('quick'))).words).toEqual(['quick']);
		const more = told(
			rowsOf((at, isPromoter) => (isPromoter && at < 30 ? 'so quick' : 'plain service')),
			null,
			strict,
		);
		expect(more.byWord.has('quick')).toBe(false);
	});
});

describe('no word is a name', () => {
	test('what people write with a capital inside sentences is left out', () => {
		expect(isTold('quick')).toBe(true);
		expect(isTold('Quick')).toBe(false);
		expect(isTold('virta', null, withNames(9))).toBe(false);
		expect(isTold('virta', null, withNames(2))).toBe(true);
	});

	test('a word that stands first in sentences only is not told: it may be a name', () => {
		expect(told(rowsOf(firstInSentence)).words).toEqual(['back', 'called']);
	});

	test.each([
		['an account’s name', buildFrame([{ contact: 'r000' }], [{ account: 'c1', name: 'Quick Oy' }])],
		[
			'an account’s owner',
			buildFrame([{ contact: 'r000' }], [{ account: 'c1', owner: 'T. Quick' }]),
		],
		['an account’s id', buildFrame([{ contact: 'r000' }], [{ account: 'quick-7' }])],
		['a contact’s id', buildFrame([{ contact: 'anna.quick@example.com' }])],
		['a contact’s account', buildFrame([{ contact: 'r000', account: 'QUICK' }])],
	])('a word of %s is left out', (_, frame) => {
		expect(isTold('quick', frame)).toBe(false);
		expect(isTold('quick', buildFrame([{ contact: 'r000' }]))).toBe(true);
	});

	test('a word of a respondent’s id, an answer’s account or a role is left out', () => {
		const named = (more: (at: number) => Partial<Row>) => rowsOf(usual('quick'), more);
		expect(
			isTold(
				'quick',
				null,
				named((at) => (at === 119 ? { person: 'z.quick' } : {})),
			),
		).toBe(false);
		expect(
			isTold(
				'quick',
				null,
				named((at) => (at === 119 ? { account: 'Quick Oy' } : {})),
			),
		).toBe(false);
		expect(told(rowsOf(usual('buyer'))).words).toEqual([]);
	});
});

describe('the id of a word', () => {
	test('is the word where a to z write it, else tells it apart by eight signs', () => {
		expect(wordId('price')).toBe('price');
		expect(wordId('päivä')).toMatch(/^paiva-[0-9a-f]{8}$/);
		expect(wordId('smørgås')).toMatch(/^smorgas-/);
		expect(wordId('цена')).toMatch(/^word-/);
		expect(new Set(['näin', 'nain', 'nâin', 'naïn'].map(wordId)).size).toBe(4);
	});

	test('is always an id', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
				expect(wordId(text.toLowerCase())).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			}),
		);
	});
});
