import type { Study } from '../../../src/codebook/study-schema.ts';
import { estimate } from '../../../src/estimates/estimate.ts';
import { presentGroups } from '../../../src/estimates/present-groups.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { PublishedVersion } from '../../../src/publishing/audiences/audience-lists.ts';
import { publish } from '../../../src/publishing/publish.ts';
import { publishingRules } from '../../../src/publishing/publishing-rules.ts';
import { buildResponses, type Row } from '../../responses/build-responses.ts';
import { evidenceOf } from '../../responses/evidence.ts';

/** What the gate lets through of rows about one wave, and what it was made from. */
export function publishedVersion(study: Study, rows: readonly Row[]): PublishedVersion {
	const responses = buildResponses(study, rows);
	const waves = study.waves.map(({ id }) => id);
	const inputs = [{ study, groups: presentGroups(responses) }];
	const plan = buildPlan(inputs, { cuts: [], targets: [] }, { waves });
	const estimates = estimate(plan, evidenceOf(study, responses));
	const rules = new Map([[study.id, publishingRules(study)]]);
	return { estimates, facts: publish(estimates, rules).facts, rules };
}
