import { familyName } from '../../figures/families-table.ts';
import { factCell } from '../../figures/fact-cell.ts';
import { intervalText } from '../../figures/fact-estimate.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import type { Fact } from '../../snapshot/fact.ts';
import { factAbout } from '../../story/fact-about.ts';
import { factCitation } from '../../story/fact-citation.ts';
import { factExplanation } from '../../story/fact-explanation.ts';
import { familyMetrics, familyPages, type FamilyPage } from '../../story/fact-families.ts';
import {
	familyComparisons,
	familyOthers,
	familyStory,
	groupText,
	metricText,
	familyName as nameOfFamily,
} from '../../story/family-story.ts';
import { measureText } from '../../story/subtitles.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { formatCount, formatNumber } from '../../wording/numbers.ts';
import type { Term } from '../components/list-props.ts';
import { everyVersion, pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, type PageSection, type ReportPage } from './report-page.ts';
import { historySection } from './fact-history-section.ts';

/** Parameters of the pages of every family in every version, by what they are of and their id. */
export function familyPaths() {
	return everyVersion().flatMap(({ version, params }) =>
		version.pages.flatMap((page) => {
			const [kind, of, id] = page.split('/');
			return kind === 'facts' ? [{ params: { ...params, of, id } }] : [];
		}),
	);
}

/** How a family of numbers is made: base, formula, test, what each version told, how to cite it. */
export function factsPage(params: RouteParams): ReportPage {
	const of = params['of'] ?? '';
	const page = `facts/${of}/${params['id'] ?? ''}` as const;
	const context = pageContext(params, page);
	const { view } = context;
	const family = familyPages(view).find((one) => one === page);
	if (family === undefined) throw new Error(`No number of ${page} is shown.`);
	const story = familyStory(view, family);
	return plainPage(context, {
		story,
		kicker: view.phrases.family.kicker,
		name: nameOfFamily(view, family),
		meta: [],
		sections: sectionsOf(context, family, story),
		siblings: null,
	});
}

function sectionsOf(
	context: PageContext,
	page: FamilyPage,
	{ sections: story }: ReturnType<typeof familyStory>,
): PageSection[] {
	const { view } = context;
	const [first] = familyMetrics(view, page);
	const main = first?.facts[0];
	if (first === undefined || main === undefined) return [];
	const numbers = numbersTable(view, view.phrases.family.who, first.facts, (fact) =>
		groupText(view, fact),
	);
	const rest = familyOthers(view, page);
	const compared = familyComparisons(view, page);
	return [
		section('number', story.number, { terms: termsOf(view, main, compared), table: numbers }),
		section('comparisons', story.comparisons, {
			table: comparisonsTable(view, compared),
		}),
		section('others', story.others, {
			table:
				rest.length === 0
					? null
					: numbersTable(view, view.phrases.figure.columns.metric, rest, (fact) =>
							otherName(view, fact),
						),
		}),
		historySection(context, story.history, first.facts),
		section('citation', story.citation, {
			paragraphs: citationTexts(context, main),
			table: idsTable(view, first.facts),
		}),
	];
}

/** `Mean (invoicing-experience)`: a question by its id, for there may be several of one family. */
function otherName(view: View, fact: Fact): string {
	const group = fact.category === '' ? '' : `, ${groupText(view, fact)}`;
	const question = fact.question === '' ? '' : ` (${fact.question})`;
	return `${metricText(view, fact)}${group}${question}`;
}

function numbersTable(
	view: View,
	heading: string,
	facts: readonly Fact[],
	name: (fact: Fact) => string,
): FigureTable {
	const { columns, status, emptyCell } = view.phrases.figure;
	return {
		caption: view.phrases.family.number.topic,
		columns: [
			{ label: heading },
			{ label: columns.value, numeric: true },
			{ label: columns.interval, numeric: true },
			{ label: columns.n, numeric: true },
			{ label: columns.nEffective, numeric: true },
			{ label: columns.accounts, numeric: true },
			{ label: columns.status },
		],
		rows: facts.map((fact) => {
			const cell = factCell(view, fact);
			if (typeof cell !== 'string' && cell.kind === 'hidden')
				return { label: name(fact), cells: [{ ...cell, span: 6 }] };
			const count = (value: number | null) =>
				value === null ? emptyCell : formatCount(value, view.numbers);
			return {
				label: name(fact),
				cells: [
					cell,
					intervalText(view, fact) || emptyCell,
					count(fact.n),
					fact.n_effective === null ? emptyCell : formatNumber(fact.n_effective, 1, view.numbers),
					count(fact.accounts),
					status[fact.status],
				],
			};
		}),
	};
}

