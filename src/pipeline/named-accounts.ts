import type { Study } from '../codebook/study-schema.ts';
import { accountPseudonym } from '../frame/account-pseudonym.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { compareTexts } from '../problem.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotAccount } from '../snapshot/snapshot.ts';

/** What accounts that facts are about are called, and who answers for them; by id in code-unit order. */
export function namedAccounts(
	{ study, frame }: { readonly study: Study; readonly frame: ContactFrame | null },
	facts: readonly Fact[],
): readonly SnapshotAccount[] {
	const own = facts.filter((fact) => fact.account !== '' && fact.study === study.id);
	const about = new Set(own.map(({ account }) => account));
	if (about.size === 0) return [];
	const listed = new Map(
		(frame?.accounts ?? []).map((one) => [accountPseudonym(study, one.account), one]),
	);
	return [...about].toSorted(compareTexts).map((id) => {
		const account = listed.get(id);
		return { id, name: account?.name ?? '', owner: account?.owner ?? '' };
	});
}
