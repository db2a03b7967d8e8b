import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { searchSites } from '../../src/pipeline/search-sites.ts';
import { runKaiku, type Ended } from '../cli/run-kaiku.ts';
import { BIN, spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';
import { isChecked } from '../sweep.ts';

const REPORT = 'reports/small-report/report.yaml';
const STUDY = 'data/small/study.yaml';
const VERSION = 'reports/small-report/v2026-q2';

/** What only some audiences may see, each in a word that is nowhere else. */
const CANARY = {
	role: 'Kuikkalintu',
	roleInFinnish: 'Kaakkuri',
	touchpoint: 'Mustarastas',
	commentary: 'Pulmunen lauloi yhdelle',
	action: 'Tiltaltti pesii katolla',
	event: 'Kurjet lensivät etelään',
} as const;

/** What audiences are called, each in a word that is nowhere else. */
const TITLES = { buying: 'Telkkämetso', desk: 'Haahkalokki', public: 'Tiiraräyskä' } as const;

const AUDIENCES = `audiences:
  - {id: board, title: {en: Board, fi: Hallitus}, drafts: true}
  - {id: buying, title: {en: ${TITLES.buying}, fi: ${TITLES.buying}}, drafts: true, roles: [buyer], pages: [index, roles, touchpoints, method]}
  - {id: desk, title: {en: ${TITLES.desk}, fi: ${TITLES.desk}}, drafts: true, touchpoints: [], pages: [index, roles, actions, method]}
  - {id: public, title: {en: ${TITLES.public}, fi: ${TITLES.public}}, drafts: true, roles: [], touchpoints: [], pages: [index, benchmark], languages: [fi]}
  - {id: later, title: {en: Later, fi: Myöhemmin}}
`;

/** The small workspace with four audiences that see drafts, one that does not, and canaries. */
function declaredWorkspace(): WorkspaceFiles {
	let files = withEdit(
		smallWorkspace(),
		STUDY,
		'en: Daily user, fi: Käyttäjä',
		`en: ${CANARY.role}, fi: ${CANARY.roleInFinnish}`,
	);
	files = withEdit(
		files,
		STUDY,
		'en: Delivery, fi: Toimitus',
		`en: ${CANARY.touchpoint}, fi: ${CANARY.touchpoint}`,
	);
	const front = '---\nauthor: The editors\nstatus: draft\n---\n\n';
	return {
		...files,
		[REPORT]: `${files[REPORT] ?? ''}${AUDIENCES}`,
		[`${VERSION}/roles/user.en.mdx`]: `${front}${CANARY.commentary}.\n`,
		'reports/small-report/actions.yaml': `- {id: one, role: user, title: {en: ${CANARY.action}, fi: ${CANARY.action}}}\n`,
		'reports/small-report/events.yaml': `- {id: two, date: 2026-03-01, touchpoint: delivery, title: {en: ${CANARY.event}, fi: ${CANARY.event}}}\n`,
	};
}

/** As files are read here: a byte a letter. */
function utf8(text: string): string {
	return Buffer.from(text).toString('latin1');
}

/** Canaries that stand in a site, in any writing. */
function canariesIn(root: string, site: string): string[] {
	const files = [...filesUnder(root, `dist/small/${site}`)].map(([name, bytes]) => ({
		name,
		bytes: Buffer.from(bytes, 'latin1'),
	}));
	const scan = new LeakScan();
	for (const file of files) scan.learn(file);
	for (const text of Object.values(CANARY)) scan.suspect({ text, kind: 'account name' });
	const found = new Set([...scan.find(files)].map(({ text }) => text));
	return Object.entries(CANARY).flatMap(([name, text]) => (found.has(text) ? [name] : []));
}

// Building is slow: `npm test` leaves it to `npm run check`.
describe.runIf(isChecked)('sites of four audiences', () => {
	let root = '';
	let ended: Ended;
	beforeAll(async () => {
		root = writeWorkspace(declaredWorkspace());
		ended = await spawnKaiku(['build', root]);
	}, 120_000);
	afterAll(() => removeWorkspace(root));

	const site = (audience: string) => filesUnder(root, `dist/small/${audience}`);
	const pages = (audience: string) =>
		[...site(audience)].filter(([path]) => path.endsWith('.html')).map(([, html]) => html);

	test('are written, each with how to open it; one that sees no version has none, with a note', () => {
		const { code, out, told } = ended;
		expect(told.filter((line) => line.includes('error'))).toEqual([]);
		expect({ code, out }).toEqual({
			code: 0,
			out: ['board', 'buying', 'desk', 'public'].map((one) => `dist/small/${one}/index.html`),
		});
		const place = relative(tmpdir(), root);
		expect(told.join('\n')).toContain(
			`Open ${join(place, 'dist/small/desk/index.html')} in a browser, or serve it with: node ${relative(tmpdir(), BIN)} preview ${place} --as desk`,
		);
		expect(told.join('\n')).toContain('[audience-sees-nothing]');
		expect(existsSync(join(root, 'dist/small/later'))).toBe(false);
	});

	test.each([
		['board', Object.keys(CANARY)],
		['buying', ['touchpoint', 'event']],
		['desk', ['role', 'roleInFinnish', 'commentary', 'action']],
		['public', []],
	])(
		'hold of the canaries what the audience %s sees, and no other byte of them',
		(audience, own) => {
			expect(canariesIn(root, audience)).toEqual(own);
		},
	);

	test('name all audiences where everything is seen, and no other audience anywhere else', () => {
		const matrix = site('board').get('en/small-report/v2026-q2/method.html') ?? '';
		for (const title of Object.values(TITLES)) expect(matrix).toContain(utf8(title));
		for (const audience of Object.keys(TITLES)) {
			const others = Object.entries(TITLES).flatMap(([id, title]) =>
				id === audience ? [] : [utf8(title)],
			);
			const all = [...site(audience)].map(([path, bytes]) => `${path}\n${bytes}`).join('\n');
			for (const other of others) expect(all.includes(other), `${audience}: ${other}`).toBe(false);
			expect(all).not.toContain('id="visibility"');
		}
	});

	test('have no trace of pages that are not seen: no file, link, menu entry or id', () => {
		for (const [path, text] of site('public')) {
			expect(path).not.toMatch(/roles|touchpoints|method|facts/);
			if (!path.endsWith('.html')) continue;
			expect(text).not.toMatch(/href="[^"]*(?:roles|touchpoints|method)/);
			expect(text).not.toMatch(/role=(?:user|buyer)|>(?:Roolit|Kohtaamiset|Menetelmä)</);
		}
		expect([...site('public').keys()].filter((path) => path.startsWith('en/'))).toEqual([]);
		expect([...site('buying').keys()].filter((path) => path.includes('roles/')).toSorted()).toEqual(
			['en', 'fi']
				.flatMap((language) => [
					`${language}/small-report/v2026-q2/roles/buyer.html`,
					`files/small-report/v2026-q2/${language}/roles/buyer.png`,
				])
				.toSorted(),
		);
	});

	test('have no link to a page that is not there', () => {
		for (const audience of ['board', 'buying', 'desk', 'public']) {
			const files = site(audience);
			for (const [path, html] of files) {
				if (!path.endsWith('.html')) continue;
				for (const [, link = ''] of html.matchAll(
					/ (?:href|src)="(?!data:image\/)([^"#]+)[^"]*"/g,
				)) {
					const target = join('/', path, '..', link).replaceAll('\\', '/').slice(1);
					expect(files.has(target), `${audience}/${path}: ${link}`).toBe(true);
				}
			}
		}
	});

	test('tell on every page of a draft that it is one, on paper too', () => {
		for (const audience of ['board', 'public']) {
			const ofVersion = pages(audience).filter((html) => /<nav class="nav\b/u.test(html));
			expect(ofVersion.length).toBeGreaterThan(1);
			for (const html of ofVersion) {
				expect(html).toMatch(/<body data-draft="(?:Draft|Luonnos)">/);
				expect(html).toMatch(/class="strip"[^]*?(?:Draft:|Luonnos:)/);
			}
		}
	});
});

describe('check tells of commentary that goes beyond an audience', () => {
	test('with file, line and audience, for each that sees the page', async () => {
		const files = declaredWorkspace();
		const root = writeWorkspace({
			...files,
			[`${VERSION}/index.en.mdx`]: `${files[`${VERSION}/index.en.mdx`] ?? ''}\n<Role id="user" />\n`,
		});
		const { code, out } = await runKaiku('check', '--json', root);
		removeWorkspace(root);
		const told = out
			.map((line): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>)
			.filter(({ severity }) => severity === 'error');
		expect(code).toBe(1);
		expect(told).toMatchObject([
			{
				rule: 'commentary-beyond-audience',
				file: `${VERSION}/index.en.mdx`,
				line: 10,
				value: 'user',
			},
		]);
		expect(told[0]?.['message']).toContain('"buying"');
	});
});

describe('the search of finished sites tells of names that an audience does not see', () => {
	let root = '';
	beforeAll(() => {
		root = writeWorkspace(declaredWorkspace());
	});
	afterAll(() => removeWorkspace(root));

	/** What is told of one page of a site. */
	async function told(audience: string, html: string) {
		const file = `small/${audience}/index.html`;
		changeFile(root, file, html);
		const compiled = await compileWorkspace(root);
		const sites = assembleSites(compiled);
		const { problems } = await searchSites(root, root, [file], compiled, sites);
		return problems.map(({ rule, value, file: where }) => [rule, value, where]);
	}

	test.each([
		['buying', `<p>One ${CANARY.role}s.</p>`, []],
		['buying', `<p>A <b>${CANARY.role}</b>.</p>`, [CANARY.role]],
		['buying', `<p title="${CANARY.roleInFinnish.toUpperCase()}">A</p>`, [CANARY.roleInFinnish]],
		[
			'desk',
			`<p>${CANARY.touchpoint}, then ${CANARY.event}</p>`,
			[CANARY.touchpoint, CANARY.event],
		],
		['desk', `<p>${CANARY.role}, ${CANARY.action}</p>`, []],
		['board', `<p>${Object.values(CANARY).join(', ')}</p>`, []],
	])('in the site of %s: %s', async (audience, html, values) => {
		expect(await told(audience, html)).toEqual(
			values.map((value) => ['audience-leak', value, `dist/small/${audience}/index.html`]),
		);
	});
});
