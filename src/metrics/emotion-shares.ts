import type { StudyQuestion } from '../codebook/study-schema.ts';
import type { Metric, Reading } from './metric.ts';
import { scaleOf } from './question-scale.ts';

type Pole = 'positive' | 'negative';

/** Share of those who answered that named a positive feeling at least; of a scale: above its middle. */
export const emotionPositive: Metric = shareOfPole('positive');

/** Share of those who answered that named a negative feeling at least; of a scale: below its middle. */
export const emotionNegative: Metric = shareOfPole('negative');

/** Both poles. Where several feelings may be told one person can be in both, so the two are no halves. */
export const EMOTION_SHARES: readonly Metric[] = [emotionPositive, emotionNegative];

function shareOfPole(pole: Pole): Metric {
	return {
		id: `emotion-${pole}`,
		unit: 'percent',
		shape: 'share',
		isDistribution: false,
		kinds: ['single', 'multiple', 'rating'],
		fits: (question) => question.facet === 'emotion' && hasPoles(question),
		readings: (question) => [readingOf(question, pole)],
	};
}

function hasPoles({ kind, options }: StudyQuestion): boolean {
	return kind === 'rating' || options.some(({ pole }) => pole !== undefined);
}

function readingOf(question: StudyQuestion, wanted: Pole): Reading {
	if (question.kind !== 'rating') {
		const options = question.options.flatMap(({ pole }, at) => (pole === wanted ? [at] : []));
		return { source: 'options', category: '', options };
	}
	const { min, max, better } = scaleOf(question);
	const middle = (min + max) / 2;
	const isUp = (wanted === 'positive') === (better === 'high');
	const valueOf = (score: number) => ((isUp ? score > middle : score < middle) ? 1 : 0);
	return { source: 'score', category: '', valueOf };
}
