import { expect, test } from 'vitest';
import { pageNames } from '../../../src/snapshot/page-names.ts';
import { beyondAudience } from '../../../src/story/commentary/beyond-audience.ts';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';
import { facts, snapshotOf, study, viewOf } from '../story-fixture.ts';

const FRONT = '---\nauthor: CX\nstatus: draft\n---\n\n';
const whole = viewOf(snapshotOf(), 'en');
const view = viewOf(
	snapshotOf(
		{
			roles: study.roles.filter(({ id }) => id !== 'finance'),
			touchpoints: study.touchpoints.filter(({ id }) => id !== 'invoicing'),
		},
		facts.filter(({ role, touchpoint }) => role !== 'finance' && touchpoint !== 'invoicing'),
	),
	'en',
);
const ALL = [...pageNames(whole.card, ['v2026-q2']), 'facts/questions/recommend'];
const pages = pageNames(view.card).filter((page) => page !== 'method');

function beyond(text: string) {
	const parsed = parseCommentary('v/roles/it.en.mdx', `${FRONT}${text}`);
	const audience = { id: 'team', view, pages, actions: ['one-invoice'] };
	const all = { view: whole, pages: ALL, actions: ['one-invoice', 'a-sponsor'] };
	return beyondAudience(parsed, 'roles/it', all, audience).map(
		({ line, value, rule, message }) => ({ line, value, rule, names: message.includes('"team"') }),
	);
}

const problem = (line: number, value: string) => ({
	line,
	value,
	rule: 'commentary-beyond-audience',
	names: true,
});

test('facts, roles and touchpoints that the audience does not see are told with line and audience', () => {
	const id = 'nps:recommend|relation=customer|role=finance|brand=havukka|wave=2026-q3';
	expect(whole.index.byId.has(id)).toBe(true);
	expect(
		beyond(`<Fact id="${id}" />\n\n<Role id="finance" /> at <Touchpoint id="invoicing" />`),
	).toEqual([problem(6, `${id.slice(0, 39)}…`), problem(8, 'finance'), problem(8, 'invoicing')]);
	expect(beyond('<Figure name="roles" role="finance" />')).toEqual([problem(6, 'finance')]);
});

test('an action that the audience does not see is told', () => {
	const text = '<Action id="one-invoice" />\n\n<Action id="a-sponsor" />';
	expect(beyond(text)).toEqual([problem(8, 'a-sponsor')]);
});

test('a link to a page that the audience does not see is told', () => {
	const text =
		'See [invoicing](../touchpoints/invoicing.html), <a href="../method.html#base">method</a>.';
	expect(beyond(text).map(({ value }) => value)).toEqual([
		'../touchpoints/invoicing.html',
		'../method.html#base',
	]);
});

test('so is a link to changes and to a family of numbers that it does not see', () => {
	const text = '[then](../changes/v2026-q2.html) and [how](../facts/questions/recommend.html)';
	expect(beyond(text).map(({ value }) => value)).toEqual([
		'../changes/v2026-q2.html',
		'../facts/questions/recommend.html',
	]);
});

test('what the audience sees, what no version has and other places are none', () => {
	expect(
		beyond(
			'<Role id="it" /> <Role id="nobody" /> [desk](../touchpoints/service-desk.html) [x](https://example.com/method.html) [y](#base)',
		),
	).toEqual([]);
});
