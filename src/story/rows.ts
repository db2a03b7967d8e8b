import type { Fact, FactKey } from '../snapshot/fact.ts';
import type { SnapshotStudy, SnapshotTouchpoint } from '../snapshot/snapshot.ts';
import type { GroupRow } from './findings.ts';
import { metricFact, touchpointMetric, type MainMetric } from './main-metric.ts';
import { roleName, touchpointName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** A touchpoint of the path with its metric and its fact. */
export interface TouchpointRow extends GroupRow {
	readonly touchpoint: SnapshotTouchpoint;
	readonly metric: MainMetric;
}

/** The study's roles in their order, with their facts of a metric in the main cut. */
export function roleRows(
	view: View,
	metric: MainMetric,
	parts: Partial<FactKey> = {},
): readonly (GroupRow & { readonly roleId: string })[] {
	return mainStudy(view).roles.map(({ id }) => ({
		roleId: id,
		name: roleName(view, id),
		fact: metricFact(view, metric, { ...parts, role: id }),
	}));
}

/** The touchpoints that have a question, in the order of the path; narrowed by `parts`, as to a role. */
export function touchpointRows(view: View, parts: Partial<FactKey> = {}): readonly TouchpointRow[] {
	return inOrderOfPath(mainStudy(view)).flatMap((touchpoint) => {
		const metric = touchpointMetric(view, touchpoint.id);
		if (!metric) return [];
		const fact = touchpointFact(view, metric, touchpoint.id, parts);
		return [{ touchpoint, metric, name: touchpointName(view, touchpoint.id), fact }];
	});
}

/** By phase, then as the codebook lists them; those of no phase come last. */
function inOrderOfPath({ phases, touchpoints }: SnapshotStudy): readonly SnapshotTouchpoint[] {
	const placeOf = ({ phase }: SnapshotTouchpoint) => {
		const at = phases.findIndex(({ id }) => id === phase);
		return at < 0 ? phases.length : at;
	};
	return touchpoints.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The fact of a touchpoint's metric in the main cut, narrowed by `parts`. */
export function touchpointFact(
	view: View,
	metric: MainMetric,
	touchpointId: string,
	parts: Partial<FactKey> = {},
): Fact | undefined {
	return metricFact(view, metric, { ...parts, touchpoint: touchpointId });
}
