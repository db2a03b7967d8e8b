import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import { groupFindings, levelFinding, scaleText, subjectFinding } from './findings.ts';
import { feelingsSection } from './emotions.ts';
import { hearsaySection, imageSection } from './image-story.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { relationWords, waveName } from './names.ts';
import { relationReasons, relationStatements } from './relation-answers.ts';
import { isHeadline } from './situation.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { quotedQuestion } from './subtitles.ts';
import { labelText, mainStudy, type View } from './view.ts';

export type RelationSection = 'distribution' | 'statements' | 'hearsay' | 'emotions' | 'reasons';

/** The page of people who are not customers now: their answers alone, never added to those of customers. */
export function relationStory(view: View, relation: string): PageStory<RelationSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const fact = metric ? metricFact(view, metric, { relation }) : undefined;
	const { label: name } = relationWords(view, mainStudy(view), relation);
	const wave = waveName(view, mainStudy(view), mainCut(view).wave);
	const finding = metric ? subjectFinding(view, { name, of: '', wave }, fact, metric) : '';
	const title = asTitle([finding]) || name;
	const base = responsesText(view, fact);
	const { distribution } = view.phrases.page.relation;
	return {
		title,
		deck: asText([...hiddenDeck(view, fact), ...statementFindings(view, relation)]),
		description: asText([title, base, fieldText(view)]),
		sections: {
			distribution: distributionSection(view, metric, relation, finding) ?? {
				...missingSection(distribution, distribution.missing),
			},
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
	finding: string,
): SectionStory | null {
	const { topic, howToRead } = view.phrases.page.relation.distribution;
	if (!metric || !metricFact(view, metric, { relation })) return null;
	const mean = metricFact(view, { ...metric, metrics: ['mean'], category: '' }, { relation });
	const { label } = relationWords(view, mainStudy(view), relation);
	const title = isHeadline(mean) ? levelFinding(view, label, mean, metric.question) : finding;
	const { subtitles } = view.phrases.section;
	const subtitle = subtitles.distribution(quotedQuestion(view, metric), scaleText(metric.question));
	return { topic, title: asTitle([title]), subtitle, howToRead };
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
	const title = labelText(view, question.question.text);
	return { topic, title, subtitle: words.subtitle(asked), howToRead };
}
