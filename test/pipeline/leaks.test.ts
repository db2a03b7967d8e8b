import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { searchSites } from '../../src/pipeline/search-sites.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const VERBATIM = 'Asentaja kertoi selvällä kielellä, mitä hän teki.';
const STUDY = 'data/small/study.yaml';
const COMMENTARY = 'reports/small-report/v2026-q2/index.en.mdx';

/** The small workspace with longer ids, open answers, contacts and accounts. */
function talkingWorkspace(others: (at: number) => string = () => ''): WorkspaceFiles {
	const files = { ...smallWorkspace() };
	for (const wave of ['data/small/q1.csv', 'data/small/q2.csv']) {
		const [header = '', ...rows] = (files[wave] ?? '').trimEnd().split('\n');
		files[wave] = [
			`${header},why,IPAddress,note`,
			...rows.map((row, at) =>
				[
					row.replace(/^r(\d\d),c(\d+),/, 'kv-10$1,Kanala $2 Oy,'),
					at === 3 ? `"${VERBATIM}"` : at === 4 ? '"Hyvä palvelu kaikkiaan"' : others(at),
					`172.16.254.${100 + at}`,
					at === 5 ? 'puh. 040 1234567 tai aino@kanala.example' : at === 6 ? 'R_3kQ9xZ1' : '',
				].join(','),
			),
			'',
		].join('\n');
	}
	files['data/small/contacts.csv'] = 'contact,account,role\nkx-9001,Kanala 1 Oy,Buyer\n';
	files['data/small/accounts.csv'] =
		'account,name,owner\nKanala 1 Oy,Kanarian Lintu Oy,Aluetiimi Länsi\nb77,Kana Oy,Small Oy\n77,K Oy,AL\n';
	return files;
}

const askedWhy = (files: WorkspaceFiles) =>
	withEdit(
		files,
		STUDY,
		'roles:\n',
		'  - {id: why, column: why, kind: text, facet: reason, text: {en: Why was that?, fi: Miksi niin?}}\nroles:\n',
	);
const withWhy = askedWhy(talkingWorkspace());

const calledUser = (text: string) => withEdit(withWhy, STUDY, 'en: Daily user', `en: ${text}`);

const folders: string[] = [];
afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a search says of one page in a site over a workspace. */
async function searched(files: WorkspaceFiles, html: string, change: () => void = () => {}) {
	const root = writeWorkspace(files);
	const sites = mkdtempSync(join(tmpdir(), 'kaiku-sites-'));
	folders.push(root, sites);
	const compiled = await compileWorkspace(root);
	expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	changeFile(sites, 'small/all/index.html', `<!doctype html><p>${html}</p>`);
	change();
	return {
		root,
		compiled,
		...(await searchSites(
			root,
			sites,
			['small/all/index.html'],
			compiled,
			assembleSites(compiled),
		)),
	};
}

describe('with data at hand, a page may not have', () => {
	test.each([
		['a respondent id', 'kv-1007', 'respondent id', 'kv-1007'],
		['a contact id', 'see KX-9001', 'contact id', 'kx-9001'],
		['an account as the exports call it', 'Kanala 7 Oy', 'account name', 'Kanala 7 Oy'],
		['an account’s name', '<i>Kanarian</i> Lintu Oy', 'account name', 'Kanarian Lintu Oy'],
		['a short id that is a word of its own', 'Customer (B77)', 'account id', 'b77'],
		['a name of the client’s staff', 'by aluetiimi LÄNSI', 'staff name', 'Aluetiimi Länsi'],
		['an answer in own words', `“${VERBATIM}”`, 'answer in own words', VERBATIM],
		['a code of a survey tool', 'R_3kQ9xZ1', 'raw value', 'R_3kQ9xZ1'],
		['an address of the internet', '172.16.254.103', 'raw value', '172.16.254.103'],
		['an e-mail of a column', 'aino&#64;kanala.example', 'e-mail', null],
		['a phone number of a column', '040 1234567', 'phone number', null],
	])('%s', async (_, html, kind, value) => {
		const { problems, told } = await searched(withWhy, html);
		expect(told).toContain('with the data at hand');
		const first = problems.find(({ message }) => message.includes(kind));
		expect(first).toMatchObject({
			severity: 'error',
			rule: 'leak',
			file: 'dist/small/all/index.html',
			value: value === null ? null : value.length > 40 ? `${value.slice(0, 39)}…` : value,
		});
		for (const { message, value: shown } of problems) {
			expect(`${message} ${shown ?? ''}`).not.toMatch(/@kanala|1234567/);
		}
	});

	test('the search says how many ids and names were too short for it', async () => {
		const { told } = await searched(withWhy, '');
		expect(told).toMatch(
			/ 3 ids and names of them are too short to be told from other words and figures, and not searched\.$/,
		);
	});

	test('the folder of the workspace', async () => {
		const root = writeWorkspace(withWhy);
		folders.push(root);
		const compiled = await compileWorkspace(root);
		const sites = mkdtempSync(join(tmpdir(), 'kaiku-sites-'));
		folders.push(sites);
		changeFile(sites, 'a.html', `<p>${root}/data</p>`);
		const { problems } = await searchSites(root, sites, ['a.html'], compiled, []);
		expect(problems).toMatchObject([{ rule: 'leak', value: null }]);
	});
});

