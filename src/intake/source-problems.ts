import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import { yamlPath } from '../codebook/parse-settings.ts';
import { problem, type Problem, type ProblemParts, type Severity } from '../problem.ts';
import type { CellFault, CellPlace } from './cells/cell.ts';

/** More problems of one rule in one file than this are only counted. */
const MOST_OF_A_RULE = 1000;

/** Collects what is wrong with one export, and with what the codebook says about it. */
export class SourceProblems {
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
	readonly file: string;
	private readonly yaml: PositionedYaml;
	private readonly found: Problem[] = [];
	private readonly counts = new Map<string, { count: number; severity: Severity }>();

	constructor(file: string, yaml: PositionedYaml) {
		this.file = file;
		this.yaml = yaml;
	}

	/** The number of the record of answers that has so many records before it; null in the header. */
	rowOf(record: number): number | null {
		return record >= this.headerRecords && this.headerRecords > 0
			? record - this.headerRecords + 1
			: null;
	}

	/** A problem of the export. */
	add(parts: ProblemParts): void {
		const ofRule = this.counts.get(parts.rule) ?? { count: 0, severity: parts.severity };
		ofRule.count += 1;
		this.counts.set(parts.rule, ofRule);
		if (ofRule.count <= MOST_OF_A_RULE) this.found.push(problem({ file: this.file, ...parts }));
	}

	/** Counts a problem whose rule has so many that it is not listed; false where it must be added. */
	onlyCounts(rule: string): boolean {
		const ofRule = this.counts.get(rule);
		if (ofRule === undefined || ofRule.count < MOST_OF_A_RULE) return false;
		ofRule.count += 1;
		return true;
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

	all(): Problem[] {
		const uncounted = [...this.counts]
			.filter(([, { count }]) => count > MOST_OF_A_RULE)
			.map(([rule, { count, severity }]) =>
				problem({
					severity,
					rule,
					file: this.file,
					message: `${count - MOST_OF_A_RULE} more problems of this rule in this file are not listed.`,
					remedy: 'Mend the listed ones first.',
				}),
			);
		return [...this.found, ...uncounted];
	}
}
