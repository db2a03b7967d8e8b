import { asText, asTitle } from '../wording/group-name.ts';
import { ownLevel, rankFinding, rivalFindings } from './brand-findings.ts';
import { brandComparison, type BrandComparison } from './brand-rows.ts';
import { fieldText, responsesText } from './base-text.ts';
import { levelText } from './fact-text.ts';
import { subjectFinding } from './findings.ts';
import { gapsSection } from './gaps-section.ts';
import { labelFindings } from './label-findings.ts';
import { importanceMap, importanceMapStory } from './importance-map.ts';
import { headlineMetric } from './main-metric.ts';
import { brandName, relationName, waveName } from './names.ts';
import { relationRows } from './relation-rows.ts';
import { isHeadline } from './situation.ts';
import { statementsSection } from './statements-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, labelText, mainStudy, type View } from './view.ts';

export type BenchmarkSection = 'competitors' | 'relations' | 'gaps' | 'statements' | 'importance';

/** The benchmark: us against each rival by verdict, else our own level; an order only as a range. */
export function benchmarkStory(view: View): PageStory<BenchmarkSection> {
	const { section } = view.phrases;
	const comparison = brandComparison(view);
	const own = comparison && (ownLevel(comparison) ?? comparison.facts[0]);
	const relations = relationsSection(view);
	const title = comparison
		? asTitle(openingFindings(view, comparison))
		: relations.missing
			? section.benchmark.competitors.missingTitle
			: relations.title;
	const deck = comparison
		? asText([...rivalFindings(view, comparison).rest, ...levelFindings(view, comparison)])
		: section.benchmark.competitors.missing;
	const base = own ? responsesText(view, own) : '';
	return {
		title,
		deck,
		description: asText([title, base, fieldText(view)]),
		sections: {
			competitors: competitorsSection(view, comparison),
			relations,
			gaps: gapsSection(view, 0),
			statements: statementsSection(view),
			importance: mapSection(view),
		},
	};
}

/** What to repair first; what is missing where the map cannot be drawn. */
function mapSection(view: View): SectionStory {
	const map = importanceMap(view, '');
	if (map) return importanceMapStory(view, map);
	const { topic } = view.phrases.section.benchmark.importance;
	const { missingTitle, missing } = view.phrases.chart.map;
	return { topic, title: missingTitle, subtitle: '', missing };
}

/** Our place and those rivals whom we can be told apart from; our own level where neither is known. */
function openingFindings(view: View, comparison: BrandComparison): readonly string[] {
	const told = rivalFindings(view, comparison).told;
	const rank = rankFinding(view, comparison);
	const found = [rank, ...told].filter(Boolean);
	return found.length > 0 ? found : [ownFinding(headingView(view), comparison)];
}

function ownFinding(view: View, comparison: BrandComparison): string {
	const { study, question, wave } = comparison;
	const fact = ownLevel(comparison) ?? comparison.facts[0];
	const subject = {
		name: brandName(view, fact?.brand ?? '').heading,
		of: '',
		wave: waveName(view, study, wave),
	};
	return subjectFinding(view, subject, fact, { question, metrics: [], category: '' });
}

/** Our own level with its interval, then those of all. */
function levelFindings(view: View, comparison: BrandComparison): readonly string[] {
	const own = ownFinding(view, comparison);
	return [ownLevelText(view, comparison) || own, ...brandFindings(view, comparison)];
}

/** `Havukka: NPS +12 (+4…+19)`; '' where it may not head a page. */
function ownLevelText(view: View, comparison: BrandComparison): string {
	const fact = ownLevel(comparison) ?? comparison.facts[0];
	if (!isHeadline(fact)) return '';
	const { heading } = brandName(view, fact.brand);
	return view.phrases.sentence.levelOf(heading, levelText(fact, view));
}

function brandFindings(view: View, { question, facts }: BrandComparison): readonly string[] {
	const rows = facts.map((fact) => ({ name: brandName(view, fact.brand), fact }));
	return labelFindings(view, rows, question, 'brands');
}

function competitorsSection(view: View, comparison: BrandComparison | null): SectionStory {
	const { section, figure } = view.phrases;
	const words = section.benchmark.competitors;
	const { topic, howToRead } = words;
	if (!comparison) return missingSection(words, words.missing);
	const { told, rest } = rivalFindings(view, comparison);
	const found = told.length > 0 ? told : rest;
	const levels = asTitle(brandFindings(view, comparison));
	const title = asTitle(found) || levels || asTitle([ownFinding(headingView(view), comparison)]);
	const question = figure.question(labelText(view, comparison.question.text));
	return { topic, title, subtitle: section.subtitles.competitors(question), howToRead };
}

function relationsSection(view: View): SectionStory {
	const { section, figure } = view.phrases;
	const words = section.benchmark.relations;
	const { topic, howToRead } = words;
	const metric = headlineMetric(view, mainStudy(view));
	const rows = metric ? relationRows(view, metric) : [];
	if (!metric || rows.length < 2) return missingSection(words, words.missing);
	const labelled = rows.map((row) => ({ name: relationName(view, row.words), fact: row.fact }));
	const title = asTitle(labelFindings(view, labelled, metric.question, 'relations')) || topic;
	const question = figure.question(labelText(view, metric.question.text));
	return { topic, title, subtitle: section.subtitles.relations(question), howToRead };
}
