import { expect, test } from 'vitest';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { published } from './weighed.ts';

const TOTAL = 'nps:recommend|relation=customer|wave=w1';
const SHARES = { contact: '0.4', other: '0.3', few: '0.1', some: '0.2' };

const ofRole = (role: string, scores: Parameters<typeof buildRows>[1]): Row[] =>
	buildRows('recommend', scores, { role });

const LARGE = [
	...ofRole('contact', [...times(24, 10), ...times(16, 5)]),
	...ofRole('other', [...times(12, 9), ...times(10, 2)]),
];

const study = buildStudy({
	roles: buildNames(...Object.keys(SHARES)),
	weights: { kind: 'poststratify', targets: [{ by: 'role', shares: SHARES }] },
});

const twinWith = (rows: readonly Row[]) =>
	factOf(published(study, [...LARGE, ...rows]), `${TOTAL}|weights=none`).status;

test('where two roles are hidden the unweighted whole is no second equation in their scores', () => {
	const rows = [...ofRole('few', [10, 9, 2]), ...ofRole('some', [10, 10, 9, 8, 3, 1])];
	const facts = published(study, [...LARGE, ...rows]);
	const ofHidden = (role: string) =>
		factOf(facts, `nps:recommend|relation=customer|role=${role}|wave=w1`).status;
	expect([ofHidden('few'), ofHidden('some')]).toEqual(['hidden', 'hidden']);
	expect(factOf(facts, TOTAL).status).not.toBe('hidden');
	expect(twinWith(rows)).toBe('hidden');
});

test('where no role is hidden it stands beside the weighted one', () => {
	const enough = [...times(9, 10), ...times(6, 3)];
	expect(twinWith([...ofRole('few', enough), ...ofRole('some', enough)])).toBe('full');
});
