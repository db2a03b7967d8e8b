import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKaiku } from '../cli/run-kaiku.ts';
import { isChecked } from '../sweep.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	changeFile,
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	withReaders,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { contentManifest, releasedContent } from './released-content.ts';

const REPORT = 'reports/small-report';
const VERSION = `${REPORT}/v2026-q2`;
const STUDY = 'data/small/study.yaml';
const SITE = 'dist/small/all';

let root = '';
let before: ReadonlyMap<string, string>;

/** Builds, which must go well. */
async function build(): Promise<void> {
	const { code, told } = await spawnKaiku(['build', root]);
	expect(code, told.join('\n')).toBe(0);
}

async function release(version: string): Promise<void> {
	const { code, told } = await runKaiku('release', 'small-report', version, '--workspace', root);
	expect(code, told.join('\n')).toBe(0);
}

const content = () => releasedContent(root, SITE, 'v2026-q2');

/** Replaces texts of a file, each of which must be there. */
function edit(path: string, ...pairs: readonly (readonly [from: string, to: string])[]): void {
	const text = pairs.reduce(
		(all, [from, to]) => {
			expect(all, path).toContain(from);
			return all.replaceAll(from, to);
		},
		readFileSync(join(root, path), 'utf8'),
	);
	changeFile(root, path, text);
}

describe.skipIf(!isChecked)('a released version (check)', () => {
	beforeAll(async () => {
		const files = withReaders(smallWorkspace());
		root = writeWorkspace({
			...files,
			[`${VERSION}/index.en.mdx`]: (files[`${VERSION}/index.en.mdx`] ?? '').replace(
				'status: draft',
				'status: reviewed',
			),
			[`${REPORT}/events.yaml`]:
				'- {id: move, date: 2026-04-01, title: {en: A move, fi: Muutto}}\n',
			[`${REPORT}/actions.yaml`]:
				'- {id: slots, title: {en: Delivery in slots, fi: Toimitusikkunat}, owner: Production, due: 2026-10-01, touchpoint: delivery, status: in-progress}\n',
		});
		await release('v2026-q2');
		await build();
		before = content();
	}, 60_000);
	afterAll(() => removeWorkspace(root));

	test('says what its golden manifest has, charts and files too', async () => {
		expect([...before.keys()].filter((name) => name.includes(' svg ')).length).toBeGreaterThan(9);
		expect(before.has('files/small-report/v2026-q2/facts.csv')).toBe(true);
		await expect(
			contentManifest(before),
			'A release says this for ever. If a calculation or wording was changed on purpose: npx vitest run test/pipeline/released-bytes.test.ts -u',
		).toMatchFileSnapshot('golden/released-content.txt');
	});

	test('says the same to the byte after a later release, other data and a changed codebook', async () => {
		const frozen = filesUnder(root, VERSION);
		edit('data/small/q2.csv', [',10,', ',2,'], [',N/A', ',1']);
		edit('data/small/q1.csv', [',9,', ',4,']);
		edit(
			STUDY,
			['Daily user', 'Operator'],
			['Small Oy', 'Small and Sons Oy'],
			['label: {en: Delivery,', 'label: {en: Transport,'],
			['How did the delivery go?', 'How was the transport?'],
			['title: {en: Small survey', 'title: {en: Our survey'],
			['headline:', 'thresholds: {respondents: 20, accounts: 6}\nheadline:'],
			[
				'sources:\n',
				'  - {id: 2026-q3, label: {en: 2026-Q3, fi: 2026-Q3}, start: 2026-08-01, end: 2026-08-31, invited: 70}\nsources:\n  - {file: q3.csv, wave: 2026-q3, relation: customer}\n',
			],
		);
		const q3 = readFileSync(join(root, 'data/small/q2.csv'), 'utf8').replaceAll('-05-', '-08-');
		changeFile(root, 'data/small/q3.csv', q3);
		edit(
			`${REPORT}/report.yaml`,
			['Small report', 'Another title'],
			['owner: Small', 'owner: Big'],
		);
		edit(`${REPORT}/events.yaml`, ['A move', 'Two moves']);
		edit(`${REPORT}/actions.yaml`, ['in-progress', 'done'], ['Delivery in slots', 'Slots']);
		changeFile(
			root,
			`${REPORT}/v2026-q3/version.yaml`,
			'schema: 1\nstatus: reviewed\ndate: 2026-09-15\nwaves: [2026-q3, 2026-q2]\ncompare: v2026-q2\n',
		);
		await release('v2026-q3');
		await build();
		expect(filesUnder(root, VERSION)).toEqual(frozen);
		const after = content();
		expect([...after.keys()]).toEqual([...before.keys()]);
		for (const [name, text] of after) expect(text, name).toBe(before.get(name));
		const newer = releasedContent(root, SITE, 'v2026-q3');
		const history = newer.get('en/small-report/v2026-q3/facts/questions/recommend.html words');
		expect(history).toMatch(
			/All v2026-Q3 .* Released 2026-Q3 .* All v2026-Q2 .* Released 2026-Q2 /u,
		);
	}, 60_000);

	test('one changed byte of a site or of a released version is named by verify', async () => {
		for (const folder of [SITE, VERSION]) {
			const whole = await runKaiku('verify', folder, '--workspace', root);
			expect(whole.code, whole.told.join('\n')).toBe(0);
			for (const path of filesUnder(root, folder).keys()) {
				if (path === 'manifest.json') continue;
				await expectNamed(folder, path);
			}
		}
	}, 60_000);
});

/** Turns one bit of one byte, and back. */
async function expectNamed(folder: string, path: string): Promise<void> {
	const place = join(root, folder, path);
	const bytes = readFileSync(place);
	const turned = Uint8Array.from(bytes);
	const at = Math.floor(turned.length / 2);
	turned[at] = (turned[at] ?? 0) ^ 1;
	writeFileSync(place, turned);
	const { code, told } = await runKaiku('verify', folder, '--workspace', root);
	expect(code).toBe(1);
	expect(told.join('\n')).toContain(`${folder}/${path}`);
	writeFileSync(place, bytes);
}
