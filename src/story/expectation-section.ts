import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { asTitle } from '../wording/group-name.ts';
import { nothingReadable, scaleText } from './findings.ts';
import { mainCut } from './main-cut.ts';
import { isHeadline, sideOf } from './situation.ts';
import { missingSection, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** Who is asked for their expectation: a role or a segment. */
interface Asked {
	readonly role?: string;
	readonly segment?: string;
}

/** Where a role or segment got less or more than it expected; what is missing where that was not asked. */
export function expectationSection(view: View, who: Asked): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.role.expectation;
	const { topic, howToRead } = words;
	const asked = gapFacts(view, who);
	const [example] = asked;
	if (!example) {
		const isAsked = mainStudy(view).questions.some(({ pairsWith }) => pairsWith);
		const { expectationMissing } = view.phrases.page.segment;
		const noFacts = who.segment ? expectationMissing : words.noFacts;
		return missingSection(words, isAsked ? noFacts : words.missing);
	}
	const question = mainStudy(view).questions.find(({ id }) => id === example.question);
	const subtitle = section.subtitles.expectation(question ? scaleText(question) : '');
	const gaps = asked.filter(isHeadline);
	if (gaps.length === 0) {
		const rows = asked.map((fact) => ({ fact }));
		const title = asTitle([nothingReadable(view, rows, 'touchpoints')]);
		return { topic, title, subtitle, howToRead };
	}
	const below = gaps.filter((fact) => sideOf(fact) === 'below').length;
	const above = gaps.filter((fact) => sideOf(fact) === 'above').length;
	if (below + above === 0) {
		return { topic, title: asTitle([sentence.noGap(gaps.length)]), subtitle, howToRead };
	}
	const title = asTitle([sentence.gap(below, above, gaps.length)]);
	return { topic, title, subtitle, howToRead, notes: [sentence.gapCriterion] };
}

/** Experience minus expectation at each touchpoint of the main cut. */
function gapFacts(view: View, { role = '', segment = '' }: Asked): readonly Fact[] {
	const about = { ...mainCut(view), metric: 'gap', role, segment, against: '', weights: '' };
	return factsWhere(view.index, about);
}
