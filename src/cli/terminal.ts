/** Where a command speaks: what was asked for goes to `out`, everything else to `tell`. */
export interface Terminal {
	/** One line of what was asked for, to stdout. */
	out(line: string): void;
	/** One line to the person, to stderr. */
	tell(line: string): void;
}

/** The process's own stdout and stderr. */
export const PROCESS_TERMINAL: Terminal = {
	out: (line) => process.stdout.write(`${line}\n`),
	tell: (line) => process.stderr.write(`${line}\n`),
};
