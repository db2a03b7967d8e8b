const DAY = 86_400_000;

/**
 * Days from one calendar day to another, the same in every time zone; negative where the other is
 * earlier.
 *
 * @param from `yyyy-mm-dd`
 * @param to `yyyy-mm-dd`
 */
export function daysBetween(from: string, to: string): number {
	return (startOf(to) - startOf(from)) / DAY;
}

function startOf(day: string): number {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	return Date.UTC(year, month - 1, date);
}
