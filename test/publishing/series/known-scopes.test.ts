import { expect, test } from 'vitest';
import type { DisclosureRules } from '../../../src/publishing/disclosure-rules.ts';
import { joinSeries } from '../../../src/publishing/series/join-series.ts';
import { KnownScopes } from '../../../src/publishing/series/known-scopes.ts';
import type { ToldGroup } from '../../../src/publishing/series/told-group.ts';
import { buildGroup } from '../build-groups.ts';

const RULES: DisclosureRules = { respondents: 5, accounts: 1, distribution: 8, dominance: 50 };

/** Six of whom nothing is told any more, in a wave of their own. */
const before: ToldGroup = {
	...buildGroup({ wave: 'w1', role: 'a' }, 6),
	study: 's',
	version: 'r/v1',
	persons: [1, 2, 3, 4, 5, 6],
	isShown: true,
};
const now = buildGroup({ wave: 'w2' }, 30);

function join(known: KnownScopes, respondents: number) {
	const telling = {
		groups: [now],
		personsOf: () => null,
		hasSameFigures: () => false,
		rulesOf: () => ({ ...RULES, respondents }),
	};
	return known.during((joinOne) => joinSeries(telling, [before], joinOne)).groups;
}

test('what was told in a scope of which nothing is told now is joined once by the same rules', () => {
	const known = new KnownScopes();
	const [, first] = join(known, 5);
	expect(first?.leastPersons).toBe(5);
	expect(join(known, 5)[1]).toBe(first);
	expect(join(known, 7)[1]?.leastPersons).toBe(7);
});
