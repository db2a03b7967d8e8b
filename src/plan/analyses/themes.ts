import type { Codebook, StudyQuestion } from '../../codebook/study-schema.ts';
import type { Cut } from '../cut.ts';
import { placeOf, type AnalysisPlace, type PlanningContext } from './analysis.ts';
import { recommendationOf } from './importance.ts';
import { cutOfGroup, ourCustomers } from './our-customers.ts';

/** Asks for why: shares of coded themes and what tells groups apart (methods l). */
export interface PlannedThemes extends AnalysisPlace {
	readonly analysis: 'themes';
	/** Whom shares are of: all and the roles in the newest wave that asked, then all in each earlier one. */
	readonly cuts: readonly Cut[];
	readonly question: StudyQuestion;
	/** The codebook's themes of the question; empty where it lists none: then those that were coded. */
	readonly themes: readonly string[];
	/** The recommendation question; null where the study has none. */
	readonly outcome: StudyQuestion | null;
	/** All waves of the study, newest first: an answer whose coding names no wave is the newest. */
	readonly newestFirst: readonly string[];
}

/** Of our customers, for every open question: whether it was coded is told by the files. */
export function planThemes({ planned }: PlanningContext): readonly PlannedThemes[] {
	const { study } = planned;
	const series = ourCustomers(planned);
	if (series === undefined) return [];
	const open = study.questions.filter(({ kind, each }) => kind === 'text' && each === undefined);
	return open.flatMap((question): PlannedThemes[] => {
		const [newest, ...earlier] = series.groups.filter(({ asked }) => asked.has(question.id));
		if (newest === undefined) return [];
		return [
			{
				...placeOf(planned, cutOfGroup(newest)),
				analysis: 'themes',
				cuts: [
					cutOfGroup(newest),
					...series.roles.map((role) => cutOfGroup(newest, role)),
					...earlier.map((group) => cutOfGroup(group)),
				],
				question,
				themes: themesOf(study, question),
				outcome: recommendationOf(study.questions) ?? null,
				newestFirst: study.waves
					.toSorted((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
					.map(({ id }) => id),
			},
		];
	});
}

function themesOf({ themes }: Codebook, { id }: StudyQuestion): readonly string[] {
	return themes.flatMap((theme) => ((theme.question ?? id) === id ? [theme.id] : []));
}
