import type { PlannedPath } from '../../plan/analyses/path.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { failingEffect } from './path/failing-effect.ts';
import { onlyFailing } from './path/only-failing.ts';
import { readPath, type PathAnswers } from './path/path-answers.ts';
import { LEAST_MET, LEAST_PATHS, pathCorrelations } from './path/path-correlations.ts';
import { stepFacts } from './path/step-facts.ts';
import { weakestAccounts, weakestLink } from './path/weakest-link.ts';

/**
 * Estimates the touchpoint path: coverage and failing of each touchpoint, of all and by role; and where
 * thirty people or more met three touchpoints or more, the weakest link, the cleanest cases and what
 * peak and end tell of the whole.
 *
 * Reads the wave of its cut alone, which is counted on.
 *
 * Method: counting unfavourable encounters, after Bitner, Booms & Tetreault 1990, "The Service
 * Encounter"; Kahneman, Fredrickson, Schreiber & Redelmeier 1993, "When More Pain Is Preferred to Less".
 */
export function estimatePath(desk: AnalysisDesk, planned: PlannedPath): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const answers = readPath(sample, planned.steps, sample.rows.rowsOf(planned.cut));
	const steps = answers.steps.flatMap((step) => stepFacts(sample, planned, step));
	return isEnough(sample, answers) ? [...steps, ...wholePath(sample, planned, answers)] : steps;
}

function wholePath(sample: Sample, planned: PlannedPath, answers: PathAnswers): DerivedEstimate[] {
	const { outcome } = planned;
	return [
		...['', ...planned.roles].map((role) =>
			weakestLink(sample, { ...planned, cut: { ...planned.cut, role } }, answers),
		),
		...weakestAccounts(sample, planned, answers),
		...onlyFailing(sample, planned, answers),
		...(outcome === null ? [] : failingEffect(sample, planned, answers, outcome)),
		...(outcome === null ? [] : pathCorrelations(sample, planned, answers, outcome)),
	];
}

function isEnough(sample: Sample, { travellers, met }: PathAnswers): boolean {
	const long = travellers.filter((row) => (met[row] ?? 0) >= LEAST_MET);
	return sample.countDistinct(sample.responses.person, long) >= LEAST_PATHS;
}
