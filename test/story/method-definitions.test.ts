import { describe, expect, test } from 'vitest';
import { methodDefinitions } from '../../src/story/method-definitions.ts';
import { numberDefinition } from '../../src/story/number-definitions.ts';
import { sampleVersion } from './sample-versions.ts';
import { fact, facts, snapshotOf, viewOf } from './story-fixture.ts';

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

describe('derived numbers', () => {
	const METRICS = `
		agreement monotone monotone-p observed-return adjusted-return leik consensus split-accounts icc met met-accounts failing weakest-link
		weakest-link-accounts weakest-link-of-two only-failing failing-effect path-correlation
		gap-below gap-met gap-exceeded importance importance-rank importance-first
		importance-fit importance-kept importance-correlation vif importance-centre performance-centre reward penalty mix
		within same-people detectable trend control-centre control-low control-high
		control-signals expected-return standardised rank lead image-gap perception-gap identified invited
		answered response-rate contact-rate cooperation-rate refusal-rate accounts-heard
		accounts-with-decider accounts-contact-only r-indicator contact-gap contact-gap-within
		accounts-by-decider accounts-by-others accounts-by-contact-only accounts-silent
		identified-in-crm answered-in-crm answered-outside-crm account-difference account-side
		emotion-positive emotion-negative
		contact-fault contact-fault-share contact-filled contact-filled-share account-fault
		account-fault-share owner-accounts owner-contacts owner-stale owner-never-verified
		owner-one-contact respondents-per-account respondents-per-account-share
		roles-per-account roles-per-account-share
		crm-gap crm-habit bound theme theme-praise theme-tilt word-keyness words-compared coding-agreement census`
		.trim()
		.split(/\s+/);

	test.each(METRICS.flatMap((metric) => ['en', 'fi', 'sv'].map((language) => [metric, language])))(
		'%s is explained in %s where a version has it',
		(metric, language) => {
			const plain = methodDefinitions(viewOf(snapshotOf({}, []), language));
			const told = methodDefinitions(
				viewOf(snapshotOf({}, [fact({ metric, question: '' })]), language),
			);
			expect(told.uncertainty).toHaveLength(plain.uncertainty.length + 1);
		},
	);
});

test('every number of the sample has a name in words', () => {
	const view = viewOf(sampleVersion('v2026-q3'), 'en');
	const { metrics } = view.phrases.figure;
	const nameless = view.index.facts.filter(
		({ metric }) => metrics[metric] === undefined && numberDefinition(view, metric) === undefined,
	);
	expect([...new Set(nameless.map(({ metric }) => metric))]).toEqual([]);
	expect(view.index.facts.length).toBeGreaterThan(1000);
});
