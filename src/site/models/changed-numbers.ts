import type { FigureTable } from '../../figures/finished-figure.ts';
import { findFact } from '../../snapshot/fact-index.ts';
import { changeRow } from '../../story/change-row.ts';
import { sizeOf, toldCauses, type VersionPair } from '../../story/changes-story.ts';
import { pageLabel } from '../../story/page-label.ts';
import type { View } from '../../story/view.ts';
import type { FactChange } from '../../versions/fact-change.ts';
import { pageOfFact } from '../../versions/page-of-fact.ts';
import { groupsOf, type DiffGroup } from '../../versions/tally.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { Term } from '../components/list-props.ts';

/** More rows than these lead nobody; the command lists all. */
const MOST_ROWS = 30;

/** How many numbers moved, did not clearly, cannot be told of, came, went, were hidden or shown. */
export function tallyTerms({ view, diff }: VersionPair): readonly Term[] {
	const { groups: names, groupNotes } = view.phrases.changes;
	const groups = groupsOf(diff);
	const counts = [
		...groups.map(({ id, changes }) => [id, changes.length] as const),
		['same', diff.same] as const,
	];
	return counts.map(([id, count]) => ({
		term: `${formatCount(count, view.numbers)} ${names[id]}`,
		text: groupNotes[id],
	}));
}

/** The numbers that moved, page by page, each by the weights of its study, and how many more did. */
export function movedTable(pair: VersionPair): {
	readonly table: FigureTable | null;
	readonly more: number;
} {
	const { view, diff } = pair;
	const moved = groupsOf(diff).find(({ id }) => id === 'moved')?.changes ?? [];
	if (moved.length === 0) return { table: null, more: 0 };
	const { columns, all, causes: causeWords } = view.phrases.changes;
	const told = new Set(toldCauses(diff, view));
	const shown = moved.filter((one) => !isTwin(view, moved, one)).slice(0, MOST_ROWS);
	const byPage = [...Map.groupBy(shown, (one) => pageOf(view, one))];
	return {
		table: {
			caption: all.movedTable,
			columns: [
				{ label: columns.number },
				{ label: columns.page },
				{ label: `${pair.from} → ${pair.to}`.replaceAll(/(?<=-)q(?=\d)/g, 'Q'), numeric: true },
				{ label: columns.change, numeric: true },
				{ label: columns.causes },
			],
			rows: byPage.flatMap(([page, changes]) =>
				changes.map((change) => {
					const { name, values, difference } = changeRow(view, change);
					const causes = change.causes.filter((cause) => told.has(cause));
					const why = causes.map((cause) => causeWords.names[cause]).join(', ');
					return { label: name, cells: [page, values, difference, why] };
				}),
			),
		},
		more: moved.length - shown.length,
	};
}

/** Whether the same number by the weights of its study moved too. */
function isTwin(view: View, moved: readonly FactChange[], { to }: FactChange): boolean {
	if (to === null || to.weights === '') return false;
	const own = findFact(view.index, { ...to, weights: '' });
	return moved.some((one) => one.to !== null && one.to.id === own?.id);
}

function pageOf(view: View, { to, from }: FactChange): string {
	const fact = to ?? from;
	return fact ? pageLabel(view, pageOfFact(fact, view.card)) : '';
}

/** Of what came and went and of what was compared; how much is hidden is told in one number alone. */
const COUNTED = [
	'moved',
	'no-clear-change',
	'unsaid',
	'not-compared',
	'vanished',
	'appeared',
] as const satisfies readonly DiffGroup['id'][];

/** How many numbers of each page are told of how. Null where none differs. */
export function pagesTable({ view, diff }: VersionPair): FigureTable | null {
	const pages = [...Map.groupBy(diff.facts, (one) => pageOf(view, one))];
	if (pages.length === 0) return null;
	const { groups: names, columns, all } = view.phrases.changes;
	const counted = COUNTED.filter((id) => sizeOf(groupsOf(diff), id) > 0);
	return {
		caption: all.pagesTable,
		columns: [
			{ label: columns.page },
			...counted.map((id) => ({ label: names[id], numeric: true })),
		],
		rows: pages.map(([label, changes]) => {
			const groups = groupsOf({ facts: changes });
			return {
				label,
				cells: counted.map((id) => formatCount(sizeOf(groups, id), view.numbers)),
			};
		}),
	};
}
