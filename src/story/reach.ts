import type { Fact } from '../snapshot/fact.ts';
import { formatNumber } from '../wording/numbers.ts';
import { levelText } from './fact-text.ts';
import { frameCategoryFact } from './frame-quality.ts';
import { mainCut } from './main-cut.ts';
import { waveName } from './names.ts';
import { missingSection, type SectionStory } from './story.ts';
import { headingView, mainStudy, type View } from './view.ts';

/** What is counted of each company. */
export const REACHES = ['respondents-per-account', 'roles-per-account'] as const;
export type Reach = (typeof REACHES)[number];

/** The median of a wave, the newest one unless another is given; undefined where none is published. */
export function reachMedian(view: View, reach: Reach, wave?: string): Fact | undefined {
	return frameCategoryFact(view, reach, '', wave);
}

/** Through how many people a company was heard. */
export function reachSection(view: View): SectionStory {
	const words = view.phrases.frame.reach;
	const { topic, howToRead } = words;
	const median = reachMedian(view, 'respondents-per-account');
	if (!median) return missingSection(words, words.missing);
	const wave = waveName(view, mainStudy(view), mainCut(view).wave);
	const title =
		median.value === null ? words.hidden : words.title(medianText(view, median.value), wave);
	return { topic, title, subtitle: '', howToRead };
}

/** Without a decimal that says nothing: `3`, `2.5`. */
function medianText(view: View, value: number): string {
	return formatNumber(value, Number.isInteger(value) ? 0 : 1, view.numbers);
}

/** The finding of the figure of one of them: how many companies were heard through one voice. */
export function reachStory(view: View, reach: Reach): SectionStory {
	const { kinds, subtitle } = view.phrases.frame.reach;
	const { title, allHidden } = kinds[reach];
	const one = frameCategoryFact(view, `${reach}-share`, '1');
	if (one?.value == null) return { topic: '', title: allHidden, subtitle };
	const sure = view.phrases.frame.reach.sure(levelText(one, view));
	const found = title(levelText(one, headingView(view)));
	return { topic: '', title: found, subtitle: `${subtitle} ${sure}.` };
}
