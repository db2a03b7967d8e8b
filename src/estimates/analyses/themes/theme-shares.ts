import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import type { Cut } from '../../../plan/cut.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure, measureDifference } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber, inHundredths } from '../derived-number.ts';
import type { CodedAnswers } from './coded-answers.ts';

/** An earlier wave with less of its answers coded was not coded: single answers count nowhere. */
const LEAST_CODED_SHARE = 0.5;

/**
 * Of those who wrote an answer the share who mention each theme, with its interval: Wilson 1927 at the
 * effective n. Answers may have several themes, so that shares do not sum to 100.
 */
export function themeShares(
	sample: Sample,
	planned: PlannedThemes,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	return planned.cuts
		.filter((cut) => isCoded(planned, cut, answers))
		.flatMap((cut) => sharesIn(sample, planned, cut, answers));
}

/**
 * The share of each role of the newest wave minus that of all others who wrote, with its test: who
 * speaks of what. Told only beside the role's own share.
 */
export function themeDifferences(
	sample: Sample,
	planned: PlannedThemes,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	const { cut: newest, question } = planned;
	if (!isCoded(planned, newest, answers)) return [];
	const cuts = planned.cuts.filter(({ wave, role }) => wave === newest.wave && role !== '');
	const all = answers.writtenOf(newest);
	const design = { waves: [newest.wave], relation: newest.relation };
	return cuts.flatMap((cut) => {
		const own = answers.writtenOf(cut);
		const isOwn = new Set(own);
		const rest = all.filter((row) => !isOwn.has(row));
		if (own.length === 0 || rest.length === 0) return [];
		return answers.themes.map((theme) => {
			const isIn = (row: number) => answers.themesOf(row).has(theme);
			const valueOf = (row: number) => (isIn(row) ? 1 : 0);
			const side = (rows: Int32Array) =>
				measure(sample, { rows, valueOf, shape: 'share', ...design });
			const [first, second] = [side(own), side(rest)];
			const difference = measureDifference(sample, first, second, design);
			const number = derivedNumber(
				{ ...planned, cut },
				{
					metric: 'theme',
					category: theme,
					unit: 'percent',
					base: first.base,
					otherBases: [
						second.base,
						baseOfRows(sample, own.filter(isIn)),
						baseOfRows(sample, rest.filter(isIn)),
					],
					figure: inHundredths(difference),
					test: difference && {
						p: difference.p,
						isSteady: difference.isSteady,
						scale: { kind: 'share' },
					},
					about: { question, touchpoint: '' },
				},
			);
			return { ...number, key: { ...number.key, against: 'role.rest' } };
		});
	});
}

/** Whether the wave of a cut was coded. */
function isCoded({ cut: newest }: PlannedThemes, cut: Cut, answers: CodedAnswers): boolean {
	const written = answers.writtenOf({ ...cut, role: '' });
	const coded = written.filter((row) => answers.codingsOf(row) !== null).length;
	return coded > 0 && (cut.wave === newest.wave || coded >= LEAST_CODED_SHARE * written.length);
}

function sharesIn(
	sample: Sample,
	planned: PlannedThemes,
	cut: Cut,
	answers: CodedAnswers,
): readonly DerivedEstimate[] {
	const rows = answers.writtenOf(cut);
	const design = { waves: [cut.wave], relation: cut.relation };
	return answers.themes.map((theme) => {
		const isIn = (row: number) => answers.themesOf(row).has(theme);
		const valueOf = (row: number) => (isIn(row) ? 1 : 0);
		const { own, base } = measure(sample, { rows, valueOf, shape: 'share', ...design });
		return derivedNumber(
			{ ...planned, cut },
			{
				metric: 'theme',
				category: theme,
				unit: 'percent',
				base,
				otherBases: [baseOfRows(sample, rows.filter(isIn))],
				figure: inHundredths(own.figure),
				about: { question: planned.question, touchpoint: '' },
			},
		);
	});
}
