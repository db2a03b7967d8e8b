import type { DraftAnswers, DraftResponses } from './draft-responses.ts';

type Compare = (a: number, b: number) => number;

/**
 * The kept records in an order that does not depend on the order of lines: wave, relation, brand,
 * respondent id by code unit; those without one behind, by all that they say. Two of these that
 * still are equal say the same, so that either may come first.
 */
export function sortRecords(draft: DraftResponses): {
	order: Int32Array;
	equalToPrevious: Uint8Array;
} {
	const kept: number[] = [];
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (draft.isKept(record)) kept.push(record);
	}
	const compareContent = contentOrder(draft);
	const ranks = draft.respondents.ranks();
	const { wave, relation, brand, respondent } = draft;
	const rankOf = (record: number): number => ranks[respondent.at(record)] ?? ranks.length;
	const compare: Compare = (a, b) =>
		wave.at(a) - wave.at(b) ||
		relation.at(a) - relation.at(b) ||
		brand.at(a) - brand.at(b) ||
		rankOf(a) - rankOf(b) ||
		compareContent(a, b);
	const order = Int32Array.from(kept).toSorted((a, b) => compare(a, b) || a - b);
	const equalToPrevious = new Uint8Array(order.length);
	for (let at = 1; at < order.length; at += 1) {
		equalToPrevious[at] = compare(order[at - 1] ?? 0, order[at] ?? 0) === 0 ? 1 : 0;
	}
	return { order, equalToPrevious };
}

function contentOrder(draft: DraftResponses): Compare {
	const accountRanks = draft.accounts.ranks();
	const accountOf = (record: number): number => accountRanks[draft.account.at(record)] ?? -1;
	const ofRecords: Compare[] = [
		(a, b) => accountOf(a) - accountOf(b),
		...[draft.role, ...draft.segments].map(
			(column): Compare =>
				(a, b) =>
					column.at(a) - column.at(b),
		),
		...[draft.weight, draft.moment].map(
			(column): Compare =>
				(a, b) =>
					numberOrder(column.at(a), column.at(b)),
		),
		(a, b) => draft.rowCount.at(a) - draft.rowCount.at(b),
	];
	const ofRows: Compare[] = [
		(a, b) => draft.rowBrand.at(a) - draft.rowBrand.at(b),
		...draft.items.flatMap(({ answers }) => answerOrders(answers)),
	];
	return (a, b) => {
		for (const compare of ofRecords) {
			const difference = compare(a, b);
			if (difference !== 0) return difference;
		}
		for (let nth = 0; nth < draft.rowCount.at(a); nth += 1) {
			for (const compare of ofRows) {
				const difference = compare(draft.firstRow.at(a) + nth, draft.firstRow.at(b) + nth);
				if (difference !== 0) return difference;
			}
		}
		return 0;
	};
}

function answerOrders(answers: DraftAnswers): Compare[] {
	const columns = [answers.absence, ...valueColumns(answers)];
	return columns.map(
		(column): Compare =>
			(a, b) =>
				column.at(a) - column.at(b),
	);
}

function valueColumns(answers: DraftAnswers) {
	switch (answers.kind) {
		case 'scores':
			return [answers.scores];
		case 'choice':
			return [answers.codes];
		case 'multiple':
			return answers.ticks;
		case 'written':
			return [];
	}
}

/** What is not told comes first. */
function numberOrder(a: number, b: number): number {
	if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
	return a - b;
}
