import { SOURCE_KINDS, sourcesOf, speakingKinds, type Source } from '../story/sources.ts';
import { touchpointsWithSources } from '../story/sources-section.ts';
import { levelText } from '../story/fact-text.ts';
import { touchpointName } from '../story/names.ts';
import { labelText } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable } from './finished-figure.ts';

/** Each source that speaks of a touchpoint: what it says, of how many, and from which survey; null where none does. */
export function sourcesTable(view: FigureView, touchpoint: string): FigureTable | null {
	const sources = sourcesOf(view, touchpoint);
	if (speakingKinds(sources).length === 0) return null;
	const words = view.phrases.source;
	const { columns } = view.phrases.figure;
	const isAccounts = sources.some(({ fact }) => fact.accounts !== null);
	return {
		caption: words.topic,
		columns: [
			{ label: words.columns.source },
			{ label: words.columns.says },
			{ label: columns.n, numeric: true },
			...(isAccounts ? [{ label: columns.accounts, numeric: true }] : []),
			{ label: words.columns.survey },
		],
		rows: sources.map((source) => ({
			label: words.kinds[source.kind],
			cells: [
				saidCell(view, source),
				countText(view, source.fact.n),
				...(isAccounts ? [countText(view, source.fact.accounts)] : []),
				surveyText(view, source),
			],
		})),
	};
}

/** Touchpoints by kinds of source, with how many speak of each; null where none does. */
export function triangulationTable(view: FigureView): FigureTable | null {
	const touchpoints = touchpointsWithSources(view);
	if (touchpoints.length === 0) return null;
	const words = view.phrases.source;
	const all = touchpoints.map((id) => ({ id, sources: sourcesOf(view, id) }));
	const kinds = SOURCE_KINDS.filter((kind) =>
		all.some(({ sources }) => sources.some((source) => source.kind === kind)),
	);
	return {
		caption: words.topic,
		columns: [
			{ label: view.phrases.figure.columns.touchpoint },
			...kinds.map((kind) => ({ label: words.kinds[kind] })),
			{ label: words.columns.count },
		],
		rows: all.map(({ id, sources }) => ({
			label: touchpointName(view, id).heading,
			cells: [
				...kinds.map((kind) =>
					kindCell(
						view,
						sources.find((source) => source.kind === kind),
					),
				),
				countOf(view, speakingKinds(sources).length),
			],
		})),
	};
}

function countOf(view: FigureView, count: number): string {
	const words = view.phrases.source;
	return count === 1 ? words.one : words.count(formatCount(count, view.numbers));
}

function kindCell(view: FigureView, source: Source | undefined): string | FigureCell {
	return source ? saidCell(view, source) : view.phrases.figure.emptyCell;
}

/** `41 % (34–48 %)`, a theme or an answer before it; a hidden number as everywhere. */
function saidCell(view: FigureView, { fact, about, kind }: Source): string | FigureCell {
	if (fact.value === null) return factCell(view, fact);
	const text = levelText(fact, view);
	return about === '' || kind === 'study' ? text : `${about}: ${text}`;
}

function countText(view: FigureView, count: number | null): string {
	return count === null ? '' : formatCount(count, view.numbers);
}

/** The survey and what kind it is: `Customer relationship survey (relationship survey)`. */
function surveyText(view: FigureView, { study, kind }: Source): string {
	const { surveys } = view.phrases.source;
	const level = kind === 'staff' ? surveys.staff : surveys[study.survey ?? 'unknown'];
	return `${labelText(view, study.title)} (${level})`;
}
