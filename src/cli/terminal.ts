/** Where a command speaks: what was asked for goes to `out`, everything else to `tell`. */
export interface Terminal {
	/** One line of what was asked for, to stdout. */
	out(line: string): void;
	/** One line to the person, to stderr. */
	tell(line: string): void;
}

/** The process's own stdout and stderr; the process ends quietly where nobody reads on (`| head`). */
export function processTerminal(): Terminal {
	process.stdout.on('error', endWhereNobodyReads);
	return {
		out: (line) => process.stdout.write(`${line}\n`),
		tell: (line) => process.stderr.write(`${line}\n`),
	};
}

function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}
