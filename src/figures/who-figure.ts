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
import type { FigureCell, FigureTable } from './finished-figure.ts';
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
		})),
		...study.relations.map((relation) => ({
			label: labelOf(view, relation),
			fact: recommendationFact(view, { ...cut, relation: relation.id }),
			total: true,
		})),
	];
	return {
		caption: view.phrases.section.overview.who.topic,
		columns: [
			{ label: `${words.columns.role} / ${words.columns.relation.toLowerCase()}` },
			{ label: words.columns.n, numeric: true },
			...(study.hasAccounts ? [{ label: words.columns.accounts, numeric: true }] : []),
		],
		rows: groups
			.filter(({ fact }) => fact !== undefined && fact.status !== 'not-asked')
			.map(({ label, fact, total }) => {
				const status = fact?.status ?? 'not-asked';
				const absence = words.status[status];
				const counts = [fact?.n ?? null, ...(study.hasAccounts ? [fact?.accounts ?? null] : [])];
				const hidden: FigureCell = { kind: 'hidden', text: absence, span: counts.length };
				const count = (value: number | null): string =>
					value === null ? absence : formatCount(value, view.numbers);
				return {
					label,
					total,
					cells: status === 'hidden' ? [hidden] : counts.map(count),
				};
			}),
	};
}
