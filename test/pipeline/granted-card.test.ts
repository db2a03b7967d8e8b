import { expect, test } from 'vitest';
import type { AudienceTerms, Grant, GrantedCard } from '../../src/audiences/grant.ts';
import { keptGrants } from '../../src/pipeline/granted-card.ts';
import { keepWork } from '../../src/publishing/kept-work.ts';

const CARD: GrantedCard = {
	studies: [
		{
			id: 'own',
			confidentiality: 'anonymous',
			relations: [],
			brands: [],
			roles: [],
			questions: [],
		},
	],
};

const termsOf = (id: string, more: Partial<AudienceTerms> = {}): AudienceTerms => ({
	id,
	title: { en: id },
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: true,
	accounts: 'none',
	owners: false,
	quotes: true,
	thresholds: {},
	...more,
});

/** Where a grant looks up what is seen. */
const lookup = (grant: Grant | undefined): unknown => grant && Reflect.get(grant, 'sees');

test('what an audience sees is looked up by one grant, whoever else is asked for and whatever it is called', () => {
	const { of: keep } = keepWork();
	const all = keptGrants([termsOf('leadership'), termsOf('team')], CARD, keep);
	const [, team] = all;
	const [alone] = keptGrants([termsOf('team')], CARD, keep);
	expect(lookup(alone)).toBe(lookup(team));
	const [renamed] = keptGrants([termsOf('team', { title: { en: 'The team' } })], CARD, keep);
	expect(renamed?.title).toEqual({ en: 'The team' });
	expect(lookup(renamed)).toBe(lookup(team));
	expect(all.map(({ title }) => title)).toEqual([{ en: 'leadership' }, { en: 'team' }]);
});

test('with other terms or beside another card it is another one', () => {
	const { of: keep } = keepWork();
	const [first] = keptGrants([termsOf('team')], CARD, keep);
	const [fewer] = keptGrants([termsOf('team', { roles: ['it'] })], CARD, keep);
	expect(lookup(fewer)).not.toBe(lookup(first));
	const other = { studies: CARD.studies.map((study) => ({ ...study, id: 'other' })) };
	const [beside] = keptGrants([termsOf('team', { roles: ['it'] })], other, keep);
	expect(lookup(beside)).not.toBe(lookup(fewer));
});
