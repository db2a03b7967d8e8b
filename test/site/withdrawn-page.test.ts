import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handSites } from '../../src/audiences/handed-sites.ts';
import type { Site } from '../../src/audiences/site.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { overviewPage } from '../../src/site/models/overview-page.ts';
import { versionPaths } from '../../src/site/models/page-context.ts';
import { shelfPage } from '../../src/site/models/shelf-page.ts';
import { withdrawnPage, withdrawnPaths } from '../../src/site/models/withdrawn-page.ts';
import { storeSnapshot } from '../../src/workspace/stored-snapshot.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report';
let root = '';
afterAll(() => removeWorkspace(root));

/** Hands over the site of the workspace as it is now. */
async function hand(): Promise<Site> {
	const compiled = await compileWorkspace(root);
	const [site, ...others] = assembleSites(compiled);
	if (site === undefined || others.length > 0) throw new Error('There is not one site.');
	handSites({ sites: [site], reports: `${root}/reports` });
	return site;
}

beforeAll(async () => {
	root = writeWorkspace({
		...smallWorkspace(),
		[`${REPORT}/v2026-q1/version.yaml`]:
			'schema: 1\nstatus: reviewed\ndate: 2026-03-15\nwaves: [2026-q1]\n',
		[`${REPORT}/v2026-q2/version.yaml`]:
			'schema: 1\nstatus: reviewed\ndate: 2026-06-15\nwaves: [2026-q2, 2026-q1]\ncompare: v2026-q1\n',
	});
	for (const { version, snapshot } of (await compileWorkspace(root)).versions)
		storeSnapshot(root, version.folder, snapshot);
	changeFile(
		root,
		`${REPORT}/v2026-q1/withdrawn.yaml`,
		'date: 2026-07-01\nreason: erasure\nsuccessor: v2026-q2\n',
	);
	await hand();
});

const SITE = { client: 'small', audience: 'all' };
const of = (language: string, version: string) => ({
	...SITE,
	language,
	report: 'small-report',
	version,
});

describe('a withdrawn version', () => {
	test('is handed to the site without its facts, and no version is compared with it', async () => {
		const { reports } = await hand();
		expect(reports[0]?.versions.map(({ id, compare }) => [id, compare])).toEqual([
			['v2026-q2', ''],
		]);
		expect(reports[0]?.withdrawn).toEqual([
			{
				id: 'v2026-q1',
				date: '2026-03-15',
				withdrawnOn: '2026-07-01',
				reason: 'erasure',
				successor: 'v2026-q2',
			},
		]);
	});

	test('keeps one page in each language at its address', () => {
		expect(withdrawnPaths().map(({ params }) => params)).toEqual([
			of('en', 'v2026-q1'),
			of('fi', 'v2026-q1'),
		]);
		expect(versionPaths('index').map(({ params }) => params)).toEqual([
			of('en', 'v2026-q2'),
			of('fi', 'v2026-q2'),
		]);
	});

	test('tells there when and why, and leads to the one in its place', () => {
		const page = withdrawnPage(of('en', 'v2026-q1'));
		expect(page?.shell.hero.title).toBe('Version v2026-Q1 was withdrawn on 1\u00a0July\u00a02026');
		expect(page?.shell.hero.deck).toContain('had to be erased');
		expect(page?.successor).toEqual({
			label: 'Read version v2026-Q2 in its place',
			href: '../v2026-q2/index.html',
		});
		const finnish = withdrawnPage(of('fi', 'v2026-q1'));
		expect(finnish?.shell.hero.title).toBe('Versio v2026-Q1 on poistettu käytöstä 1.7.2026');
		expect(finnish?.successor?.label).toBe('Lue sen sijaan versio v2026-Q2');
	});

	test('has no number on its page beside days and names of versions', () => {
		const { shell } = withdrawnPage(of('en', 'v2026-q1')) ?? {};
		const words = JSON.stringify(shell).replaceAll(
			/v2026-[qQ]\d|\d{1,2}\u00a0[A-Z][a-z]+\u00a02026/g,
			'',
		);
		expect(words).not.toMatch(/\d/);
	});

	test('is listed on the shelf as withdrawn, with no finding and no figure', () => {
		const [latest, taken, ...others] =
			shelfPage({ ...SITE, language: 'en' }).reports[0]?.rows ?? [];
		expect(others).toEqual([]);
		expect(latest).toMatchObject({ version: 'v2026-Q2', tag: { latest: true } });
		expect(taken).toEqual({
			version: 'v2026-Q1',
			date: '15\u00a0March\u00a02026',
			tag: { words: 'Withdrawn' },
			title: 'Withdrawn on 1\u00a0July\u00a02026',
			href: 'small-report/v2026-q1/index.html',
			text: 'Answers behind its numbers had to be erased.',
			links: [
				{
					label: 'Read version v2026-Q2 in its place',
					href: 'small-report/v2026-q2/index.html',
				},
			],
		});
	});

	test('is in no menu of versions', async () => {
		const { shell } = await overviewPage(of('en', 'v2026-q2'));
		for (const menu of [
			shell.bar.versions,
			withdrawnPage(of('en', 'v2026-q1'))?.shell.bar.versions,
		])
			expect(menu?.items.map(({ label }) => label)).toEqual(['v2026-Q2']);
	});
});

