import type { EarlierVersion as EarlierOnCard } from '../snapshot/card-parts.ts';
import type { EarlierVersion } from './earlier-versions.ts';

/** How each released version was compared with; those of other reports are not named. */
export function rulesOfSeries(
	report: string,
	earlier: readonly EarlierVersion[],
): readonly EarlierOnCard[] {
	const told = earlier.flatMap((one): EarlierOnCard[] =>
		one.rule === null
			? []
			: [{ ...(one.report === report ? { version: one.version } : {}), rule: one.rule }],
	);
	const distinct = new Map(told.map((one) => [JSON.stringify(one), one]));
	return [...distinct.values()];
}
