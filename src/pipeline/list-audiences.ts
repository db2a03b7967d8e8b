import type { Grant } from '../audiences/grant.ts';
import {
	audienceLists,
	type AudienceLists,
	type PublishedVersion,
} from '../publishing/audiences/audience-lists.ts';
import type { ListsBefore } from '../publishing/audiences/told-to-audience.ts';
import type { Quote } from '../snapshot/quote.ts';
import { audienceQuoteIds, type QuotesBeside } from './version-quotes.ts';

/** What the gate let through of a version, with what it was made from. */
interface ListedVersion extends PublishedVersion {
	readonly grants: readonly Grant[];
	/** What earlier versions listed for an audience. */
	readonly listsOf: (audience: string) => ListsBefore;
}

/** What each of these audiences may see of a version: facts, and quotes not yet. */
export function listAudiences(version: ListedVersion): AudienceLists {
	const audiences = version.grants.map((grant) => ({
		...grant,
		before: version.listsOf(grant.id),
	}));
	return audienceLists(version, audiences);
}

/** Ids of a version's quotes that each audience may see, by its id. */
export function listQuotes(
	{ grants, facts }: Pick<ListedVersion, 'grants' | 'facts'>,
	{ lists }: AudienceLists,
	quotes: readonly Quote[],
	quoted: QuotesBeside,
): ReadonlyMap<string, readonly string[]> {
	if (quotes.length === 0) return new Map();
	return new Map(
		grants.map((grant) => {
			const list = lists.get(grant.id) ?? new Map<string, 'shown'>();
			return [grant.id, audienceQuoteIds(quotes, quoted, { grant, list, facts })] as const;
		}),
	);
}

/** The lists with the quotes behind the facts. */
export function withQuotes(
	listed: AudienceLists,
	quotes: ReadonlyMap<string, readonly string[]>,
): AudienceLists {
	const lists = [...listed.lists].map(([id, list]) => {
		const own = quotes.get(id) ?? [];
		if (own.length === 0) return [id, list] as const;
		const all = new Map(list);
		for (const quote of own) all.set(quote, 'shown');
		return [id, all] as const;
	});
	return { ...listed, lists: new Map(lists) };
}
