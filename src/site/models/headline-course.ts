import { sparkBand } from '../../charts/spark-band.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import { mainStudy, type View } from '../../story/view.ts';

/**
 * The headline number through editions, newest first, as long as it means the same; null where they are
 * few.
 */
export function headlineCourse(editions: readonly View[]): string | null {
	const facts = editions.map((view) => {
		const metric = headlineMetric(view, mainStudy(view));
		return metric ? metricFact(view, metric) : undefined;
	});
	const [newest] = facts;
	const points = facts.flatMap((fact) => {
		if (!fact || fact.metric !== newest?.metric || fact.definition !== newest.definition) return [];
		const { value, low, high } = fact;
		return value === null || low === null || high === null ? [] : [{ value, low, high }];
	});
	return sparkBand(points.toReversed());
}
