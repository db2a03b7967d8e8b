import type { SourceProblems } from '../source-problems.ts';
import type { RecordCursor } from './record-cursor.ts';

const UNCLEAR = /^\s*-?\d{1,3},\d{3}\s*$/;

/** Watches which decimal mark the numbers of a file have, where it is not declared. */
export class DecimalEvidence {
	private readonly isDeclared: boolean;
	private readonly cursor: RecordCursor;
	private readonly problems: SourceProblems;
	private dotted: string | null = null;
	private comma: string | null = null;
	private isReported = false;
	private hasCommaProof = false;
	private unclear: {
		readonly place: RecordCursor;
		readonly column: number;
		readonly cell: string;
	} | null = null;

	constructor(isDeclared: boolean, cursor: RecordCursor, problems: SourceProblems) {
		this.isDeclared = isDeclared;
		this.cursor = cursor;
		this.problems = problems;
	}

	/** `1,234` may be one and a bit, or over a thousand. */
	isUnclear(cell: string): boolean {
		return !this.isDeclared && UNCLEAR.test(cell);
	}

	/** At the end of the file: a comma that may part thousands, where no other number says which. */
	settle(): void {
		if (this.unclear === null || this.hasCommaProof) return;
		const { place, column, cell } = this.unclear;
		this.problems.addCell({ ...place, column }, cell, {
			rule: 'unclear-number',
			message: 'The comma may part thousands or decimals.',
			known: ['.', ','],
			remedy: 'Declare the decimal mark of the source: decimal.',
		});
	}

	/** Takes a number into account; both marks in one file are a problem. */
	note(cell: string, column: number): void {
		if (this.isDeclared) return;
		if (cell.includes('.')) this.dotted ??= cell;
		if (cell.includes(',')) {
			this.comma ??= cell;
			if (UNCLEAR.test(cell)) this.unclear ??= { place: { ...this.cursor }, column, cell };
			else this.hasCommaProof = true;
		}
		if (this.dotted === null || this.comma === null || this.isReported) return;
		this.isReported = true;
		this.problems.add({
			severity: 'error',
			rule: 'mixed-decimals',
			line: this.cursor.line,
			row: this.cursor.row,
			value: cell,
			message: `The file has numbers with a dot (${this.dotted}) and with a comma (${this.comma}).`,
			known: ['.', ','],
			remedy: 'Declare the decimal mark of the source: decimal.',
		});
	}
}
