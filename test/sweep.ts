/**
 * How wide a test sweeps: `npm test` takes a sample, `npm run check` (`KAIKU_CHECK=1`) what may take
 * minutes, `npm run prove` (`KAIKU_PROVE=1`) everything.
 */
export const isProved = process.env['KAIKU_PROVE'] === '1';

/** Whether what is too slow for every `npm test` is run; proving is checking too. */
export const isChecked = isProved || process.env['KAIKU_CHECK'] === '1';

/** As many as this run is for; without a number of its own, proving takes that of checking. */
export function sweep(usual: number, checked: number, proved = checked): number {
	if (isProved) return proved;
	return isChecked ? checked : usual;
}
