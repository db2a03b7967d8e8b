import { speakingKinds, sourcesOf } from './sources.ts';
import { missingSection, type SectionStory } from './story.ts';
import { byImportance } from './importance-order.ts';
import { mainStudy, type View } from './view.ts';

/** Which sources speak of a touchpoint; that it is one alone where it is. */
export function sourcesSection(view: View, touchpoint: string): SectionStory {
	const words = view.phrases.source;
	const { topic, howToRead } = words;
	const sources = sourcesOf(view, touchpoint);
	const kinds = speakingKinds(sources);
	const [first] = kinds;
	if (!first) return missingSection(words, words.missing);
	const title =
		kinds.length === 1
			? words.oneTitle(words.kinds[first].toLowerCase())
			: words.severalTitle(kinds.length);
	return { topic, title, subtitle: '', howToRead };
}

/** How many touchpoints rest on one source alone. */
export function allSourcesSection(view: View): SectionStory {
	const words = view.phrases.source;
	const { topic, subtitle, howToRead } = words;
	const counts = touchpointsWithSources(view).map(
		(id) => speakingKinds(sourcesOf(view, id)).length,
	);
	if (counts.length === 0) return missingSection(words, words.missing);
	const ones = counts.filter((count) => count === 1).length;
	return { topic, title: words.allTitle(ones, counts.length), subtitle, howToRead };
}

/** Touchpoints of which a source speaks, what matters most to the customers first. */
export function touchpointsWithSources(view: View): readonly string[] {
	const ids = mainStudy(view)
		.touchpoints.map(({ id }) => id)
		.filter((id) => speakingKinds(sourcesOf(view, id)).length > 0);
	return byImportance(view, '', ids, (id) => id);
}
