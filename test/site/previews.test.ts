import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handSites, offeredFiles } from '../../src/audiences/handed-sites.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { changesPage } from '../../src/site/models/changes-page.ts';
import { factsPage } from '../../src/site/models/facts-page.ts';
import { overviewPage } from '../../src/site/models/overview-page.ts';
import { rolePage } from '../../src/site/models/role-page.ts';
import { shelfPage } from '../../src/site/models/shelf-page.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	withReaders,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report';
const site = { client: 'small', audience: 'all' };
const params = { ...site, language: 'en', report: 'small-report', version: 'v2026-q2' };
const FILES = '../../../files/small-report/v2026-q2/en';
let root = '';

const earlier = (month: string) =>
	`schema: 1\nstatus: reviewed\ndate: 2026-${month}-15\nwaves: [2026-q1]\n`;

/** Three versions, of which the newest is set beside both others. */
beforeAll(async () => {
	const files = withEdit(
		withReaders(smallWorkspace()),
		`${REPORT}/v2026-q2/version.yaml`,
		'status: draft',
		'status: reviewed',
	);
	root = writeWorkspace({
		...files,
		[`${REPORT}/v2026-q1/version.yaml`]: earlier('03'),
		[`${REPORT}/v2026-q1b/version.yaml`]: earlier('04'),
	});
	const sites = assembleSites(await compileWorkspace(root));
	handSites({ reports: `${root}/reports`, sites });
}, 60_000);
afterAll(() => removeWorkspace(root));

/** The bytes of a picture that was offered. */
function picture(path: string): Buffer {
	const file = offeredFiles().get(`small/all/${path}`);
	if (typeof file !== 'function') throw new Error(`No picture ${path}`);
	return Buffer.from(file());
}

describe('where the link of a page is passed on', () => {
	test('the picture shows the title of that page', async () => {
		const buyers = await rolePage({ ...params, id: 'buyer' });
		const users = await rolePage({ ...params, id: 'user' });
		expect(buyers.shell.previewHref).toBe(`../${FILES}/roles/buyer.png`);
		expect(users.shell.previewHref).toBe(`../${FILES}/roles/user.png`);
		const [one, other] = ['buyer', 'user'].map((id) =>
			picture(`files/small-report/v2026-q2/en/roles/${id}.png`),
		);
		expect(one?.subarray(1, 4).toString()).toBe('PNG');
		expect(one?.equals(other ?? Buffer.of())).toBe(false);
	});

	test('the overview and the definition of a number have the picture of their version', async () => {
		const overview = await overviewPage(params);
		const definition = factsPage({ ...params, of: 'questions', id: 'recommend' });
		expect(overview.shell.previewHref).toBe(`${FILES}/preview.png`);
		expect(definition.shell.previewHref).toBe(`../../${FILES}/preview.png`);
	});

	test('the index has a picture in each language, the front page that of its own', () => {
		const front = shelfPage(site);
		const english = shelfPage({ ...site, language: 'en' });
		const finnish = shelfPage({ ...site, language: 'fi' });
		expect(english.shell.previewHref).toBe('../files/en/preview.png');
		expect(finnish.shell.previewHref).toBe('../files/fi/preview.png');
		expect(front.shell.previewHref).toBe(`files/${front.shell.lang}/preview.png`);
		expect(picture('files/en/preview.png').equals(picture('files/fi/preview.png'))).toBe(false);
	});

	test('the locale has a territory', () => {
		expect(shelfPage({ ...site, language: 'fi' }).shell.locale).toBe('fi_FI');
		expect(shelfPage({ ...site, language: 'en' }).shell.locale).toBe('en_GB');
	});

	test('pages of changes name both versions, so that none has the title of another', async () => {
		const titles = await Promise.all(
			['v2026-q1', 'v2026-q1b'].map(
				async (id) => (await changesPage({ ...params, id })).shell.title,
			),
		);
		expect(titles[0]).toContain('v2026-Q1 → v2026-Q2');
		expect(new Set(titles).size).toBe(2);
	});
});
