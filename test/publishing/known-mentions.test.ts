import { expect, test } from 'vitest';
import { KnownMentions } from '../../src/publishing/hiding/known-mentions.ts';
import { KnownNames } from '../../src/publishing/hiding/known-names.ts';
import type { AskedStudy } from '../../src/publishing/hiding/asked-studies.ts';
import { recommendingRoles } from './recommending-roles.ts';

const { study, estimates } = recommendingRoles('a', 'b', 'c');
const withRest = estimates.find(
	(one) => one.kind === 'comparison' && one.cell.against?.kind === 'role',
);

const NAMES = new KnownNames();

/** What is found of a comparison with the rest, beside these roles and weights. */
function mentioned(
	known: KnownMentions,
	roles: readonly string[],
	{ deciding = [], hasTwins = false }: Partial<AskedStudy> = {},
	names = NAMES,
) {
	if (withRest === undefined) throw new Error('no role is compared with the rest');
	return known.within({
		names,
		studies: new Map([[study.id, { roles, deciding, hasTwins }]]),
	})(withRest);
}

test('what a number tells of is found once beside the same roles and weights, by the same names', () => {
	const known = new KnownMentions();
	const first = mentioned(known, ['a', 'b', 'c']);
	expect(mentioned(known, ['a', 'b', 'c'])).toBe(first);
	expect(mentioned(known, ['a', 'b', 'c'], { hasTwins: true })).not.toBe(first);
	expect(mentioned(known, ['a', 'b', 'c'], { deciding: ['a'] })).not.toBe(first);
	const again = mentioned(known, ['a', 'b', 'c']);
	expect(mentioned(known, ['a', 'b', 'c'], {}, new KnownNames())).not.toBe(again);
});

test('the rest of the roles is another group beside other roles', () => {
	const known = new KnownMentions();
	const { ids } = mentioned(known, ['a', 'b', 'c']);
	const others = mentioned(known, ['a', 'b', 'c', 'd']).ids;
	expect(others).not.toEqual(ids);
	expect(others).toEqual(mentioned(new KnownMentions(), ['a', 'b', 'c', 'd']).ids);
});
