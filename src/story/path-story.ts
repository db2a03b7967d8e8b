import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText } from './base-text.ts';
import { derivedFact } from './derived-facts.ts';
import { weakestLinkFindings, weakestLinkTitle } from './derived-findings.ts';
import { touchpointsMeasured } from './plan-and-done.ts';
import { overviewStory } from './overview-story.ts';
import { pathFindings } from './path-findings.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import type { View } from './view.ts';

export type PathSection = 'path' | 'matrix' | 'weakest' | 'importance';

/** The whole path: where it is good or bad, for whom, how many met one failure, what matters most. */
export function pathStory(view: View): PageStory<PathSection> {
	const { path, matrix, importance } = overviewStory(view).sections;
	const found = pathFindings(view);
	const title = asTitle([weakestLinkTitle(view)]) || asTitle(found) || path.title;
	const { notes: _told, ...strip } = path;
	return {
		title,
		deck: asText([...weakestLinkFindings(view), ...touchpointsMeasured(view)]),
		description: asText([title, fieldText(view)]),
		sections: { path: strip, matrix, weakest: weakestSection(view), importance },
	};
}

function weakestSection(view: View): SectionStory {
	const words = view.phrases.page.path.weakest;
	const { topic, title, subtitle, howToRead } = words;
	if (!derivedFact(view, 'weakest-link')) return missingSection(words, words.missing);
	return { topic, title, subtitle, howToRead };
}
