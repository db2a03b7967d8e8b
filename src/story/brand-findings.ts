import type { Fact, Verdict } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import type { BrandComparison } from './brand-rows.ts';
import { againstBrand, isUnsteady, verdictOf, type Comparison } from './comparison.ts';
import { measureOf } from './comparison-findings.ts';
import { analysisFact } from './derived-facts.ts';
import { ownBrand } from './main-cut.ts';
import { brandName } from './names.ts';
import type { View } from './view.ts';

const VERDICTS: readonly Verdict[] = ['up', 'down', 'no-clear-change', 'cannot-be-said'];

/** Our own level of a benchmark; undefined where the study does not mark a brand as ours. */
export function ownLevel({ study, facts }: BrandComparison): Fact | undefined {
	return facts.find(({ brand }) => brand === ownBrand(study));
}

/** Our own level against that of each rival that it was compared with, in the order of brands. */
export function rivalComparisons(
	view: View,
	comparison: BrandComparison,
): readonly { readonly brand: string; readonly comparison: Comparison }[] {
	const own = ownLevel(comparison);
	if (!own) return [];
	return comparison.facts.flatMap(({ brand }) => {
		const found = brand === own.brand ? undefined : againstBrand(view, own, brand);
		return found ? [{ brand, comparison: found }] : [];
	});
}

/**
 * Us against the rivals, those of one verdict together: `told` may head a page, `rest` may not. Both
 * are empty where nothing was compared.
 */
export function rivalFindings(
	view: View,
	benchmark: BrandComparison,
): { readonly told: readonly string[]; readonly rest: readonly string[] } {
	const own = ownLevel(benchmark);
	if (!own) return { told: [], rest: [] };
	const { heading } = brandName(view, own.brand);
	const { rivals, onOneAccount } = view.phrases.comparison;
	const measure = measureOf(own, benchmark.question);
	const all = rivalComparisons(view, benchmark);
	const sentence = (verdict: Verdict, weak: boolean) => {
		const names = all.flatMap(({ brand, comparison }) =>
			verdictOf(comparison) === verdict && isUnsteady(view, comparison) === weak
				? [brandName(view, brand).inside]
				: [],
		);
		if (names.length === 0) return [];
		const told = `${heading}: ${rivals[verdict](measure, view.phrases.site.list(names))}`;
		return [weak ? `${told} (${onOneAccount})` : told];
	};
	const steady = (verdicts: readonly Verdict[]) =>
		verdicts.flatMap((verdict) => sentence(verdict, false));
	return {
		told: steady(VERDICTS.slice(0, 2)),
		rest: [
			...VERDICTS.slice(0, 2).flatMap((verdict) => sentence(verdict, true)),
			...steady(VERDICTS.slice(2)),
		],
	};
}

/** Between which places we stand among the suppliers; '' where ranks are not published. */
export function rankFinding(view: View, benchmark: BrandComparison): string {
	const own = ownLevel(benchmark);
	const rank = own && rankFact(view, own);
	if (!own || rank?.low == null || rank.high === null) return '';
	const ranked = benchmark.facts.filter((fact) => rankFact(view, fact)?.low != null).length;
	const text = (value: number) => formatCount(value, view.numbers);
	const { heading } = brandName(view, own.brand);
	return view.phrases.comparison.rank(heading, text(rank.low), text(rank.high), text(ranked));
}

/** The rank of a supplier by a level, with the places that resamples give it. */
export function rankFact(view: View, level: Fact): Fact | undefined {
	return analysisFact(view, 'rank', level);
}
