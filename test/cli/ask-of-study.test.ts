import { expect, test } from 'vitest';
import { askOfStudy } from '../../src/cli/ask-of-study.ts';
import { proposeStudy, unknownOfStudy } from '../../src/codebook/proposal/propose-study.ts';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';

/** Answers by a word of the question; what is proposed where none is given. */
function answering(answers: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	return {
		asked,
		ask: async (question: string, proposed: string) => {
			asked.push(`${question} [${proposed}]`);
			const word = Object.keys(answers).find((one) => question.includes(one));
			return word === undefined ? proposed : (answers[word] ?? proposed);
		},
		close: () => undefined,
	};
}

const EXPORT = [
	'id,Role,Brand,nps',
	...Array.from({ length: 40 }, (_, at) =>
		[`p${at}`, ['Buyer', 'Finance'][at % 2], at % 4 === 0 ? 'Ours' : 'Rival', at % 11].join(','),
	),
	'',
].join('\n');

async function tablesOf(text: string) {
	const bytes = new TextEncoder().encode(text);
	const { profile } = await inspectExport({
		name: 'w.csv',
		async *stream() {
			yield bytes;
		},
	});
	return [profile];
}

async function initiated(answers: Readonly<Record<string, string>>, text = EXPORT) {
	const tables = await tablesOf(text);
	const asker = answering(answers);
	const told = await askOfStudy(asker, 'acme', (language) => unknownOfStudy(tables, language));
	return { ...proposeStudy(tables, told), asked: asker.asked };
}

test('init asks what the exports cannot tell, and puts the answers into the codebook', async () => {
	const { text, asked } = await initiated({
		'Which brand': 'ours',
		'fieldwork start': '2026-02-01',
		'it end': '2026-02-20',
		'"Finance"': 'influences',
	});
	expect(asked).toEqual([
		'What is the survey called? [acme]',
		'Whose customers answered? [acme]',
		'What were they promised: anonymous, confidential, identified? [confidential]',
		'In which language are labels to be: en, fi, sv, by the questions? [by the questions]',
		'Which brand is yours: rival, ours? [rival]',
		'w.csv: on which day did fieldwork start? (yyyy-mm-dd) [2000-01-01]',
		'w.csv: on which day did it end? (yyyy-mm-dd) [2026-02-01]',
		'What part has "Buyer" in the decision: decides, influences, buys, uses, contact, none? [buys]',
		'What part has "Finance" in the decision: decides, influences, buys, uses, contact, none? [none]',
	]);
	expect(text).toMatch(/id: 2026-q1\n +start: 2026-02-01\n +end: 2026-02-20/);
	expect(text).toMatch(/id: ours\n(.*\n){1,6}? +own: true/);
	expect(text).toMatch(/id: finance\n(.*\n){1,6}? +influence: 2\n +decision: influences/);
});

test('an answer that is none of those asked for is asked for again', async () => {
	const { text, asked } = await initiated({ 'fieldwork start': '1.2.2026', 'Which brand': 'mine' });
	expect(asked.filter((one) => one.includes('fieldwork'))).toHaveLength(3);
	expect(text).toContain('start: 2000-01-01');
	expect(text).toMatch(/id: rival\n(.*\n){1,6}? +own: true/);
});

test('without anybody to ask the proposals are taken, and said', async () => {
	const { text, notes } = proposeStudy(await tablesOf(EXPORT), { id: 'acme' });
	expect(text).toMatch(/id: buyer\n(.*\n){1,6}? +decision: buys/);
	expect(notes).toEqual([
		'w.csv: no column proves when people answered; write start and end of the wave.',
		'What part these roles have in the decision is taken from their names: buyer.',
		'"rival" is taken as your own brand, because most answers are about it.',
	]);
});

test('what the exports tell is not asked', async () => {
	const rows = Array.from({ length: 30 }, (_, at) => `p${at},2026-02-${10 + (at % 9)},${at % 11}`);
	const { asked } = await initiated({}, ['id,Submitted,nps', ...rows, ''].join('\n'));
	expect(asked).toHaveLength(4);
});