test('a version that stands has no page of a withdrawn one', () => {
	expect(withdrawnPage(of('en', 'v2026-q2'))).toBeNull();
});

test('where every version is withdrawn, the shelf and the pages say so and nothing else', async () => {
	changeFile(root, `${REPORT}/v2026-q2/withdrawn.yaml`, 'date: 2026-07-02\nreason: error\n');
	const site = await hand();
	expect(site.reports[0]?.versions).toEqual([]);
	expect(versionPaths('index')).toEqual([]);
	const { shell, reports } = shelfPage(SITE);
	expect(reports[0]?.rows.map(({ title }) => title)).toEqual([
		'Withdrawn on 2\u00a0July\u00a02026',
		'Withdrawn on 1\u00a0July\u00a02026',
	]);
	expect(shell.hero.meta).toEqual([]);
	expect(withdrawnPage(of('en', 'v2026-q1'))).toMatchObject({
		successor: null,
		noSuccessor: 'No version has taken its place.',
	});
});

test('an audience that did not see the version hears nothing of it, nor of a successor it does not see', async () => {
	const other = writeWorkspace({
		...smallWorkspace(),
		'reports/small-report/report.yaml': `${smallWorkspace()['reports/small-report/report.yaml']}audiences:
  - {id: leaders, title: {en: Leaders, fi: Johto}}
  - {id: makers, title: {en: Makers, fi: Tekijät}, drafts: true}
`,
		[`${REPORT}/v2026-q1/version.yaml`]:
			'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
		[`${REPORT}/v2026-q2/version.yaml`]:
			'schema: 1\nstatus: reviewed\ndate: 2026-06-15\nwaves: [2026-q2]\n',
		[`${REPORT}/v2026-q3/version.yaml`]:
			'schema: 1\nstatus: draft\ndate: 2026-06-20\nwaves: [2026-q2]\n',
	});
	try {
		for (const { version, snapshot } of (await compileWorkspace(other)).versions)
			storeSnapshot(other, version.folder, snapshot);
		const withdrawn = (version: string, successor: string) =>
			changeFile(
				other,
				`${REPORT}/${version}/withdrawn.yaml`,
				`date: 2026-07-01\nreason: error\nsuccessor: ${successor}\n`,
			);
		withdrawn('v2026-q1', 'v2026-q2');
		withdrawn('v2026-q2', 'v2026-q3');
		const sites = assembleSites(await compileWorkspace(other));
		expect(
			sites.map(({ audience, reports }) => [
				audience,
				reports.map((one) => one.versions.map(({ id }) => id)),
				reports.map((one) => one.withdrawn.map(({ id, successor }) => [id, successor])),
			]),
		).toEqual([
			[
				'makers',
				[['v2026-q3']],
				[
					[
						['v2026-q2', 'v2026-q3'],
						['v2026-q1', 'v2026-q3'],
					],
				],
			],
			['leaders', [[]], [[['v2026-q2', '']]]],
		]);
	} finally {
		removeWorkspace(other);
	}
});
