import { expect, test } from 'vitest';
import { grantsOf, type AudienceTerms } from '../../src/audiences/grant.ts';
import { visibilityFor } from '../../src/audiences/visibility.ts';
import { snapshotOf, study } from '../story/story-fixture.ts';

const BOARD: AudienceTerms = {
	id: 'board',
	title: { en: 'Board' },
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: true,
	accounts: 'all',
	owners: true,
	quotes: true,
	thresholds: {},
};
const DESK: AudienceTerms = {
	...BOARD,
	id: 'desk',
	title: { en: 'Desk' },
	roles: ['finance'],
	quotes: false,
	thresholds: { respondents: 12, quotes: 1 },
};
const { card } = snapshotOf();

function seenBy(id: string) {
	const grants = grantsOf([BOARD, DESK], card);
	return grants.flatMap((one) => (one.id === id ? visibilityFor(one, grants, card) : []));
}

test('who sees all of a report is told what every audience sees', () => {
	expect(seenBy('board').map(({ id, roles, quotes }) => ({ id, roles, quotes }))).toEqual([
		{ id: 'board', roles: 'all', quotes: true },
		{ id: 'desk', roles: ['finance'], quotes: false },
	]);
});

test('who sees a part of it is told of no other audience, nor is the one of a report without any', () => {
	expect(seenBy('desk')).toEqual([]);
	for (const key of ['pages', 'roles', 'touchpoints', 'languages'] as const) {
		const grants = grantsOf([{ ...BOARD, [key]: ['index'] }, DESK], card);
		const [first] = grants;
		expect(first && visibilityFor(first, grants, card)).toEqual([]);
	}
	const [everybody] = grantsOf([], card);
	expect(everybody && visibilityFor(everybody, [everybody], card)).toEqual([]);
});

test('what is told is what counts: the stricter threshold, and no account that was not promised', () => {
	const [board, desk] = seenBy('board');
	expect(study.confidentiality).toBe('confidential');
	expect([board?.accounts, board?.owners]).toEqual(['none', false]);
	expect(board?.thresholds).toEqual(study.thresholds);
	expect(desk?.thresholds).toEqual({ ...study.thresholds, respondents: 12 });
});
