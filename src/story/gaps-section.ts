import { benchmarkGaps } from './benchmark-gaps.ts';
import { brandComparison } from './brand-rows.ts';
import { missingSection, type SectionStory } from './story.ts';
import type { View } from './view.ts';

/**
 * The words over the gaps to competitors and targets; what is missing where nothing was compared.
 *
 * @param open gaps that have neither an action nor a reason
 */
export function gapsSection(view: View, open: number): SectionStory {
	const words = view.phrases.gap;
	const { topic, howToRead } = words;
	const gaps = benchmarkGaps(view).length;
	if (gaps > 0) return { topic, title: words.title(gaps, open), subtitle: '', howToRead };
	const isCompared = brandComparison(view) !== null || view.card.targets.length > 0;
	if (!isCompared) return missingSection(words, words.missing);
	return { topic, title: words.noneTitle, subtitle: '', notes: [words.none] };
}
