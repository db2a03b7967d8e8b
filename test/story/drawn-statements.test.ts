import { describe, expect, test } from 'vitest';
import { drawnStatements, statementDifferences } from '../../src/story/statement-differences.ts';
import { imageStatements, type Statements } from '../../src/story/statement-rows.ts';
import { statementsSection } from '../../src/story/statements-section.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { viewOf } from './story-fixture.ts';

const snapshot = sampleSnapshot();
const view = viewOf(snapshot, 'en');

/** The sample with every comparison between suppliers as unclear as can be. */
const unclear = viewOf(
	{
		...snapshot,
		facts: snapshot.facts.map((fact) =>
			fact.against.startsWith('brand.') ? { ...fact, verdict: 'no-clear-change' as const } : fact,
		),
	},
	'en',
);

function found(of: typeof view): Statements {
	const statements = imageStatements(of);
	if (!statements) throw new Error('The sample has no statements.');
	return statements;
}

describe('of many statements', () => {
	const statements = found(view);
	test('those that tell a difference are drawn, with all suppliers, those that tell most first', () => {
		const { drawn, rest } = drawnStatements(view, statements);
		const told = statementDifferences(view, statements).map(({ question }) => question.id);
		expect(new Set(drawn.map(({ question }) => question.id))).toEqual(new Set(told));
		expect(drawn[0]?.question.id).toBe('clear-invoices');
		expect([drawn.length, drawn.length + rest.length]).toEqual([12, statements.rows.length]);
	});
	test('our own are drawn alone where none tells a difference, and head the section', () => {
		const { drawn, isOwnAlone } = drawnStatements(unclear, found(unclear));
		expect(isOwnAlone && drawn.every(({ isOwn }) => isOwn)).toBe(true);
		const { title, subtitle } = statementsSection(unclear);
		expect(title).toContain('Customers of Havukka: ');
		expect(subtitle).toContain('Market study. Customers of Havukka: share who agree');
	});
});

test('few rows are all drawn', () => {
	const { rows, ...others } = found(unclear);
	const few = { ...others, rows: rows.slice(0, 12) };
	expect(drawnStatements(unclear, few)).toMatchObject({ rest: [], isOwnAlone: false });
	expect(drawnStatements(unclear, few).drawn).toHaveLength(12);
});

test('all rivals of whom something is told are named, the rest below the title', () => {
	const { title, notes } = statementsSection(view);
	expect(title).toContain('less often than those of Norrvik');
	expect(notes).toHaveLength(2);
});
