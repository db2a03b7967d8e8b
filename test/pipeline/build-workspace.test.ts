import { existsSync, rmSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKaiku, type Ended } from '../cli/run-kaiku.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { fiveFaults } from '../workspace/five-faults.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	withReaders,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';
import { isChecked } from '../sweep.ts';

const SNAPSHOT = 'reports/small-report/v2026-q2/snapshot';
const STUDY = 'data/small/study.yaml';

/** Everything that a build writes. */
interface Written {
	readonly dist: ReadonlyMap<string, string>;
	readonly snapshot: ReadonlyMap<string, string>;
}

function written(root: string): Written {
	return { dist: filesUnder(root, 'dist'), snapshot: filesUnder(root, SNAPSHOT) };
}

/** Puts the data and settings of a workspace back to these files; what was built stays. */
function putFiles(root: string, files: WorkspaceFiles): void {
	rmSync(join(root, 'data'), { recursive: true });
	for (const [path, text] of Object.entries(files)) changeFile(root, path, text);
}

let root = '';
let first: { readonly ended: Ended; readonly written: Written };

beforeAll(async () => {
	root = writeWorkspace(smallWorkspace());
	const ended = await spawnKaiku(['build', root]);
	first = { ended, written: written(root) };
}, 60_000);
afterAll(() => removeWorkspace(root));

test('a folder that is not there is no workspace, and nothing is made there', async () => {
	const nowhere = join(root, 'not-there');
	const { code, told } = await runKaiku('build', nowhere);
	expect(code).toBe(1);
	expect(told.join('\n')).toContain('not-a-workspace');
	expect(existsSync(nowhere)).toBe(false);
});

