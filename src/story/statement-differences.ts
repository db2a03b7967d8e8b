import type { Way } from '../wording/en/comparison-words.ts';
import { againstBrand, isLead, verdictOf, type Comparison } from './comparison.ts';
import type { StatementRow, Statements } from './statement-rows.ts';
import type { View } from './view.ts';

/** More rows than these are too many to be read in one drawing. */
const MOST_ROWS = 12;

/** A statement about which we clearly differ from a rival. */
interface StatementDifference {
	readonly question: StatementRow['question'];
	readonly brand: string;
	readonly way: Way;
	readonly comparison: Comparison;
}

/** Where we differ from a rival by verdict, statement by statement. */
export function statementDifferences(
	view: View,
	{ rows }: Pick<Statements, 'rows'>,
): readonly StatementDifference[] {
	return rows.flatMap(({ question, brand, isOwn }) => {
		const own = rows.find((row) => row.isOwn && row.question === question)?.fact;
		const comparison = isOwn || !own ? undefined : againstBrand(view, own, brand);
		const way = verdictOf(comparison);
		return comparison && (way === 'up' || way === 'down')
			? [{ question, brand, way, comparison }]
			: [];
	});
}

/** Our standing against one rival, in one direction, by all statements that may be told. */
export interface RivalStanding {
	readonly brand: string;
	readonly way: Way;
	readonly questions: readonly StatementRow['question'][];
}

/** What may head a page of these differences, by rival: those of most statements first. */
export function rivalStandings(
	view: View,
	differences: readonly StatementDifference[],
): readonly RivalStanding[] {
	const told = differences.filter(({ comparison }) => isLead(view, comparison));
	const groups = Map.groupBy(told, ({ brand, way }) => `${way} ${brand}`);
	return [...groups.values()]
		.flatMap((group): RivalStanding[] => {
			const [first] = group;
			return first ? [{ ...first, questions: group.map(({ question }) => question) }] : [];
		})
		.toSorted((a, b) => b.questions.length - a.questions.length);
}

/** Which rows are drawn, and which stand in the data table alone. */
interface DrawnStatements {
	readonly drawn: readonly StatementRow[];
	readonly rest: readonly StatementRow[];
	/** Only our own rows are drawn, though there are others. */
	readonly isOwnAlone: boolean;
}

/**
 * All rows where they can be read at once. Else the statements that tell a difference, those that tell
 * most first, with all suppliers; our own rows alone where none does.
 */
export function drawnStatements(view: View, statements: Statements): DrawnStatements {
	const { rows } = statements;
	const differences = statementDifferences(view, statements);
	const told = (row: StatementRow) =>
		differences.filter(({ question }) => question === row.question).length;
	const sorted = rows.toSorted((a, b) => told(b) - told(a));
	if (rows.length <= MOST_ROWS) return { drawn: sorted, rest: [], isOwnAlone: false };
	if (differences.length === 0) {
		const own = rows.filter(({ isOwn }) => isOwn);
		return { drawn: own, rest: rows.filter(({ isOwn }) => !isOwn), isOwnAlone: true };
	}
	const groups = [...Map.groupBy(sorted, ({ question }) => question).values()];
	const kept = groups.filter(([first], at) => {
		const upTo = groups.slice(0, at + 1).flat().length;
		return at === 0 || (first !== undefined && told(first) > 0 && upTo <= MOST_ROWS);
	});
	const drawn = kept.flat();
	return { drawn, rest: sorted.slice(drawn.length), isOwnAlone: false };
}
