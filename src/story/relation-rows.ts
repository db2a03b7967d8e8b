import type { Fact } from '../snapshot/fact.ts';
import type { RelationWords } from '../wording/group-name.ts';
import { metricFact, type MainMetric } from './main-metric.ts';
import { relationWords } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** A relation of the main study that answered a question in the newest wave. */
export interface RelationRow {
	readonly relationId: string;
	readonly words: RelationWords;
	readonly fact: Fact;
}

/** The relations with a fact of the metric, in the study's order; never added up. */
export function relationRows(view: View, metric: MainMetric): readonly RelationRow[] {
	const study = mainStudy(view);
	const ids = study.relations.length > 0 ? study.relations.map(({ id }) => id) : ['customer'];
	return ids.flatMap((relationId) => {
		const fact = metricFact(view, metric, { relation: relationId });
		if (!fact) return [];
		return [{ relationId, words: relationWords(view, study, relationId), fact }];
	});
}
