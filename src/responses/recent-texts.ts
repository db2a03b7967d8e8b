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
		this.texts = emptySlots(slots);
		this.values = emptySlots(slots);
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

function emptySlots<T>(count: number): (T | undefined)[] {
	return Array<T | undefined>(count).fill(undefined);
}

/** Letters at the end that tell one text from the next: four digits, as names that count have. */
const END = 4;

/** By length and the letters at both ends and in the middle, where names and numbers differ. */
function signOf(text: string): number {
	const { length } = text;
	if (length === 0) return 0;
	let sign = text.charCodeAt(length >> 1) * 31 + text.charCodeAt(0) * 7 + length * 17;
	let weight = 1;
	for (let at = length - 1; at >= 0 && at >= length - END; at -= 1) {
		sign += text.charCodeAt(at) * weight;
		weight *= 10;
	}
	return sign;
}
