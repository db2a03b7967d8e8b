import type { Codebook } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import type { Metric } from '../metrics/metric.ts';
import { compareTexts } from '../problem.ts';
import type { QuestionItem } from './question-items.ts';

interface Trends {
	readonly study: Codebook;
	readonly breaks: readonly TrendBreak[];
}

/**
 * Whether a metric of a wave may be compared with that of an earlier one: it is earlier, and no wave
 * after it, up to and with the later one, breaks with those before, as a whole or in a question that
 * the metric reads.
 */
export function isComparable(
	{ study, breaks }: Trends,
	{ question, touchpoint }: QuestionItem,
	metric: Metric,
	later: string,
	earlier: string,
): boolean {
	const order = study.waves.toSorted((a, b) => compareTexts(a.start, b.start));
	const from = order.findIndex(({ id }) => id === earlier);
	const to = order.findIndex(({ id }) => id === later);
	if (from < 0 || from >= to) return false;
	const read = [question.id, ...metric.readings(question).flatMap(otherQuestion)];
	const broken = breaks.filter(
		(one) =>
			read.includes(one.question) && (one.touchpoint === '' || one.touchpoint === touchpoint),
	);
	return !order
		.slice(from + 1, to + 1)
		.some((wave) => wave.breaks || broken.some((one) => one.wave === wave.id));
}

/** The expectation that a gap reads beside its question. */
function otherQuestion(reading: ReturnType<Metric['readings']>[number]): string[] {
	return reading.source === 'pair' ? [reading.minus] : [];
}
