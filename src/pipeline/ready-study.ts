import { basename } from 'node:path/posix';
import type { Study } from '../codebook/study-schema.ts';
import { presentGroups } from '../estimates/present-groups.ts';
import type { ReadResponses } from '../intake/read-responses.ts';
import { metricsByQuestion } from '../metrics/question-metrics.ts';
import type { StudyPlanInput } from '../plan/study-plan-input.ts';
import { keptOnceMade } from '../publishing/kept-once-made.ts';
import type { StudyReceipts } from '../publishing/build-snapshot-study.ts';
import type { KeptWork } from '../publishing/kept-work.ts';
import type { CompiledStudy } from './compile-study.ts';
import type { EarlierVersion } from './earlier-versions.ts';
import { inputText } from './input-text.ts';

/** A study with its responses. */
export type ReadyStudy = ReturnType<typeof withResponses>[number];

/** What is at hand of a study whose responses could be read. */
export function withResponses({ folder, read, frame, themes, weights }: CompiledStudy) {
	if (!read?.responses) return [];
	return [{ study: folder.study, read, frame, themes, weights, responses: read.responses }];
}

/** What the plan must know of a study, and all of it as a text. */
export interface PlanInput {
	readonly input: StudyPlanInput;
	readonly text: () => string;
}

/** What the plan must know of a study; the same of each of its versions. */
export function planInputOf(
	{ study, read, responses, weights }: ReadyStudy,
	kept: KeptWork,
): PlanInput {
	return kept.of(
		`plan input of ${study.id}`,
		() => [study, read, weights],
		() => {
			const input = {
				study: { ...study, thresholds: undefined },
				groups: presentGroups(responses),
				breaks: read.breaks,
				weightings: weights.others.map(({ kind, groups }) => ({ kind, groups })),
			};
			return { input, text: keptOnceMade(() => inputText(input)) };
		},
	);
}

/** What the card tells of a study. */
export function receiptsOf(
	{ study, read, responses, weights }: ReadyStudy,
	earlier: readonly EarlierVersion[],
): StudyReceipts {
	return {
		study,
		weighting: weights.groups,
		hasAccounts: responses.account !== null,
		metrics: metricsByQuestion(study),
		exports: exportsOf(study, read),
		waves: read.waves,
		withoutWave: read.withoutWave,
		breaks: read.breaks,
		before: earlier.flatMap(({ cards }) => cards.filter(({ id }) => id === study.id)),
	};
}

/** An export from outside the workspace is named without its folders. */
function exportsOf(study: Study, { sources }: ReadResponses) {
	return sources.map(({ file, waves, sha256, format, receipt }) => ({
		waves,
		source: {
			file: file.startsWith('../') ? basename(file) : file,
			sha256,
			format,
			recruitment: recruitmentOf(study, file),
			receipt,
		},
	}));
}

function recruitmentOf({ sources }: Study, file: string): string {
	return sources.find((source) => source.file === file)?.recruitment ?? '';
}
