import type { SectionStory } from './story.ts';
import { asText } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import type { Fact } from '../snapshot/fact.ts';
import { derivedFact } from './derived-facts.ts';
import { factText, valueText } from './fact-text.ts';
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
	const texts = [...themeNotes(view, shown), ...found];
	const notes = texts.length > 0 ? { notes: texts } : {};
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

/** The first theme with its share, and the first of the other kind; '' where it may not head a section. */
function themeFinding(view: View, shown: readonly Fact[]): string {
	const { first, other } = foremost(view, shown);
	if (!first) return '';
	const words = view.phrases.derived.themes;
	const share = (fact: Fact) => factText(fact, view).text;
	return [
		words.mention(share(first), themeName(view, first)),
		...(other ? [words.second(share(other), themeName(view, other))] : []),
	].join(', ');
}

/** The same with the intervals and the number of answers. */
function themeNotes(view: View, shown: readonly Fact[]): readonly string[] {
	const { first, other } = foremost(view, shown);
	if (!first || first.n === null) return [];
	const words = view.phrases.derived.themes;
	const answers = formatCount(first.n, view.numbers);
	const told = [
		words.finding(valueText(first, view), answers, themeName(view, first)),
		...(other ? [words.second(valueText(other, view), themeName(view, other))] : []),
	];
	return [asText([told.join(', ')])];
}

/**
 * The theme mentioned most, and the first of the other kind where mentions were coded as praise and
 * blame; neither where the first may not head a section.
 *
 * @param shown the shares of themes, the largest first
 */
function foremost(
	view: View,
	shown: readonly Fact[],
): { readonly first?: Fact; readonly other?: Fact } {
	const [first] = shown;
	if (!isHeadline(first) || first.n === null) return {};
	const side = praiseSide(view, first);
	const other = shown.find((fact) => {
		const its = praiseSide(view, fact);
		return isHeadline(fact) && its !== side && its !== 'unclear' && side !== 'unclear';
	});
	return other ? { first, other } : { first };
}

/** Whether a theme is praise (above) or blame (below), by how its mentions were coded. */
function praiseSide(view: View, { question, category }: Fact) {
	const praise = derivedFact(view, 'theme-praise', { question, category });
	return praise ? sideOf(praise) : 'unclear';
}
