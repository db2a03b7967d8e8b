import type { FileProblems } from './file-problems.ts';

/** Why a file cannot be read at all; told as a problem by who asked for it. */
export class FileFault extends Error {
	readonly rule: string;
	readonly remedy: string;

	constructor(rule: string, message: string, remedy: string) {
		super(message);
		this.rule = rule;
		this.remedy = remedy;
	}
}

/** Tells why a file cannot be read; any other error is thrown on. */
export function reportFault(error: unknown, problems: FileProblems): void {
	if (!(error instanceof FileFault)) throw error;
	const { rule, message, remedy } = error;
	problems.add({ severity: 'error', rule, message, remedy });
}
