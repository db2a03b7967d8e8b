import type { Fact } from '../snapshot/fact.ts';
import { countOfAll, frameCategoryFact, ownerName } from '../story/frame-quality.ts';
import { mainStudy } from '../story/view.ts';
import { factCell } from './fact-cell.ts';
import { valueText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable } from './finished-figure.ts';

/** Contacts and companies with something wrong, each as a count of all and as a share; null where none is told. */
export function faultsTable(view: FigureView): FigureTable | null {
	const words = view.phrases.frame.quality;
	const rows = [
		...rowsOf(view, 'contact-fault', words.faults, ({ n }) => n),
		...rowsOf(view, 'account-fault', words.accounts, ({ accounts }) => accounts),
	];
	return tableOf(view, { caption: words.topic, head: words.columns.what, rows });
}

/** How many contacts have each column filled; null where it is not told. */
export function filledTable(view: FigureView): FigureTable | null {
	const words = view.phrases.frame.quality;
	const rows = rowsOf(view, 'contact-filled', words.names, ({ n }) => n);
	return tableOf(view, { caption: words.filled, head: words.columns.column, rows });
}

/** The contacts of each owner, those with most stale ones first; null where none is told. */
export function ownersTable(view: FigureView): FigureTable | null {
	const { owners = [] } = mainStudy(view).contactList ?? {};
	const words = view.phrases.frame.owners;
	const { owner, ...metrics } = words.columns;
	const names = Object.keys(metrics);
	const factOf = (metric: string, id: string) => frameCategoryFact(view, metric, id);
	const stale = (id: string) => factOf('owner-stale', id)?.value ?? -1;
	const told = owners.filter(({ id }) => factOf('owner-accounts', id) !== undefined);
	if (told.length === 0) return null;
	return {
		caption: words.topic,
		columns: [
			{ label: owner },
			...Object.values(metrics).map((label) => ({ label, numeric: true })),
		],
		rows: told
			.toSorted((a, b) => stale(b.id) - stale(a.id) || (a.name < b.name ? -1 : 1))
			.map(({ id }) => ({
				label: ownerName(view, id) || words.nobody,
				cells: names.map((metric) => countCell(view, factOf(metric, id))),
			})),
	};
}

/** A count of our own list is no estimate: how sure it is has no mark. */
function countCell(view: FigureView, fact: Fact | undefined): string | FigureCell {
	return fact?.value == null ? factCell(view, fact) : valueText(view, fact);
}

type Row = FigureTable['rows'][number];

/** @param allOf what a count is out of */
function rowsOf(
	view: FigureView,
	metric: string,
	labels: Readonly<Record<string, string>>,
	allOf: (fact: Fact) => number | null,
): readonly Row[] {
	return Object.entries(labels).flatMap(([category, label]) => {
		const count = frameCategoryFact(view, metric, category);
		const share = frameCategoryFact(view, `${metric}-share`, category);
		if (!count) return [];
		if (count.value === null) return [{ label, cells: [hiddenCell(view, count)] }];
		const cell = countOfAll(view, count, allOf(count));
		return [{ label, cells: [cell, share ? factCell(view, share) : ''] }];
	});
}

function hiddenCell(view: FigureView, fact: Fact): FigureCell {
	return { kind: 'hidden', text: view.phrases.figure.status[fact.status], span: 2 };
}

function tableOf(
	view: FigureView,
	{ caption, head, rows }: { caption: string; head: string; rows: readonly Row[] },
): FigureTable | null {
	if (rows.length === 0) return null;
	return {
		caption,
		columns: [
			{ label: head },
			{ label: view.phrases.frame.quality.columns.count, numeric: true },
			{ label: view.phrases.figure.columns.share, numeric: true },
		],
		rows,
	};
}
