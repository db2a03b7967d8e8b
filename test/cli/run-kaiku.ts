import { main } from '../../src/cli/main.ts';

/** What one command said and how it ended. */
export interface Ended {
	readonly code: number;
	readonly out: readonly string[];
	readonly told: readonly string[];
}

/** Runs one command in this process. */
export async function runKaiku(...words: readonly string[]): Promise<Ended> {
	const out: string[] = [];
	const told: string[] = [];
	const code = await main(words, {
		out: (line) => out.push(line),
		tell: (line) => told.push(line),
	});
	return { code, out, told };
}
