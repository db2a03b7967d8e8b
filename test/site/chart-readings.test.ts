import { afterAll, beforeAll, expect, test } from 'vitest';
import { handDrawer } from '../../src/charts/handed-drawer.ts';
import type { PageSection, ReportPage } from '../../src/site/models/report-page.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { isChecked } from '../sweep.ts';
import { chartedPages } from './sample-pages.ts';

// What a chart says is told by its page; how it looks is looked at elsewhere.
beforeAll(() => handDrawer(() => Promise.resolve({ variants: [] })));
afterAll(() => handDrawer(null));

/** What is wrong with the words of each figure of a section. */
function unread({ id, story, figure, shared }: PageSection): string[] {
	const all = [...(figure ? [{ id, story }] : []), ...shared];
	return all
		.flatMap(({ id: one, story: { topic, title, subtitle } }) => [
			...(title === '' || title === topic ? [`${one}: no sentence of what it shows`] : []),
			...(subtitle === '' ? [`${one}: not told what is drawn`] : []),
		])
		.concat(all.length > 0 && !story.howToRead ? [`${id}: not told how to read it`] : []);
}

function faultsOf(pages: ReadonlyMap<string, ReportPage>): string[] {
	return [...pages].flatMap(([page, { sections }]) =>
		sections.flatMap(unread).map((fault) => `${page} ${fault}`),
	);
}

test.each(isChecked ? ['en', 'fi', 'sv'] : ['en'])(
	'every chart of the sample has a reading in plain words, made from its data (%s)',
	async (language) => {
		const pages = await chartedPages(sampleSnapshot(), language);
		const kinds = new Set([...pages.keys()].map((page) => page.split('/')[0]));
		expect(kinds.size).toBe(11);
		expect(faultsOf(pages)).toEqual([]);
	},
	60_000,
);
