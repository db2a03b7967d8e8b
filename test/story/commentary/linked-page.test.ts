import { expect, test } from 'vitest';
import { deadLinks, linkedPage } from '../../../src/story/commentary/linked-page.ts';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';

test.each([
	['../touchpoints/invoicing.html#figure', 'touchpoints/invoicing'],
	['../index.html', 'index'],
	['finance', 'roles/finance'],
	['../changes/v2026-q2.html?x', 'changes/v2026-q2'],
	['#base', undefined],
	['', undefined],
	['https://example.com/method.html', undefined],
	['mailto:someone@example.com', undefined],
	['/method.html', undefined],
	['../../v2026-q1/index.html', undefined],
	['../facts.csv', undefined],
])('%s on a page of a role leads to %s', (url, page) => {
	expect(linkedPage('roles/it', url)).toBe(page);
});

const deadIn = (text: string) =>
	deadLinks(
		parseCommentary('v/roles/it.en.mdx', `---\nauthor: CX\nstatus: draft\n---\n\n${text}`),
		'roles/it',
		['index', 'roles/finance', 'method'],
	);

test('a link to a page that is not there is told with its line and the nearest page', () => {
	expect(deadIn('Fine.\n\nSee [finance](finanse.html).')).toMatchObject([
		{
			severity: 'warning',
			rule: 'commentary-dead-link',
			line: 8,
			value: 'finanse.html',
			known: ['roles/finance'],
		},
	]);
});

test('links to pages, the cover and other places are none', () => {
	expect(
		deadIn('[a](finance.html) [b](../cover.html) [c](https://example.com) [d](../x.csv)'),
	).toEqual([]);
});
