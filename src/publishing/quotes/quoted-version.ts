import type { Fact } from '../../snapshot/fact.ts';

/** Which version is published, with what the gate let through of its numbers. */
export interface QuotedVersion {
	/** For problems: `v2026-q3`. */
	readonly id: string;
	/** Waves that it reads. */
	readonly waves: readonly string[];
	readonly facts: readonly Fact[];
	/** The file of the quotes, for problems. */
	readonly file: string;
}
