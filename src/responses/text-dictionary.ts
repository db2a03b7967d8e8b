/** Texts by code, each once, in the order in which they came. */
export class TextDictionary {
	readonly texts: string[] = [];
	private readonly codes = new Map<string, number>();

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
		const { texts } = this;
		const order = Int32Array.from(texts.keys());
		const sorted = order.toSorted((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
		const ranks = new Int32Array(order.length);
		for (let rank = 0; rank < sorted.length; rank += 1) ranks[sorted[rank] ?? 0] = rank;
		return ranks;
	}
}

/** A cut of a long text keeps all of it in memory; a copy does not. */
function ownCopy(text: string): string {
	return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
