import type { Codebook, StudyQuestion } from '../../codebook/study-schema.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { recommendationOf } from './importance.ts';
import { cutOfGroup, newestAsked, ourCustomers } from './our-customers.ts';

/** Asks which words of open answers tell promoters from detractors (methods l). */
export interface PlannedWords extends AnalysisPlace {
	readonly analysis: 'words';
	readonly question: StudyQuestion;
	/** The recommendation question. */
	readonly outcome: StudyQuestion;
	/** Names of roles and of people that the codebook tells: no word of them is told. */
	readonly names: readonly string[];
}

/** Of our customers in the newest wave that asked, for every open question. */
export function planWords({ planned }: PlanningContext): readonly PlannedWords[] {
	const { study } = planned;
	const series = ourCustomers(planned);
	const outcome = recommendationOf(study.questions);
	if (series === undefined || outcome === undefined) return [];
	const names = namesIn(study);
	const open = study.questions.filter(({ kind, each }) => kind === 'text' && each === undefined);
	return open.flatMap((question): PlannedWords[] => {
		const group = newestAsked(series, { question, touchpoint: '' });
		if (group === undefined || !group.asked.has(outcome.id)) return [];
		const place = placeOf(planned, cutOfGroup(group));
		return [{ ...place, analysis: 'words', question, outcome, names }];
	});
}

function namesIn({ roles, functions, touchpoints }: Codebook): readonly string[] {
	const ofRoles = roles.flatMap(({ id, label, plural, values }) => [
		id,
		...(Array.isArray(values) ? values : Object.values(values).flat()),
		...Object.values(label ?? {}),
		...Object.values(plural ?? {}),
	]);
	const owners = [...(functions ?? []), ...touchpoints].flatMap(({ owner }) => owner ?? []);
	return [...ofRoles, ...owners];
}
