import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { Report } from '../../src/report/report-schema.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { evidenceOf } from './evidence.ts';
import { buildResponses, type Row } from './build-responses.ts';

/** From rows to published facts, as a build does; waves newest first, default as the codebook lists them reversed. */
export function calculate(
	study: Study,
	rows: readonly Row[],
	cuts: Report['cuts'] = [],
	waves: readonly string[] = study.waves.map(({ id }) => id).toReversed(),
	targets: Report['targets'] = [],
): Published {
	const responses = buildResponses(study, rows);
	const groups = presentGroups(responses);
	const plan = buildPlan([{ study, groups }], { cuts, targets }, { waves: [...waves] });
	return publish(
		estimate(plan, evidenceOf(study, responses)),
		new Map([[study.id, publishingRules(study)]]),
	);
}

/** The fact of an id; throws where it is not published. */
export function factOf({ facts }: Pick<Published, 'facts'>, id: string): Fact {
	const fact = facts.find((one) => one.id === id);
	if (fact === undefined) {
		throw new Error(`no fact ${id} among\n${facts.map((one) => one.id).join('\n')}`);
	}
	return fact;
}
