import { expect, test } from 'vitest';
import { derivedFact } from '../../src/story/derived-facts.ts';
import { evidenceGrade, evidenceTexts } from '../../src/story/evidence-grade.ts';
import { pageSubject } from '../../src/story/page-subject.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { goldenSnapshot } from './golden-study.ts';

/** What the first page prints of its evidence, with the response rate, where so many did not answer. */
async function printed(silent: number, language: string) {
	const view = viewIn(await goldenSnapshot('', silent), language, 'page');
	const { fact } = pageSubject(view, 'index');
	const grade = evidenceGrade(view, fact, '2026-03-01');
	const [whole = '', signs = '', rule = ''] = evidenceTexts(view, grade);
	return { rate: derivedFact(view, 'response-rate')?.value, whole, signs, rule };
}

test('the same answers out of a longer contact list lower the response rate and the printed grade', async () => {
	const high = await printed(38, 'en');
	const low = await printed(338, 'en');
	expect([high.rate, low.rate]).toEqual([62, 16]);
	expect([high.whole, low.whole]).toEqual(['A: 4 of 4 signs are met.', 'B: 3 of 4 signs are met.']);
	expect(high.signs).toContain('response rate of 30\u00a0% or more: met');
	expect(low.signs).toContain('response rate of 30\u00a0% or more: not met');
});

test.each([
	['en', 'A when all four are met'],
	['fi', 'A, kun'],
	['sv', 'A när'],
])('the rules of the grade are printed with it in %s', async (language, rule) => {
	const told = await printed(38, language);
	expect(told.rule).toContain(rule);
	expect(told.signs.split('; ')).toHaveLength(4);
});
