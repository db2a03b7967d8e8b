import type { Grant } from '../audiences/grant.ts';
import { publishQuotes, type PublishedQuotes } from '../publishing/quotes/publish-quotes.ts';
import type { ToldGroup } from '../publishing/series/told-group.ts';
import type { AudienceList } from '../snapshot/audience-list.ts';
import type { Fact } from '../snapshot/fact.ts';
import { listedFacts } from '../snapshot/hidden-fact.ts';
import type { Quote } from '../snapshot/quote.ts';
import type { Thresholds } from '../snapshot/snapshot.ts';
import type { VersionFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { inputText } from './input-text.ts';
import type { MatchedQuotes } from './report-quotes.ts';

/** Quotes that pass the gate beside facts, by these thresholds where they are stricter than a study's. */
export type QuotesBeside = (
	facts: readonly Fact[],
	thresholds: Grant['thresholds'],
) => PublishedQuotes;

/**
 * What a version may quote.
 * @param told by earlier versions
 * @param quoted by earlier versions of which no ledger tells who wrote then
 */
export function versionQuotes(
	{ file, quotes, masks }: MatchedQuotes,
	{ id, version }: VersionFolder,
	studies: readonly CompiledStudy[],
	told: readonly ToldGroup[],
	quoted: readonly Quote[],
): QuotesBeside {
	return (facts, thresholds) => {
		const sources = new Map(
			studies.flatMap(({ folder: { study }, read }) => {
				const mask = masks.get(study.id);
				if (mask === undefined || read?.responses == null) return [];
				const own = { ...study, thresholds: stricter(study.thresholds, thresholds) };
				const source = { study: own, responses: read.responses, mask, told, quoted };
				return [[study.id, source] as const];
			}),
		);
		return publishQuotes(quotes, sources, { id, waves: version.waves, facts, file });
	};
}

/** Of a version with no quote of its waves. */
export const NOTHING_QUOTED: PublishedQuotes = { quotes: [], problems: [], told: [] };

/** All that is quoted and told by that, in one text. */
export function quotesText({ quotes, problems, told }: PublishedQuotes): string {
	const groups = told.map((one) => ({ ...one, answers: one.answers?.() ?? null }));
	return inputText([quotes, problems, groups]);
}

/** Ids of a version's quotes that pass an audience's own thresholds with the same attributes. */
export function audienceQuoteIds(
	quotes: readonly Quote[],
	beside: QuotesBeside,
	{ grant, list, facts }: ListedFacts,
): readonly string[] {
	if (!grant.quotes) return [];
	const seen = listedFacts(facts, ({ id }) => list.get(id) ?? 'shown');
	const own = beside(seen, grant.thresholds).quotes;
	const passed = new Set(own.map((quote) => JSON.stringify(quote)));
	return quotes.flatMap((quote) => (passed.has(JSON.stringify(quote)) ? [quote.id] : []));
}

interface ListedFacts {
	readonly grant: Pick<Grant, 'quotes' | 'thresholds'>;
	readonly list: AudienceList;
	readonly facts: readonly Fact[];
}

function stricter(own: Thresholds, wanted: Grant['thresholds']): Thresholds {
	return {
		respondents: Math.max(own.respondents, wanted.respondents ?? 0),
		accounts: Math.max(own.accounts, wanted.accounts ?? 0),
		distribution: Math.max(own.distribution, wanted.distribution ?? 0),
		quotes: Math.max(own.quotes, wanted.quotes ?? 0),
	};
}
