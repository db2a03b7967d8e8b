/**
 * Mean difference in standard deviations of the differences (d_z); 0 where neither has any.
 *
 * Method: Cohen 1988, "Statistical Power Analysis for the Behavioral Sciences".
 *
 * @throws RangeError when the deviation is 0 and the difference is not
 */
export function cohenDz(difference: number, standardDeviation: number): number {
	if (difference === 0) return 0;
	if (!(standardDeviation > 0)) throw new RangeError('differences without spread have no d');
	return difference / standardDeviation;
}
