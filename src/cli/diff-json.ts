import type { Fact } from '../snapshot/fact.ts';
import { contentChanges } from '../versions/content-changes.ts';
import type { VersionDiff } from '../versions/version-diff.ts';

/**
 * `{id, kind, from, to, verdict, causes}`, a line a change: of numbers first, with what was published
 * of each; then of what stands around them, as texts, with ids such as `question:recommend`.
 */
export function diffJsonLines(diff: VersionDiff): readonly string[] {
	const facts = diff.facts.map(({ id, kind, from, to, verdict, causes }) => ({
		id,
		kind,
		from: from && published(from),
		to: to && published(to),
		verdict,
		causes,
	}));
	const content = contentChanges(diff.evidence).map(({ id, kind, from, to, cause }) => ({
		id,
		kind,
		from,
		to,
		verdict: '',
		causes: [cause],
	}));
	return [...facts, ...content].map((line) => JSON.stringify(line));
}

/** A number is never told without its interval, base and status. */
function published({ id, value, low, high, n, n_effective, accounts, status, verdict }: Fact) {
	return { id, value, low, high, n, n_effective, accounts, status, verdict };
}