describe('a page may have', () => {
	test.each([
		['labels and texts of the codebook', 'Buyer, Daily user, Would you recommend us? Small Oy'],
		['what is too short to tell', 'c1, 36, 77, 10.2'],
		['somebody of the staff whom the settings name', 'Small Oy'],
		['a longer id that begins as one', 'kv-10070'],
	])('%s', async (_, html) => {
		expect((await searched(withWhy, html)).problems).toEqual([]);
	});

	test('somebody of the staff who wrote its commentary', async () => {
		const files = withEdit(withWhy, COMMENTARY, 'author: The editors', 'author: Aluetiimi Länsi');
		expect((await searched(files, 'By Aluetiimi Länsi')).problems).toEqual([]);
	});

	test('a short id that the settings name as a word, not as a part of one', async () => {
		expect((await searched(calledUser('Line B77'), 'B77')).problems).toEqual([]);
		expect((await searched(calledUser('Line B771'), 'B77')).problems).toHaveLength(1);
	});

	test('an answer that a reviewer let through, and the gate too', async () => {
		const quotes = {
			'reports/small-report/quotes.csv': `respondent,question,text,language,attributes,reviewer,approved\nkv-1003,why,"${VERBATIM}",fi,,CX,2026-06-10\n`,
		};
		const many = askedWhy(talkingWorkspace((at) => `Vastaus numero ${at}`));
		expect((await searched({ ...many, ...quotes }, VERBATIM)).problems).toEqual([]);
		const few = await searched({ ...withWhy, ...quotes }, VERBATIM);
		expect(few.problems).toMatchObject([
			{ rule: 'leak', value: expect.stringMatching(/^Asentaja/) },
		]);
	});

	test('a short answer that the commentary says too', async () => {
		const files = withEdit(withWhy, COMMENTARY, 'The score', 'Hyvä palvelu kaikkiaan. The score');
		expect((await searched(files, 'Hyvä palvelu kaikkiaan')).problems).toEqual([]);
		expect((await searched(withWhy, 'Hyvä palvelu kaikkiaan')).problems).toHaveLength(1);
	});
});

test('an export that changes before the site is searched is refused', async () => {
	const { root, compiled } = await searched(withWhy, '');
	changeFile(root, 'data/small/q2.csv', `${withWhy['data/small/q2.csv'] ?? ''}\n`);
	const { problems } = await searchSites(root, root, [], compiled, []);
	expect(problems).toMatchObject([{ rule: 'changed-while-reading', file: 'data/small/q2.csv' }]);
});

describe('a build', () => {
	let root = '';
	beforeAll(() => {
		root = writeWorkspace(
			withEdit(withWhy, COMMENTARY, 'The score', `A customer said: ${VERBATIM} The score`),
		);
		folders.push(root);
		changeFile(root, 'dist/small/all/index.html', 'old');
	});
	afterAll(() => removeWorkspace(root));

	test('with a leak fails, names it, and leaves the old site', async () => {
		const { code, told } = await spawnKaiku(['build', root]);
		expect(code).toBe(1);
		expect(told.join('\n')).toMatch(/error {2}dist\/small\/all\/en\/\S+ {2}"Asentaja kertoi/);
		expect(told.join('\n')).toContain('[leak]');
		expect([...filesUnder(root, 'dist')]).toEqual([['small/all/index.html', 'old']]);
		expect(filesUnder(root, 'reports').has('small-report/v2026-q2/snapshot/facts.csv')).toBe(false);
	}, 60_000);

	test('while another one runs is refused, and says which', async () => {
		changeFile(
			root,
			'dist.lock',
			JSON.stringify({ pid: process.pid, since: '2026-09-28T12:00:00Z' }),
		);
		const { code, told } = await spawnKaiku(['build', root]);
		expect(code).toBe(1);
		expect(told.join('\n')).toContain(`(process ${process.pid}, since 2026-09-28T12:00:00Z)`);
	});
});
