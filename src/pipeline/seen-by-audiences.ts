import { EVERYBODY, grantsOf } from '../audiences/grant.ts';
import type { WhyHiddenFrom } from '../publishing/audiences/audience-lists.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { CompiledVersion } from './compiled.ts';

/** What an audience sees of one fact. Private: it tells why. */
export interface SeenByAudience {
	readonly id: string;
	/** `beyond`: not in its scope; `not-listed`: declared after the version was made. */
	readonly sees: 'shown' | 'hidden' | 'beyond' | 'not-listed' | 'no-drafts';
	/** Null where it is shown, or why is not known. */
	readonly why: WhyHiddenFrom | null;
}

/** What each audience sees of a fact, in the order declared. */
export function seenByAudiences(
	{ report, snapshot, version }: CompiledVersion,
	fact: Fact,
	whyHidden: (audience: string) => WhyHiddenFrom | null,
): readonly SeenByAudience[] {
	const isDraft = version.version.status === 'draft';
	return grantsOf(report.report.audiences, snapshot.card).map((grant): SeenByAudience => {
		const { id } = grant;
		const nothing = (sees: SeenByAudience['sees']) => ({ id, sees, why: null });
		if (!grant.sees(fact)) return nothing('beyond');
		if (isDraft && !grant.drafts) return nothing('no-drafts');
		const list = snapshot.audiences.get(id);
		const listed = id === EVERYBODY ? fact.status : list?.get(fact.id);
		if (listed === undefined) return nothing(list === undefined ? 'not-listed' : 'beyond');
		return listed === 'hidden'
			? { id, sees: 'hidden', why: whyHidden(id) ?? { kind: 'everybody' } }
			: nothing('shown');
	});
}
