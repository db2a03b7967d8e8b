/** What may stand between several options in one cell, the surest first. */
const SEPARATORS = [';', '|', ', ', ','] as const;

const SHARE_OF_CELLS = 0.1;
const FEWEST_CELLS = 8;

/** How several options stand in one cell. */
export interface SeveralOptions {
	readonly separator: string;
	/** Options that came more than once, the most frequent first. */
	readonly options: readonly string[];
}

/**
 * The separator by which cells fall into few options that come again and again, alone and
 * together; null where a cell holds one.
 */
export function severalOptions(values: ReadonlyMap<string, number>): SeveralOptions | null {
	for (const separator of SEPARATORS) {
		const found = optionsBy(values, separator);
		if (found !== null) return found;
	}
	return null;
}

function optionsBy(values: ReadonlyMap<string, number>, separator: string): SeveralOptions | null {
	const parts = new Map<string, number>();
	let cells = 0;
	let joined = 0;
	for (const [text, count] of values) {
		const pieces = piecesOf(text, separator);
		cells += count;
		if (pieces.length > 1 || (separator === ';' && text.endsWith(';'))) joined += count;
		for (const piece of pieces) parts.set(piece, (parts.get(piece) ?? 0) + count);
	}
	if (cells < FEWEST_CELLS || joined < Math.max(2, cells * SHARE_OF_CELLS)) return null;
	const mentions = [...parts.values()].reduce((sum, count) => sum + count, 0);
	const often = [...parts].filter(([, count]) => count >= Math.max(2, cells * 0.015));
	const covered = often.reduce((sum, [, count]) => sum + count, 0);
	const isWordy = often.some(([text]) => text.length > 120);
	if (often.length < 2 || covered < mentions * 0.6 || isWordy) return null;
	if (separator !== ';' && !comeAlone(values, often, separator)) return null;
	if (separator === ',' && [...values.keys()].some((text) => /\d,\d{3}/.test(text))) return null;
	const options = often.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	return { separator, options: options.map(([text]) => text) };
}

/** A comma inside an option joins parts that never come alone. */
function comeAlone(
	values: ReadonlyMap<string, number>,
	often: readonly (readonly [string, number])[],
	separator: string,
): boolean {
	const alone = often.filter(([text]) => values.has(text)).length;
	const combinations = [...values.keys()].filter((text) => text.includes(separator));
	const mixed = often.filter(
		([text]) => combinations.filter((one) => piecesOf(one, separator).includes(text)).length > 1,
	);
	const isMixed = mixed.length >= Math.min(3, often.length * 0.4);
	const isAlone = alone >= Math.min(3, often.length * 0.4) && alone >= often.length * 0.3;
	return isAlone && combinations.length >= 3 && isMixed;
}

function piecesOf(text: string, separator: string): string[] {
	const pieces = text.split(separator).map((piece) => piece.trim());
	return pieces.filter((piece) => piece !== '');
}
