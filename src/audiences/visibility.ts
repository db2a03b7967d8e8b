import type { SnapshotCard, Thresholds } from '../snapshot/snapshot.ts';
import { EVERYBODY, type Grant } from './grant.ts';
import type { SiteAudience } from './site.ts';
import type { SomeOrAll } from './some-or-all.ts';

/**
 * What every audience of a version sees of it, for the one that sees all pages, roles, touchpoints,
 * segments and languages: nothing for any other, which may not even know that there are others.
 *
 * @param grants of all audiences of the report, in the order declared
 * @param card of the whole version
 */
export function visibilityFor(
	audience: Grant,
	grants: readonly Grant[],
	card: Pick<SnapshotCard, 'studies'>,
): readonly SiteAudience[] {
	return seesAll(audience) ? grants.map((grant) => siteAudience(grant, card)) : [];
}

function seesAll({ id, pages, roles, touchpoints, segments, languages }: Grant): boolean {
	const all = [pages, roles, touchpoints, segments, languages];
	return id !== EVERYBODY && all.every((some) => some === 'all');
}

function siteAudience(grant: Grant, { studies }: Pick<SnapshotCard, 'studies'>): SiteAudience {
	const { id, title, drafts, accounts, owners, quotes, thresholds } = grant;
	const least = (key: keyof Thresholds) =>
		Math.max(thresholds[key] ?? 0, ...studies.slice(0, 1).map((study) => study.thresholds[key]));
	return {
		id,
		title,
		pages: listed(grant.pages),
		roles: listed(grant.roles),
		touchpoints: listed(grant.touchpoints),
		segments: listed(grant.segments),
		languages: listed(grant.languages),
		drafts,
		accounts,
		owners,
		quotes,
		thresholds: {
			respondents: least('respondents'),
			accounts: least('accounts'),
			distribution: least('distribution'),
			quotes: least('quotes'),
		},
	};
}

function listed(some: SomeOrAll): 'all' | readonly string[] {
	return some === 'all' ? 'all' : [...some];
}
