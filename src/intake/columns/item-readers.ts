import type { Column } from '../../codebook/fields.ts';
import type { StudyQuestion } from '../../codebook/study-schema.ts';
import { UNTOLD, type DraftAnswers, type DraftItem } from '../../responses/draft-responses.ts';
import { ABSENCE } from '../../responses/responses.ts';
import { absenceTexts } from '../cells/absence-texts.ts';
import type { CellLookup } from '../cells/cell-lookup.ts';
import { listedCells } from '../cells/listed-cell.ts';
import { pointList, scoreCells } from '../cells/score-cell.ts';
import { codedLookup } from '../column-codes.ts';
import { reportClashes, type FileContext } from '../file-context.ts';
import { partList } from '../study-codes.ts';
import { NOT_HERE } from './column-finder.ts';
import type { ItemReader } from './item-reader.ts';
import { multipleReader } from './multiple-reader.ts';

/** Where one item stands in a file. */
interface ItemColumn {
	readonly item: DraftItem;
	readonly column: Column | undefined;
	readonly path: readonly PropertyKey[];
	readonly brand: number;
}

/** The readers of all items that a file asked, in codebook order. */
export function itemReaders(context: FileContext): ItemReader[] {
	return context.study.questions.flatMap((question, at) => {
		const path = ['questions', at];
		return itemColumns(context, question, path).flatMap((place) =>
			itemReader(context, question, path, place),
		);
	});
}

function itemColumns(
	{ draft, codes }: FileContext,
	question: StudyQuestion,
	path: readonly PropertyKey[],
): ItemColumn[] {
	const items = draft.items.filter((item) => item.question === question.id);
	const [first] = items;
	if (first === undefined) return [];
	if (question.each?.touchpoint) {
		const columns = question.each.touchpoint;
		return items.map((item) => ({
			item,
			column: columns[item.touchpoint],
			path: [...path, 'each', 'touchpoint', item.touchpoint],
			brand: UNTOLD,
		}));
	}
	if (question.each?.brand) {
		return Object.entries(question.each.brand).map(([brand, column]) => ({
			item: first,
			column,
			path: [...path, 'each', 'brand', brand],
			brand: codes.brands.indexOf(brand),
		}));
	}
	return [{ item: first, column: question.column, path: [...path, 'column'], brand: UNTOLD }];
}

function itemReader(
	context: FileContext,
	question: StudyQuestion,
	path: readonly PropertyKey[],
	place: ItemColumn,
): ItemReader[] {
	const column = context.finder.find(place.column, place.path);
	const { absences, clashes } = absenceTexts(question, path, context.dialect);
	reportClashes(context, clashes);
	const { answers } = place.item;
	if (answers.kind === 'multiple') {
		const reader = multipleReader(context, { question, path, column, absences, answers });
		if (reader === null) return [];
		place.item.askedBy.add(context.sourceAt);
		return [{ brand: place.brand, ...reader }];
	}
	if (column === NOT_HERE) return [];
	place.item.askedBy.add(context.sourceAt);
	const { dialect } = context;
	return [
		{
			brand: place.brand,
			isBlank: (cells) => dialect.isBlank(cells[column] ?? ''),
			answer: cellReader(context, question, path, { item: place.item, column, absences, answers }),
		},
	];
}

interface CellColumn {
	readonly item: DraftItem;
	readonly column: number;
	readonly absences: ReadonlyMap<string, number>;
	readonly answers: Exclude<DraftAnswers, { kind: 'multiple' }>;
}

function cellReader(
	context: FileContext,
	question: StudyQuestion,
	path: readonly PropertyKey[],
	{ item, column, absences, answers }: CellColumn,
): ItemReader['answer'] {
	const { dialect, decimals } = context;
	const coded = (lookup: CellLookup, keys: readonly string[]): CellLookup =>
		codedLookup(lookup, context.columnCodes[column], [...keys, ...absences.keys()], (cell) =>
			dialect.keyOf(cell),
		);
	switch (answers.kind) {
		case 'scores': {
			const points = pointList(question, path, dialect);
			reportClashes(context, points.clashes);
			reportClashes(context, clashesBetween(points, absences, path));
			const cells = scoreCells(question, points, absences, dialect, decimals, column);
			const lookup = coded(cells, points.keys());
			context.shown.watch(item, lookup, context.columnCodes[column]);
			return { column, lookup, answers: answers.cells };
		}
		case 'choice': {
			const options = partList(question.options, [...path, 'options'], dialect);
			reportClashes(context, options.clashes);
			reportClashes(context, clashesBetween(options, absences, path));
			const cells = listedCells('option', options, dialect, absences);
			const lookup = coded(cells, options.keys());
			return { column, lookup, answers: answers.cells };
		}
		case 'written': {
			const { absence, words } = answers;
			const { words: quoted } = context;
			const hasLists = absences.size > 0;
			return (cells, row) => {
				const cell = cells[column] ?? '';
				const listed =
					hasLists && cell.length < 200 ? absences.get(dialect.keyOf(cell)) : undefined;
				const own = listed ?? (dialect.isBlank(cell) ? ABSENCE.noAnswer : ABSENCE.valid);
				absence.set(row, own);
				if (own !== ABSENCE.valid) return;
				words?.add(row, cell);
				quoted?.take(item, row, () => dialect.textOf(cell));
			};
		}
	}
}

function clashesBetween(
	list: { keys(): string[]; codeOf(key: string): number; entries: readonly { id: string }[] },
	absences: ReadonlyMap<string, number>,
	path: readonly PropertyKey[],
) {
	return list
		.keys()
		.filter((key) => absences.has(key))
		.map((key) => ({
			text: key.replace('\u0000', ''),
			first: list.entries[list.codeOf(key)]?.id ?? '',
			second: 'a text without an answer',
			path,
		}));
}
