import type { Estimate } from '../estimates/estimated-fact.ts';
import { compareTexts } from '../problem.ts';
import {
	decidedCell,
	isHiddenWord,
	tellCell,
	type DecidedCell,
	type DecidedIsland,
	type ToldCell,
} from './told-cells.ts';
import type { Said } from './verdicts.ts';

interface KnownCell {
	readonly decided: DecidedCell;
	/** Null of a hidden word, of which there is no fact. */
	readonly cell: ToldCell | null;
}

/** How the estimates of an island were told, in their order. */
type KnownIsland = readonly KnownCell[];

/**
 * How facts were told the last time: one of which nothing that decides it is another is given again, on an
 * island of the same estimates.
 */
export class KnownCells {
	private known: ReadonlyMap<readonly Estimate[], KnownIsland> = new Map();
	private all: readonly ToldCell[] = [];

	/** All facts of islands by id in code-unit order. */
	tell(islands: readonly DecidedIsland[], said: ReadonlyMap<Estimate, Said>): readonly ToldCell[] {
		const changes = new Changes();
		const now = new Map<readonly Estimate[], KnownIsland>();
		for (const island of islands) {
			const before = this.known.get(island.estimates);
			const own = told(island, said, before);
			now.set(island.estimates, own);
			if (own !== before)
				for (const [at, { cell }] of own.entries()) changes.add(before?.[at]?.cell ?? null, cell);
		}
		for (const [estimates, before] of this.known)
			if (!now.has(estimates)) for (const { cell } of before) changes.add(cell, null);
		this.known = now;
		this.all = changes.madeTo(this.all);
		return this.all;
	}
}

/** The estimates of an island as they are told now; the same list where nothing is told otherwise. */
function told(
	island: DecidedIsland,
	said: ReadonlyMap<Estimate, Said>,
	before: KnownIsland | undefined,
): KnownIsland {
	let isSame = before !== undefined;
	const own = island.estimates.map((one, at): KnownCell => {
		const was = before?.[at];
		if (was !== undefined && isDecidedSo(was.decided, island, at, said.get(one))) return was;
		isSame = false;
		const decided = decidedCell(island, at, one, said.get(one));
		return { decided, cell: isHiddenWord(decided) ? null : tellCell(decided) };
	});
	return before !== undefined && isSame ? before : own;
}

function isDecidedSo(
	{ one, status, said, family, isVague }: DecidedCell,
	{ statuses, families, vague }: DecidedIsland,
	at: number,
	saidNow: Said | undefined,
): boolean {
	return (
		status === statuses[at] &&
		family === families[at] &&
		isVague === vague.has(one) &&
		said?.verdict === saidNow?.verdict &&
		said?.pAdjusted === saidNow?.pAdjusted
	);
}

/** Facts that are told instead of others, that are not told any more or that are told for the first time. */
class Changes {
	private readonly instead = new Map<ToldCell, ToldCell | null>();
	private readonly fresh: ToldCell[] = [];

	add(before: ToldCell | null, now: ToldCell | null): void {
		if (before === now) return;
		if (before !== null) this.instead.set(before, now);
		else if (now !== null) this.fresh.push(now);
	}

	/** Facts in order with what changed: one that has the id of one that is gone stands in its place. */
	madeTo(all: readonly ToldCell[]): readonly ToldCell[] {
		const { instead, fresh } = this;
		if (instead.size + fresh.length === 0) return all;
		const gone = new Map(
			[...instead].flatMap(([cell, now]) => (now === null ? [[cell.fact.id, cell] as const] : [])),
		);
		const added: ToldCell[] = [];
		for (const cell of fresh) {
			const own = gone.get(cell.fact.id);
			if (own === undefined || instead.get(own) !== null) added.push(cell);
			else instead.set(own, cell);
		}
		const left = all.flatMap((cell) => {
			const other = instead.get(cell);
			return other === undefined ? cell : (other ?? []);
		});
		if (added.length === 0) return left;
		return [...left, ...added].toSorted((a, b) => compareTexts(a.fact.id, b.fact.id));
	}
}
