import { numberOf, tidyText } from './cells/comparable-text.ts';
import type { RecordCursor } from './cells/record-cursor.ts';
import type { SourceProblems } from './source-problems.ts';

/** What survey tools call the column of seconds that an answer took. */
const DURATION =
	/^(duration( \(in seconds\))?|interviewtime|interview time|time_total|lengthofinterview|duration_seconds)$/i;

const FEWEST = 20;
/** Faster than this share of the median is too fast to have read the questions. */
const TOO_FAST = 1 / 3;

/** Watches how long answers took. Fast ones are told and kept. */
export class Speeders {
	private readonly column: number;
	private readonly problems: SourceProblems;
	private readonly cursor: RecordCursor;
	private readonly seconds: number[] = [];
	private readonly lines: number[] = [];

	constructor(names: readonly string[], problems: SourceProblems, cursor: RecordCursor) {
		this.column = names.findIndex((name) => DURATION.test(tidyText(name)));
		this.problems = problems;
		this.cursor = cursor;
	}

	look(cells: readonly string[]): void {
		if (this.column < 0) return;
		const value = numberOf(tidyText(cells[this.column] ?? ''), 'either');
		if (value === null || value <= 0) return;
		this.seconds.push(value);
		this.lines.push(this.cursor.line);
	}

	settle(): void {
		const { seconds, lines } = this;
		if (seconds.length < FEWEST) return;
		const median = Float64Array.from(seconds).toSorted()[seconds.length >> 1] ?? 0;
		const fast = seconds.flatMap((value, at) => (value < median * TOO_FAST ? [at] : []));
		if (fast.length === 0) return;
		this.problems.add({
			severity: 'note',
			rule: 'fast-answers',
			line: lines[fast[0] ?? 0] ?? null,
			column: this.problems.nameOf(this.column),
			message: `${fast.length} of ${seconds.length} answers took less than a third of the median of ${Math.round(median)} seconds; they are kept.`,
			remedy: 'Leave them out by exclude.csv, if they are no real answers.',
		});
	}
}
