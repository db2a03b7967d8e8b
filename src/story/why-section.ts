import type { SectionStory } from './story.ts';
import { formatCount } from '../wording/numbers.ts';
import { pageQuotes } from './page-quotes.ts';
import { reasonQuestion, themeRows } from './theme-rows.ts';
import { wordFindings } from './word-findings.ts';
import { labelText, mainStudy, type View } from './view.ts';

interface WhyWords {
	readonly topic: string;
	readonly title: string;
	readonly noThemes: (question: string) => string;
	readonly noQuestion: string;
}

/**
 * Reasons by the themes that answers were coded into, or what is missing where none were; and the words
 * that tell promoters from detractors, of all customers whatever the role.
 */
export function whySection(
	view: View,
	words: WhyWords,
	touchpointId: string,
	role = '',
): SectionStory {
	const shown = themeRows(view, touchpointId, role).filter(({ value }) => value !== null);
	const [first] = shown;
	const asked = reasonQuestion(view, touchpointId);
	const found = asked ? wordFindings(view, asked.id) : [];
	const notes = found.length > 0 ? { notes: found } : {};
	if (first?.n != null && asked) {
		const { title, subtitle } = view.phrases.derived.themes;
		return {
			topic: words.topic,
			title: title(formatCount(first.n, view.numbers), shown.length),
			subtitle: subtitle(view.phrases.figure.question(labelText(view, asked.text))),
			...notes,
		};
	}
	if (asked && pageQuotes(view, touchpointId, role).length > 0) {
		const subtitle = view.phrases.figure.question(labelText(view, asked.text));
		return { topic: words.topic, title: view.phrases.site.quotes.title, subtitle };
	}
	const reasons = mainStudy(view).questions.filter(
		({ kind, facet }) => kind === 'text' && facet === 'reason',
	);
	const question = reasons.find(({ touchpoint }) => touchpoint === touchpointId);
	const missing = question ? words.noThemes(question.id) : words.noQuestion;
	return { topic: words.topic, title: words.title, subtitle: '', missing, ...notes };
}
