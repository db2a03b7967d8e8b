import { estimate } from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { evidenceParts, evidenceText } from './evidence-text.ts';
import { inputText, keepUnder, type KeptWork } from './kept-work.ts';
import { KnownNumbers } from './known-numbers.ts';
import { planInputOf, type ReadyStudy } from './ready-study.ts';

/** A version and the responses that it reads. */
export interface EstimatedVersion {
	readonly of: ReportFolder;
	readonly folder: VersionFolder;
	readonly ready: readonly ReadyStudy[];
}

/** All that a version asks, and what is said of it. */
export interface PlannedEstimates {
	readonly plan: Plan;
	readonly estimates: readonly Estimate[];
}

/** What the responses say of all that the report wants to know. */
export function versionEstimates(
	{ of, folder, ready }: EstimatedVersion,
	kept: KeptWork,
): PlannedEstimates {
	const { report, actions, events } = of;
	const { version } = folder;
	const { of: keep } = keepUnder(kept, folder.folder);
	const settings = [{ ...report, title: null, brand: null, audiences: null }, actions, events];
	const inputs = ready.map((study) => planInputOf(study, kept));
	const plan = keep(
		'plan',
		() => [inputText([settings, version]), ...inputs.map(({ text }) => text)],
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
	const evidence = () => ready.map((study) => evidenceText(study, version.waves));
	const estimates = keep(
		'estimates',
		() => [planText(), ...evidence()],
		() => {
			const derived = keep(
				'derived numbers',
				() => [plan],
				() => new KnownNumbers(),
			);
			derived.open();
			return ready.flatMap((study) =>
				estimatesOfStudy(plan, study, version.waves, keep).map((one) => derived.same(one)),
			);
		},
	);
	return { plan, estimates };
}

/** Of a study; those of questions whose answers are the same are kept. */
function estimatesOfStudy(
	plan: Plan,
	ready: ReadyStudy,
	waves: readonly string[],
	keep: KeptWork['of'],
): readonly Estimate[] {
	const { study, responses, frame, themes, weights } = ready;
	const evidence = { study, responses, frame, weightings: weights.weightings, themes };
	const parts = () =>
		keep(
			`evidence of ${study.id}`,
			() => [waves.join(), study, responses, frame, themes, weights],
			() => evidenceParts(ready, waves),
		);
	return estimate(plan, evidence, (name, questions, make) =>
		keep(
			`answers to ${name} of ${study.id}`,
			() => [plan, parts().common, ...questions.map((question) => parts().ofQuestion(question))],
			make,
		),
	);
}
