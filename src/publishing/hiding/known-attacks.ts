import { attackBlock, type Attack } from './attack.ts';
import type { Block } from './block.ts';
import type { Group } from './group.ts';

/** What an attack came to, and all that it rested on beside how the groups of its block are cut. */
interface KnownAttack {
	readonly facts: Float64Array;
	readonly persons: readonly Group['persons'][];
	readonly attack: Attack;
}

const MOST_OF_A_BLOCK = 8;
const FACTS = 3;

/**
 * What attacks on blocks came to: these are attacked again as more is hidden, by an audit, by another
 * version and after an edit. Groups of one block must be cut by the same ones, as those of a table are.
 */
export class KnownAttacks {
	/** Of a block, the last ones first. */
	private readonly known = new WeakMap<Block, readonly KnownAttack[]>();

	/** As the function {@link attackBlock}: found again where all is as it was at one of the last attacks. */
	of(groups: readonly Group[], block: Block, hidden: ReadonlySet<number>): Attack {
		const facts = factsOf(groups, block, hidden);
		const persons = block.groups.map((at) => groups[at]?.persons);
		const before = this.known.get(block) ?? [];
		const same = before.find((one) => isSame(one.facts, facts) && isSame(one.persons, persons));
		if (same !== undefined && same === before[0]) return same.attack;
		const now = same ?? { facts, persons, attack: attackBlock(groups, block, hidden) };
		const others = before.filter((one) => one !== same).slice(0, MOST_OF_A_BLOCK - 1);
		this.known.set(block, [now, ...others]);
		return now.attack;
	}
}

/** How many each group is, how many it must be, and what of it is known. */
function factsOf(
	groups: readonly Group[],
	{ groups: own }: Block,
	hidden: ReadonlySet<number>,
): Float64Array {
	const facts = new Float64Array(own.length * FACTS);
	for (const [place, at] of own.entries()) {
		const group = groups[at];
		if (group === undefined) continue;
		const { n, leastPersons, isSensitive, isReleased } = group;
		facts[place * FACTS] = n;
		facts[place * FACTS + 1] = leastPersons;
		facts[place * FACTS + 2] =
			(isSensitive ? 1 : 0) + (isReleased ? 2 : 0) + (hidden.has(at) ? 4 : 0);
	}
	return facts;
}

function isSame<One>(some: ArrayLike<One>, others: ArrayLike<One>): boolean {
	for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
	return some.length === others.length;
}
