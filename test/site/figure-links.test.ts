import { beforeEach, describe, expect, test } from 'vitest';
import { handSites, offeredFiles } from '../../src/audiences/handed-sites.ts';
import type { FinishedFigure } from '../../src/figures/finished-figure.ts';
import { figureProps } from '../../src/site/models/figure-props.ts';
import type { PageContext } from '../../src/site/models/page-context.ts';
import { pageNames, type PageName } from '../../src/snapshot/page-names.ts';
import { snapshotOf, viewOf } from '../story/story-fixture.ts';

const snapshot = snapshotOf();
const figure: FinishedFigure = {
	study: 'havukka',
	chart: null,
	heat: null,
	legend: [],
	base: 'n = 412',
	note: '',
	table: {
		caption: 'Roles',
		columns: [{ label: 'Role' }, { label: 'n', numeric: true }],
		rows: [{ label: 'Finance', cells: ['41'] }],
	},
	isFull: false,
	isTall: false,
};
const story = { topic: 'Roles', title: 'Finance', subtitle: '' };

function linksOn(page: PageName, seen: (other: PageName) => boolean = () => true) {
	const context = {
		page,
		view: viewOf(snapshot, 'en'),
		site: { client: 'havukka', audience: 'all', organisation: 'Havukka Oy' },
		report: { id: 'r', brand: { accent: null, onAccent: null } },
		version: { id: 'v2026-q3', status: 'draft' },
		language: 'en',
		address: `en/r/v2026-q3/${page}.html`,
		href: (other: PageName) => (seen(other) ? `${other}.html` : null),
	} as unknown as PageContext;
	const { figure: props } = figureProps(context, { id: 'roles', story }, figure, 1);
	return { made: props.made?.href, files: props.downloads?.items.map(({ label }) => label) };
}

beforeEach(() => {
	handSites({ reports: '', sites: [] });
});

describe('every figure', () => {
	const pages = pageNames(snapshot.card);

	test('links to its definition and to its CSV, on every kind of page', () => {
		expect(new Set(pages.map((page) => page.split('/')[0])).size).toBeGreaterThan(8);
		for (const page of pages) {
			const { made, files } = linksOn(page);
			expect(made, page).toBe(
				page.startsWith('touchpoints/') ? `facts/${page}.html` : 'method.html',
			);
			expect(files, page).toContain('CSV');
		}
		expect(offeredFiles().size).toBe(pages.length);
	});

	test('of a touchpoint whose numbers are not seen falls back to the page of methods', () => {
		const withoutFacts = linksOn('touchpoints/invoicing', (other) => !other.startsWith('facts/'));
		expect(withoutFacts.made).toBe('method.html');
		expect(linksOn('touchpoints/invoicing', () => false).made).toBeUndefined();
	});
});
