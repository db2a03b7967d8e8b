import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules whose outcome another theme may change: structure, names and places are the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds on the page, each with its impact, rule and place. */
export function axeFaults(page: Page): Promise<string[]> {
	// Off in axe-core until WCAG 2.2 is asked for more widely.
	return faultsOf(page, { rules: { 'target-size': { enabled: true } } });
}

/** What axe-core finds in the colours of the page in the dark theme; it is light again afterwards. */
export async function darkFaults(page: Page): Promise<string[]> {
	const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
	const light = await ink();
	await page.emulateMedia({ colorScheme: 'dark' });
	const isDark = (await ink()) !== light;
	const faults = await faultsOf(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
	await page.emulateMedia({ colorScheme: null });
	return [...(isDark ? [] : ['is not dark']), ...faults].map((fault) => `dark: ${fault}`);
}

async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
	await page.evaluate(axe.source);
	const results = await page.evaluate(
		(chosen) => (globalThis as unknown as { axe: Pick<typeof axe, 'run'> }).axe.run(chosen),
		{ preload: false, resultTypes: ['violations'], ...options } satisfies RunOptions,
	);
	return results.violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(
			(node) => `${impact ?? ''} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`,
		),
	);
}
