import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../src/site/layouts/content-policy.ts';

const text = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');

/** The blocks of code of a section. */
function blockOf(heading: string): string {
	const section = text.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
	return /```[a-z]*\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
}

/** Name and value of every header, `name: value`, in the order written. */
const wanted = blockOf('What to send').trim().split('\n');

/** Each host's way to write a header. */
const RECIPES = [
	['`_headers`', (name: string, value: string) => `  ${name}: ${value}`],
	['nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
	['Apache', (name: string, value: string) => `Header always set ${name} "${value}"`],
	['Caddy', (name: string, value: string) => `${name} "${value}"`],
	['IIS', (name: string, value: string) => `<add name="${name}" value="${value}" />`],
] as const;

test.each(RECIPES)('the recipe for %s sends every header, word for word', (heading, write) => {
	const block = blockOf(heading);
	for (const header of wanted) {
		const [, name = '', value = ''] = /^([\w-]+): (.*)$/.exec(header) ?? [];
		expect(block).toContain(write(name, value));
	}
});

test('hosts send no weaker policy than the pages have', () => {
	expect(wanted[0]).toContain(`Content-Security-Policy: ${CONTENT_POLICY}; `);
});

test.each(['nginx', 'Apache', 'Caddy', 'IIS'])('the recipe for %s shows lost addresses', (host) => {
	expect(blockOf(host)).toContain('404.html');
});
