import { describe, expect, test } from 'vitest';
import type { SiteAction, SiteVersion, SiteWaiver } from '../../src/audiences/site.ts';
import { gapList } from '../../src/site/models/gap-list.ts';
import type { PageContext } from '../../src/site/models/page-context.ts';
import { benchmarkGaps } from '../../src/story/benchmark-gaps.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { nps, snapshotOf, viewOf } from '../story/story-fixture.ts';
import { checked, foundBy } from '../rules/rule-fixture.ts';

const RULE = 'benchmark-gap-without-action';
const levels = [
	nps('', [12, 4, 19], { brand: 'havukka' }),
	nps('', [32, 24, 40], { brand: 'norrvik', n: 118 }),
];
const behind = (verdict: 'down' | 'no-clear-change') =>
	nps('', [-20, -31, -9], { brand: 'havukka', against: 'brand.norrvik', verdict });
const snapshot = (verdict: 'down' | 'no-clear-change' = 'down') =>
	snapshotOf({}, [...levels, behind(verdict)]);
const gap = behind('down');

const closing: SiteAction = {
	id: 'sponsor',
	title: { en: 'Name a sponsor', fi: 'Nimetään kummi' },
	why: {},
	owner: 'Sales director',
	start: '',
	due: '',
	done: '',
	status: 'in-progress',
	touchpoint: '',
	role: '',
	metric: 'nps:recommend',
	closes: [],
	target: null,
};
const reasoned: SiteWaiver = {
	rule: RULE,
	reason: { en: 'They are twice our size.', fi: 'He ovat kaksi kertaa kokoisiamme.' },
	about: [gap.id],
	pages: ['benchmark'],
};

function listOf(parts: Partial<Pick<SiteVersion, 'actions' | 'waived'>>, seesActions = true) {
	const version = { actions: [], waived: [], ...parts } as Partial<SiteVersion>;
	const href = (page: string) => (page === 'actions' && !seesActions ? null : `${page}.html`);
	return gapList({ view: viewOf(snapshot(), 'en'), version, href } as PageContext);
}

const gapsOf = (card: Snapshot) => benchmarkGaps(viewOf(card, 'en')).length;
const cellsOf = (list: ReturnType<typeof listOf>) => list.table?.rows.map(({ cells }) => cells[2]);

describe('a gap to a competitor', () => {
	test('is one only where its verdict tells it and where one account does not make it', () => {
		expect(gapsOf(snapshot())).toBe(1);
		expect(gapsOf(snapshot('no-clear-change'))).toBe(0);
		const { card, ...rest } = snapshot();
		expect(gapsOf({ ...rest, card: { ...card, unsteady: [gap.id] } })).toBe(0);
	});

	test('stands beside the action that should close it, with its owner and a link', () => {
		const list = listOf({ actions: [closing] });
		expect(list.table?.rows[0]?.label).toBe('NPS, against Norrvik');
		expect(list.table?.rows[0]?.cells[0]).toBe('−20 points\u00a0(−31…−9)');
		expect(cellsOf(list)).toEqual([
			{ kind: 'link', text: 'Name a sponsor (Sales director)', href: 'actions.html' },
		]);
		expect(list.open).toBe(0);
	});

	test('stands beside the reason why there is no action', () => {
		const list = listOf({ waived: [reasoned] });
		expect(cellsOf(list)).toEqual(['No action. They are twice our size.']);
		expect(list.open).toBe(0);
	});

	test('with neither says so, except to those who do not see actions', () => {
		expect(cellsOf(listOf({}))).toEqual(['No action, and no reason is given']);
		expect(listOf({}).open).toBe(1);
		expect(cellsOf(listOf({}, false))).toEqual(['Actions are not part of this edition']);
		expect(listOf({}, false).open).toBe(0);
	});

	test('is not answered by an action that was dropped, or done before it was measured', () => {
		const dropped: SiteAction = { ...closing, status: 'dropped' };
		const early: SiteAction = { ...closing, status: 'done', done: '2026-08-01' };
		expect(listOf({ actions: [dropped, early] }).open).toBe(1);
		expect(listOf({ actions: [{ ...early, done: '2026-09-01' }] }).open).toBe(0);
	});

	test('is answered by an action about another figure that says it closes it', () => {
		const other: SiteAction = { ...closing, metric: 'top2:invoicing', closes: ['nps:recommend'] };
		expect(listOf({ actions: [other] }).open).toBe(0);
	});
});

describe('benchmark-gap-without-action', () => {
	test('a benchmark page with neither an action nor a reason is told, with what to do', () => {
		const [problem, ...others] = foundBy(RULE, checked(snapshot()));
		expect(others).toEqual([]);
		expect(problem).toMatchObject({
			severity: 'warning',
			value: 'nps:recommend|relation=customer|brand=h…',
		});
		expect(problem?.message).toContain('NPS is below Norrvik');
		expect(problem?.remedy).toContain('nps:recommend');
	});

	test('stops a version that is reviewed', () => {
		const found = foundBy(RULE, checked(snapshot(), [], { isDraft: false }));
		expect(found).toMatchObject([{ severity: 'error' }]);
	});

	test('is content with an action, or with a reason that is printed on the page', () => {
		expect(foundBy(RULE, checked(snapshot(), [], { actions: [closing] }))).toEqual([]);
		const waivers = [{ rule: RULE, where: 'nps:recommend', reason: 'They are twice our size.' }];
		const waived = checked(snapshot(), [], { waivers });
		expect(foundBy(RULE, waived)).toMatchObject([{ severity: 'note' }]);
		expect(waived.waived).toMatchObject([{ about: [gap.id], pages: ['benchmark'] }]);
	});

	test('a number below its target is held to the same', () => {
		const level = nps('', [12, 4, 19]);
		const below = nps('', [-8, -16, -1], { against: 'target', verdict: 'down' });
		const { card, ...rest } = snapshotOf({}, [level, below]);
		const targets = [{ fact: below.id, value: 20, due: '', owner: '' }];
		const found = foundBy(RULE, checked({ ...rest, card: { ...card, targets } }));
		expect(found).toHaveLength(1);
		expect(found[0]?.message).toContain('below its target');
	});
});
