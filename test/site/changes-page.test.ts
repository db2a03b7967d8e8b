import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handSites } from '../../src/audiences/handed-sites.ts';
import type { Site } from '../../src/audiences/site.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { changesPage } from '../../src/site/models/changes-page.ts';
import { mainNavigation } from '../../src/site/models/main-navigation.ts';
import { pageContext } from '../../src/site/models/page-context.ts';
import { shelfPage } from '../../src/site/models/shelf-page.ts';
import { differenceText } from '../../src/story/comparison-findings.ts';
import { factText } from '../../src/story/fact-text.ts';
import { viewIn } from '../../src/story/view-in.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	withReaders,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report';
const AUDIENCES = `owner: Small Oy
audiences:
  - {id: board, title: {en: Board, fi: Hallitus}, drafts: true}
  - {id: buyers, title: {en: Buyers, fi: Ostajat}, drafts: true, pages: [index, roles, changes], roles: [buyer], touchpoints: []}
  - {id: public, title: {en: Public, fi: Kaikki}}
  - {id: short, title: {en: Short, fi: Lyhyt}, drafts: true, pages: [index]}
`;
const WRITTEN = `---
author: The editors
status: draft
---

# Two waves beside each other
`;

let root = '';
let sites: readonly Site[] = [];

/** The second version may be seen by all, the first one is a draft. */
beforeAll(async () => {
	const version = `${REPORT}/v2026-q2/version.yaml`;
	const files = withEdit(
		withReaders(smallWorkspace()),
		version,
		'status: draft',
		'status: reviewed',
	);
	const seen = withEdit(files, `${REPORT}/report.yaml`, 'owner: Small Oy\n', AUDIENCES);
	root = writeWorkspace({
		...seen,
		[`${REPORT}/v2026-q1/version.yaml`]:
			'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
		[`${REPORT}/v2026-q1/index.en.mdx`]: WRITTEN.replace('Two waves beside', 'One wave beside'),
		[`${REPORT}/v2026-q2/changes/v2026-q1.en.mdx`]: WRITTEN,
	});
	const compiled = await compileWorkspace(root);
	const errors = compiled.problems.filter(({ severity }) => severity === 'error');
	expect(errors).toEqual([]);
	sites = assembleSites(compiled);
	handSites({ reports: `${root}/reports`, sites });
}, 60_000);
afterAll(() => removeWorkspace(root));

const paramsOf = (audience: string, language = 'en') => ({
	client: 'small',
	audience,
	language,
	report: 'small-report',
	version: 'v2026-q2',
	id: 'v2026-q1',
});

function pagesOf(audience: string): readonly string[] {
	const site = sites.find((one) => one.audience === audience);
	return site?.reports[0]?.versions[0]?.pages ?? [];
}

/** All that a page says, without what leads to other pages. */
async function textOf(audience: string): Promise<string> {
	const { shell, tally, sections } = await changesPage(paramsOf(audience));
	return JSON.stringify({ hero: shell.hero, tally, sections });
}

describe('the page of changes', () => {
	test('is there for each earlier version that the same audience sees, and for no other', () => {
		expect(pagesOf('board')).toContain('changes/v2026-q1');
		expect(pagesOf('buyers')).toContain('changes/v2026-q1');
		expect(pagesOf('public')).not.toContain('changes/v2026-q1');
		expect(pagesOf('short')).not.toContain('changes/v2026-q1');
	});

	test('leaves no trace of a version that an audience does not see', () => {
		const context = pageContext(paramsOf('public'), 'index');
		expect(mainNavigation(context).map(({ label }) => label)).not.toContain('Changes');
		const shelf = shelfPage({ client: 'small', audience: 'public', language: 'en' });
		expect(JSON.stringify(shelf)).not.toMatch(/v2026-q1|Changes since/iu);
	});

	test('is led to from the navigation, the menu of versions and the shelf', async () => {
		const { shell } = await changesPage(paramsOf('board'));
		expect(shell.nav?.items.find(({ current }) => current)?.label).toBe('Changes');
		expect(shell.bar.versions?.rest).toEqual([
			{ label: 'Compare versions', href: 'v2026-q1.html' },
		]);
		const shelf = shelfPage({ client: 'small', audience: 'board', language: 'en' });
		const links = shelf.reports[0]?.rows[0]?.links ?? [];
		expect(links.map(({ label }) => label)).toContain('Changes since v2026-Q1');
	});

	test('compares what the audience sees in both versions, and names nobody else', async () => {
		const board = await textOf('board');
		expect(board).toContain('Daily user');
		expect(board).toContain('Delivery');
		const buyers = await textOf('buyers');
		expect(buyers).toContain('Buyer');
		expect(buyers).not.toMatch(/Daily user|Delivery|delivery|\buser\b/u);
		expect(buyers).not.toMatch(/rows read|q2\.csv/u);
	});

	test('bears the words that somebody wrote for it, and tells how findings were reworded', async () => {
		const { shell, sections } = await changesPage(paramsOf('board'));
		expect(shell.hero.title).toBe('Two waves beside each other');
		const content = sections.find(({ id }) => id === 'content')?.content ?? [];
		expect(content[0]).toEqual({
			heading: 'finding / Overview',
			note: 'finding changed',
			lines: [
				{ kind: 'removed', runs: [{ kind: 'same', text: 'One wave beside each other' }] },
				{ kind: 'added', runs: [{ kind: 'same', text: 'Customers recommend us' }] },
			],
		});
		const commentary = content.find(({ heading }) => heading === 'commentary / Overview');
		expect(JSON.stringify(commentary?.lines)).toMatch(/The score is \+\d+/u);
	});

	test('says the same in the other language, and how to see it again', async () => {
		const { shell, sections } = await changesPage(paramsOf('board', 'fi'));
		expect(shell.hero.kicker).toBe('Muutokset: v2026-Q1 → v2026-Q2');
		expect(sections.map(({ id }) => id)).toEqual([
			'moved',
			'same',
			'questions',
			'content',
			'all',
			'again',
		]);
		const again = sections.at(-1);
		expect(again?.command).toBe('kaiku diff small-report v2026-q1 v2026-q2');
	});

	test('keeps every number and label behind one line, and no machine list before it', async () => {
		const { sections } = await changesPage(paramsOf('board'));
		const drawers = sections.filter(({ drawer }) => drawer !== null);
		expect(drawers.map(({ id }) => id)).toEqual(['all']);
		expect(drawers[0]?.drawer?.parts.map(({ heading }) => heading)).toEqual(
			expect.arrayContaining(['All numbers', 'By page', 'What can be compared']),
		);
		expect(drawers[0]).toMatchObject({ table: null, terms: [], content: [] });
	});

	test('makes no number: each that it prints was published in one of the two versions', async () => {
		const { sections } = await changesPage(paramsOf('board'));
		const rows = sections.find(({ id }) => id === 'moved')?.figure?.table?.rows ?? [];
		const versions = sites.find(({ audience }) => audience === 'board')?.reports[0]?.versions ?? [];
		const views = versions.map(({ snapshot }) => viewIn(snapshot, 'en', 'page'));
		const published = new Set(
			views.flatMap((view) =>
				view.index.facts.flatMap((fact) => [
					factText(fact, view).text,
					String(fact.n ?? ''),
					differenceText(view, fact).whole,
				]),
			),
		);
		expect(rows.length).toBeGreaterThan(2);
		for (const { cells } of rows)
			for (const cell of cells.slice(0, 5))
				expect(published).toContain(typeof cell === 'string' ? cell : cell.text);
	});
});
