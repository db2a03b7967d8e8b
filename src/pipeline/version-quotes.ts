import type { Problem } from '../problem.ts';
import { publishQuotes } from '../publishing/quotes/publish-quotes.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { Quote } from '../snapshot/quote.ts';
import type { VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import type { MatchedQuotes } from './report-quotes.ts';

/** What a version quotes, and what may not leave. */
export function versionQuotes(
	{ file, quotes, masks }: MatchedQuotes,
	{ id, version }: VersionFolder,
	studies: readonly CompiledStudy[],
	facts: readonly Fact[],
): { quotes: readonly Quote[]; problems: readonly Problem[] } {
	const sources = new Map(
		studies.flatMap(({ folder: { study }, read }) => {
			const mask = masks.get(study.id);
			if (mask === undefined || read?.responses == null) return [];
			return [[study.id, { study, responses: read.responses, mask }] as const];
		}),
	);
	return publishQuotes(quotes, sources, { id, waves: version.waves, facts, file });
}
