import { factorOf } from '../../metrics/metric.ts';
import type { AnalysisPlace } from '../../plan/analyses/analysis.ts';
import type { HeadlineMetric } from '../../plan/analyses/headline-metrics.ts';
import { findItem, readAnswers, validRows } from '../answer-reader.ts';
import { absenceAt } from '../../responses/absence-at.ts';
import { ABSENCE, type Item } from '../../responses/responses.ts';
import type { DerivedEstimate, DerivedKey } from '../estimated-fact.ts';
import { measure, type Measured } from '../measure.ts';
import type { Sample } from '../sample.ts';

/** The valid answers that a headline metric is made of. */
export interface HeadlineAnswers {
	/** Ascending. */
	readonly rows: Int32Array;
	readonly valueOf: (row: number) => number;
	/** Those that were told, also that it does not concern the person or is not known, ascending. */
	readonly told: Int32Array;
	/** The number over some of the rows, as a metric's level is estimated. */
	measured(rows: Int32Array): Measured;
	/** The wave and relation that they come from. */
	readonly design: { readonly waves: readonly string[]; readonly relation: string };
}

/** Reads the answers of a headline metric. */
export function headlineAnswers(
	sample: Sample,
	{ question, touchpoint, metric, reading, cut }: HeadlineMetric,
): HeadlineAnswers {
	const item = findItem(sample.responses, question.id, touchpoint);
	const { valueOf } = readAnswers(sample.responses, item, reading);
	const design = { waves: [cut.wave], relation: cut.relation };
	const candidates = sample.rows.rowsOf(cut);
	return {
		rows: validRows(sample.responses, item, reading, candidates),
		valueOf,
		told: candidates.filter((row) => isTold(item, row)),
		measured: (rows) => measure(sample, { rows, valueOf, shape: metric.shape, ...design }),
		design,
	};
}

/** Whether a person said something, if only that there is nothing to say. */
function isTold({ answers }: Item, row: number): boolean {
	const absence = absenceAt(answers, row);
	return absence !== ABSENCE.noAnswer && absence !== ABSENCE.notAsked;
}

/** A number about a headline metric, in its unit. */
export function aboutHeadline(
	{ study, isOtherStudy }: AnalysisPlace,
	{ question, touchpoint, metric, cut }: HeadlineMetric,
	analysis: string,
	told: Pick<DerivedEstimate, 'base' | 'otherBases' | 'figure'> & {
		/** Null for a number that is given no verdict. */
		readonly test?: DerivedEstimate['test'];
		/** What the id says after the question; the metric where left out. */
		readonly category?: string;
	},
): DerivedEstimate {
	const { category = metric.id, test = null, ...rest } = told;
	const { relation, brand, wave } = cut;
	const key: DerivedKey = {
		metric: analysis,
		question: question.id,
		category,
		touchpoint,
		relation,
		brand,
		wave,
	};
	return {
		kind: 'derived',
		study,
		isOtherStudy,
		key,
		fixedTouchpoint: question.touchpoint ?? '',
		unit: metric.unit,
		isDistribution: false,
		test,
		definition: question.definition,
		...rest,
	};
}

/** A mean with its limits in the unit of a metric. */
export function inUnit(
	{ metric }: HeadlineMetric,
	{ point, low, high }: { readonly point: number; readonly low: number; readonly high: number },
): NonNullable<DerivedEstimate['figure']> {
	const factor = factorOf(metric.unit);
	return { value: point * factor, low: low * factor, high: high * factor };
}
