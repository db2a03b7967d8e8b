import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';
import { isChecked } from '../sweep.ts';

const KAIKU = `${process.execPath} ${fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url))}`;
const OWN = fileURLToPath(new URL('../../node_modules/.cache/kaiku', import.meta.url));
const UNSHARE = '/usr/bin/unshare';
const MINUTES = 180_000;

/** Linux gives a process disks of its own, whoever it runs for, where it is not forbidden to. */
const canMount = inOwnDisks('mount -t tmpfs none /mnt').status === 0;
if (!canMount) console.warn('Skipped: this system lets no process mount disks of its own.');

let root = '';
beforeAll(() => {
	root = writeWorkspace(smallWorkspace());
	mkdirSync(join(root, 'disk'));
});
afterAll(() => removeWorkspace(root));

function inOwnDisks(script: string) {
	return spawnSync(UNSHARE, ['-rm', 'sh', '-c', script], { encoding: 'utf8' });
}

/** Runs a script of the shell with $ROOT and a disk of its own at $DISK; gives all that it wrote. */
function run(script: string): Promise<string> {
	const { NODE_ENV: _mode, VITEST: _vitest, ...rest } = process.env;
	const env = { ...rest, ROOT: root, DISK: join(root, 'disk'), OWN };
	return new Promise((resolve, reject) => {
		const words = ['-rm', 'sh', '-c', `exec 2>&1; set -e\n${script}`];
		execFile(UNSHARE, words, { env }, (error, text) => {
			if (error === null) resolve(text);
			else reject(new Error(text, { cause: error }));
		});
	});
}

const ON_A_DISK = `
	mount -t tmpfs -o size=4m none "$DISK"
	cp -r "$ROOT/data" "$ROOT/reports" "$DISK"
	kaiku() { code=0; ${KAIKU} "$@" || code=$?; echo "ended with $code"; }
`;
const LIST = 'ls -A "$DISK"; sha256sum "$DISK"/dist/small/all/manifest.json';

/** What is listed once the build has ended. */
const leftAfter = (part: string) => part.split(/ended with \d\n/)[1]?.trim();

describe.runIf(canMount && isChecked)('a disk', () => {
	test(
		'that is another one than Kaiku’s own holds a workspace; when it is full, that is told and the old site stays',
		async () => {
			const text = await run(`${ON_A_DISK}
				kaiku build "$DISK"; ${LIST}
				echo ----
				cat /dev/zero > "$DISK/filler" || true
				truncate -s -300000 "$DISK/filler"
				sed -i 's/en: Small report/en: Another/' "$DISK/reports/small-report/report.yaml"
				kaiku build "$DISK"; rm "$DISK/filler"; ${LIST}`);
			const [built = '', full = ''] = text.split('----');
			expect(built).toContain('ended with 0');
			expect(full).toContain('ended with 1');
			expect(full).toMatch(
				/^error {2}dist\.tmp-\d+\/small\/all\/.*\n +The disk is full \(ENOSPC, write\)\. Make room and try again\. +\[disk\]$/m,
			);
			expect(leftAfter(full)).toBe(leftAfter(built));
			expect(leftAfter(built)).toMatch(/^data\ndist\nreports\n[0-9a-f]{64} /);
		},
		MINUTES,
	);

	test(
		'that is read-only lets a workspace be checked; a build tells it and changes nothing',
		async () => {
			const text = await run(`${ON_A_DISK}
				mount -o remount,ro "$DISK"
				kaiku check "$DISK"
				echo ----
				kaiku build "$DISK"; ls -A "$DISK"`);
			const [checked = '', built = ''] = text.split('----');
			expect(checked).toContain('ended with 0');
			expect(built).toMatch(
				/^error {2}dist\.lock\n +The disk is read-only \(EROFS, open\)\. Work where files may be written\. +\[disk\]$/m,
			);
			expect(built).toMatch(/ended with 1\ndata\nreports\n$/);
		},
		MINUTES,
	);

	// The same telling as that of a full workspace: `npm test` leaves it to `npm run check`.
	test(
		'that is full where Kaiku itself lies is told with the path there',
		async () => {
			const text = await run(`${ON_A_DISK}
				mkdir -p "$OWN"
				mount -t tmpfs -o size=40k none "$OWN"
				kaiku build "$DISK"; ls -A "$DISK"; ls -d "$OWN"/astro-* || true`);
			expect(text).toContain(`error  ${OWN}`);
			expect(text).toContain('The disk is full (ENOSPC, write). Make room and try again.');
			expect(text).toMatch(/ended with 1\ndata\nreports\nls: /);
		},
		MINUTES,
	);
});
