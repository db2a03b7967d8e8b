import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import { groupFindings, subjectFinding, sureLevel, type Subject } from './findings.ts';
import { factText, levelText } from './fact-text.ts';
import { feelingsSection } from './emotions.ts';
import { hearsaySection, imageSection } from './image-story.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { relationName, relationWords, waveName } from './names.ts';
import { relationReasons, relationStatements } from './relation-answers.ts';
import { isHeadline } from './situation.ts';
import { spreadSection } from './spread-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, labelText, mainStudy, type View } from './view.ts';

/** The rest is in the figure. */
const MOST_REASONS = 2;

export type RelationSection = 'distribution' | 'statements' | 'hearsay' | 'emotions' | 'reasons';

/** The page of people who are not customers now: their answers alone, never added to those of customers. */
export function relationStory(view: View, relation: string): PageStory<RelationSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const fact = metric ? metricFact(view, metric, { relation }) : undefined;
	const { label: name } = relationWords(view, mainStudy(view), relation);
	const wave = waveName(view, mainStudy(view), mainCut(view).wave);
	const subject = { name, of: '', wave };
	const finding = metric ? subjectFinding(headingView(view), subject, fact, metric) : '';
	const sure = metric && isHeadline(fact) ? [sureLevel(view, fact, metric.question)] : [];
	const title = asTitle([finding]) || name;
	const base = responsesText(view, fact);
	const { distribution } = view.phrases.page.relation;
	return {
		title,
		deck: asText([...hiddenDeck(view, fact), ...sure, ...statementFindings(view, relation)]),
		description: asText([title, base, fieldText(view)]),
		sections: {
			distribution:
				distributionSection(view, metric, relation, subject) ??
				missingSection(distribution, distribution.missing),
			statements: imageSection(view, relation) ?? statementsSection(view, relation),
			hearsay: hearsaySection(view, relation),
			emotions: feelingsSection(view, { relation, role: '', touchpoint: '' }),
			reasons: reasonsSection(view, relation),
		},
	};
}

function distributionSection(
	view: View,
	metric: MainMetric | null,
	relation: string,
	subject: Subject,
): SectionStory | null {
	if (!metric || !metricFact(view, metric, { relation })) return null;
	const name = relationName(view, relationWords(view, mainStudy(view), relation));
	const words = view.phrases.page.relation.distribution;
	return spreadSection(view, words, { name, subject, metric }, { relation });
}

function statementFindings(view: View, relation: string): readonly string[] {
	const rows = relationStatements(view, relation);
	const [first] = rows;
	if (!first) return [];
	const named = rows.map(({ question, fact }) => {
		const text = labelText(view, question.text).replace(/\.$/u, '');
		const quoted = view.phrases.figure.question(text);
		return { name: { heading: quoted, inside: quoted, kind: 'named' as const }, fact };
	});
	return groupFindings(view, named, first.question, '', 'statements');
}

function statementsSection(view: View, relation: string): SectionStory {
	const words = view.phrases.page.relation.statements;
	const { topic, subtitle, howToRead } = words;
	const found = statementFindings(view, relation);
	if (found.length === 0) return missingSection(words, words.missing);
	return { topic, title: asTitle(found), subtitle, howToRead };
}

function reasonsSection(view: View, relation: string): SectionStory {
	const words = view.phrases.page.relation.reasons;
	const { topic, howToRead } = words;
	const [question] = relationReasons(view, relation);
	if (!question) return missingSection(words, words.missing);
	const asked = view.phrases.figure.question(labelText(view, question.question.text));
	const told = question.shares.filter(isHeadline).slice(0, MOST_REASONS);
	const [first] = told;
	const reasonOf = ({ category }: Fact) => {
		const option = question.question.options.find(({ id }) => id === category);
		return (option && labelText(view, option.label)) || category;
	};
	const title = first
		? words.title(factText(first, view).text, reasonOf(first))
		: labelText(view, question.question.text);
	const sure = told.map((fact) => words.share(reasonOf(fact), levelText(fact, view)));
	const notes = sure.length > 0 ? { notes: [asText([view.phrases.site.list(sure)])] } : {};
	return { topic, title, subtitle: words.subtitle(asked), howToRead, ...notes };
}
