import { expect, test } from 'vitest';
import type { SiteAudience, SiteVersion } from '../../src/audiences/site.ts';
import type { PageContext } from '../../src/site/models/page-context.ts';
import { visibilitySections } from '../../src/site/models/visibility-section.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import { snapshotOf, study, viewOf } from '../story/story-fixture.ts';

const BOARD: SiteAudience = {
	id: 'board',
	title: { en: 'Board', fi: 'Hallitus', sv: 'Styrelsen' },
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: true,
	accounts: 'none',
	owners: false,
	quotes: true,
	thresholds: study.thresholds,
};
const DESK: SiteAudience = {
	...BOARD,
	id: 'desk',
	title: { en: 'Service desk', fi: 'Palvelupiste', sv: 'Servicedesk' },
	pages: ['roles', 'touchpoints', 'actions'],
	roles: [],
	touchpoints: ['invoicing'],
	segments: ['size.large'],
	languages: ['fi'],
	drafts: false,
	quotes: false,
	thresholds: { ...study.thresholds, respondents: 8 },
};

function sectionsOf(
	visibility: readonly SiteAudience[],
	language = 'en',
	own: Parameters<typeof snapshotOf>[0] = {},
) {
	const snapshot = snapshotOf(own);
	const pages = pageNames(snapshot.card);
	const version = { visibility, pages, languages: ['en', 'fi'] } as unknown as SiteVersion;
	const view = viewOf(snapshot, language);
	return visibilitySections({ view, version } as PageContext);
}

test('the matrix names every audience, and what of each kind it sees', () => {
	const [section] = sectionsOf([BOARD, DESK]);
	expect(section?.story.title).toBe('2 audiences, each with a site of its own');
	expect(section?.table?.columns.map(({ label }) => label)).toEqual([
		'What is seen',
		'Board',
		'Service desk',
	]);
	const rows = new Map(section?.table?.rows.map(({ label, cells }) => [label, cells]));
	expect(rows.get('Page: Overview')).toEqual(['yes', '–']);
	expect(rows.get('Page: Roles')).toEqual(['yes', '–']);
	expect(rows.get('Page: Touchpoints')).toEqual(['yes', 'yes']);
	expect(rows.get('Languages')).toEqual(['English, Finnish', 'Finnish']);
	expect(rows.get('Drafts')).toEqual(['yes', '–']);
	expect(rows.get('Quotes')).toEqual(['yes', '–']);
	expect(rows.get('Fewest people behind a number')).toEqual(['5', '8']);
	const [roles, touchpoints] = section?.folded ?? [];
	expect(roles?.table.rows.map(({ cells }) => cells)).toEqual(study.roles.map(() => ['yes', '–']));
	expect(touchpoints?.table.rows.filter(({ cells }) => cells[1] === 'yes')).toHaveLength(1);
});

test('a segment is seen by its dimension or by itself, by whom a page of segments is shown', () => {
	const size = {
		id: 'size',
		label: { en: 'Size' },
		values: ['large', 'small'].map((id) => ({ id, label: { en: id } })),
	};
	const one = { ...DESK, id: 'one', pages: ['segments'] };
	const all = { ...one, id: 'all-sizes', segments: ['size'] };
	const [section] = sectionsOf([BOARD, DESK, one, all], 'en', { segments: [size] });
	const rows = section?.folded?.at(-1)?.table.rows.map(({ label, cells }) => [label, ...cells]);
	expect(rows).toEqual([
		['Size: large', 'yes', '–', 'yes', 'yes'],
		['Size: small', 'yes', '–', '–', 'yes'],
	]);
});

test('the matrix names every kind of page in words, in each language', () => {
	for (const language of ['en', 'fi', 'sv']) {
		const labels = sectionsOf([BOARD], language)[0]?.table?.rows.map(({ label }) => label) ?? [];
		expect(labels.filter((label) => /[a-z]-[a-z]|: [a-z]/u.test(label))).toEqual([]);
		expect(new Set(labels).size).toBe(labels.length);
	}
});

test('where there is no matrix there is no section, and no word of it', () => {
	expect(sectionsOf([])).toEqual([]);
});
