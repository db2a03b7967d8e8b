import { findFact } from '../snapshot/fact-index.ts';
import type { FactKeyParts } from '../snapshot/fact-id.ts';
import type { Fact } from '../snapshot/fact.ts';
import { touchpointMetric } from '../story/main-metric.ts';
import { phaseLabel } from '../story/names.ts';
import type { SnapshotQuestion, SnapshotStudy, SnapshotTouchpoint } from '../snapshot/snapshot.ts';
import type { FigureView } from './figure-view.ts';

/** A touchpoint with the question that rates it. */
export interface RatedTouchpoint {
	readonly touchpoint: SnapshotTouchpoint;
	readonly question: SnapshotQuestion | undefined;
}

/** Touchpoints of a phase, in path order; a phase without any is left out. */
export interface PhaseOfPath {
	readonly id: string;
	readonly label: string;
	readonly touchpoints: readonly RatedTouchpoint[];
}

/** The whole path, also what was never asked about; touchpoints without a phase come last. */
export function pathOf(view: FigureView, study: SnapshotStudy): PhaseOfPath[] {
	const rated = study.touchpoints.map((touchpoint) => ({
		touchpoint,
		question: touchpointMetric(view, touchpoint.id)?.question,
	}));
	const phases = study.phases.map((phase) => ({
		id: phase.id,
		label: phaseLabel(view, phase.id),
		touchpoints: rated.filter(({ touchpoint }) => touchpoint.phase === phase.id),
	}));
	const rest = rated.filter(
		({ touchpoint }) => !study.phases.some(({ id }) => id === touchpoint.phase),
	);
	return [...phases, { id: '', label: '', touchpoints: rest }].filter(
		({ touchpoints }) => touchpoints.length > 0,
	);
}

/** The share that leads at a touchpoint (the two best answers), for a cut. */
export function satisfiedFact(
	view: FigureView,
	{ touchpoint, question }: RatedTouchpoint,
	cut: Omit<FactKeyParts, 'metric'>,
): Fact | undefined {
	if (!question) return undefined;
	const key = { ...cut, question: question.id, touchpoint: touchpoint.id };
	return findFact(view.index, { ...key, metric: 'top2' });
}
