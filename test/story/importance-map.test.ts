import { expect, test } from 'vitest';
import { importanceMap, importanceMapStory } from '../../src/story/importance-map.ts';
import { fact, question, snapshotOf, study, viewOf } from './story-fixture.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const parts = {
	touchpoints: ids.map((id) => ({
		id,
		label: { en: `Place ${id}`, fi: `Kohta ${id}` },
		phase: 'customership',
		function: '',
		owner: '',
		critical: false,
	})),
	questions: [
		...study.questions,
		...ids.flatMap((id) => [
			question({ id: `${id}-got`, touchpoint: id }),
			question({ id: `${id}-hoped`, touchpoint: id, facet: 'expectation' }),
		]),
	],
};

const level = (id: string, value: number) =>
	fact({ metric: 'mean', question: id, value, low: value - 0.2, high: value + 0.2, n: 90 });
const centre = (metric: string, value: number) => fact({ metric, question: '', value, n: 412 });

/** Each touchpoint as importance and performance, half a point wide, round the middle of 4 and 3.5. */
const mapOf = (places: Readonly<Record<string, readonly [number, number]>>) => {
	const facts = Object.entries(places).flatMap(([id, [hoped, got]]) => [
		level(`${id}-hoped`, hoped),
		level(`${id}-got`, got),
	]);
	const centres = [centre('importance-centre', 4), centre('performance-centre', 3.5)];
	const view = viewOf(snapshotOf(parts, [...facts, ...centres]), 'en');
	return { view, map: importanceMap(view, '') };
};
const clear = {
	a: [4.5, 3],
	b: [4.5, 4],
	c: [3.5, 4],
	d: [3.5, 3],
	e: [4.1, 3],
	f: [4.5, 3.6],
} as const;

test('a touchpoint is in a corner only with its whole cross, else on a line', () => {
	const { view, map } = mapOf(clear);
	expect(map?.points.map(({ corner }) => corner)).toEqual([
		'repair',
		'protect',
		'keep',
		'leave',
		'line',
		'line',
	]);
	expect(map && importanceMapStory(view, map).title).toBe('Repair first: Place a');
});

test('with fewer than six touchpoints there is no map', () => {
	const { f: _, ...five } = clear;
	expect(mapOf(five).map).toBeNull();
});
