import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { yamlPath } from '../codebook/parse-settings.ts';
import { problem, type ProblemParts } from '../problem.ts';
import type { CellFault, CellPlace } from './cells/cell.ts';
import { FileProblems } from './file-problems.ts';

/** Collects what is wrong with one export, and with what the codebook says about it. */
export class SourceProblems extends FileProblems {
	/** Column names of the export, once they are known. */
	names: readonly string[] = [];
	/** The questions as the export words them, by column; '' where it does not. */
	wordings: readonly string[] = [];
	/** Name of the column of respondent ids, where there is one. */
	respondentColumn: string | null = null;
	/** Physical line of the column names, once they are known. */
	headerLine = 1;
	/** How many records are the header; 0 until that is known. */
	headerRecords = 0;
	private readonly yaml: PositionedYaml;

	constructor(file: string, yaml: PositionedYaml) {
		super(file);
		this.yaml = yaml;
	}

	/** The number of the record of answers that has so many records before it; null in the header. */
	rowOf(record: number): number | null {
		return record >= this.headerRecords && this.headerRecords > 0
			? record - this.headerRecords + 1
			: null;
	}

	/** A problem of one cell. */
	addCell(place: CellPlace, value: string, fault: CellFault): void {
		if (this.onlyCounts(fault.rule)) return;
		const { line, row, column } = place;
		this.add({ severity: 'error', ...fault, line, row, column: this.nameOf(column), value });
	}

	/** A problem of the codebook, found when this export was read. */
	addSetting(path: readonly PropertyKey[], parts: ProblemParts): void {
		const { line } = this.yaml.place(path);
		this.found.push(problem({ file: this.yaml.file, line, column: yamlPath(path), ...parts }));
	}

	/** The column's name in the header, or `#18`. */
	nameOf(column: number): string {
		return this.names[column] || `#${column + 1}`;
	}
}
