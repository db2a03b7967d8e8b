import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import { ownBrand } from './main-cut.ts';
import { headlineMetric } from './main-metric.ts';
import type { View } from './view.ts';

/** One question asked about several brands in one wave and one relation: the same sample for all. */
export interface BrandComparison {
	readonly study: SnapshotStudy;
	readonly question: SnapshotQuestion;
	readonly relation: string;
	readonly wave: string;
	/** A fact per brand, in the study's order of brands. */
	readonly facts: readonly Fact[];
}

/**
 * The standard benchmark: the headline question about most brands, a rival among them, in the newest wave.
 * Samples are never mixed. Null where no rival has a fact.
 */
export function brandComparison(view: View): BrandComparison | null {
	for (const study of view.card.studies) {
		const question = headlineMetric(view, study)?.question;
		if (!question) continue;
		for (const { id: wave } of study.waves) {
			const [best] = groupsOfWave(view, study, question, wave);
			if (best) return best;
		}
	}
	return null;
}

/** Groups with a rival, those with the own brand and more brands first. */
function groupsOfWave(
	view: View,
	study: SnapshotStudy,
	question: SnapshotQuestion,
	wave: string,
): readonly BrandComparison[] {
	const facts = brandFacts(view, study, question, wave);
	const relations = [...new Set(facts.map(({ relation }) => relation))];
	const own = ownBrand(study);
	return relations
		.map((relation) => {
			const related = facts.filter((fact) => fact.relation === relation);
			const ordered = study.brands.flatMap(
				({ id }) => related.find(({ brand }) => brand === id) ?? [],
			);
			return { study, question, relation, wave, facts: ordered };
		})
		.filter((group) => group.facts.some(({ brand }) => brand !== own))
		.toSorted((a, b) => rankOf(b, own) - rankOf(a, own));
}

function rankOf({ facts }: BrandComparison, own: string): number {
	const hasOwn = facts.some(({ brand }) => brand === own);
	return facts.length + (hasOwn ? facts.length : 0);
}

function brandFacts(
	view: View,
	study: SnapshotStudy,
	question: SnapshotQuestion,
	wave: string,
): readonly Fact[] {
	const metrics = headlineMetric(view, study)?.metrics ?? [];
	const isMain = study.id === view.index.mainStudy;
	return (view.index.byQuestion.get(question.id) ?? []).filter(
		(fact) =>
			(fact.study || (isMain ? study.id : '')) === study.id &&
			fact.wave === wave &&
			metrics.includes(fact.metric) &&
			fact.brand !== '' &&
			[fact.role, fact.segment, fact.account, fact.against, fact.weights].every((key) => !key),
	);
}
