import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACT_COLUMNS } from '../../src/snapshot/fact-columns.ts';
import { MIGRATIONS } from '../../src/snapshot/migrations/index.ts';
import { snapshotSchema } from '../../src/snapshot/snapshot-schema.ts';
import { documentedKeys } from './documented-keys.ts';

const PAGE = new URL('../../docs/snapshot.md', import.meta.url);
const page = readFileSync(PAGE, 'utf8');

test('the table of keys is that of the schema; renew with: npx vitest run test/snapshot -u', async () => {
	const [before = '', rest = ''] = page.split('<!-- keys -->\n');
	const [, after = ''] = rest.split('<!-- end of keys -->\n');
	const table = documentedKeys(snapshotSchema);
	await expect(
		`${before}<!-- keys -->\n\n${table}\n<!-- end of keys -->\n${after}`,
	).toMatchFileSnapshot('../../docs/snapshot.md');
});

test('every key tells what it means', () => {
	const rows = documentedKeys(snapshotSchema).split('\n').slice(2, -1);
	expect(rows.length).toBeGreaterThan(100);
	for (const row of rows) expect(row).toMatch(/^\| `[^`]+` \| [^|]+ \| [^|]+ \|$/);
});

test('every column of facts.csv and every schema is told', () => {
	for (const column of FACT_COLUMNS) expect(page).toContain(`| \`${column}\` |`);
	for (const { from } of MIGRATIONS) expect(page).toContain(`| ${from + 1} |`);
});
