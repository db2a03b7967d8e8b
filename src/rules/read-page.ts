import type { PageName } from '../snapshot/page-names.ts';
import { methodCard, type CardLine } from '../story/method-card.ts';
import { pageStory } from '../story/page-story.ts';
import type { PageStory } from '../story/story.ts';
import { unmeasuredTexts } from '../story/unmeasured.ts';
import type { View } from '../story/view.ts';
import { drawnSpreads, type Spread } from './drawn-spreads.ts';
import type { PageCommentary } from './page-commentary.ts';
import { printedFacts, type PrintedFact } from './printed-facts.ts';

/** All that a reader of one page would see. */
export interface ReadPage {
	readonly page: PageName;
	readonly view: View;
	/** Every word: generated, written, and of the method card; made when asked for. */
	readonly texts: () => readonly string[];
	readonly card: readonly CardLine[];
	readonly printed: readonly PrintedFact[];
	/** Whose answers to what are drawn whole. */
	readonly spreads: readonly Spread[];
	/** In every language of the page. */
	readonly commentary: readonly PageCommentary[];
}

/** Reads a page as its reader would: its words, its numbers and what is drawn of them. */
export function readPage(
	page: PageName,
	view: View,
	commentary: readonly PageCommentary[],
	owner: string,
): ReadPage {
	const own = commentary.filter((one) => one.page === page);
	const card = methodCard(view, { page, owner });
	return {
		page,
		view,
		texts: () => [
			...storyTexts(pageStory(view, page)),
			...card.map(({ text }) => text),
			...unmeasuredTexts(view),
			...own.flatMap(({ parsed }) => parsed.texts.map(({ value }) => value)),
		],
		card,
		printed: printedFacts(page, view, own),
		spreads: drawnSpreads(page, view, own),
		commentary: own,
	};
}

function storyTexts({ title, deck, sections }: PageStory<string>): readonly string[] {
	const ofSections = Object.values(sections).flatMap((one) => [
		one.title,
		one.subtitle,
		one.missing ?? '',
		...(one.notes ?? []),
	]);
	return [title, deck, ...ofSections];
}