describe('a build', () => {
	test('writes one site a client at the addresses of the contract, and where to open it', () => {
		expect(first.ended).toMatchObject({ code: 0, out: ['dist/small/all/index.html'] });
		const pages = [...first.written.dist.keys()].filter((path) => path.endsWith('.html'));
		expect(pages.toSorted()).toEqual(
			[
				'small/all/404.html',
				'small/all/index.html',
				...['en', 'fi'].flatMap((language) => [
					`small/all/${language}/index.html`,
					...[
						'actions',
						'benchmark',
						'challenges',
						'cover',
						'facts/questions/recommend',
						'facts/report/whole',
						'facts/touchpoints/delivery',
						'functions/production',
						'index',
						'method',
						'path',
						'roles/buyer',
						'roles/user',
						'touchpoints/delivery',
						'who-answered',
						'why',
					].map((page) => `small/all/${language}/small-report/v2026-q2/${page}.html`),
				]),
			].toSorted(),
		);
	});

	test('writes the snapshot and says so', () => {
		expect([...first.written.snapshot.keys()]).toEqual(['facts.csv', 'snapshot.json']);
		expect(first.ended.told).toContain(`Wrote ${SNAPSHOT}`);
	});

	test('keeps a ledger of what is reviewed, and none of a draft', async () => {
		const ledger = 'data/small/.kaiku/ledger-small-report-v2026-q2.jsonl';
		expect(existsSync(join(root, ledger))).toBe(false);
		const version = 'reports/small-report/v2026-q2/version.yaml';
		const files = withReaders(smallWorkspace());
		const reviewed = writeWorkspace(withEdit(files, version, 'draft', 'reviewed'));
		const { code, told } = await spawnKaiku(['build', reviewed]);
		expect(code, told.join('\n')).toBe(0);
		expect(existsSync(join(reviewed, ledger))).toBe(true);
		removeWorkspace(reviewed);
	}, 60_000);

	test('tells its progress, and no absolute path', () => {
		expect(first.ended.told).toContain('Reading data/small');
		expect(first.ended.told).toContain(`Calculating reports/small-report/v2026-q2`);
		for (const line of [...first.ended.out, ...first.ended.told]) expect(line).not.toContain(root);
	});

	test('leaves nothing else in the workspace', () => {
		const outside = [...filesUnder(root, '.').keys()].filter(
			(path) => !path.startsWith('dist/') && !path.startsWith(SNAPSHOT),
		);
		expect(outside.toSorted()).toEqual(Object.keys(smallWorkspace()).toSorted());
	});

	test('links to files of its own only, each of which is there', () => {
		const { dist } = first.written;
		for (const [path, html] of dist) {
			if (!path.endsWith('.html')) continue;
			for (const link of addresses(html)) {
				const [file = ''] = link.split('#');
				if (file.startsWith('data:image/')) continue;
				expect(file, `${path}: ${link}`).not.toMatch(/^(\/|[a-z]+:)/);
				const target = file === '' ? path : posix.join(posix.dirname(path), file);
				expect(dist.has(target), `${path}: ${link}`).toBe(true);
			}
		}
	});

	test('has no style attribute, and no style sheet that names a place outside', () => {
		for (const [path, text] of first.written.dist) {
			if (path.endsWith('.html')) expect(text, path).not.toMatch(/<[^>]* style=/);
			if (path.endsWith('.css')) expect(text, path).not.toMatch(/url\(["']?(?:\/|[a-z]+:\/)/);
		}
	});

	test('publishes no folder of this machine', () => {
		for (const [path, bytes] of [...first.written.dist, ...first.written.snapshot]) {
			expect(bytes.includes(root), path).toBe(false);
			expect(bytes.includes(process.cwd()), path).toBe(false);
		}
	});
});

test('five faults are all told by build too, which leaves dist and snapshot byte for byte', async () => {
	putFiles(root, fiveFaults());
	rmSync(join(root, 'data/small/q1.csv'), { force: true });
	const checked = await runKaiku('check', root);
	const built = await runKaiku('build', root);
	putFiles(root, smallWorkspace());
	expect(built).toMatchObject({ code: 1, out: [] });
	expect(checked.out).toHaveLength(10);
	for (const line of checked.out) expect(built.told).toContain(line);
	expect(built.told.at(-1)).toBe('No site was written; what was in dist/ is as it was.');
	expect(written(root)).toEqual(first.written);
});

test('building again gives the same bytes and does not touch the snapshot', async () => {
	const time = () => statSync(join(root, SNAPSHOT, 'facts.csv')).mtimeMs;
	const before = time();
	const { code, told } = await spawnKaiku(['build', root]);
	expect(code).toBe(0);
	expect(told.filter((line) => line.startsWith('Wrote'))).toEqual([]);
	expect(time()).toBe(before);
	expect(written(root)).toEqual(first.written);
}, 60_000);

describe('build --frozen', () => {
	test('fails where the data gives other bytes than the snapshot, and writes nothing', async () => {
		putFiles(root, withEdit(smallWorkspace(), 'data/small/q2.csv', '12:00:00,7,', '12:00:00,1,'));
		const { code, told } = await runKaiku('build', root, '--frozen');
		putFiles(root, smallWorkspace());
		expect(code).toBe(1);
		expect(told.join('\n')).toContain('[snapshot-differs]');
		expect(written(root)).toEqual(first.written);
	});

	test('without data builds the same site from the stored snapshot, and says so', async () => {
		rmSync(join(root, 'data/small/q1.csv'));
		rmSync(join(root, 'data/small/q2.csv'));
		const { code, told } = await spawnKaiku(['build', '--frozen', root]);
		const facts = await runKaiku('facts', 'small-report', '--workspace', root);
		putFiles(root, smallWorkspace());
		expect(code).toBe(0);
		expect(told.join('\n')).toContain('[without-data]');
		expect(written(root)).toEqual(first.written);
		expect(`${facts.out.join('\n')}\n`).toBe(first.written.snapshot.get('facts.csv'));
	}, 60_000);

	test('without data, a snapshot that somebody edited is told with its line', async () => {
		const path = `${SNAPSHOT}/facts.csv`;
		const facts = first.written.snapshot.get('facts.csv') ?? '';
		rmSync(join(root, 'data/small/q1.csv'));
		rmSync(join(root, 'data/small/q2.csv'));
		changeFile(root, path, facts.replace(',percent,', ',per cent,'));
		const { code, out } = await runKaiku('check', '--json', root);
		putFiles(root, smallWorkspace());
		changeFile(root, path, facts);
		expect(code).toBe(1);
		const wrong: unknown = JSON.parse(out.at(-1) ?? '');
		const line = facts.split('\n').findIndex((one) => one.includes(',percent,')) + 1;
		expect(wrong).toMatchObject({ rule: 'snapshot-form', file: path, line });
	});
});

// A build more than `npm test` has time for: it runs in `npm run check`.
test.runIf(isChecked)(
	'renaming the label of a role changes words only: no fact, no address, no figure',
	async () => {
		const renamed = withEdit(
			smallWorkspace(),
			STUDY,
			'{en: Buyer, fi: Ostaja}',
			'{en: Client, fi: Tilaaja}',
		);
		putFiles(root, renamed);
		const { code } = await spawnKaiku(['build', root]);
		const after = written(root);
		putFiles(root, smallWorkspace());
		expect(code).toBe(0);
		expect(after.snapshot.get('facts.csv')).toBe(first.written.snapshot.get('facts.csv'));
		expect([...after.dist.keys()]).toEqual([...first.written.dist.keys()]);
		expect([...after.dist.values()].flatMap(figures).length).toBeGreaterThan(300);
		for (const [path, html] of after.dist) {
			if (!path.endsWith('.html')) continue;
			const before = first.written.dist.get(path) ?? '';
			expect(figures(html), path).toEqual(figures(before));
			expect(links(html), path).toEqual(links(before));
		}
		const page = 'small/all/en/small-report/v2026-q2/roles/buyer.html';
		expect(first.written.dist.get(page)).toContain('Buyer');
		expect(after.dist.get(page)).toContain('Client');
		expect(after.dist.get(page)).not.toContain('Buyer');
	},
	60_000,
);

/** The numbers that the texts of a page's figures and tables show, and the marks that are drawn. */
function figures(html: string): readonly string[] {
	const drawn = [...html.matchAll(/<(?:svg|table)\b.*?<\/(?:svg|table)>/gs)].map(([svg]) => svg);
	return drawn.flatMap((svg) => [
		...[...svg.matchAll(/>([^<]*\d[^<]*)</g)].map(([, text = '']) =>
			text.replaceAll(/\p{L}+/gu, ''),
		),
		...[...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].map(([, path = '']) => path),
	]);
}

/** Where the links, pictures, scripts and style sheets of a page lie. */
function addresses(html: string): readonly string[] {
	return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
}

function links(html: string): readonly string[] {
	return [...html.matchAll(/ (?:href|src|id)="([^"]*)"/g)].map(([, link = '']) => link);
}
