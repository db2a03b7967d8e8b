import type { PlannedAnalysis } from '../../plan/analyses/index.ts';

/** Kinds of which no number reads an answer of another wave than that of their cut; their files say so too. */
const OF_ONE_WAVE: ReadonlySet<PlannedAnalysis['analysis']> = new Set(['importance', 'path']);

/** The only wave whose answers an analysis reads; null where it may read more. */
export function onlyWaveOf({ analysis, cut }: PlannedAnalysis): string | null {
	return OF_ONE_WAVE.has(analysis) ? cut.wave : null;
}
