import type { Values } from '../../codebook/fields.ts';
import type { StudySource } from '../../codebook/study-schema.ts';
import { comparableText, tidyText, type DecimalMark } from './comparable-text.ts';

const SPACE = 32;
const LAST_PLAIN = 126;

/** How one file writes things. */
export class FileDialect {
	/** As the codebook calls it. */
	readonly file: string;
	readonly mark: DecimalMark;
	private readonly blanks: ReadonlySet<string>;

	constructor(source: Pick<StudySource, 'file' | 'decimal' | 'blank'>) {
		this.file = source.file;
		this.mark = source.decimal ?? 'either';
		this.blanks = new Set(source.blank.map((text) => comparableText(text, this.mark)));
	}

	/** Whether the codebook lists texts that stand for blank cells. */
	get hasBlanks(): boolean {
		return this.blanks.size > 0;
	}

	/** What a cell is compared by; '' for a blank one. */
	keyOf(cell: string): string {
		const key = comparableText(cell, this.mark);
		return this.blanks.has(key) ? '' : key;
	}

	/** The cell without needless spaces; '' for a blank one. */
	textOf(cell: string): string {
		const tidy = tidyText(cell);
		return this.blanks.size > 0 && this.blanks.has(comparableText(tidy, this.mark)) ? '' : tidy;
	}

	isBlank(cell: string): boolean {
		if (cell === '') return true;
		const first = cell.charCodeAt(0);
		if (this.blanks.size === 0 && first > SPACE && first <= LAST_PLAIN) return false;
		if (this.blanks.size > 0 && cell.length < 200) return this.keyOf(cell) === '';
		return cell.length < 200 && tidyText(cell) === '';
	}

	/** The texts of a list of values that hold for this file. */
	textsOf(values: Values | undefined): readonly string[] {
		if (values === undefined) return [];
		if (Array.isArray(values)) return values;
		return Object.hasOwn(values, this.file) ? (values[this.file] ?? []) : [];
	}
}
