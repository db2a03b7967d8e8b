/**
 * A mean, answer or limit moved from its scale to 0–100: 100·(x − min)/(max − min).
 *
 * Method: linear rescaling; Dawes 2008, "Do Data Characteristics Change According to the Number of
 * Scale Points Used?", shows that it aligns axes and does not make scales comparable.
 * Unit: points of 0–100. Not clipped; not for balances.
 *
 * @throws RangeError when the scale has no width
 */
export function rescaleToHundred(value: number, min: number, max: number): number {
	if (!(max > min)) throw new RangeError(`a scale from ${min} to ${max} has no width`);
	return (100 * (value - min)) / (max - min);
}
