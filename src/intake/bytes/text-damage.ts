import type { SourceProblems } from '../source-problems.ts';

/** UTF-8 that was once read as a one-byte encoding and written again: `Ã¤` for `ä`. */
const READ_TWICE =
	/[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€|ï»¿|ï¿½|[\u0080-\u009f]/;
const LOST = '\uFFFD';
const MARK = '\uFEFF';
const ANY_DAMAGE = new RegExp(`${READ_TWICE.source}|[${LOST}${MARK}]`);

type Damage = 'read-twice' | 'lost-letters' | 'mark-inside' | 'quote-after-space';

export interface DamagePlace {
	readonly line: number;
	/** How many records of the file stand before it, the header's too. */
	readonly record: number;
	readonly column: number;
}

interface Found extends DamagePlace {
	readonly damage: Damage;
	readonly sample: string;
	count: number;
}

/** A word of a respondent is shown up to so many letters. */
const LONGEST_WORD = 24;

/**
 * Watches a file's text for letters that were broken before we got it. Pieces of text are looked
 * at as wholes; only where one is doubtful are its cells.
 */
export class TextDamage {
	/** Whether records now taken may hold damage. */
	isNear = false;
	private readonly found = new Map<string, Found>();
	private wasNear = false;

	/** The first place of double encoding, where there is any. */
	get firstReadTwice(): DamagePlace | null {
		return [...this.found.values()].find(({ damage }) => damage === 'read-twice') ?? null;
	}

	/** Before a piece of text is cut into records, by hasDamage. */
	watch(isDamaged: boolean): void {
		this.isNear = isDamaged || this.wasNear;
		this.wasNear = isDamaged;
	}

	/** Looks at the cells of a record while damage is near. */
	look(cells: readonly string[], line: number, record: number): void {
		for (let column = 0; column < cells.length; column += 1) {
			const cell = cells[column] ?? '';
			const damage = damageOf(cell);
			if (damage === null) continue;
			const key = `${damage} ${column}`;
			const before = this.found.get(key);
			if (before) before.count += 1;
			else
				this.found.set(key, {
					damage,
					line,
					record,
					column,
					count: 1,
					sample: wordOf(cell, damage),
				});
		}
	}

	report(problems: SourceProblems): void {
		for (const { damage, line, record, column, count, sample } of this.found.values()) {
			problems.add({
				...TELLING[damage](count, sample),
				line,
				row: problems.rowOf(record),
				column: problems.nameOf(column),
				value: sample,
			});
		}
	}
}

/** Whether a text has any sign of damage. */
export function hasDamage(text: string): boolean {
	return ANY_DAMAGE.test(text);
}

function damageOf(cell: string): Damage | null {
	if (cell.includes(LOST)) return 'lost-letters';
	if (READ_TWICE.test(cell)) return 'read-twice';
	if (cell.includes(MARK)) return 'mark-inside';
	return /^ +"[^"]*" *$/.test(cell.slice(0, 10_000)) ? 'quote-after-space' : null;
}

function wordOf(cell: string, damage: Damage): string {
	if (damage === 'quote-after-space') return '';
	const words = cell.slice(0, 10_000).split(/\s+/);
	return (words.find((word) => ANY_DAMAGE.test(word)) ?? '').slice(0, LONGEST_WORD);
}

const TELLING = {
	'read-twice': (count: number, sample: string) => ({
		severity: 'warning' as const,
		rule: 'encoded-twice',
		message: `${cellsOf(count)} of this column ${count === 1 ? 'holds' : 'hold'} letters that were encoded twice${mended(sample)}; they are kept as they are.`,
		remedy: 'Export again from the survey tool, and do not open the file in between.',
	}),
	'lost-letters': (count: number) => ({
		severity: 'warning' as const,
		rule: 'lost-letters',
		message: `${cellsOf(count)} of this column ${count === 1 ? 'holds' : 'hold'} the sign of a letter that was lost (U+FFFD) before this export was written.`,
		remedy: 'Export again from the survey tool; the letters cannot be had from this file.',
	}),
	'mark-inside': (count: number) => ({
		severity: 'warning' as const,
		rule: 'mark-inside',
		message: `${cellsOf(count)} of this column ${count === 1 ? 'has' : 'have'} a byte order mark inside, as where two files were joined.`,
		remedy: 'Give each export as its own source.',
	}),
	'quote-after-space': (count: number) => ({
		severity: 'error' as const,
		rule: 'quote-after-space',
		message: `${cellsOf(count)} of this column ${count === 1 ? 'has' : 'have'} a space before the opening quote, so the quotes do not quote.`,
		remedy: 'Export the file again, without spaces behind the delimiter.',
	}),
} satisfies Record<Damage, (count: number, sample: string) => object>;

function cellsOf(count: number): string {
	return count === 1 ? 'A cell' : `${count} cells`;
}

/** How the word would read if its encoding were undone once. */
function mended(word: string): string {
	const bytes = Uint8Array.from(
		word,
		(letter) => BYTES_OF_1252.get(letter) ?? letter.charCodeAt(0),
	);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text === word || text.includes('@') ? '' : ` (this would be "${text}")`;
	} catch {
		return '';
	}
}

const BYTES_OF_1252: ReadonlyMap<string, number> = new Map(
	Array.from({ length: 128 }, (_, at) => [
		new TextDecoder('windows-1252').decode(Uint8Array.of(at + 128)),
		at + 128,
	]),
);
