import {
	cutKey,
	labelOf,
	pluralOf,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import { factCell } from './fact-cell.ts';
import type { FigureCell, FigureTable } from './finished-figure.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { intervalText } from './fact-estimate.ts';
import { mainCut } from '../story/main-cut.ts';
import { formatCount } from '../wording/numbers.ts';

/** Who answered the recommendation question, by role and relation: counts of people and accounts. */
export function whoTable(view: FigureView, subject: FigureSubject): FigureTable {
	const study = studyOf(view, subject);
	const words = view.phrases.figure;
	const cut = {
		...cutKey(study, { ...subject, role: '' }),
		question: recommendationQuestion(view, study),
	};
	const groups = [
		...study.roles.map((role) => ({
			label: pluralOf(view, role),
			fact: recommendationFact(view, { ...cut, role: role.id }),
			total: false,
			rateOf: (metric: string) => frameFact(view, metric, role.id),
		})),
		...study.relations.map((relation) => ({
			label: labelOf(view, relation),
			fact: recommendationFact(view, { ...cut, relation: relation.id }),
			total: true,
			rateOf: (metric: string) =>
				relation.id === cut.relation ? frameFact(view, metric, '') : undefined,
		})),
	];
	const hasRates = groups.some(({ rateOf }) => rateOf('response-rate') !== undefined);
	return {
		caption: view.phrases.section.overview.who.topic,
		columns: [
			{ label: `${words.columns.role} / ${words.columns.relation.toLowerCase()}` },
			{ label: words.columns.n, numeric: true },
			...(study.hasAccounts ? [{ label: words.columns.accounts, numeric: true }] : []),
			...(hasRates
				? [
						{ label: view.phrases.derived.columns.invited, numeric: true },
						{ label: view.phrases.derived.columns.responseRate, numeric: true },
					]
				: []),
		],
		rows: groups
			.filter(({ fact }) => fact !== undefined && fact.status !== 'not-asked')
			.map(({ label, fact, total, rateOf }) => {
				const status = fact?.status ?? 'not-asked';
				const absence = words.status[status];
				const counts = [fact?.n ?? null, ...(study.hasAccounts ? [fact?.accounts ?? null] : [])];
				const rates = hasRates ? rateCells(view, rateOf) : [];
				const hidden: FigureCell = { kind: 'hidden', text: absence, span: counts.length };
				const count = (value: number | null): string =>
					value === null ? absence : formatCount(value, view.numbers);
				return {
					label,
					total,
					cells: [...(status === 'hidden' ? [hidden] : counts.map(count)), ...rates],
				};
			}),
	};
}

/** A number about the contact frame, which tells role and wave alone. */
function frameFact(view: FigureView, metric: string, role: string): Fact | undefined {
	const { study, wave } = mainCut(view);
	return findFact(view.index, { metric, study, role, wave });
}

/** How many were invited, and the share of them who answered with its interval. */
function rateCells(
	view: FigureView,
	rateOf: (metric: string) => Fact | undefined,
): readonly (string | FigureCell)[] {
	const [invited, rate] = [rateOf('invited'), rateOf('response-rate')];
	const cell = rate ? factCell(view, rate) : '';
	const interval = rate && typeof cell === 'string' ? intervalText(view, rate) : '';
	const told = interval && typeof cell === 'string' ? `${cell} (${interval})` : cell;
	return [invited ? factCell(view, invited) : '', told];
}
