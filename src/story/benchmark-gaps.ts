import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { ownLevel } from './brand-findings.ts';
import { brandComparison } from './brand-rows.ts';
import {
	againstBrand,
	againstTarget,
	isUnsteady,
	verdictOf,
	type Comparison,
} from './comparison.ts';
import { factName } from './fact-name.ts';
import { brandName } from './names.ts';
import { imageStatements } from './statement-rows.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** A number of ours that a verdict puts below a competitor's or below its target. */
export interface BenchmarkGap {
	/** What is measured: `NPS`, a statement in quotes, `Satisfied: Invoicing`. */
	readonly name: string;
	/** The competitor; '' where it is the target. */
	readonly rival: string;
	readonly comparison: Comparison;
	/** First day of the wave that it was measured in; '' where that is not told. */
	readonly since: string;
}

/** What an action must tell to close a gap. */
export interface ClosingAction {
	/** The figures that it should move, as metric:question. */
	readonly metric: string;
	readonly closes: readonly string[];
	readonly role: string;
	/** `yyyy-mm-dd`; '' where it is not done. */
	readonly done: string;
	readonly status: string;
}

/**
 * Where we are behind: against each competitor in the order of brands, then against each target, by
 * verdict alone. A difference that one account makes is none to act on and is left out.
 */
export function benchmarkGaps(view: View): readonly BenchmarkGap[] {
	return [...rivalGaps(view), ...targetGaps(view)];
}

/**
 * Whether an action is an answer to a gap: it names the figure, is not dropped, is for the same role
 * where both are for one, and was not done before the gap was measured.
 */
export function isAnsweredBy({ comparison: { fact }, since }: BenchmarkGap, action: ClosingAction) {
	const { metric, closes, role, done, status } = action;
	const isNamed = [metric, ...closes].includes(`${fact.metric}:${fact.question}`);
	const isOfRole = role === '' || fact.role === '' || role === fact.role;
	return isNamed && isOfRole && status !== 'dropped' && (done === '' || done >= since);
}

function rivalGaps(view: View): readonly BenchmarkGap[] {
	const comparison = brandComparison(view);
	const own = comparison && ownLevel(comparison);
	const headline = comparison && own ? [{ level: own, question: comparison.question }] : [];
	const statements = (imageStatements(view)?.rows ?? []).flatMap(({ isOwn, fact, question }) =>
		isOwn && fact ? [{ level: fact, question }] : [],
	);
	const brands = view.card.studies.flatMap((study) => study.brands);
	const rivals = [...new Set(brands.flatMap(({ id, own: isOwn }) => (isOwn ? [] : [id])))];
	return [...headline, ...statements].flatMap(({ level, question }) =>
		rivals.flatMap((brand) =>
			gapOf(
				view,
				againstBrand(view, level, brand),
				levelName(view, level, question),
				brandName(view, brand).heading,
			),
		),
	);
}

function targetGaps(view: View): readonly BenchmarkGap[] {
	return view.card.targets.flatMap(({ fact: id }) => {
		const fact = view.index.byId.get(id);
		if (!fact || fact.weights !== '') return [];
		const level = view.index.byId.get(id.replace('|against=target', ''));
		return gapOf(view, againstTarget(view, level), factName(view, level ?? fact), '');
	});
}

function gapOf(
	view: View,
	comparison: Comparison | undefined,
	name: string,
	rival: string,
): readonly BenchmarkGap[] {
	if (!comparison || verdictOf(comparison) !== 'down' || isUnsteady(view, comparison)) return [];
	const { study, wave } = comparison.fact;
	const of = view.card.studies.find(({ id }) => id === study) ?? mainStudy(view);
	const since = of.waves.find(({ id }) => id === wave)?.start ?? '';
	return [{ name, rival, comparison, since }];
}

function levelName(view: View, level: Fact, question: SnapshotQuestion): string {
	const { figure } = view.phrases;
	if (question.kind === 'nps') return figure.metrics[level.metric] ?? level.metric;
	return figure.question(labelText(view, question.text).replace(/\.$/, ''));
}
