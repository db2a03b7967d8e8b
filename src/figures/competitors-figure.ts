import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { pointsAxis } from './axes.ts';
import {
	cutKey,
	labelOf,
	recommendationFact,
	recommendationQuestion,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { rankFact } from '../story/brand-findings.ts';
import type { Fact } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import { intervalFigure } from './interval-figure.ts';
import { rivalVerdict } from './rival-verdict.ts';

/** The study that asks about several suppliers: the one named, else the first that has rivals. */
export function benchmarkStudy(
	view: FigureView,
	subject: FigureSubject,
): SnapshotStudy | undefined {
	const { studies } = view.card;
	if (subject.study) return studies.find(({ id }) => id === subject.study);
	return studies.find(({ brands }) => brands.length > 1);
}

/** The recommendation score of each supplier among its own customers, highest first. */
export async function competitorsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = benchmarkStudy(view, subject);
	if (!study || study.waves.length === 0) return null;
	const question = subject.question || recommendationQuestion(view, study);
	const cut = { ...cutKey(study, subject), question };
	const facts = study.brands.map((brand) => recommendationFact(view, { ...cut, brand: brand.id }));
	const own = facts[study.brands.findIndex((brand) => brand.own)];
	const ranks = facts.map((fact) => fact && rankFact(view, fact));
	const hasRanks = ranks.some((rank) => rank !== undefined);
	const rows = study.brands
		.map((brand, at) => ({
			label: labelOf(view, brand),
			group: '',
			fact: facts[at],
			isOwn: brand.own,
			...(brand.own ? {} : rivalVerdict(view, own, brand.id)),
			...(hasRanks && { extra: rankText(view, ranks[at]) }),
		}))
		.toSorted((a, b) => (b.fact?.value ?? -101) - (a.fact?.value ?? -101));
	const words = view.phrases.figure;
	const isCompared = rows.some((row) => 'verdict' in row && row.verdict !== undefined);
	const metric = rows.find(({ fact }) => fact)?.fact?.metric ?? 'nps';
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.metrics[metric] ?? metric,
		rowHead: words.columns.brand,
		...(hasRanks && { extraHead: [words.columns.rank] }),
		...(isCompared && { verdictHead: [words.columns.verdict] }),
		axis: (ends) => pointsAxis(view, ends),
	});
}

/** Between which places a supplier stands: `1–3`; '' where its rank is not published. */
function rankText(view: FigureView, rank: Fact | undefined): string {
	if (rank?.low == null || rank.high === null) return '';
	const text = (place: number) => formatCount(place, view.numbers);
	return rank.low === rank.high ? text(rank.low) : `${text(rank.low)}–${text(rank.high)}`;
}
