import { problem, type Problem, type ProblemParts, type Severity } from '../problem.ts';

/** More problems of one rule in one file than this are only counted. */
const MOST_OF_A_RULE = 1000;

/** Collects what is wrong with one file. */
export class FileProblems {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	protected readonly found: Problem[] = [];
	private readonly counts = new Map<string, { count: number; severity: Severity }>();

	constructor(file: string) {
		this.file = file;
	}

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
