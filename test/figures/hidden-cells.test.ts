import { describe, expect, test, vi } from 'vitest';
import { FIGURE_NAMES, makeFigure } from '../../src/figures/index.ts';
import { NO_SUBJECT, type FigureSubject, type FigureView } from '../../src/figures/figure-view.ts';
import type { FigureCell, FigureTable } from '../../src/figures/finished-figure.ts';
import { whoTable } from '../../src/figures/who-figure.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { mainStudy } from '../../src/story/view.ts';
import { viewOf } from '../story/story-fixture.ts';
import { sampleSnapshot } from './sample-view.ts';

// Tables alone: nothing is drawn.
vi.mock('../../src/charts/index.ts', () => ({ drawChart: () => ({ variants: [] }) }));

const snapshot = sampleSnapshot();
const view = viewOf(snapshot, 'en');
const study = mainStudy(view);
const HIDDEN = view.phrases.figure.status.hidden;
const HIDDEN_CELL: FigureCell = { kind: 'hidden', text: HIDDEN };

/** The view with other facts in place of those of the same id; `heard` is told of each fact that is asked for. */
function withFacts(replaced: readonly Fact[], heard: (fact: Fact) => void = () => {}): FigureView {
	const byId = new Map(view.index.byId);
	for (const fact of replaced) byId.set(fact.id, fact);
	const get = (id: string): Fact | undefined => {
		const fact = byId.get(id);
		if (fact) heard(fact);
		return fact;
	};
	const listening = new Proxy(byId, {
		get: (map, key) => (key === 'get' ? get : Reflect.get(map, key, map)),
	});
	return { ...view, index: { ...view.index, byId: listening } };
}

interface Drawn {
	readonly name: string;
	readonly subject: FigureSubject;
}

const drawn: readonly Drawn[] = [
	...FIGURE_NAMES.filter((name) => name !== 'answers' && name !== 'trend').map((name) => ({
		name,
		subject: NO_SUBJECT,
	})),
	...study.touchpoints.flatMap(({ id }) =>
		['answers', 'trend'].map((name) => ({ name, subject: { ...NO_SUBJECT, touchpoint: id } })),
	),
	...study.roles.flatMap(({ id }) =>
		['distribution', 'expectation', 'touchpoints'].map((name) => ({
			name,
			subject: { ...NO_SUBJECT, role: id },
		})),
	),
];

async function tableOf(of: FigureView, { name, subject }: Drawn): Promise<FigureTable | null> {
	return (await makeFigure(name, of, subject, 'figure'))?.table ?? null;
}

const shownAgain = (fact: Fact): Fact => ({
	...fact,
	value: 3,
	low: 2,
	high: 4,
	n: 50,
	n_effective: 40,
	accounts: 30,
	status: 'full',
});

/** Columns of what lies outermost of the numbers that are shown: they tell nothing of a hidden one. */
const OUTERMOST = [view.phrases.figure.columns.lowestRole, view.phrases.figure.columns.highestRole];

/** The cells of the first table that the second has otherwise, by the labels of their rows. */
function changedCells(before: FigureTable, after: FigureTable): (string | FigureCell)[] {
	const isOutermost = (at: number) => OUTERMOST.includes(before.columns[at + 1]?.label ?? '');
	return before.rows.flatMap(({ label, cells }) => {
		const others = after.rows.find((row) => row.label === label)?.cells ?? [];
		return cells.filter(
			(cell, at) => !isOutermost(at) && JSON.stringify(cell) !== JSON.stringify(others[at]),
		);
	});
}

describe('hidden cells', () => {
	test('every hidden fact that a table names prints the one text', async () => {
		let named = 0;
		for (const one of drawn) {
			const hidden = new Set<Fact>();
			const table = await tableOf(
				withFacts([], (fact) => fact.status === 'hidden' && hidden.add(fact)),
				one,
			);
			if (!table) continue;
			for (const fact of hidden) {
				const other = await tableOf(withFacts([shownAgain(fact)]), one);
				for (const cell of other ? changedCells(table, other) : []) {
					expect(cell, `${one.name} ${fact.id}`).toMatchObject(HIDDEN_CELL);
					named += 1;
				}
			}
		}
		expect(named).toBeGreaterThan(10);
	});

	test('no table prints the sign for what was not asked in place of a fact', async () => {
		for (const one of drawn) {
			const table = await tableOf(view, one);
			const cells = table?.rows.flatMap((row) => row.cells) ?? [];
			expect(cells, one.name).not.toContain(view.phrases.figure.emptyCell);
		}
		const who = whoTable(view, NO_SUBJECT).rows.flatMap(({ cells }) => cells);
		expect(who).not.toContain(view.phrases.figure.emptyCell);
	});
});
