import type { ColumnProfile } from './column-profile.ts';
import { isLooseNumber, plainNumber } from './number-texts.ts';

/** Whether nine of ten texts of a column fit. */
export function isMostly({ values }: ColumnProfile, fits: (text: string) => boolean): boolean {
	let fitting = 0;
	let all = 0;
	for (const [text, count] of values) {
		all += count;
		if (fits(text)) fitting += count;
	}
	return fitting >= all * 0.9;
}

/** Whether most texts of a column, those without an answer aside, are meant as numbers. */
export function isMostlyNumbers(profile: ColumnProfile, absent: ReadonlySet<string>): boolean {
	let numbers = 0;
	let all = 0;
	for (const [text, count] of profile.values) {
		if (absent.has(text)) continue;
		all += count;
		if (plainNumber(text) !== null || isLooseNumber(text)) numbers += count;
	}
	return all > 0 && numbers >= all * 0.85;
}
