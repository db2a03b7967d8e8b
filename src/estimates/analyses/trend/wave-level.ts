import type { Base } from '../../estimated-fact.ts';
import type { ScoreLevel } from '../score-answers.ts';

/** A point of a series. */
export interface WaveLevel {
	readonly wave: string;
	readonly score: ScoreLevel;
	/** In the unit of the metric's shape. */
	readonly point: number;
}

/** The people of a series, the newest wave's first. */
export function basesOfSeries(waves: readonly WaveLevel[]): {
	readonly base: Base;
	readonly otherBases: readonly Base[];
} {
	const [base, ...otherBases] = waves.map(({ score }) => score.base).toReversed();
	if (base === undefined) throw new Error('a series without waves');
	return { base, otherBases };
}
