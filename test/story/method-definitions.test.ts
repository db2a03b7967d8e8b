import { expect, test } from 'vitest';
import { methodDefinitions } from '../../src/story/method-definitions.ts';
import { facts, snapshotOf, viewOf } from './story-fixture.ts';

const terms = (of: ReturnType<typeof methodDefinitions>) => of.uncertainty.map(({ term }) => term);

test('only what the version uses is explained', () => {
	const all = methodDefinitions(viewOf(snapshotOf(), 'en'));
	expect(terms(all)).toContain('Recommendation balance');
	expect(terms(all)).toContain('Answers from the same account');
	expect(all.usesNps).toBe(true);
	const ratings = facts.filter(({ metric }) => metric === 'top2');
	const few = methodDefinitions(viewOf(snapshotOf({ hasAccounts: false }, ratings), 'en'));
	expect(terms(few)).not.toContain('NPS and balances');
	expect(terms(few)).toContain('No accounts');
	expect(few.usesNps).toBe(false);
});

test('the study’s own thresholds are told, of accounts only where there are any', () => {
	const thresholds = { respondents: 7, accounts: 4, distribution: 9, quotes: 12 };
	const hidden = (hasAccounts: boolean, language: string) =>
		methodDefinitions(viewOf(snapshotOf({ thresholds, hasAccounts }), language)).privacy[0]?.text;
	expect(hidden(true, 'en')).toContain('Fewer than 7 people or fewer than 4 accounts');
	expect(hidden(false, 'en')).toContain('Fewer than 7 people. Every');
	expect(hidden(true, 'fi')).toContain('Vastaajia alle 7 tai asiakasyrityksiä alle 4');
});
