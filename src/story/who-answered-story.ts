import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText } from './base-text.ts';
import { weightedTwin } from './comparison.ts';
import { differenceText } from './comparison-findings.ts';
import { contactGapRows } from './contact-gap-rows.ts';
import { analysisFact, derivedFact } from './derived-facts.ts';
import { contactFinding, responseFindings } from './derived-findings.ts';
import { factText, levelText, valueText } from './fact-text.ts';
import { frameQualitySection } from './frame-quality.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { overviewStory } from './overview-story.ts';
import { reachSection } from './reach.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, mainStudy, type View } from './view.ts';

export type WhoAnsweredSection = 'who' | 'voices' | 'reach' | 'contact' | 'silent' | 'list';

/** How the silent are imagined, the likeliest first. */
const SILENT = ['late', 'passive', 'detractor'] as const;

/** Whose voice is in the numbers and whose is not. */
export function whoAnsweredStory(view: View): PageStory<WhoAnsweredSection> {
	const total = totalOf(view);
	const { who } = overviewStory(view).sections;
	const { notes: _told, ...response } = who;
	const title = contactTitle(view, total) || who.title;
	return {
		title,
		deck: asText([...contactSize(view, total), ...responseFindings(view)]),
		description: asText([title, fieldText(view)]),
		sections: {
			who: response,
			voices: voicesSection(view),
			reach: reachSection(view),
			contact: contactSection(view, total),
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
	const found = decider ?? heard;
	if (!found) return missingSection(words, words.missing);
	const say = decider ? words.decider : words.heard;
	const title = say(factText(found, view).text);
	return { topic, title, subtitle, howToRead, notes: [`${say(valueText(found, view))}.`] };
}

/** How contact persons differ from the others, as a heading; '' where it is not published. */
function contactTitle(view: View, total: Fact | undefined): string {
	const [found = ''] = contactFinding(headingView(view), total);
	return asTitle([found.replace(/\.$/u, '')]);
}

/** How large a told difference is, with its interval; [] where none is told. */
function contactSize(view: View, total: Fact | undefined): readonly string[] {
	const gap = total && analysisFact(view, 'contact-gap', total);
	const { whole = '' } = gap ? differenceText(view, gap) : {};
	return whole === '' ? [] : [view.phrases.comparison.size(whole)];
}

function contactSection(view: View, total: Fact | undefined): SectionStory {
	const words = view.phrases.page.who.contact;
	const { topic, subtitle, howToRead } = words;
	if (contactGapRows(view).length === 0) return missingSection(words, words.missing);
	const title = contactTitle(view, total) || topic;
	const notes = [...contactFinding(view, total), ...weightedNotes(view, total)];
	return { topic, title, subtitle, howToRead, notes };
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
	const title = words.title(levelText(total, headingView(view)));
	return { topic, title, subtitle: '', howToRead, notes: [`${levelText(total, view)}.`, ...notes] };
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
