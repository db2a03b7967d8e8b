const MORE = 128;

/** Ascending whole numbers of 0 and above as text: their steps in as few bytes as may be, in base64. */
export function packNumbers(ascending: Iterable<number>): string {
	const bytes: number[] = [];
	let before = 0;
	for (const one of ascending) {
		let step = one - before;
		before = one;
		while (step >= MORE) {
			bytes.push((step % MORE) + MORE);
			step = Math.floor(step / MORE);
		}
		bytes.push(step);
	}
	return Buffer.from(bytes).toString('base64');
}

/** Reads what {@link packNumbers} writes. */
export function unpackNumbers(text: string): readonly number[] {
	const numbers: number[] = [];
	let [before, step, factor] = [0, 0, 1];
	for (const byte of Buffer.from(text, 'base64')) {
		step += (byte % MORE) * factor;
		factor *= MORE;
		if (byte >= MORE) continue;
		before += step;
		numbers.push(before);
		[step, factor] = [0, 1];
	}
	return numbers;
}
