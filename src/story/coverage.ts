import { formatCount, formatPercent } from '../wording/numbers.ts';
import { derivedFact } from './derived-facts.ts';
import { mainStudy, newestWave, type View } from './view.ts';

/** What is known of those who could have been asked; each null where it is not told. */
export interface Coverage {
	/** Per cent of those invited, of the newest wave. */
	readonly rate: number | null;
	/** Per cent of the companies in which somebody who decides answered. */
	readonly deciders: number | null;
	readonly identified: number | null;
	readonly invited: number | null;
}

/** How far the newest wave of the main study covers those it is about. */
export function coverageOf(view: View): Coverage {
	const value = (metric: string) => derivedFact(view, metric)?.value ?? null;
	return {
		rate: value('response-rate'),
		deciders: value('accounts-with-decider'),
		identified: value('identified'),
		invited: value('invited') ?? newestWave(mainStudy(view))?.invited ?? null,
	};
}

/** Whether anything tells how many of whom answered. */
export function hasCoverage({ rate, invited }: Coverage): boolean {
	return rate !== null || invited !== null;
}

/** The badge of every total: who is behind it of those who could be; that it is not known. */
export function coverageText(view: View): string {
	const words = view.phrases.card.coverage;
	const { rate, deciders, invited } = coverageOf(view);
	const percent = (value: number | null) =>
		value === null ? '' : formatPercent(value, view.numbers);
	if (rate !== null) return words.rate(percent(rate), percent(deciders));
	return invited === null ? words.unknown : words.invited(formatCount(invited, view.numbers));
}

/** The same in few words, beside a number. */
export function coverageShort(view: View): string {
	const { rate } = coverageOf(view);
	if (rate === null) return coverageText(view);
	return view.phrases.card.coverage.short(formatPercent(rate, view.numbers));
}
