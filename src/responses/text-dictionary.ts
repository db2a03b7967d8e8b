import { textOrder } from './text-order.ts';

/** Texts by code, each once, in the order in which they came. */
export class TextDictionary {
	readonly texts: string[] = [];
	private readonly codes = new Map<string, number>();
	/** By name as written, so that a name is folded once. */
	private readonly asWritten = new Map<string, number>();

	/** The code of a text; a new text gets the next one. */
	codeOf(text: string): number {
		const known = this.codes.get(text);
		if (known !== undefined) return known;
		const own = ownCopy(text);
		this.texts.push(own);
		this.codes.set(own, this.texts.length - 1);
		return this.texts.length - 1;
	}

	/** The code of a text, whatever its case; the form that comes first by code unit stands for all. */
	codeOfName(text: string): number {
		const known = this.asWritten.get(text);
		if (known !== undefined) return known;
		const code = this.codeOfNewName(text);
		this.asWritten.set(ownCopy(text), code);
		return code;
	}

	private codeOfNewName(text: string): number {
		const folded = text.toLowerCase().normalize('NFC');
		const known = this.codes.get(folded);
		if (known === undefined) {
			this.texts.push(ownCopy(text));
			this.codes.set(ownCopy(folded), this.texts.length - 1);
			return this.texts.length - 1;
		}
		if (text < (this.texts[known] ?? '')) this.texts[known] = ownCopy(text);
		return known;
	}

	/** By code the place of its text in code-unit order. */
	ranks(): Int32Array {
		const order = textOrder(this.texts);
		const ranks = new Int32Array(order.length);
		for (let rank = 0; rank < order.length; rank += 1) ranks[order[rank] ?? 0] = rank;
		return ranks;
	}
}

/** A cut of a long text keeps all of it in memory; a copy does not. */
export function ownCopy(text: string): string {
	return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
