import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber } from '../derived-number.ts';
import { openTilts, toldTilt } from '../side-tilt.ts';
import { baseOfAnswers, basesOfSides, sidedAnswers } from '../sided-answers.ts';
import type { CodedAnswers } from './coded-answers.ts';

/**
 * How much more promoters mention each theme than detractors (methods l): log odds with an informative
 * prior (Monroe, Colaresi & Quinn 2008), of respondents.
 */
export function themeTilts(
	sample: Sample,
	planned: PlannedThemes,
	coded: CodedAnswers,
): readonly DerivedEstimate[] {
	const { outcome, cut } = planned;
	if (outcome === null) return [];
	const answers = sidedAnswers(sample, outcome, coded.writtenOf(cut));
	if (!answers.some(({ row }) => coded.codingsOf(row) !== null)) return [];
	const base = baseOfAnswers(sample, answers);
	const sides = basesOfSides(sample, answers);
	const desk = openTilts(answers, sample.clustersIn([cut.wave], cut.relation));
	return coded.themes.flatMap((theme) => {
		const mentions = answers.filter(({ row }) => coded.themesOf(row).has(theme));
		const tilt = desk.tiltOf(mentions);
		if (tilt === null) return [];
		return derivedNumber(planned, {
			metric: 'theme-tilt',
			category: theme,
			unit: 'ratio',
			base,
			otherBases: [...sides, baseOfAnswers(sample, mentions)],
			...toldTilt(tilt, sample.hasAccounts),
			about: { question: planned.question, touchpoint: '' },
		});
	});
}
