import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openExport } from '../../src/workspace/open-source.ts';

test('only a large export is read with a second thread', () => {
	const root = mkdtempSync(join(tmpdir(), 'kaiku-open-'));
	try {
		writeFileSync(join(root, 'a.csv'), 'id,nps\n');
		expect('aside' in openExport(root, '.', 'a.csv')).toBe(false);
		truncateSync(join(root, 'a.csv'), 20_000_000);
		expect('aside' in openExport(root, '.', 'a.csv')).toBe(true);
	} finally {
		rmSync(root, { recursive: true });
	}
});
