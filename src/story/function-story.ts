import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText } from './base-text.ts';
import { byImportance } from './importance-order.ts';
import { functionLabel } from './names.ts';
import { findingsOfRows, pathMeasure } from './path-findings.ts';
import { nothingReadable } from './findings.ts';
import { touchpointRows, type TouchpointRow } from './rows.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

export type FunctionSection = 'touchpoints' | 'owners' | 'actions';

/** The page of a function of the company: its touchpoints, who owns them, what is done. */
export function functionStory(view: View, id: string): PageStory<FunctionSection> {
	const words = view.phrases.page.unit;
	const name = functionLabel(view, id);
	const rows = functionRows(view, id);
	const found = findingsOfRows(view, rows, {});
	const title = asTitle(found) || words.notMeasured(name);
	return {
		title,
		deck:
			found.length > 0 ? '' : asText([words.counts(ownTouchpoints(view, id).length, rows.length)]),
		description: asText([title, fieldText(view)]),
		sections: {
			touchpoints: touchpointsSection(view, rows, id),
			owners: ownersSection(view, id),
			actions: { ...words.actions, subtitle: '' },
		},
	};
}

/** The measured touchpoints of a function, the most important to the customers first. */
export function functionRows(view: View, id: string): readonly TouchpointRow[] {
	const own = touchpointRows(view).filter(({ touchpoint }) => touchpoint.function === id);
	return byImportance(view, '', own, ({ touchpoint }) => touchpoint.id);
}

/** All touchpoints of a function, measured or not. */
export function ownTouchpoints(view: View, id: string) {
	return mainStudy(view).touchpoints.filter((touchpoint) => touchpoint.function === id);
}

function touchpointsSection(view: View, rows: readonly TouchpointRow[], id: string): SectionStory {
	const words = view.phrases.page.unit.touchpoints;
	const { topic, howToRead } = words;
	if (rows.every(({ fact }) => fact === undefined)) return missingSection(words, words.missing);
	const isTold = findingsOfRows(view, rows, {}).length > 0;
	const count = view.phrases.page.unit.counts(ownTouchpoints(view, id).length, rows.length);
	const title = asTitle([isTold ? count : nothingReadable(view, rows, 'touchpoints')]);
	const { roleTouchpoints } = view.phrases.section.subtitles;
	const subtitle = roleTouchpoints(pathMeasure(view, rows), functionLabel(view, id));
	return { topic, title, subtitle, howToRead };
}

function ownersSection(view: View, id: string): SectionStory {
	const words = view.phrases.page.unit.owners;
	const own = ownTouchpoints(view, id);
	if (own.length === 0) return missingSection(words, words.missing);
	const unowned = own.filter(({ owner }) => owner === '').length;
	return { topic: words.topic, title: words.title(own.length, unowned), subtitle: '' };
}
