import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { isChecked } from '../sweep.ts';
import { filesUnder, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { emptyProject, install, nodeOfMachine, packInto, say } from './packed.ts';

const node = nodeOfMachine();
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })), 120_000);

const why = !isChecked
	? ' (skipped: npm run check runs it, as it installs some hundred packages)'
	: node === null
		? ' (skipped: the machine has no Node of its own)'
		: '';

test.skipIf(why !== '')(
	`packed and installed in an empty folder, it builds with the machine's own Node what the source builds${why}`,
	{ timeout: 600_000 },
	async ({ annotate }) => {
		const folder = emptyProject();
		made.push(folder);
		const { tarball, paths } = await packInto(folder);
		expect(paths.filter((path) => /\.ts$|^(data|reports|test|src)\//.test(path))).toEqual([]);
		expect(paths).toContain('lib/pipeline/chart-thread.js');
		await annotate(`installed ${await install(tarball, folder)}`);

		const packed = writeWorkspace(smallWorkspace());
		const ours = writeWorkspace(smallWorkspace());
		made.push(packed, ours);
		const bin = join(folder, 'node_modules', 'kaiku', 'bin', 'kaiku.mjs');
		expect(await say(node ?? '', [bin, 'check', packed], folder)).toMatchObject({ code: 0 });
		const built = await say(node ?? '', [bin, 'build', packed], folder);
		expect(built, built.told).toMatchObject({ code: 0, out: 'dist/small/all/index.html\n' });
		expect(existsSync(join(packed, 'dist', 'small', 'all', 'manifest.json'))).toBe(true);

		const begun = await say(node ?? '', [bin, 'new', 'begun', '--template', 'sample'], folder);
		expect(begun, begun.told).toMatchObject({ code: 0 });

		expect(await spawnKaiku(['build', ours])).toMatchObject({ code: 0 });
		for (const part of ['dist', 'reports'])
			expect(filesUnder(packed, part)).toEqual(filesUnder(ours, part));
	},
);
