import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';

/** The one page under which a number is listed: the one that is about the fewest of those that show it. */
export function pageOfFact(fact: Fact, { studies: [main] }: SnapshotCard): PageName {
	if (main === undefined) return 'index';
	if (fact.account !== '' && main.accounts?.some(({ id }) => id === fact.account))
		return `accounts/${fact.account}`;
	const isOfOthers =
		(fact.study !== '' && fact.study !== main.id) ||
		fact.against.startsWith('brand.') ||
		main.brands.some(({ id, own }) => id === fact.brand && !own) ||
		(fact.relation !== '' && fact.relation !== main.relations[0]?.id);
	if (isOfOthers) return 'benchmark';
	if (fact.role !== '') return `roles/${fact.role}`;
	const touchpoint =
		fact.touchpoint || main.questions.find(({ id }) => id === fact.question)?.touchpoint;
	return touchpoint ? `touchpoints/${touchpoint}` : 'index';
}
