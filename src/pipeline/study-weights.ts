import type { StudyEvidence } from '../estimates/estimate.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import type { ReadResponses } from '../intake/read-responses.ts';
import type { Problem } from '../problem.ts';
import { weighStudy } from '../weighting/weigh-study.ts';
import type { WeighedStudy } from '../weighting/weighed-study.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** How a study is weighted, beside the weight of each answer. */
export interface StudyWeights extends Pick<WeighedStudy, 'others' | 'groups'> {
	/** The weights of the others by kind. */
	readonly weightings: StudyEvidence['weightings'];
}

export const NO_WEIGHTS: StudyWeights = { others: [], groups: [], weightings: new Map() };

/** What was read with the weight of every answer; as it was where nothing could be read. */
export function weighRead(
	{ study, yaml, folder }: StudyFolder,
	frame: ContactFrame | null,
	read: ReadResponses,
): {
	readonly read: ReadResponses;
	readonly weights: StudyWeights;
	readonly problems: readonly Problem[];
} {
	const { responses } = read;
	if (responses === null) return { read, weights: NO_WEIGHTS, problems: [] };
	const { weight, others, groups, problems } = weighStudy({
		study,
		yaml,
		folder,
		responses,
		frame,
	});
	return {
		read: { ...read, responses: { ...responses, weight } },
		weights: {
			others,
			groups,
			weightings: new Map(others.map((one) => [one.kind, one.weights])),
		},
		problems,
	};
}
