import { compareTexts } from '../problem.ts';
import { tellCell, type DecidedCell, type ToldCell } from './told-cells.ts';

interface KnownCell {
	readonly decided: DecidedCell;
	readonly cell: ToldCell;
}

/** What was told, as it was decided, and the places of that in the order of ids. */
interface Told {
	readonly known: readonly KnownCell[];
	readonly order: readonly number[];
}

/** How far from where it stood an estimate is looked for: some words come and go with rules. */
const NEAR = 64;

/**
 * Facts that were told the last time, given again where nothing that decides them is another. Estimates
 * mostly stand where they stood, so that none is looked for among all of them: one that is not near
 * there is told afresh.
 */
export class KnownCells {
	private before: Told = { known: [], order: [] };

	/** As the function {@link tellCells}. */
	tell(cells: readonly DecidedCell[]): readonly ToldCell[] {
		const { known: before, order } = this.before;
		const known: KnownCell[] = [];
		const nowAt = new Int32Array(before.length).fill(-1);
		const fresh: number[] = [];
		let moved = 0;
		cells.forEach((decided, at) => {
			moved = (placeOf(decided, before, at + moved) ?? at + moved) - at;
			const was = before[at + moved];
			const isKnown = was !== undefined && isSame(was.decided, decided);
			const own = isKnown ? was : { decided, cell: tellCell(decided) };
			known.push(own);
			// However it is told, a fact has the place of its id.
			const isThere = was?.cell.fact.id === own.cell.fact.id && nowAt[at + moved] === -1;
			if (isThere) nowAt[at + moved] = at;
			else fresh.push(at);
		});
		const again = order.map((place) => nowAt[place] ?? -1).filter((at) => at !== -1);
		this.before = { known, order: fresh.length === 0 ? again : inOrder(known, again, fresh) };
		return this.before.order.flatMap((at) => known[at]?.cell ?? []);
	}
}

/** Where the estimate stood, if that is about there. */
function placeOf({ one }: DecidedCell, before: readonly KnownCell[], about: number): number | null {
	for (let far = 0; far <= NEAR; far++) {
		if (before[about + far]?.decided.one === one) return about + far;
		if (before[about - far]?.decided.one === one) return about - far;
	}
	return null;
}

/** Those that are in order already take little time. */
function inOrder(
	known: readonly KnownCell[],
	again: readonly number[],
	fresh: readonly number[],
): readonly number[] {
	const idAt = (at: number) => known[at]?.cell.fact.id ?? '';
	return [...again, ...fresh].toSorted((a, b) => compareTexts(idAt(a), idAt(b)));
}

function isSame(before: DecidedCell, now: DecidedCell): boolean {
	return (
		before.one === now.one &&
		before.status === now.status &&
		before.family === now.family &&
		before.isVague === now.isVague &&
		before.said?.verdict === now.said?.verdict &&
		before.said?.pAdjusted === now.said?.pAdjusted
	);
}
