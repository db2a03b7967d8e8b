import type { PlannedChange } from '../../../plan/analyses/change.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import { scoreAnswers, withScoreLevels } from '../score-answers.ts';
import { detectable } from './detectable.ts';
import { mixAndWithin } from './mix-and-within.ts';
import { pairPersons, type WaveChange } from './person-pairs.ts';
import { samePeople } from './same-people.ts';

/** Estimates why a headline moved: mix and within, the same people, what could be seen (methods i). */
export function estimateChange(
	desk: AnalysisDesk,
	planned: PlannedChange,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const ruled = { ...planned, least: desk.least };
	return withScoreLevels(sample, planned, (levelOf) => {
		const newest = levelOf(planned.cut);
		if (newest.base.n === 0) return [];
		const changes = sample.isPanel ? followed(sample, planned) : [];
		return [
			...planned.earlier.flatMap((wave) => mixAndWithin(sample, ruled, levelOf, wave)),
			...changes.flatMap((change) => samePeople(sample, ruled, change)),
			...detectable(sample, planned, newest, changes[0]?.pairs ?? []),
		];
	});
}

/** Who answered the newest wave and each earlier one. */
function followed(sample: Sample, planned: PlannedChange): readonly WaveChange[] {
	const { rowsOf } = scoreAnswers(sample, planned);
	const later = rowsOf(planned.cut);
	return planned.earlier.map((wave) => {
		const earlier = rowsOf({ ...planned.cut, wave });
		return { wave, earlier, later, pairs: pairPersons(sample, earlier, later) };
	});
}
