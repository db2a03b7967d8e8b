import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText } from './base-text.ts';
import { weightedTwin } from './comparison.ts';
import { contactGapRows } from './contact-gap-rows.ts';
import { analysisFact, derivedFact } from './derived-facts.ts';
import { contactFinding, responseFindings } from './derived-findings.ts';
import { factText, levelText } from './fact-text.ts';
import { frameQualitySection } from './frame-quality.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { overviewStory } from './overview-story.ts';
import { reachSection } from './reach.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

export type WhoAnsweredSection = 'who' | 'voices' | 'reach' | 'contact' | 'silent' | 'list';

/** How the silent are imagined, the likeliest first. */
const SILENT = ['late', 'passive', 'detractor'] as const;

/** Whose voice is in the numbers and whose is not. */
export function whoAnsweredStory(view: View): PageStory<WhoAnsweredSection> {
	const total = totalOf(view);
	const { who } = overviewStory(view).sections;
	const { notes: _told, ...response } = who;
	const contact = contactFinding(view, total);
	const title = asTitle([contact[0]?.replace(/\.$/u, '') ?? '']) || who.title;
	return {
		title,
		deck: asText(responseFindings(view)),
		description: asText([title, fieldText(view)]),
		sections: {
			who: response,
			voices: voicesSection(view),
			reach: reachSection(view),
			contact: contactSection(view, contact, total),
			silent: silentSection(view, total),
			list: frameQualitySection(view),
		},
	};
}

function totalOf(view: View): Fact | undefined {
	const metric = headlineMetric(view, mainStudy(view));
	return metric ? metricFact(view, metric) : undefined;
}

function voicesSection(view: View): SectionStory {
	const words = view.phrases.page.who.voices;
	const { topic, subtitle, howToRead } = words;
	const [decider, heard] = ['accounts-with-decider', 'accounts-heard'].map((metric) =>
		derivedFact(view, metric),
	);
	const shareOf = (fact: Fact) => {
		const { text, interval } = factText(fact, view);
		return interval ? `${text} (${interval})` : text;
	};
	if (decider) return { topic, title: words.decider(shareOf(decider)), subtitle, howToRead };
	if (heard) return { topic, title: words.heard(shareOf(heard)), subtitle, howToRead };
	return missingSection(words, words.missing);
}

function contactSection(
	view: View,
	finding: readonly string[],
	total: Fact | undefined,
): SectionStory {
	const words = view.phrases.page.who.contact;
	const { topic, subtitle, howToRead } = words;
	if (contactGapRows(view).length === 0) return missingSection(words, words.missing);
	const title = asTitle(finding).replace(/\.$/u, '') || topic;
	return { topic, title, subtitle, howToRead, notes: weightedNotes(view, total) };
}

/** The total as people answered beside that weighted to who they are; how to get it where it is not. */
function weightedNotes(view: View, total: Fact | undefined): readonly string[] {
	if (total?.value == null) return [];
	const words = view.phrases.page.who.contact;
	const { weights } = mainStudy(view);
	const raw = weightedTwin(view, total, 'none');
	if (weights === 'none' || raw?.value == null) return [words.notWeighted(levelText(total, view))];
	const kind = view.phrases.method.base.weightKinds[weights] ?? weights;
	return [words.rawAndWeighted(levelText(raw, view), kind, levelText(total, view))];
}

function silentSection(view: View, total: Fact | undefined): SectionStory {
	const words = view.phrases.page.who.silent;
	const { topic, howToRead } = words;
	const notes = total
		? SILENT.flatMap((kind) => {
				const bound = boundFact(view, total, kind);
				const told = words.like[kind];
				return bound && told ? [told(factText(bound, view).text)] : [];
			})
		: [];
	if (!total || notes.length === 0) return missingSection(words, words.missing);
	return { topic, title: words.title(levelText(total, view)), subtitle: '', howToRead, notes };
}

/** The headline if the silent were of a kind. */
function boundFact(view: View, total: Fact, category: string): Fact | undefined {
	const told = analysisFact(view, 'bound', total, { category });
	if (told) return told;
	const { study, wave, relation } = mainCut(view);
	const { question } = total;
	const fact = findFact(view.index, { metric: 'bound', question, category, study, relation, wave });
	return fact?.value == null ? undefined : fact;
}
