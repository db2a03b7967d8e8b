import { createInterface } from 'node:readline/promises';

/** Asks a person one thing after the other on the terminal. */
export interface Asker {
	/** The answer; what is proposed where it is blank. */
	ask(question: string, proposed: string): Promise<string>;
	close(): void;
}

/** Questions to stderr, answers from stdin; null where nobody sits there. */
export function askerOfProcess(): Asker | null {
	if (!process.stdin.isTTY) return null;
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	return {
		async ask(question, proposed) {
			const answer = await terminal.question(`${question} [${proposed}] `);
			return answer.trim() || proposed;
		},
		close: () => terminal.close(),
	};
}
