import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { writeSnapshotJson } from '../../src/snapshot/snapshot-json.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

/** The Node of the system, older than the one that the project brings. */
const SYSTEM_NODE = '/usr/bin/node';

const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

function put(files: WorkspaceFiles, name?: string): string {
	const root = writeWorkspace(files, name);
	roots.push(root);
	return root;
}

beforeAll(() => {
	if (!existsSync(SYSTEM_NODE)) console.warn(`Skipped: there is no ${SYSTEM_NODE}.`);
});

test('two builds at once, in another folder, time zone and locale, give the same bytes', async () => {
	const here = put(smallWorkspace());
	const there = put(smallWorkspace(), 'kaiku with a space ä-');
	const env = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
	const [one, other] = await Promise.all([
		spawnKaiku(['build', here], { env: { TZ: 'Europe/Helsinki' } }),
		spawnKaiku(['build'], { from: there, env }),
	]);
	expect([one.code, other.code], [...one.told, ...other.told].join('\n')).toEqual([0, 0]);
	for (const folder of ['dist', 'reports']) {
		const files = filesUnder(here, folder);
		expect(files.size).toBeGreaterThan(3);
		expect(filesUnder(there, folder)).toEqual(files);
	}
}, 90_000);

test.skipIf(!existsSync(SYSTEM_NODE))(
	'the command starts with an older Node on PATH, from any folder',
	async () => {
		const root = put(smallWorkspace());
		const checked = await spawnKaiku(['check', '--workspace', root], { node: SYSTEM_NODE });
		expect(checked.code).toBe(0);
		expect(checked.told.at(-1)).toMatch(/^0 errors|^\d+ warnings/u);
		const help = await spawnKaiku(['--help'], { node: SYSTEM_NODE, from: root });
		expect(help.code).toBe(0);
		const wrong = await spawnKaiku(['biuld'], { node: SYSTEM_NODE, from: root });
		expect(wrong.code).toBe(2);
	},
	60_000,
);

test('reordered rows give the same facts byte for byte; only the sha256 of the source differs', async () => {
	const files = smallWorkspace();
	const path = 'data/small/q2.csv';
	const [header, ...rows] = (files[path] ?? '').trimEnd().split('\n');
	const reordered = [header, ...rows.slice(17).toReversed(), ...rows.slice(0, 17), ''].join('\n');
	const before = await snapshotOf(files);
	const after = await snapshotOf({ ...files, [path]: reordered });
	expect(after.facts).toBe(before.facts);
	const changed = before.card.split('\n').filter((line, at) => line !== after.card.split('\n')[at]);
	expect(changed).toHaveLength(1);
	expect(changed[0]).toMatch(/^\s*"sha256": "[0-9a-f]{64}",$/);
});

async function snapshotOf(files: WorkspaceFiles) {
	const { versions } = await compileWorkspace(put(files));
	const snapshot = versions[0]?.snapshot;
	if (!snapshot) throw new Error('the workspace has no version');
	return { facts: writeFactsCsv(snapshot.facts), card: writeSnapshotJson(snapshot.card) };
}
