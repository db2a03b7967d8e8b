import { asText, asTitle } from '../wording/group-name.ts';
import { brandComparison, type BrandComparison } from './brand-rows.ts';
import { fieldText, responsesText } from './base-text.ts';
import { subjectFinding } from './findings.ts';
import { labelFindings } from './label-findings.ts';
import { ownBrand } from './main-cut.ts';
import { headlineMetric } from './main-metric.ts';
import { brandName, relationName, waveName } from './names.ts';
import { relationRows } from './relation-rows.ts';
import { statementsSection } from './statements-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

export type BenchmarkSection = 'competitors' | 'relations' | 'statements' | 'importance';

/** The benchmark: each supplier's own level; never who is ahead. */
export function benchmarkStory(view: View): PageStory<BenchmarkSection> {
	const { section, sentence } = view.phrases;
	const comparison = brandComparison(view);
	const own = comparison && ownFact(comparison);
	const relations = relationsSection(view);
	const title = comparison
		? asTitle([ownFinding(view, comparison)])
		: relations.missing
			? section.benchmark.competitors.missingTitle
			: relations.title;
	const order = comparison ? [...brandFindings(view, comparison), sentence.orderNotTested] : [];
	const deck = comparison ? asText(order) : section.benchmark.competitors.missing;
	const base = own ? responsesText(view, own) : '';
	return {
		title,
		deck,
		description: asText([title, base, fieldText(view)]),
		sections: {
			competitors: competitorsSection(view, comparison),
			relations,
			statements: statementsSection(view),
			importance: { ...section.benchmark.importance, subtitle: '' },
		},
	};
}

function ownFact({ study, facts }: BrandComparison) {
	return facts.find(({ brand }) => brand === ownBrand(study)) ?? facts[0];
}

function ownFinding(view: View, comparison: BrandComparison): string {
	const { study, question, wave } = comparison;
	const fact = ownFact(comparison);
	const subject = {
		name: brandName(view, fact?.brand ?? '').heading,
		of: '',
		wave: waveName(view, study, wave),
	};
	return subjectFinding(view, subject, fact, { question, metrics: [], category: '' });
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
	const title = asTitle(brandFindings(view, comparison)) || asTitle([ownFinding(view, comparison)]);
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
