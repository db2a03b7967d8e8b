import { expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
import { factsText } from '../../src/versions/facts-text.ts';
import { editionOf } from './editions.ts';

const LEVEL: Fact = {
	id: 'top2:delivery|relation=customer|role=user|wave=2026-q2',
	study: 'small',
	metric: 'top2',
	question: 'delivery',
	category: '',
	touchpoint: 'delivery',
	relation: 'customer',
	role: 'user',
	brand: '',
	segment: '',
	account: '',
	wave: '2026-q2',
	against: '',
	weights: '',
	unit: 'percent',
	value: 54,
	low: 41,
	high: 67,
	n: 48,
	n_effective: 48,
	accounts: null,
	status: 'full',
	verdict: '',
	p_adjusted: null,
	family: '',
	definition: 1,
};

const COMPARED: Fact = {
	...LEVEL,
	id: `${LEVEL.id}|against=wave.2026-q1`,
	against: 'wave.2026-q1',
	value: -11,
	low: -24,
	high: 2,
	status: 'limited',
	n_effective: 39.5,
	accounts: 12,
	verdict: 'no-clear-change',
	p_adjusted: 0.0931,
	family: 'top2:wave',
};

test('facts stand by page and metric, a line each, in columns of a fixed width', () => {
	const recommend = {
		...hiddenFact(LEVEL),
		id: 'nps:recommend|relation=customer|wave=2026-q2',
		metric: 'nps',
		question: 'recommend',
		touchpoint: '',
		role: '',
		unit: 'points',
	} as const;
	expect(factsText([LEVEL, COMPARED, recommend])).toBe(
		`index: nps:recommend, points (small)
                                      hidden           nps:recommend|relation=customer|wave=2026-q2

roles/user, touchpoints/delivery: top2:delivery, percent (small)
       54  (41…67)          n 48                       top2:delivery|relation=customer|role=user|wave=2026-q2
      -11  (-24…2)          n 48      no clear change  top2:delivery|relation=customer|role=user|wave=2026-q2|against=wave.2026-q1  limited  effective 39.5  accounts 12  p 0.0931  family top2:wave
`,
	);
});

test.each<Partial<Fact>>([
	{ study: 'other' },
	{ touchpoint: '' },
	{ unit: 'ratio' },
	{ value: 55 },
	{ low: 40 },
	{ high: 68 },
	{ n: 49 },
	{ n_effective: 47.5 },
	{ accounts: 12 },
	{ status: 'limited' },
	{ status: 'indicative' },
	{ verdict: 'up' },
	{ verdict: 'cannot-be-said' },
	{ p_adjusted: 0.0102 },
	{ family: 'headline' },
	{ definition: 2 },
	{ status: 'not-asked', value: null },
	{ status: 'not-estimable', value: null },
	{ status: 'not-estimable', value: null, verdict: 'cannot-be-said' },
	{ status: 'hidden', value: null },
])('no change of facts.csv is passed over: %o', (change) => {
	expect(factsText([{ ...LEVEL, ...change }])).not.toBe(factsText([LEVEL]));
});

test('one changed fact changes one line, whatever its length', async () => {
	const { facts } = (await editionOf()).snapshot;
	const at = facts.findIndex(({ value }) => value !== null);
	const changed = facts.map((fact, index) => (index === at ? { ...fact, value: 12_345 } : fact));
	const [before, after] = [facts, changed].map((list) => factsText(list).split('\n'));
	expect(after?.length).toBe(before?.length);
	expect(after?.filter((line, index) => line !== before?.[index])).toHaveLength(1);
});
