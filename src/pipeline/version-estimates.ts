import { estimate, type StudyEvidence } from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { leastOf } from '../estimates/least.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { KEEPS_NOTHING, keepUnder, type KeptWork } from '../publishing/kept-work.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { evidenceParts } from './evidence-text.ts';
import { inputText } from './input-text.ts';
import { KnownEstimates } from './known-estimates.ts';
import { KnownNumbers } from './known-numbers.ts';
import { planInputOf, type ReadyStudy } from './ready-study.ts';

/** A version and the responses that it reads. */
export interface EstimatedVersion {
	readonly of: ReportFolder;
	readonly folder: VersionFolder;
	readonly ready: readonly ReadyStudy[];
}

/** What the responses say of all that the report wants to know. */
export function versionEstimates(
	{ of, folder, ready }: EstimatedVersion,
	kept: KeptWork,
): readonly Estimate[] {
	const { report, actions, events } = of;
	const { version } = folder;
	const { of: keep } = keepUnder(kept, folder.folder);
	const settings = [{ ...report, title: null, brand: null, audiences: null }, actions, events];
	const inputs = ready.map((study) => planInputOf(study, kept));
	const plan = keep(
		'plan',
		() => [inputText([settings, version]), ...inputs.map(({ text }) => text())],
		() =>
			buildPlan(
				inputs.map(({ input }) => input),
				report,
				version,
				of,
			),
	);
	const planText = () =>
		keep(
			'text of the plan',
			() => [plan],
			() => inputText(plan),
		);
	if (kept === KEEPS_NOTHING) return ready.flatMap((one) => estimate(plan, evidenceOf(one)));
	const texts = () =>
		ready.flatMap((study) => {
			const { common, parts } = evidenceIn(study, version.waves, keep);
			return [common, ...parts.values()];
		});
	return keep(
		'estimates',
		() => [planText(), ...texts()],
		() =>
			keep(
				'derived numbers',
				() => [],
				() => new KnownNumbers(),
			).same(() => ready.flatMap((study) => keptEstimates(plan, study, version.waves, keep))),
	);
}

/** What estimates are made of. */
function evidenceOf({ study, responses, frame, themes, weights }: ReadyStudy): StudyEvidence {
	const { weightings } = weights;
	return { study, least: leastOf(study.thresholds), responses, frame, weightings, themes };
}

/** All that counts of a study in some waves. */
function evidenceIn(ready: ReadyStudy, waves: readonly string[], keep: KeptWork['of']) {
	const { study, responses, frame, themes, weights } = ready;
	return keep(
		`evidence of ${study.id}`,
		() => [waves.join(), study, responses, frame, themes, weights],
		() => evidenceParts(ready, waves),
	);
}

/** Of a study; those that are planned alike and of which nothing that they were made of is another are the same ones. */
function keptEstimates(
	plan: Plan,
	ready: ReadyStudy,
	waves: readonly string[],
	keep: KeptWork['of'],
): readonly Estimate[] {
	const { common, textOf } = evidenceIn(ready, waves, keep);
	const known = keep(
		`estimates of ${ready.study.id}`,
		() => [common],
		() => new KnownEstimates(),
	);
	return known.estimate(plan, evidenceOf(ready), textOf);
}
