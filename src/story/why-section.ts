import type { SectionStory } from './story.ts';
import { formatCount } from '../wording/numbers.ts';
import type { Fact } from '../snapshot/fact.ts';
import { derivedFact } from './derived-facts.ts';
import { factText } from './fact-text.ts';
import { pageQuotes } from './page-quotes.ts';
import { isHeadline, sideOf } from './situation.ts';
import { reasonQuestion, themeName, themeRows } from './theme-rows.ts';
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
		const { subtitle, howToRead } = view.phrases.derived.themes;
		const example = isHeadline(first) ? first : undefined;
		return {
			topic: words.topic,
			title: themeFinding(view, shown) || answersAndThemes(view, shown),
			subtitle: subtitle(view.phrases.figure.question(labelText(view, asked.text))),
			howToRead: howToRead(
				example ? factText(example, view).text : '',
				example ? themeName(view, example) : '',
			),
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

/** `275 open answers, 9 themes`; '' where none is shown. */
export function answersAndThemes(view: View, shown: readonly Fact[]): string {
	const answers = shown[0]?.n;
	if (answers == null) return '';
	return view.phrases.derived.themes.title(formatCount(answers, view.numbers), shown.length);
}

/**
 * The first theme with its share, and the first of the other kind where mentions were coded as praise
 * and blame; '' where the first may not head a section.
 *
 * @param shown the shares of themes, the largest first
 */
function themeFinding(view: View, shown: readonly Fact[]): string {
	const [first] = shown;
	if (!isHeadline(first) || first.n === null) return '';
	const words = view.phrases.derived.themes;
	const side = praiseSide(view, first);
	const other = shown.find((fact) => {
		const its = praiseSide(view, fact);
		return isHeadline(fact) && its !== side && its !== 'unclear' && side !== 'unclear';
	});
	const answers = formatCount(first.n, view.numbers);
	return [
		words.finding(shareText(view, first), answers, themeName(view, first)),
		...(other ? [words.second(shareText(view, other), themeName(view, other))] : []),
	].join(', ');
}

/** Whether a theme is praise (above) or blame (below), by how its mentions were coded. */
function praiseSide(view: View, { question, category }: Fact) {
	const praise = derivedFact(view, 'theme-praise', { question, category });
	return praise ? sideOf(praise) : 'unclear';
}

function shareText(view: View, fact: Fact): string {
	const { text, interval } = factText(fact, view);
	return interval ? `${text} (${interval})` : text;
}
