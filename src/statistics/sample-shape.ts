/** Skewness, excess kurtosis and what they say of two peaks. */
export interface SampleShape {
	readonly skewness: number;
	readonly excessKurtosis: number;
	/** Above 5/9 (the uniform) it hints at two peaks, or at skew. */
	readonly bimodality: number;
}

/**
 * Shape of answers in equally spaced categories: sample skewness G₁, excess kurtosis G₂ and the
 * bimodality coefficient (G₁² + 1)/(G₂ + 3(n − 1)²/((n − 2)(n − 3))).
 *
 * Method: Joanes & Gill 1998, "Comparing Measures of Sample Skewness and Kurtosis", type 2; Pfister
 * et al. 2013, "Good Things Peak in Pairs".
 * Limits: an internal check only: it reacts to skew as well as to two peaks.
 *
 * @param frequencies whole numbers of answers in each ordered category, lowest first
 * @throws RangeError with fewer than 4 answers or where all are alike
 */
export function sampleShape(frequencies: readonly number[]): SampleShape {
	const n = frequencies.reduce((sum, frequency) => sum + frequency, 0);
	if (!(n >= 4)) throw new RangeError(`the shape of a sample needs 4 answers, got ${n}`);
	const mean = frequencies.reduce((sum, frequency, k) => sum + frequency * k, 0) / n;
	const moment = (power: number) =>
		frequencies.reduce((sum, frequency, k) => sum + frequency * (k - mean) ** power, 0) / n;
	const variance = moment(2);
	if (!(variance > 0)) throw new RangeError('answers that are all alike have no shape');
	const skewness = (moment(3) / variance ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
	const scale = (n - 1) / ((n - 2) * (n - 3));
	const excessKurtosis = ((n + 1) * (moment(4) / variance ** 2 - 3) + 6) * scale;
	const bimodality = (skewness ** 2 + 1) / (excessKurtosis + 3 * (n - 1) * scale);
	return { skewness, excessKurtosis, bimodality };
}
