/** A line longer than this is not looked at. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Tab-separated files of form tools write texts as they are, without quoting: a cell that begins with a
 * quote (`"Best" by far`) is a text there, not a quoted cell. Such cells are quoted here, so that the
 * reader of records takes them as they stand; every other text goes through unchanged, line by line.
 *
 * A cell is such a text only where all evidence says so: its line has the header's number of tabs, it
 * ends without a quote but has one that is not doubled, and no cell before it in the file was quoted.
 */
export class TabTexts {
	private rest = '';
	private tabs = -1;
	private isQuoting = false;

	/** Text with whole lines of the file so far; what follows the last line break is kept back. */
	push(text: string): string {
		const input = this.rest + text;
		const end = input.lastIndexOf('\n') + 1;
		if (input.length - end > LONGEST_LINE) {
			this.rest = '';
			this.isQuoting = true;
			return input;
		}
		this.rest = input.slice(end);
		return this.mended(input.slice(0, end));
	}

	/** What was kept back. */
	end(): string {
		const last = this.rest;
		this.rest = '';
		return this.mended(last);
	}

	private mended(lines: string): string {
		if (this.tabs < 0 && lines !== '') this.tabs = countTabs(lines.slice(0, breakIn(lines)));
		if (this.isQuoting || !lines.includes('"')) return lines;
		return lines
			.split('\n')
			.map((line) => (line.includes('"') ? this.mendedLine(line) : line))
			.join('\n');
	}

	private mendedLine(line: string): string {
		if (this.isQuoting) return line;
		const cells = line.split('\t');
		const opening = cells.filter((cell) => cell.startsWith('"'));
		if (opening.length === 0) return line;
		const isWhole = cells.length - 1 === this.tabs;
		const isTexts = opening.every((cell) => !cell.endsWith('"') && hasLoneQuote(cell.slice(1)));
		if (!isWhole || !isTexts) {
			this.isQuoting = true;
			return line;
		}
		return cells.map((cell) => (cell.startsWith('"') ? quoted(cell) : cell)).join('\t');
	}
}

/** A quote that is not doubled, as no quoted cell that goes on has. */
function hasLoneQuote(text: string): boolean {
	return text.replaceAll('""', '').includes('"');
}

function quoted(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}

function breakIn(lines: string): number {
	const at = lines.indexOf('\n');
	return at < 0 ? lines.length : at;
}

function countTabs(line: string): number {
	return line.split('\t').length - 1;
}
