import { RecentTexts } from '../../responses/recent-texts.ts';
import { ownCopy } from '../../responses/text-dictionary.ts';
import type { CellFault } from './cell.ts';

/** What a cell's text means. */
export interface Meaning {
	/** A code, or a score; −1 for nothing. */
	readonly value: number;
	/** One of ABSENCE. */
	readonly absence: number;
	readonly fault: CellFault | null;
}

/** Texts remembered of one column; a column of more is not made of codes. */
const MOST_TEXTS = 4096;
const SHORT_CODES = 128;
const RECENT = 64;

/** Remembers what each text of a column means, so that a text is looked into once. */
export class CellLookup {
	private readonly interpret: (cell: string) => Meaning;
	private readonly byText = new Map<string, Meaning>();
	private readonly recent = new RecentTexts<Meaning>(RECENT);
	private readonly byCharacter: (Meaning | undefined)[] = Array.from({ length: SHORT_CODES });

	constructor(interpret: (cell: string) => Meaning) {
		this.interpret = interpret;
	}

	meaningOf(cell: string): Meaning {
		if (cell.length === 1) {
			const code = cell.charCodeAt(0);
			const known = code < SHORT_CODES ? this.byCharacter[code] : undefined;
			if (known !== undefined) return known;
		}
		const recent = this.recent.get(cell);
		if (recent !== undefined) return recent;
		const known = this.byText.get(cell);
		const meaning = known ?? this.interpret(cell);
		this.remember(ownCopy(cell), meaning, known === undefined);
		return meaning;
	}

	/** The first 4,096 texts that were looked up. */
	texts(): string[] {
		return [...this.byText.keys()];
	}

	private remember(cell: string, meaning: Meaning, isNew: boolean): void {
		this.recent.set(cell, meaning);
		if (isNew && this.byText.size < MOST_TEXTS) this.byText.set(cell, meaning);
		if (cell.length === 1 && cell.charCodeAt(0) < SHORT_CODES) {
			this.byCharacter[cell.charCodeAt(0)] = meaning;
		}
	}
}
