import { expect, test } from 'vitest';
import type { Group } from '../../src/publishing/hiding/group.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { tableGroups } from './build-groups.ts';

const GROUPS = tableGroups([
	[12, 9],
	[30, 7],
]);

const tablesOf = (maker: TableMaker, groups: readonly Group[]) => maker.open(groups).depths.flat();

test('groups that are cut and add up as before are in the same table, whatever is hidden of them', () => {
	const maker = new TableMaker();
	const [first] = tablesOf(maker, GROUPS);
	expect(first?.relations.length).toBeGreaterThan(0);
	const stricter = GROUPS.map((group) => ({ ...group, leastPersons: 8, isSensitive: true }));
	expect(tablesOf(maker, stricter)[0]).toBe(first);
});

test.each<[string, (group: Group) => Group]>([
	['of more people', (group) => ({ ...group, n: group.n + 1 })],
	['cut otherwise', (group) => ({ ...group, where: new Map([['column', ['c0', 'c1']]]) })],
])(
	'groups of which one is %s are in another table, as it would be made from nothing',
	(_, change) => {
		const maker = new TableMaker();
		const [first] = tablesOf(maker, GROUPS);
		const others = GROUPS.map((group, at) => (at === 1 ? change(group) : group));
		const [table] = tablesOf(maker, others);
		const [fresh] = tablesOf(new TableMaker(), others);
		expect(table).not.toBe(first);
		expect([table?.relations, table?.blocks]).toEqual([fresh?.relations, fresh?.blocks]);
		expect(tablesOf(maker, GROUPS)[0]).toBe(first);
	},
);

test('groups without one of them are in a table of their own, the second time too', () => {
	const maker = new TableMaker();
	const all = maker.open(GROUPS);
	const isLeftOut = ({ id }: Group) => id === GROUPS[1]?.id;
	const [left] = all.without(isLeftOut).depths.flat();
	expect(left?.members).toHaveLength(GROUPS.length - 1);
	expect(left?.relations).not.toEqual(all.depths.flat()[0]?.relations);
	expect(maker.open(GROUPS).without(isLeftOut).depths.flat()[0]).toBe(left);
});
