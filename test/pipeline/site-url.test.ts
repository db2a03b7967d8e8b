import { afterEach, expect, test } from 'vitest';
import { handSites } from '../../src/audiences/handed-sites.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { notFoundPage } from '../../src/site/models/not-found-page.ts';
import { shelfPage } from '../../src/site/models/shelf-page.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report/report.yaml';
let root = '';
afterEach(() => removeWorkspace(root));

function write(address: string) {
	const line = `owner: Small Oy\nsite_url: "${address}"\n`;
	root = writeWorkspace(withEdit(smallWorkspace(), REPORT, 'owner: Small Oy\n', line));
	return root;
}

test('a site is told where it will lie, with its own audience in the address', async () => {
	const [site] = assembleSites(await compileWorkspace(write('https://x.example/r/{audience}/')));
	expect(site?.reports[0]?.url).toBe('https://x.example/r/all/');
});

test('its index names its full address, and its page of lost addresses may link to its styles', async () => {
	const params = { client: 'small', audience: 'all' };
	const seen = async (address: string) => {
		const sites = assembleSites(await compileWorkspace(write(address)));
		handSites({ reports: `${root}/reports`, sites });
		const { pageUrl } = shelfPage({ ...params, language: 'en' }).shell;
		return { pageUrl, isPlaced: notFoundPage(params).isPlaced };
	};
	expect(await seen('')).toEqual({ pageUrl: undefined, isPlaced: false });
	removeWorkspace(root);
	const pageUrl = 'https://x.example/en/index.html';
	expect(await seen('https://x.example/')).toEqual({ pageUrl, isPlaced: true });
});

test.each(['', 'https://x.example/'])('an address may be "%s"', async (address) => {
	const { problems } = await compileWorkspace(write(address));
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(['x.example', 'https://x.example/r', 'javascript:alert(1)//', 'https://x.example/"/'])(
	'%s is no address of a site',
	async (address) => {
		const { problems } = await compileWorkspace(write(address.replaceAll('"', '%22')));
		expect(problems).toContainEqual(expect.objectContaining({ file: REPORT, column: 'site_url' }));
	},
);
