import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds on the page, each with its impact, rule and place. */
export async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const results = await page.evaluate(() =>
		(globalThis as unknown as { axe: Pick<typeof axe, 'run'> }).axe.run({
			preload: false,
			resultTypes: ['violations'],
			// Off in axe-core until WCAG 2.2 is asked for more widely.
			rules: { 'target-size': { enabled: true } },
		}),
	);
	return results.violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(
			(node) => `${impact ?? ''} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`,
		),
	);
}
