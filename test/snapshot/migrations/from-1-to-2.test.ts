import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FROM_1_TO_2 } from '../../../src/snapshot/migrations/from-1-to-2.ts';

const fixture = (name: string) =>
	readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const migrate = (own: unknown) => FROM_1_TO_2.migrate({ card: own, facts: 'as it is' });

test('a card of schema 1 becomes this one of schema 2, its facts stay as they are', () => {
	const parsed: unknown = JSON.parse(fixture('schema-1.snapshot.json'));
	expect(migrate(parsed)).toEqual({
		card: JSON.parse(fixture('schema-2.snapshot.json')),
		facts: 'as it is',
	});
});

test('it knows how cards of schema 1 were written', () => {
	const text = fixture('schema-1.snapshot.json');
	expect(FROM_1_TO_2.write(JSON.parse(text))).toBe(text);
});

test('the step adds lists that came late and leaves out those that are empty, and changes no input', () => {
	const own = Object.freeze({ schema: 1, words: [], earlier: [{ rule: 'counts' }], studies: [] });
	expect(migrate(own)).toEqual({
		card: {
			schema: 2,
			earlier: [{ rule: 'counts' }],
			families: [],
			unsteady: [],
			targets: [],
			resampling: [],
			sensitivity: [],
			studies: [],
		},
		facts: 'as it is',
	});
});

test('a study without weighting or recruitment of its sources is read as without', () => {
	const study = { breaks: [], themes: [], relevantChange: {}, sources: [{ file: 'a.csv' }] };
	expect(migrate({ studies: [study] }).card).toMatchObject({
		studies: [{ weighting: [], sources: [{ file: 'a.csv', recruitment: '' }] }],
	});
	const kept = {
		weighting: [{ wave: 'w1' }],
		withoutWave: { read: 1 },
		relevantChange: { points: 5 },
	};
	expect(migrate({ studies: [kept] }).card).toMatchObject({ studies: [kept] });
});

test('what is no card is left for the schema to refuse', () => {
	for (const odd of [null, [], 7, 'card']) expect(migrate(odd).card).toBe(odd);
	expect(migrate({ studies: 3 }).card).toMatchObject({ studies: 3 });
	expect(migrate({ studies: [null, { sources: 'a' }] }).card).toMatchObject({
		studies: [null, { sources: 'a' }],
	});
});
