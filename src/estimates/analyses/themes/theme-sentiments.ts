import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber, inHundredths } from '../derived-number.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { CodedAnswers } from './coded-answers.ts';

/**
 * Of those who mention a theme the share who praise it, as it was coded, in the newest wave that asked:
 * whether a theme is about what is wrong or what is right. Mixed and neutral mentions are no praise.
 * Nothing of a theme none of whose mentions has a sentiment.
 */
export function themeSentiments(
	sample: Sample,
	planned: PlannedThemes,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	const { cut, question } = planned;
	const written = answers.writtenOf(cut);
	const design = { waves: [cut.wave], relation: cut.relation };
	return answers.themes.flatMap((theme) => {
		const rows = written.filter(
			(row) => answers.themesOf(row).has(theme) && answers.sentimentOf(row, theme) !== null,
		);
		if (rows.length === 0) return [];
		const valueOf = (row: number) => (answers.sentimentOf(row, theme) === 'positive' ? 1 : 0);
		const { own, base } = measure(sample, { rows, valueOf, shape: 'share', ...design });
		// How many mention it is told no finer than by its share.
		const { nEffective } = base;
		return derivedNumber(planned, {
			metric: 'theme-praise',
			category: theme,
			unit: 'percent',
			base: { ...baseOfRows(sample, written), nEffective },
			otherBases: [base],
			figure: inHundredths(own.figure),
			about: { question, touchpoint: '' },
		});
	});
}
