import type { Column } from '../../codebook/fields.ts';
import { tidyText } from '../cells/comparable-text.ts';
import { nearestNames } from '../nearest-names.ts';
import type { SourceProblems } from '../source-problems.ts';

/** No such column here: the codebook says that this file did not ask. */
export const NOT_HERE = -1;

/** Finds the columns of one file by the names of its header. */
export class ColumnFinder {
	private readonly names: readonly string[];
	private readonly file: string;
	private readonly headerLine: number;
	private readonly problems: SourceProblems;

	/** `file` as the codebook calls it. */
	constructor(
		names: readonly string[],
		file: string,
		headerLine: number,
		problems: SourceProblems,
	) {
		this.names = names.map(tidyText);
		this.file = file;
		this.headerLine = headerLine;
		this.problems = problems;
	}

	/**
	 * The 0-based index of a column that the codebook names at a path, or NOT_HERE. A name that is
	 * not in the header, or is there twice, becomes a problem.
	 */
	find(column: Column | undefined, path: readonly PropertyKey[]): number {
		const name = this.nameHere(column);
		if (name === undefined) return NOT_HERE;
		const fullPath = typeof column === 'string' ? path : [...path, this.file];
		return this.indexOf(name, fullPath);
	}

	/** Whether the codebook names this column for this file at all. */
	isNamed(column: Column | undefined): boolean {
		return this.nameHere(column) !== undefined;
	}

	/** Whether the file has the column that the codebook names for it. */
	has(column: Column | undefined): boolean {
		const name = tidyText(this.nameHere(column) ?? '');
		return name !== '' && (this.names.includes(name) || /^#\d+$/.test(name));
	}

	private nameHere(column: Column | undefined): string | undefined {
		if (column === undefined || typeof column === 'string') return column;
		return Object.hasOwn(column, this.file) ? column[this.file] : undefined;
	}

	private indexOf(name: string, path: readonly PropertyKey[]): number {
		const tidy = tidyText(name);
		const first = this.names.indexOf(tidy);
		if (tidy !== '' && first >= 0) {
			const isRepeated = this.names.indexOf(tidy, first + 1) >= 0;
			return isRepeated ? this.reportRepeated(name, path) : first;
		}
		const numbered = /^#(\d{1,5})$/.exec(tidy);
		if (numbered && Number(numbered[1]) >= 1 && Number(numbered[1]) <= this.names.length) {
			return Number(numbered[1]) - 1;
		}
		return this.reportUnknown(name, path);
	}

	private reportRepeated(name: string, path: readonly PropertyKey[]): number {
		const places = this.names.flatMap((own, at) => (own === tidyText(name) ? [`#${at + 1}`] : []));
		this.problems.addSetting(path, {
			severity: 'error',
			rule: 'repeated-column',
			value: name,
			message: `${this.problems.file}, line ${this.headerLine} has ${places.length} columns named "${name}".`,
			known: places,
			remedy: `Name the one that is meant by its place: ${places.join(' or ')}.`,
		});
		return NOT_HERE;
	}

	private reportUnknown(name: string, path: readonly PropertyKey[]): number {
		const known = nearestNames(name, [...new Set(this.names.filter((own) => own !== ''))]);
		this.problems.addSetting(path, {
			severity: 'error',
			rule: 'unknown-column',
			value: name,
			message: `${this.problems.file}, line ${this.headerLine} has no column named "${name}".`,
			known,
			remedy:
				known[0] === undefined
					? 'Name a column of the file.'
					: `Write the name as in the header, perhaps "${known[0]}", or a map of file to column if this file did not ask.`,
		});
		return NOT_HERE;
	}
}