function comparisonsTable(view: View, facts: readonly Fact[]): FigureTable | null {
	if (facts.length === 0) return null;
	const { comparisons: words } = view.phrases.family;
	const { columns, emptyCell } = view.phrases.figure;
	return {
		caption: words.topic,
		columns: [
			{ label: words.topic },
			{ label: columns.verdict },
			{ label: columns.difference, numeric: true },
			{ label: columns.interval, numeric: true },
			{ label: words.p, numeric: true },
		],
		rows: facts.map((fact) => {
			const { text, verdict } = factExplanation(view, fact);
			const other = factAbout(view, fact).find(({ key }) => key === 'against')?.text ?? '';
			const { p_adjusted: p } = fact;
			return {
				label: words.against(groupText(view, fact), other),
				cells: [
					verdict || emptyCell,
					text.text,
					text.interval || emptyCell,
					p === null ? emptyCell : pText(view, p),
				],
			};
		}),
	};
}

/** Four decimals; below them only that it is. */
function pText(view: View, p: number): string {
	const least = 0.0001;
	if (p < least) return `<\u00A0${formatNumber(least, 4, view.numbers)}`;
	return formatNumber(p, 4, view.numbers);
}

/** Filter, base, formula, weights, tests and definition of a number, in words. */
function termsOf(view: View, fact: Fact, compared: readonly Fact[]): readonly Term[] {
	const { terms, ...words } = view.phrases.family.number;
	const { about, weights, method } = factExplanation(view, fact);
	const textOf = (key: string) => about.find((part) => part.key === key)?.text ?? '';
	const filter = ['study', 'relation', 'brand', 'touchpoint', 'wave'].map(textOf).filter(Boolean);
	return [
		{ term: terms.question, text: textOf('question') },
		{ term: terms.about, text: filter.join(', ') },
		{ term: terms.base, text: fact.n === null ? '' : view.phrases.method.base.whoCounts },
		{
			term: terms.made,
			text: [measureOf(view, fact), method?.text ?? ''].filter(Boolean).join('. '),
		},
		{ term: terms.weights, text: weights },
		{ term: terms.tests, text: testsText(view, compared) },
		{ term: terms.definition, text: words.definition(String(fact.definition)) },
	].filter(({ text }) => text !== '');
}

/** Which answers count: `Share satisfied (4–5 on a scale of 1–5), %`; '' where the metric tells it. */
function measureOf(view: View, fact: Fact): string {
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const question = study.questions.find(({ id }) => id === fact.question);
	const isPlain = ['top2', 'nps', 'nps-1-10', 'balance', 'mean', 'share'].includes(fact.metric);
	if (question === undefined || !isPlain) return '';
	return measureText(view, { question, metrics: [fact.metric], category: '' }, fact);
}

/** Every family of its comparisons, with how many were tested in it and how many remain. */
function testsText(view: View, compared: readonly Fact[]): string {
	const words = view.phrases.family.number;
	const count = (value: number) => formatCount(value, view.numbers);
	const ids = new Set(compared.map(({ family }) => family));
	const own = view.card.families.filter(({ id, tested }) => tested > 0 && ids.has(id));
	const texts = own.map((family) =>
		words.tests(familyName(view, family), count(family.tested), count(family.told)),
	);
	return texts.length === 0 ? words.noTests : `${texts.join('; ')}.`;
}

function citationTexts({ view, report, version }: PageContext, fact: Fact): readonly string[] {
	const { citation: words } = view.phrases.family;
	const cited = factCitation(view, fact, {
		report: report.title[view.language] ?? report.id,
		reportId: report.id,
		version: version.id,
		date: version.date,
		status: version.status,
	});
	const command = `kaiku explain ${report.id} '${fact.id}' --version ${version.id}`;
	return [`${words.how} ${cited}`, `${words.explain} ${command}`];
}

function idsTable(view: View, facts: readonly Fact[]): FigureTable {
	const { citation: words } = view.phrases.family;
	return {
		caption: words.topic,
		columns: [{ label: view.phrases.family.who }, { label: words.id }],
		rows: facts.map((fact) => ({ label: groupText(view, fact), cells: [fact.id] })),
	};
}
