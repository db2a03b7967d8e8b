import { expect, test } from 'vitest';
import { hiddenFact, listedFacts } from '../../src/snapshot/hidden-fact.ts';
import { facts } from '../story/story-fixture.ts';

const shown = facts.filter(({ status }) => status !== 'hidden');
const [first] = shown;
if (first === undefined) throw new Error('no fact is shown');

test('a hidden fact tells no number, and hidden again it is the same one', () => {
	const hidden = hiddenFact(first);
	expect(first.value).not.toBeNull();
	expect(hidden).toMatchObject({ id: first.id, status: 'hidden', value: null, n: null });
	expect(hiddenFact(hidden)).toBe(hidden);
});

test.each([{ value: 3 }, { low: 1 }, { n: 2 }, { accounts: 1 }, { p_adjusted: 0.1 }])(
	'one that is called hidden and tells %o is hidden all the same',
	(told) => {
		expect(hiddenFact({ ...hiddenFact(first), ...told })).toEqual(hiddenFact(first));
	},
);

test('listed facts are the same list where nothing is left out or hidden that was not', () => {
	expect(listedFacts(shown, () => 'shown')).toBe(shown);
	const hidden = shown.map(hiddenFact);
	expect(listedFacts(hidden, () => 'hidden')).toBe(hidden);
});

test('a fact that is not listed is left out, one that is listed as hidden reads so', () => {
	const others = shown.slice(1);
	expect(listedFacts(shown, (fact) => (fact === first ? undefined : 'shown'))).toEqual(others);
	expect(listedFacts(shown, (fact) => (fact === first ? 'hidden' : 'shown'))).toEqual([
		hiddenFact(first),
		...others,
	]);
});
