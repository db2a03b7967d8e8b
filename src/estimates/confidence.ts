import { normalCriticalValue, tCriticalValue } from '../statistics/critical-values.ts';

/** Confidence level of every interval. */
export const CONFIDENCE = 0.95;

/** The two-sided z of {@link CONFIDENCE}. */
export function criticalZ(): number {
	return normalCriticalValue(CONFIDENCE);
}

/** The two-sided t of {@link CONFIDENCE}. */
export function criticalT(degreesOfFreedom: number): number {
	return tCriticalValue(CONFIDENCE, degreesOfFreedom);
}
