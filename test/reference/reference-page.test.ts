import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePage } from '../../src/reference/reference-page.ts';
import { runKaiku } from '../cli/run-kaiku.ts';

const PAGE = 'docs/keys.md';

test('the reference page is that of the schemas; renew with: npm run -s kaiku -- keys > docs/keys.md', () => {
	expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(referencePage());
});

test('the command prints the page', async () => {
	const { code, out, told } = await runKaiku('keys');
	expect({ code, told }).toEqual({ code: 0, told: [] });
	expect(`${out.join('\n')}\n`).toBe(referencePage());
});

test('every key tells what it means', () => {
	const rows = referencePage()
		.split('\n')
		.filter((line) => line.startsWith('| `'));
	expect(rows.length).toBeGreaterThan(140);
	for (const row of rows) expect(row).toMatch(/^\| `[^`]+` \| [^|]+ \| (?:[^|]|\\\|)+[.…?]? \|$/);
});
