import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on the page, each with its impact, rule and place. */
export async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const results = await page.evaluate(() =>
		(globalThis as unknown as { axe: Pick<typeof axe, 'run'> }).axe.run({
			preload: false,
			resultTypes: ['violations'],
		}),
	);
	return results.violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(
			(node) => `${impact ?? ''} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`,
		),
	);
}
