import type { AudienceTerms } from '../audiences/grant.ts';
import type { Site } from '../audiences/site.ts';
import { THRESHOLDS } from '../publishing/audiences/audience-rules.ts';
import type { Report } from '../report/report-schema.ts';

/** The one site that is asked for: what an audience of a client sees. */
export type AskedSite = Pick<Site, 'client' | 'audience'>;

/**
 * The audiences whose lists are needed for the site that is asked for, in the order declared: all where
 * none is; else its own and those that ask for no more by any threshold, on which its own may rest.
 */
export function askedAudiences(
	{ client, audiences }: Pick<Report, 'client' | 'audiences'>,
	asked: AskedSite | undefined,
): readonly AudienceTerms[] {
	if (asked === undefined) return audiences;
	const own = audiences.find(({ id }) => id === asked.audience);
	if (own === undefined || client !== asked.client) return [];
	return audiences.filter((one) => isNoStricter(one.thresholds, own.thresholds));
}

type Thresholds = AudienceTerms['thresholds'];

function isNoStricter(one: Thresholds, other: Thresholds): boolean {
	return THRESHOLDS.every((name) => (one[name] ?? 0) <= (other[name] ?? 0));
}
