import type { Study } from '../codebook/study-schema.ts';
import { NO_OWNER, ownerPseudonym } from '../frame/account-pseudonym.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { compareTexts } from '../problem.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';

/** How the contact list was looked at and whose accounts facts are about; nothing where no fact tells of it. */
export function contactListOf(
	{ study, frame }: { readonly study: Study; readonly frame: ContactFrame | null },
	facts: readonly Fact[],
): Pick<SnapshotStudy, 'contactList'> {
	const own = facts.filter((fact) => fact.study === study.id);
	if (!own.some(({ metric }) => metric === 'contact-fault')) return {};
	const told = own.filter(({ metric }) => metric === OF_OWNERS);
	const about = new Set(told.map(({ category }) => category));
	const names = new Map([
		[NO_OWNER, ''],
		...(frame?.accounts ?? []).map(
			({ owner }) => [ownerPseudonym(study, owner ?? ''), owner ?? ''] as const,
		),
	]);
	const owners = [...about].toSorted(compareTexts).map((id) => ({ id, name: names.get(id) ?? '' }));
	return {
		contactList: {
			staleAfter: study.stale_after,
			...(owners.length > 0 ? { owners } : {}),
		},
	};
}

/** A fact about each owner whose accounts are told. */
const OF_OWNERS = 'owner-accounts';
