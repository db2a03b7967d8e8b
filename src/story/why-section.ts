import type { SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

interface WhyWords {
	readonly topic: string;
	readonly title: string;
	readonly noThemes: (question: string) => string;
	readonly noQuestion: string;
}

/** Reasons, which this version cannot tell: what is missing, and how to get it. */
export function whySection(view: View, words: WhyWords, touchpointId: string): SectionStory {
	const reasons = mainStudy(view).questions.filter(
		({ kind, facet }) => kind === 'text' && facet === 'reason',
	);
	const question = reasons.find(({ touchpoint }) => touchpoint === touchpointId);
	const missing = question ? words.noThemes(question.id) : words.noQuestion;
	return { topic: words.topic, title: words.title, subtitle: '', missing };
}
