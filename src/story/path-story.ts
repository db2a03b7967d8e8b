import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount, formatPercent } from '../wording/numbers.ts';
import { fieldText } from './base-text.ts';
import { derivedFact } from './derived-facts.ts';
import { weakestLinkFindings } from './derived-findings.ts';
import { touchpointMetric } from './main-metric.ts';
import { overviewStory } from './overview-story.ts';
import { pathFindings } from './path-findings.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

export type PathSection = 'path' | 'matrix' | 'weakest' | 'importance';

/** The whole path: where it is good or bad, for whom, how many met one failure, what matters most. */
export function pathStory(view: View): PageStory<PathSection> {
	const { path, matrix, importance } = overviewStory(view).sections;
	const found = pathFindings(view);
	const [failed = '', ...further] = weakestLinkFindings(view).map((text) =>
		text.replace(/\.$/u, ''),
	);
	const title = asTitle([failed]) || asTitle(found) || path.title;
	const { notes: _told, ...strip } = path;
	return {
		title,
		deck: asText([...further, ...plannedText(view)]),
		description: asText([title, fieldText(view)]),
		sections: { path: strip, matrix, weakest: weakestSection(view), importance },
	};
}

/** How many of the touchpoints that the study lists are measured; nothing where it lists none. */
function plannedText(view: View): readonly string[] {
	const { touchpoints } = mainStudy(view);
	if (touchpoints.length === 0) return [];
	const measured = touchpoints.filter(({ id }) => touchpointMetric(view, id) !== null).length;
	const percent = formatPercent((100 * measured) / touchpoints.length, view.numbers);
	const text = (count: number) => formatCount(count, view.numbers);
	return [view.phrases.page.path.planned(text(measured), text(touchpoints.length), percent)];
}

function weakestSection(view: View): SectionStory {
	const words = view.phrases.page.path.weakest;
	const { topic, title, subtitle, howToRead } = words;
	if (!derivedFact(view, 'weakest-link')) return missingSection(words, words.missing);
	return { topic, title, subtitle, howToRead };
}
