/** Where a command speaks: what was asked for goes to `out`, everything else to `tell`. */
export interface Terminal {
	/** One line of what was asked for, to stdout. */
	out(line: string): void;
	/** One line to the person, to stderr. */
	tell(line: string): void;
	/** What `out` is shown on; undefined where it is no screen but a file or another program. */
	readonly screen?: Screen | undefined;
}

/** A screen that a person reads. */
export interface Screen {
	/** In columns. */
	readonly width: number;
	readonly isColoured: boolean;
}

/** The process's own stdout and stderr; the process ends quietly where nobody reads on (`| head`). */
export function processTerminal(): Terminal {
	process.stdout.on('error', endWhereNobodyReads);
	return {
		out: (line) => process.stdout.write(`${line}\n`),
		tell: (line) => process.stderr.write(`${line}\n`),
		screen: process.stdout.isTTY
			? { width: process.stdout.columns, isColoured: hasColours() }
			: undefined,
	};
}

/** By the custom of https://no-color.org, and as the terminal tells. */
function hasColours(): boolean {
	return !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}
