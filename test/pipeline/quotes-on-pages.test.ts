import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { isChecked } from '../sweep.ts';

const HOSTILE = [
	'Hyvä <script>alert(1)</script> palvelu',
	'Good </blockquote><img src=x onerror=alert(2)> service',
	'Good {alert(3)} ${alert(4)} <Fact id="x" /> service',
	'Good \u202Eecivres\u202C {{7*7}} <b>bold</b>',
];
const UNREVIEWED = 'Nobody has reviewed these very words';

const csv = (cells: readonly string[]) =>
	cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

function hostileQuotes() {
	const files = withEdit(
		smallWorkspace(),
		'data/small/study.yaml',
		'roles:\n',
		'  - {id: why, column: {q2.csv: why}, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}\nroles:\n',
	);
	const [header = '', ...rows] = (files['data/small/q2.csv'] ?? '').trimEnd().split('\n');
	const said = (at: number) => HOSTILE[at - 1] ?? UNREVIEWED;
	const quotes = HOSTILE.map((text, at) =>
		csv([`r0${at + 1}`, 'why', text, 'en', 'role', 'CX', '2026-06-10']),
	);
	return {
		...files,
		'data/small/q2.csv': [
			`${header},why`,
			...rows.map((row, at) => `${row},${csv([said(at)])}`),
			'',
		].join('\n'),
		'reports/small-report/quotes.csv': [
			'respondent,question,text,language,attributes,reviewer,approved',
			...quotes,
			'',
		].join('\n'),
	};
}

describe.runIf(isChecked)('pages with quotes that would be scripts (check)', () => {
	const root = writeWorkspace(hostileQuotes());
	let pages: ReadonlyMap<string, string> = new Map();

	beforeAll(async () => {
		const { code, told } = await spawnKaiku(['build', root]);
		expect(code, told.join('\n')).toBe(0);
		pages = new Map(
			[...filesUnder(root, 'dist')].flatMap(([path, text]) =>
				path.endsWith('.html') ? [[path, Buffer.from(text, 'latin1').toString()] as const] : [],
			),
		);
	}, 120_000);
	afterAll(() => removeWorkspace(root));

	const pageOf = (path: string) => pages.get(`small/all/${path}.html`) ?? '';

	test('show them as text, in a direction and a language of their own', () => {
		const page = pageOf('fi/small-report/v2026-q2/index');
		expect(page.match(/<blockquote/g)).toHaveLength(3);
		const user = pageOf('fi/small-report/v2026-q2/roles/user');
		const buyer = pageOf('fi/small-report/v2026-q2/roles/buyer');
		const all = `${page}${user}${buyer}`;
		expect(all).toContain(
			'<bdi lang="en">Hyvä &lt;script&gt;alert(1)&lt;/script&gt; palvelu</bdi>',
		);
		expect(all).toContain('{alert(3)} ${alert(4)} &lt;Fact id=&quot;x&quot; /&gt;');
	});

	test('get no element, attribute or turned text of them, and no word that nobody reviewed', () => {
		expect(pages.size).toBeGreaterThan(5);
		for (const [path, page] of pages) {
			expect(page, path).not.toMatch(/<script>|<img[^>]*onerror|<b>bold|\u202E|\u202C/);
			expect(page, path).not.toContain(UNREVIEWED);
		}
	});
});
