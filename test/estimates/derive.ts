import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import type { DerivedEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { factId } from '../../src/snapshot/fact-id.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { evidenceOf } from '../responses/evidence.ts';

/** The derived numbers of rows before the gate, at full precision, by their ids without relation and wave. */
export function derive(study: Study, rows: readonly Row[]): ReadonlyMap<string, DerivedEstimate> {
	const responses = buildResponses(study, rows);
	const waves = study.waves.map(({ id }) => id).toReversed();
	const groups = presentGroups(responses);
	const plan = buildPlan([{ study, groups }], { cuts: [], targets: [] }, { waves });
	return new Map(
		estimate(plan, evidenceOf(study, responses)).flatMap((one) =>
			one.kind === 'derived' ? [[shortId(one), one] as const] : [],
		),
	);
}

/** Its number; undefined where there is none. */
export function valueOf(
	found: ReadonlyMap<string, DerivedEstimate>,
	id: string,
): number | undefined {
	return found.get(id)?.figure?.value;
}

function shortId({ key }: DerivedEstimate): string {
	return factId({ ...key, relation: '', wave: '' });
}
