import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { isProved } from '../sweep.ts';

/** Rules whose outcome another theme may change: structure, names and places are the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every rule; `target-size` is off in axe-core until WCAG 2.2 is asked for more widely. */
const ALL_RULES: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** Proving trusts no rule to be the same in both themes. */
const DARK_RULES: RunOptions = isProved
	? ALL_RULES
	: { runOnly: { type: 'rule', values: COLOUR_RULES } };

/** What axe-core finds on the page, each with its impact, rule and place. */
export function axeFaults(page: Page): Promise<string[]> {
	return faultsOf(page, ALL_RULES);
}

/**
 * What axe-core finds in the dark theme: in the colours of the page, in all of it where it is proved. It is
 * light again afterwards.
 */
export async function darkFaults(page: Page): Promise<string[]> {
	const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
	const light = await ink();
	await page.emulateMedia({ colorScheme: 'dark' });
	const isDark = (await ink()) !== light;
	const faults = await faultsOf(page, DARK_RULES);
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
