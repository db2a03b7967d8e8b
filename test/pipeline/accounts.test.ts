import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import { markupFaults } from '../browser/markup-faults.ts';
import { runKaiku, type Ended } from '../cli/run-kaiku.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { isChecked } from '../sweep.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const REPORT = 'reports/small-report/report.yaml';

/** Who answers for companies, and what these are called: each a word that is nowhere else. */
const OWNERS = ['Tiltaltti', 'Kuhankeittäjä'];
const nameOf = (at: number) => `Pöllölä ${'abcdefghijkl'[at] ?? ''}havainto`;
const NAMES = Array.from({ length: 12 }, (_, at) => nameOf(at));

const AUDIENCES = `audiences:
  - {id: team, title: {en: Account team, fi: Asiakastiimi}, drafts: true, accounts: all, owners: true}
  - {id: analysts, title: {en: Analysts, fi: Analyytikot}, drafts: true, accounts: all, pages: [index, who-answered]}
  - {id: board, title: {en: Board, fi: Hallitus}, drafts: true, accounts: list, pages: [index, accounts]}
  - {id: front-line, title: {en: Front line, fi: Etulinja}, drafts: true, pages: [touchpoints, actions], roles: [user]}
`;

/** The small workspace with companies by name, whose people answer by name. */
function namedWorkspace(): WorkspaceFiles {
	let files = withEdit(
		smallWorkspace(),
		STUDY,
		'confidentiality: confidential',
		'confidentiality: identified\naccount_secret: heinäsirkka',
	);
	files = withEdit(files, STUDY, 'values: [Buyer]}', 'values: [Buyer], decision: decides}');
	const accounts = NAMES.map(
		(name, at) => `c${at},${name},${OWNERS[at % 2] ?? ''},customer,${1000 + at}`,
	);
	const contacts = Array.from({ length: 36 }, (_, at) => {
		const role = at % 3 === 0 ? 'Buyer' : 'User';
		const lastVerified = at % 4 === 0 ? '2020-01-15' : '';
		return `r${String(at).padStart(2, '0')},c${at % 12},${role},yes,no,yes,,${lastVerified}`;
	});
	return {
		...files,
		[REPORT]: `${files[REPORT] ?? ''}${AUDIENCES}`,
		'data/small/accounts.csv': ['account,name,owner,status,revenue', ...accounts, ''].join('\n'),
		'data/small/contacts.csv': [
			'contact,account,role,in_crm,contact_person,invited,disposition,last_verified',
			...contacts,
			'',
		].join('\n'),
	};
}

test('an audience that may see accounts of a study that promised otherwise is an error of check', async () => {
	const files = withEdit(
		namedWorkspace(),
		STUDY,
		'confidentiality: identified',
		'confidentiality: confidential',
	);
	const root = writeWorkspace(files);
	const { code, out } = await runKaiku('check', '--json', root);
	removeWorkspace(root);
	const rules = out.map((line) => (JSON.parse(line) as { rule: string }).rule);
	expect(code).toBe(1);
	expect(rules.filter((rule) => rule === 'accounts-not-allowed')).toHaveLength(3);
});

test('accounts that are named without a secret are a note for each audience that sees them', async () => {
	const files = withEdit(namedWorkspace(), STUDY, 'account_secret: heinäsirkka\n', '');
	const root = writeWorkspace(files);
	const { out } = await runKaiku('check', '--json', root);
	removeWorkspace(root);
	const told = out.map((line) => JSON.parse(line) as { rule: string; severity: string });
	expect(told.filter(({ rule }) => rule === 'accounts-without-secret')).toMatchObject([
		{ severity: 'note' },
		{ severity: 'note' },
		{ severity: 'note' },
	]);
});

