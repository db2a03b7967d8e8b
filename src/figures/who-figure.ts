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
import type { FactKeyParts } from '../snapshot/fact-id.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
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
	const groups = groupsOf(view, study, cut);
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
			.map((group) => ({
				label: group.label,
				total: group.total,
				cells: [...countCells(view, study, group), ...(hasRates ? rateCells(view, group) : [])],
			})),
	};
}

/** A role or a relation: its level, and its numbers about the contact frame. */
interface WhoGroup {
	readonly label: string;
	readonly fact: Fact | undefined;
	readonly total: boolean;
	readonly rateOf: (metric: string) => Fact | undefined;
}

/** The roles of the main relation, then the relations: only that one has a contact frame. */
function groupsOf(
	view: FigureView,
	study: SnapshotStudy,
	cut: Omit<FactKeyParts, 'metric'>,
): readonly WhoGroup[] {
	return [
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
}

/** How many people and accounts answered, or one cell that says why that is not told. */
function countCells(
	view: FigureView,
	study: SnapshotStudy,
	{ fact }: WhoGroup,
): readonly (string | FigureCell)[] {
	const status = fact?.status ?? 'not-asked';
	const absence = view.phrases.figure.status[status];
	const counts = [fact?.n ?? null, ...(study.hasAccounts ? [fact?.accounts ?? null] : [])];
	if (status === 'hidden') return [{ kind: 'hidden', text: absence, span: counts.length }];
	return counts.map((value) => (value === null ? absence : formatCount(value, view.numbers)));
}

/** A number about the contact frame, which tells role and wave alone. */
function frameFact(view: FigureView, metric: string, role: string): Fact | undefined {
	const { study, wave } = mainCut(view);
	return findFact(view.index, { metric, study, role, wave });
}

/** How many were invited, and the share of them who answered with its interval; that no contact list tells. */
function rateCells(view: FigureView, { rateOf }: WhoGroup): readonly (string | FigureCell)[] {
	const [invited, rate] = [rateOf('invited'), rateOf('response-rate')];
	const { unknown } = view.phrases.card.evidence;
	const cell = rate ? factCell(view, rate) : unknown;
	const interval = rate && typeof cell === 'string' ? intervalText(view, rate) : '';
	const told = interval && typeof cell === 'string' ? `${cell} (${interval})` : cell;
	return [invited ? factCell(view, invited) : unknown, told];
}
