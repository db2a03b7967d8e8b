import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import { nothingReadable, subjectFinding, sureLevel, type Subject } from './findings.ts';
import {
	againstPrevious,
	againstRest,
	againstTarget,
	isLead,
	verdictOf,
	type Comparison,
} from './comparison.ts';
import {
	amountText,
	changeFinding,
	differenceFinding,
	differenceText,
	measureOf,
	targetFinding,
} from './comparison-findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { roleName, waveName } from './names.ts';
import { levelText, valueText } from './fact-text.ts';
import { contactWithinFinding, weakestLinkFindings } from './derived-findings.ts';
import { accountDifferenceTitle } from './account-differences.ts';
import { chosenSection } from './chosen-section.ts';
import { feelingsSection } from './emotions.ts';
import { expectationSection } from './expectation-section.ts';
import { importanceSection } from './importance-section.ts';
import { pathFindings, pathMeasure } from './path-findings.ts';
import { touchpointRows } from './rows.ts';
import { isHeadline, situationOf } from './situation.ts';
import { spreadSection } from './spread-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, mainStudy, type View } from './view.ts';
import { whySection } from './why-section.ts';

export type RoleSection =
	| 'distribution'
	| 'expectation'
	| 'emotions'
	| 'difference'
	| 'touchpoints'
	| 'chosen'
	| 'importance'
	| 'why'
	| 'accounts';

/** The page of a role: how it differs from the others where that may head a page, else its level. */
export function roleStory(view: View, roleId: string): PageStory<RoleSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const fact = metric ? metricFact(view, metric, { role: roleId }) : undefined;
	const subject = roleSubject(view, roleId);
	const { lead, rest } = openingFindings(view, roleId, subject, metric, fact);
	const title = lead || asTitle(pathFindings(view, { role: roleId })) || subject.name;
	const { sentence, section } = view.phrases;
	const isIndicative = situationOf(fact, null).kind === 'indicative';
	const direction = fact && isIndicative ? [sentence.indicativeLevel(levelText(fact, view))] : [];
	const path = metric ? pathFindings(view, { role: roleId }) : [];
	return {
		title,
		deck: asText([...direction, ...hiddenDeck(view, fact), ...rest, ...path]),
		description: asText([title, responsesText(view, fact), fieldText(view)]),
		sections: {
			distribution: distributionSection(view, subject, metric, roleId),
			expectation: expectationSection(view, { role: roleId }),
			emotions: feelingsSection(view, { role: roleId, relation: '', touchpoint: '' }),
			difference: differenceSection(view, roleId),
			touchpoints: roleTouchpoints(view, subject, roleId),
			chosen: chosenSection(view, roleId),
			importance: importanceSection(view, roleId),
			why: whySection(view, section.role.why, '', roleId),
			accounts: accountsSection(view, metric, roleId),
		},
	};
}

/** The finding that heads the page; then what is told of change and target. */
function openingFindings(
	view: View,
	roleId: string,
	subject: Subject,
	metric: MainMetric | null,
	fact: Fact | undefined,
): { readonly lead: string; readonly rest: readonly string[] } {
	if (!metric) return { lead: '', rest: [] };
	const heading = headingView(view);
	const level = subjectFinding(heading, subject, fact, metric);
	if (!isHeadline(fact)) return { lead: asTitle([level]), rest: [] };
	const sure = sureLevel(view, fact, metric.question);
	const comparison = againstRest(view, fact);
	const change = changeFinding(view, againstPrevious(view, fact), metric.question);
	const target = targetFinding(view, againstTarget(view, fact));
	if (isLead(view, comparison)) {
		const lead = asTitle([restFinding(heading, roleId, comparison, metric)]);
		const size = view.phrases.comparison.size(differenceText(view, comparison.fact).whole);
		return { lead, rest: [sure, size, change, target] };
	}
	const difference = differenceFinding(view, comparison, metric.question, { kind: 'rest' });
	return { lead: asTitle([level]), rest: [sure, difference, change, target] };
}

/** Contact persons score 39 points higher than the other roles, NPS +43. */
function restFinding(
	view: View,
	roleId: string,
	comparison: Comparison,
	metric: MainMetric,
): string {
	const { comparison: words, sentence } = view.phrases;
	const { heading, kind } = roleName(view, roleId);
	const verdict = verdictOf(comparison);
	const isScore = ['nps', 'balance'].includes(measureOf(comparison.level, metric.question));
	if (kind === 'people' && isScore && (verdict === 'up' || verdict === 'down')) {
		const amount = amountText(view, comparison.fact);
		const score = words.score(heading, verdict, amount, { kind: 'rest' });
		return `${score}, ${levelText(comparison.level, view)}`;
	}
	const other = { kind: 'rest' } as const;
	const difference = differenceFinding(view, comparison, metric.question, other);
	return `${sentence.levelOf(heading, difference)}, ${valueText(comparison.level, view)}`;
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
	const fact = metric ? metricFact(view, metric, { role: roleId }) : undefined;
	if (!metric || !fact) return missingSection(words, words.missing);
	const about = { name: roleName(view, roleId), subject, metric };
	return spreadSection(view, words, about, { role: roleId });
}

/** At how many touchpoints the role differs from the others; what is missing where none was tested. */
function differenceSection(view: View, roleId: string): SectionStory {
	const { section } = view.phrases;
	const words = section.role.difference;
	const { topic, howToRead } = words;
	const rows = touchpointRows(view, { role: roleId });
	const compared = rows.map(({ fact }) => againstRest(view, fact));
	const tested = compared.filter((one) => one !== undefined && one.fact.p_adjusted !== null);
	if (tested.length === 0) return missingSection(words, words.missing);
	const told = tested.filter((one) => isLead(view, one)).length;
	const title = told > 0 ? words.some(told, tested.length) : words.none(tested.length);
	const subtitle = section.subtitles.difference(pathMeasure(view, rows));
	return { topic, title, subtitle, howToRead };
}

/** How contact persons and others differ in the same company; what is missing where it is not known. */
function accountsSection(view: View, metric: MainMetric | null, role: string): SectionStory {
	const words = view.phrases.section.role.accounts;
	const level = metric ? metricFact(view, metric) : undefined;
	const found = contactWithinFinding(view, level);
	const counted = accountDifferenceTitle(view, role);
	const title = counted || (found.length > 0 ? words.within : '');
	if (title === '') return { ...words, subtitle: '' };
	const notes = [...found, words.ofAll];
	if (!counted) return { topic: words.topic, title, subtitle: '', notes };
	const { subtitle, howToRead } = view.phrases.chart.differences;
	return { topic: words.topic, title, subtitle, howToRead, notes };
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
		notes: weakestLinkFindings(view, { role: roleId }),
	};
}
