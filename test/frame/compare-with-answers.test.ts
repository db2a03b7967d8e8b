import { expect, test } from 'vitest';
import { compareWithAnswers, type Answered } from '../../src/frame/compare-with-answers.ts';
import { fileOf, frameOf, smallStudy } from './small-frame.ts';

const FILES = { contacts: 'contacts.csv', accounts: 'accounts.csv' };

function compare(answered: Partial<Answered>, study = smallStudy()) {
	const { frame } = frameOf(
		fileOf('contact,account', 'r1,c1', 'r2,c2', 'r3,c2', 'r4,c3'),
		fileOf('account', 'c1', 'c2', 'c3'),
	);
	if (frame === null) throw new Error('The frame is not read.');
	const nobody = { wave: '2026-q2', respondents: new Map(), accounts: null };
	return compareWithAnswers(frame, study, { ...nobody, ...answered }, FILES);
}

function customers(...ids: readonly string[]) {
	return new Map([['customer', new Set(ids)]]);
}

test('where everybody who answered is in the frame nothing is told', () => {
	const accounts = new Set(['c1', 'C2', 'c3']);
	expect(compare({ respondents: customers('r1', 'r2'), accounts })).toEqual([]);
});

test('who answered but is not in the frame is counted and not named', () => {
	const problems = compare({ respondents: customers('r1', 'somebody', 'else') });
	expect(problems).toMatchObject([
		{ severity: 'note', rule: 'answered-but-not-in-frame', file: 'contacts.csv', value: null },
	]);
	expect(problems[0]?.message).toContain('2 of 3 respondents of the wave 2026-q2');
	expect(JSON.stringify(problems)).not.toMatch(/somebody|else"/);
});

test('relations are counted apart where there are several', () => {
	const respondents = new Map([
		['customer', new Set(['r1'])],
		['lost', new Set(['x', 'y'])],
	]);
	expect(compare({ respondents })[0]?.message).toContain('2 of 3');
	expect(compare({ respondents })[0]?.message).toContain('(2 of 2 lost)');
});

test('a frame that has none of the respondents is warned about', () => {
	expect(compare({ respondents: customers('x', 'y') })).toMatchObject([
		{ severity: 'warning', rule: 'answered-but-not-in-frame' },
	]);
});

test('contacts whose account never answered are counted', () => {
	const [problem, ...others] = compare({
		respondents: customers('r1'),
		accounts: new Set(['c1', 'c9']),
	});
	expect(problem).toMatchObject({ severity: 'note', rule: 'account-never-answered' });
	expect(problem?.message).toBe(
		'3 contacts are of 2 accounts from which nobody has answered in any wave.',
	);
	expect(others).toMatchObject([
		{ severity: 'note', rule: 'answered-but-not-in-accounts', file: 'accounts.csv', value: null },
	]);
});

test('without a respondent column it is told that nothing can be matched', () => {
	const study = { ...smallStudy(), columns: {} };
	expect(compare({}, study)).toMatchObject([{ severity: 'note', rule: 'frame-not-matched' }]);
});

test('before anybody has answered nothing is told', () => {
	expect(compare({ wave: null })).toEqual([]);
});
