import { nearestNames } from '../nearest-names.ts';
import { comparableListed, type DecimalMark } from './comparable-text.ts';

/** `values: ["*"]`: every other text that is not blank. */
const EVERY_OTHER = '*';

export interface ListedEntry {
	readonly id: string;
	readonly texts: readonly string[];
	/** Where the list stands in the codebook. */
	readonly path: readonly PropertyKey[];
}

/** Two entries that list the same text. */
export interface ListClash {
	readonly text: string;
	readonly first: string;
	readonly second: string;
	readonly path: readonly PropertyKey[];
}

/** Which texts of a file mean which entry, by its place in the list. */
export class ValueList {
	readonly clashes: readonly ListClash[];
	readonly entries: readonly ListedEntry[];
	private readonly byKey: ReadonlyMap<string, number>;
	private readonly other: number;

	constructor(entries: readonly ListedEntry[], mark: DecimalMark) {
		const byKey = new Map<string, number>();
		const clashes: ListClash[] = [];
		entries.forEach(({ id, texts, path }, at) => {
			for (const text of texts) {
				const key = text === EVERY_OTHER ? EVERY_OTHER : comparableListed(text, mark);
				const before = byKey.get(key);
				if (before === undefined) byKey.set(key, at);
				else if (before !== at) {
					clashes.push({ text, first: entries[before]?.id ?? '', second: id, path });
				}
			}
		});
		this.entries = entries;
		this.clashes = clashes;
		this.byKey = byKey;
		this.other = entries.findIndex(({ texts }) => texts.includes(EVERY_OTHER));
	}

	/** The entry that a comparable text means; −1 where none does. */
	codeOf(key: string): number {
		return this.byKey.get(key) ?? (key === '' ? -1 : this.other);
	}

	/** Ids of the entries whose id or texts are most like a text. */
	nearest(text: string): string[] {
		const idOf = new Map<string, string>();
		for (const { id, texts } of this.entries) for (const one of [...texts, id]) idOf.set(one, id);
		const names = nearestNames(text, [...idOf.keys()], idOf.size);
		return [...new Set(names.map((name) => idOf.get(name) ?? ''))].slice(0, 5);
	}

	/** The listed texts, as they are compared. */
	keys(): string[] {
		return [...this.byKey.keys()];
	}
}
