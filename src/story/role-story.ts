import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import {
	levelFinding,
	nothingReadable,
	scaleText,
	subjectFinding,
	type Subject,
} from './findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { roleName, waveName } from './names.ts';
import { levelText } from './fact-text.ts';
import { pathFindings, pathMeasure } from './path-findings.ts';
import { touchpointRows } from './rows.ts';
import { isHeadline, sideOf, situationOf } from './situation.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { quotedQuestion } from './subtitles.ts';
import { mainStudy, type View } from './view.ts';
import { whySection } from './why-section.ts';

export type RoleSection = 'distribution' | 'expectation' | 'touchpoints' | 'why' | 'accounts';

/** The page of a role: its own level first, never against other roles. */
export function roleStory(view: View, roleId: string): PageStory<RoleSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const fact = metric ? metricFact(view, metric, { role: roleId }) : undefined;
	const subject = roleSubject(view, roleId);
	const title = metric
		? asTitle([subjectFinding(view, subject, fact, metric)])
		: asTitle(pathFindings(view, { role: roleId })) || subject.name;
	const { sentence, section } = view.phrases;
	const isIndicative = situationOf(fact, null).kind === 'indicative';
	const direction = fact && isIndicative ? [sentence.indicativeLevel(levelText(fact, view))] : [];
	const path = metric ? pathFindings(view, { role: roleId }) : [];
	return {
		title,
		deck: asText([responsesText(view, fact), ...direction, ...hiddenDeck(view, fact), ...path]),
		description: asText([title, responsesText(view, fact), fieldText(view)]),
		sections: {
			distribution: distributionSection(view, subject, metric, roleId),
			expectation: expectationSection(view, roleId),
			touchpoints: roleTouchpoints(view, subject, roleId),
			why: whySection(view, section.role.why, ''),
			accounts: { ...section.role.accounts, subtitle: '' },
		},
	};
}

function roleSubject(view: View, roleId: string): Subject {
	const wave = waveName(view, mainStudy(view), mainCut(view).wave);
	return { name: roleName(view, roleId).heading, of: '', wave };
}

function distributionSection(
	view: View,
	subject: Subject,
	metric: MainMetric | null,
	roleId: string,
): SectionStory {
	const words = view.phrases.section.role.distribution;
	const { topic, howToRead } = words;
	const fact = metric ? metricFact(view, metric, { role: roleId }) : undefined;
	if (!metric || !fact) return missingSection(words, words.missing);
	const mean = metricFact(view, { ...metric, metrics: ['mean'], category: '' }, { role: roleId });
	const title =
		mean && isHeadline(mean)
			? levelFinding(view, subject.name, mean, metric.question)
			: subjectFinding(view, subject, fact, metric);
	const question = quotedQuestion(view, metric);
	const { subtitles } = view.phrases.section;
	const subtitle = subtitles.distribution(question, scaleText(metric.question));
	return { topic, title: asTitle([title]), subtitle, howToRead };
}

function expectationSection(view: View, roleId: string): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.role.expectation;
	const { topic, howToRead } = words;
	const asked = gapFacts(view, roleId);
	const [example] = asked;
	if (!example) {
		const isAsked = mainStudy(view).questions.some(({ pairsWith }) => pairsWith);
		return missingSection(words, isAsked ? words.noFacts : words.missing);
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
	const finding =
		below + above > 0 ? sentence.gap(below, above, gaps.length) : sentence.noGap(gaps.length);
	return { topic, title: asTitle([finding]), subtitle, howToRead };
}

/** Experience minus expectation of a role, at each touchpoint of the main cut. */
function gapFacts(view: View, role: string): readonly Fact[] {
	const about = { ...mainCut(view), metric: 'gap', role, against: '', weights: '', segment: '' };
	return factsWhere(view.index, about);
}

function roleTouchpoints(view: View, subject: Subject, roleId: string): SectionStory {
	const { section } = view.phrases;
	const words = section.role.touchpoints;
	const { topic, howToRead } = words;
	const rows = touchpointRows(view, { role: roleId });
	const first = rows.find(({ fact }) => fact);
	if (!first) return missingSection(words, words.missing);
	const findings = pathFindings(view, { role: roleId });
	const title = asTitle(findings) || asTitle([nothingReadable(view, rows, 'touchpoints')]);
	return {
		topic,
		title,
		subtitle: section.subtitles.roleTouchpoints(pathMeasure(view, rows), subject.name),
		howToRead,
	};
}
