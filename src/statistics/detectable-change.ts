import { normalCriticalValue, normalQuantile } from './critical-values.ts';

/** Two planned waves. */
export interface PlannedWaves {
	/** Variance of one answer: p + d − m² of a balance. */
	readonly variance: number;
	/** Answers of each wave, effective where there are clusters. */
	readonly first: number;
	readonly second: number;
	/** Persons expected to answer both, and the correlation of their answers. */
	readonly overlap: number;
	readonly correlation: number;
}

/** What a pair of waves can show, in the unit of the answers. */
export interface DetectableChange {
	readonly standardError: number;
	/** Change that is found with the power asked for. */
	readonly detectable: number;
	/** Smallest observed change that is significant. */
	readonly smallestSignificant: number;
}

/**
 * Smallest change that two waves can be expected to detect:
 * (z(1−α/2) + z(power))·√(σ²/n₁ + σ²/n₂ − 2·n₁₂·ρ·σ²/(n₁n₂)).
 *
 * Method: Cohen 1988, "Statistical Power Analysis for the Behavioral Sciences", with the overlap of Kish
 * 1965. A planning number, printed before the wave.
 *
 * @param confidence of the test, strictly between 0 and 1
 * @param power strictly between 0 and 1
 * @throws RangeError when a size is not above 0, the overlap exceeds one, or the variance is negative
 */
export function detectableChange(
	waves: PlannedWaves,
	confidence: number,
	power: number,
): DetectableChange {
	const { variance, first, second, overlap, correlation } = waves;
	const isPossible =
		variance >= 0 && first > 0 && second > 0 && overlap >= 0 && overlap <= Math.min(first, second);
	if (!isPossible) throw new RangeError(`no plan of ${JSON.stringify(waves)}`);
	const shared = (2 * overlap * correlation) / (first * second);
	const standardError = Math.sqrt(Math.max(0, variance * (1 / first + 1 / second - shared)));
	const critical = normalCriticalValue(confidence);
	return {
		standardError,
		detectable: (critical + normalQuantile(power)) * standardError,
		smallestSignificant: critical * standardError,
	};
}

/**
 * Answers that each of two waves without shared persons needs to detect a change; round up.
 *
 * @param variance of one answer, 0 or above
 * @param change in the unit of the answers, above 0 (0.1 for 10 points)
 * @throws RangeError when the change is not above 0 or a probability is outside (0, 1)
 */
export function answersForChange(
	variance: number,
	change: number,
	confidence: number,
	power: number,
): number {
	if (!(change > 0 && variance >= 0)) throw new RangeError(`no plan for a change of ${change}`);
	const factor = normalCriticalValue(confidence) + normalQuantile(power);
	return 2 * variance * (factor / change) ** 2;
}