// Building is slow: `npm test` leaves it to `npm run check`.
describe.runIf(isChecked)('the sites of an account team, a board and the front line', () => {
	let root = '';
	let ended: Ended;
	beforeAll(async () => {
		root = writeWorkspace(namedWorkspace());
		ended = await spawnKaiku(['build', root]);
	}, 120_000);
	afterAll(() => removeWorkspace(root));

	const site = (audience: string) => filesUnder(root, `dist/small/${audience}`);

	/** Which of some texts stand in any byte of a site, in any writing and in names of files. */
	function foundIn(audience: string, texts: readonly string[]): ReadonlySet<string> {
		const files = [...site(audience)].map(([name, bytes]) => ({
			name,
			bytes: Buffer.from(bytes, 'latin1'),
		}));
		const scan = new LeakScan();
		for (const file of files) scan.learn(file);
		for (const text of texts) scan.suspect({ text, kind: 'account name' });
		return new Set([...scan.find(files)].map(({ text }) => text));
	}

	const whoAnswered = (audience: string) =>
		[...site(audience)].find(([path]) => /en\/.*who-answered\.html$/.test(path))?.[1] ?? '';

	/** Addresses of the pages of companies, which are their hashes. */
	const keys = () =>
		[...site('team').keys()].flatMap(
			(path) => /accounts\/([0-9a-f]{10})\.html$/.exec(path)?.[1] ?? [],
		);

	test('are built, and the account team has a page of every company', () => {
		expect(ended.told.filter((line) => line.startsWith('error'))).toEqual([]);
		expect(ended.code).toBe(0);
		expect(new Set(keys()).size).toBe(12);
		expect(foundIn('team', [...NAMES, ...OWNERS]).size).toBe(14);
	});

	test('hold for the front line no company, no owner, no hash of one and no other role’s page', () => {
		expect(foundIn('front-line', [...NAMES, ...OWNERS, ...keys()])).toEqual(new Set());
		const paths = [...site('front-line').keys()];
		expect(paths.length).toBeGreaterThan(2);
		expect(paths.filter((path) => /accounts\/|\/roles\/|who-answered|method/.test(path))).toEqual(
			[],
		);
		for (const [, text] of site('front-line'))
			expect(text).not.toMatch(/\|account=|at-risk|revenue|role=buyer/);
	});

	test('hold for the board the list without owners, roles and pages of companies', () => {
		expect(foundIn('board', NAMES).size).toBe(12);
		expect(foundIn('board', OWNERS)).toEqual(new Set());
		const paths = [...site('board').keys()].filter(
			(path) => path.includes('accounts/') && path.endsWith('.html'),
		);
		expect(paths.map((path) => path.split('/').at(-1))).toEqual(['index.html', 'index.html']);
		for (const [, text] of site('board')) expect(text).not.toContain('worst-role');
	});

	test('hold stale contacts by who answers for companies for the account team, and no owner for analysts', () => {
		expect(whoAnswered('team')).toContain('id="owners"');
		expect(whoAnswered('team')).toContain('9 of 36');
		expect(whoAnswered('analysts')).toContain('9 of 36');
		expect(foundIn('analysts', NAMES).size + foundIn('analysts', OWNERS).size).toBe(0);
		for (const [, text] of site('analysts')) expect(text).not.toMatch(/owner-(stale|contacts)/);
	});

	test('are HTML without an error, as the list and as a page of a company', () => {
		const pages = [...site('team')].filter(
			([path]) => path.includes('/accounts/') && path.endsWith('.html'),
		);
		expect(pages.length).toBe(26);
		const some = pages.filter(([path], at) => path.endsWith('index.html') || at % 6 === 0);
		const faults = some.flatMap(([path, html]) =>
			markupFaults(Buffer.from(html, 'latin1').toString('utf8')).map((one) => `${path}: ${one}`),
		);
		expect(faults).toEqual([]);
	});

	test('name no company in any address', () => {
		for (const path of site('team').keys()) expect(path).not.toMatch(/p(?:ö|o)ll|c\d\.html/i);
	});
});
