import { grantOf } from '../audiences/grant.ts';
import {
	audienceLists,
	type AudienceLists,
	type PublishedVersion,
} from '../publishing/audiences/audience-lists.ts';
import type { ListsBefore } from '../publishing/audiences/told-to-audience.ts';
import type { Quote } from '../snapshot/quote.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { ReportFolder } from '../workspace/workspace.ts';
import { audienceQuoteIds, type QuotesBeside } from './version-quotes.ts';

/** What the gate let through of a version, with what it was made from. */
interface ListedVersion extends PublishedVersion {
	readonly report: ReportFolder['report'];
	readonly card: SnapshotCard;
	readonly quotes: readonly Quote[];
	readonly quoted: QuotesBeside;
	/** What earlier versions listed for an audience. */
	readonly listsOf: (audience: string) => ListsBefore;
}

/** What each declared audience may see of a version: facts and quotes. */
export function listAudiences(version: ListedVersion): AudienceLists {
	const { report, card, facts, quotes, quoted } = version;
	const grants = report.audiences.map((audience) => grantOf(audience, card));
	const audiences = grants.map((grant) => ({ ...grant, before: version.listsOf(grant.id) }));
	const { lists, breaches, unaudited, whyHidden } = audienceLists(version, audiences);
	const withQuotes = grants.map((grant) => {
		const list = lists.get(grant.id) ?? new Map<string, 'shown'>();
		const ids = audienceQuoteIds(quotes, quoted, { grant, list, facts });
		return [grant.id, new Map([...list, ...ids.map((id) => [id, 'shown'] as const)])] as const;
	});
	return { lists: new Map(withQuotes), breaches, unaudited, whyHidden };
}
