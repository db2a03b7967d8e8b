import type { Estimate } from '../estimates/estimated-fact.ts';
import { compareTexts } from '../problem.ts';
import type { Fact, Status } from '../snapshot/fact.ts';
import { factOfEstimate, toldVaguely } from './fact-of-estimate.ts';
import type { Said } from './verdicts.ts';

/** An estimate and all that decides how it is told. */
export interface Telling {
	readonly one: Estimate;
	readonly status: Status;
	readonly said: Said | undefined;
	/** Of a comparison, else ''. */
	readonly family: string;
	/** Whether it is told without what would be too precise. */
	readonly isVague: boolean;
}

/** An estimate and what is told of it. */
export interface ToldCell {
	readonly one: Estimate;
	readonly fact: Fact;
}

/** The facts of estimates, sorted by id in code-unit order. */
export function tellCells(tellings: readonly Telling[]): readonly ToldCell[] {
	return sorted(tellings.map(tell));
}

interface KnownCell {
	readonly telling: Telling;
	readonly cell: ToldCell;
}

/** Facts that were told the last time, given again where nothing that decides them is another. */
export class KnownCells {
	private known: ReadonlyMap<Estimate, KnownCell> = new Map();
	private inOrder: readonly ToldCell[] = [];

	/** As the function {@link tellCells}. */
	tell(tellings: readonly Telling[]): readonly ToldCell[] {
		const now = new Map<Estimate, KnownCell>();
		const fresh: ToldCell[] = [];
		for (const telling of tellings) {
			const before = this.known.get(telling.one);
			const isKnown = before !== undefined && isSame(before.telling, telling);
			const own = isKnown ? before : { telling, cell: tell(telling) };
			if (!isKnown) fresh.push(own.cell);
			now.set(telling.one, own);
		}
		const again = this.inOrder.filter((cell) => now.get(cell.one)?.cell === cell);
		this.known = now;
		this.inOrder = sorted([...again, ...fresh]);
		return this.inOrder;
	}
}

function tell({ one, status, said, family, isVague }: Telling): ToldCell {
	const fact = factOfEstimate(one, status, said, family);
	return { one, fact: isVague ? toldVaguely(fact) : fact };
}

/** Those that are in order already take little time. */
function sorted(cells: readonly ToldCell[]): readonly ToldCell[] {
	return cells.toSorted((a, b) => compareTexts(a.fact.id, b.fact.id));
}

function isSame(before: Telling, now: Telling): boolean {
	return (
		before.status === now.status &&
		before.family === now.family &&
		before.isVague === now.isVague &&
		before.said?.verdict === now.said?.verdict &&
		before.said?.pAdjusted === now.said?.pAdjusted
	);
}
