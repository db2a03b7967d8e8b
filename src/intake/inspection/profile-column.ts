import type { ColumnProfile } from '../../codebook/proposal/column-profile.ts';
import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import { tidyText } from '../cells/comparable-text.ts';
import type { ColumnCodes } from '../column-codes.ts';
import { dayRange } from './day-range.ts';

/** Texts kept of a column, and counted at all. */
const MOST_VALUES = 4000;
const MOST_COUNTED = 50_000;
const LONGEST_KEPT = 300;

interface ColumnHead {
	readonly place: number;
	readonly name: string;
	readonly wording: string;
	readonly use: ColumnUse | undefined;
	readonly codes: ColumnCodes | undefined;
	readonly blanks: ReadonlySet<string>;
}

/** How often a text came, as it is compared. */
interface Count {
	readonly text: string;
	readonly characters: number;
	readonly breaks: number;
	times: number;
}

/** Watches the cells of one column. */
export class ColumnWatcher {
	private readonly head: ColumnHead;
	/** By the cell as written, so that a text is looked into once. */
	private readonly byCell = new Map<string, Count>();
	private readonly byText = new Map<string, Count>();
	private readonly others = new Set<string>();
	private readonly unkept = { characters: 0, breaks: 0, times: 0 };
	private missing = 0;

	constructor(head: ColumnHead) {
		this.head = head;
	}

	take(cell: string): void {
		if (cell === '') {
			this.missing += 1;
			return;
		}
		const known = this.byCell.get(cell);
		if (known !== undefined) known.times += 1;
		else this.takeNew(cell);
	}

	private takeNew(cell: string): void {
		const text = tidyText(cell);
		if (text === '' || this.head.blanks.has(text)) {
			this.missing += 1;
			return;
		}
		const kept = text.slice(0, LONGEST_KEPT);
		const breaks = cell.includes('\n') ? 1 : 0;
		let count = this.byText.get(kept);
		if (count === undefined && this.byText.size < MOST_VALUES) {
			count = { text: kept, characters: text.length, breaks, times: 0 };
			this.byText.set(kept, count);
		}
		if (count !== undefined) {
			count.times += 1;
			if (this.byCell.size < MOST_VALUES) this.byCell.set(cell, count);
			return;
		}
		if (this.others.size < MOST_COUNTED) this.others.add(kept);
		this.unkept.characters += text.length;
		this.unkept.breaks += breaks;
		this.unkept.times += 1;
	}

	profile(): ColumnProfile {
		const { place, name, wording, use, codes } = this.head;
		const { unkept } = this;
		const counts = [...this.byText.values()];
		const sum = (of: (count: Count) => number): number =>
			counts.reduce((total, count) => total + of(count) * count.times, 0);
		const texts = counts.map(({ text }) => text);
		return {
			place,
			name,
			wording,
			use,
			filled: sum(() => 1) + unkept.times,
			missing: this.missing,
			distinct: counts.length + this.others.size,
			values: new Map(counts.map(({ text, times }) => [text, times])),
			isWhole: this.others.size === 0,
			characters: sum(({ characters }) => characters) + unkept.characters,
			lineBreaks: sum(({ breaks }) => breaks) + unkept.breaks,
			labels: codes?.labels ?? new Map(),
			declaredMissing: texts.filter((text) => codes?.isMissing(text) ?? false),
			days: dayRange([...texts, ...this.others]),
		};
	}
}
