import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';

/** What must be known of a study of which a number is. */
export interface AskedStudy {
	/** All in code-unit order. */
	readonly roles: readonly string[];
	/** Those with a part in the decision, in code-unit order. */
	readonly deciding: readonly string[];
	/** Whether the same stands unweighted beside each number. */
	readonly hasTwins: boolean;
}

/** What of a study all of its numbers tell together, by its id. */
export function askedStudies(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
): ReadonlyMap<string, AskedStudy> {
	const studies = new Map<string, { roles: Set<string>; hasTwins: boolean }>();
	for (const one of estimates) {
		if (one.kind === 'derived') continue;
		const { study, cut, weights } = one.cell;
		const own = studies.get(study) ?? { roles: new Set(), hasTwins: false };
		studies.set(study, own);
		if (cut.role !== '') own.roles.add(cut.role);
		own.hasTwins ||= weights === 'none';
	}
	return new Map(
		[...studies].map(([study, { roles, hasTwins }]) => {
			const { deciding = [] } = rulesOf(study);
			return [study, { roles: [...roles].toSorted(), deciding, hasTwins }];
		}),
	);
}
