import type { ListLine, ReadList } from './read-list.ts';

export const EXCLUDE_COLUMNS = ['respondent', 'file', 'row', 'reason', 'date'];

/** Printed in the receipt; what a person writes as the reason stays in the list. */
const DECLARED = 'declared';

interface Entry {
	readonly line: ListLine;
	isUsed: boolean;
}

/** exclude.csv: who is left out by name of the respondent, or by file and row. */
export class DeclaredExclusions {
	private readonly list: ReadList;
	private readonly byRespondent = new Map<string, Entry>();
	private readonly byPlace = new Map<string, Entry>();

	constructor(list: ReadList, files: readonly string[]) {
		this.list = list;
		for (const line of list.lines) this.take(line, files);
	}

	get isEmpty(): boolean {
		return this.byRespondent.size + this.byPlace.size === 0;
	}

	/** Why a record is left out, or null. `respondent` is tidy, '' where not told. */
	reasonOf(file: string, row: number, respondent: string): string | null {
		const entries = [this.byRespondent.get(respondent), this.byPlace.get(`${row} ${file}`)];
		const found = entries.filter((entry) => entry !== undefined);
		for (const entry of found) entry.isUsed = true;
		return found.length > 0 ? DECLARED : null;
	}

	/** After all files: entries that fit nobody. */
	settle(): void {
		for (const { line, isUsed } of [...this.byRespondent.values(), ...this.byPlace.values()]) {
			if (isUsed) continue;
			this.list.problems.add({
				severity: 'warning',
				rule: 'nobody-to-exclude',
				line: line.line,
				message: 'No record of any export is the one that this line leaves out.',
				remedy: 'Nothing, if the export was made anew without it; else mend the line.',
			});
		}
	}

	private take(line: ListLine, files: readonly string[]): void {
		const [respondent, file, row] = [line.cell('respondent'), line.cell('file'), line.cell('row')];
		const isPlace = files.includes(file) && /^[1-9]\d{0,9}$/.test(row);
		if (respondent !== '' && file === '' && row === '') {
			this.byRespondent.set(respondent, { line, isUsed: false });
		} else if (respondent === '' && isPlace) {
			this.byPlace.set(`${Number(row)} ${file}`, { line, isUsed: false });
		} else {
			this.list.problems.add({
				severity: 'error',
				rule: 'unclear-exclusion',
				line: line.line,
				message: 'A line names a respondent, or a file of the sources and the number of a row.',
				known: files,
				remedy: 'Fill in respondent, or file and row; rows count from 1 below the header.',
			});
		}
		if (line.cell('reason') === '') this.reportNoReason(line);
	}

	private reportNoReason({ line }: ListLine): void {
		this.list.problems.add({
			severity: 'warning',
			rule: 'no-reason',
			line,
			column: 'reason',
			message: 'The line does not say why.',
			remedy: 'Write the reason; it is not printed in reports.',
		});
	}
}
