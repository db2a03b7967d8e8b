/**
 * Remembers what was said of texts that come again and again, one text a slot. Finding one costs
 * less than in a Map, which must first go through all letters of a text just cut out of a file.
 */
export class RecentTexts<T> {
	private readonly texts: (string | undefined)[];
	private readonly values: (T | undefined)[];
	private readonly last: number;

	/** `slots` is a power of two. */
	constructor(slots: number) {
		this.texts = Array.from({ length: slots });
		this.values = Array.from({ length: slots });
		this.last = slots - 1;
	}

	get(text: string): T | undefined {
		const slot = signOf(text) & this.last;
		return this.texts[slot] === text ? this.values[slot] : undefined;
	}

	/** `text` should be a copy of its own: a cut of a long text keeps all of it in memory. */
	set(text: string, value: T): void {
		const slot = signOf(text) & this.last;
		this.texts[slot] = text;
		this.values[slot] = value;
	}
}

/** By length and the letters at both ends and in the middle, where names and numbers differ. */
function signOf(text: string): number {
	const { length } = text;
	if (length === 0) return 0;
	const last = text.charCodeAt(length - 1);
	const before =
		length > 2 ? text.charCodeAt(length - 2) * 10 + text.charCodeAt(length - 3) * 100 : 0;
	const middle = text.charCodeAt(length >> 1) * 31 + text.charCodeAt(0) * 7;
	return last + before + middle + length * 17;
}
