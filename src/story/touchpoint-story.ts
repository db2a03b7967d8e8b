import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import { againstPrevious, againstTarget, isLead } from './comparison.ts';
import { changeFinding, differenceText, targetFinding } from './comparison-findings.ts';
import { outsideFinding } from './control-limits.ts';
import { levelText } from './fact-text.ts';
import {
	groupFindings,
	nothingReadable,
	scaleText,
	subjectFinding,
	sureLevel,
	type Subject,
} from './findings.ts';
import { mainCut } from './main-cut.ts';
import { touchpointMetric, type MainMetric } from './main-metric.ts';
import { relationWords, touchpointName, waveName } from './names.ts';
import { roleDifferences, unsteadyRoles } from './role-differences.ts';
import { roleRows, touchpointFact } from './rows.ts';
import { isHeadline, situationOf } from './situation.ts';
import { staffFindings } from './staff-story.ts';
import { sourcesSection } from './sources-section.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { measureText, quotedQuestion } from './subtitles.ts';
import { headingView, mainStudy, type View } from './view.ts';
import { whySection } from './why-section.ts';

export type TouchpointSection = 'trend' | 'roles' | 'why' | 'sources' | 'actions';

/** The page of a touchpoint: what changed where that may head a page, else its level; then by role. */
export function touchpointStory(view: View, touchpointId: string): PageStory<TouchpointSection> {
	const metric = touchpointMetric(view, touchpointId);
	const fact = metric ? touchpointFact(view, metric, touchpointId) : undefined;
	const subject = touchpointSubject(view, touchpointId);
	const { section, sentence } = view.phrases;
	const { lead, rest } = openingFindings(view, subject, metric, fact);
	const title = asTitle([lead]);
	const isIndicative = situationOf(fact, null).kind === 'indicative';
	const direction = fact && isIndicative ? [sentence.indicativeLevel(levelText(fact, view))] : [];
	const roles = metric ? roleFindings(view, metric, touchpointId) : [];
	return {
		title,
		deck: asText([
			...direction,
			...hiddenDeck(view, fact),
			...rest,
			targetFinding(view, againstTarget(view, fact)),
			...roles,
		]),
		description: asText([title, responsesText(view, fact), fieldText(view)]),
		sections: {
			trend: trendSection(view, subject, metric, touchpointId),
			roles: rolesSection(view, metric, touchpointId),
			why: whySection(view, section.touchpoint.why, touchpointId),
			sources: sourcesSection(view, touchpointId),
			actions: { ...section.touchpoint.actions, subtitle: '' },
		},
	};
}

/** The finding that heads the page, and the other: the change since the wave before, and the level. */
function openingFindings(
	view: View,
	subject: Subject,
	metric: MainMetric | null,
	fact: Fact | undefined,
): { readonly lead: string; readonly rest: readonly string[] } {
	const { sentence } = view.phrases;
	if (!metric) return { lead: sentence.notAsked(subject.name, subject.wave), rest: [] };
	const heading = headingView(view);
	const level = subjectFinding(heading, subject, fact, metric);
	if (!isHeadline(fact)) return { lead: level, rest: [] };
	const comparison = againstPrevious(view, fact);
	if (!isLead(view, comparison)) {
		const change = changeFinding(view, comparison, metric.question);
		return { lead: level, rest: [sureLevel(view, fact, metric.question), change] };
	}
	const moved = changeFinding(heading, comparison, metric.question);
	const size = view.phrases.comparison.sizeOfChange(differenceText(view, comparison.fact).whole);
	const sure = sureLevel(view, fact, metric.question);
	return { lead: sentence.levelOf(subject.name, moved), rest: [sure, size] };
}

function touchpointSubject(view: View, touchpointId: string): Subject {
	const study = mainStudy(view);
	const { relation, wave } = mainCut(view);
	return {
		name: touchpointName(view, touchpointId).heading,
		of: relationWords(view, study, relation).of,
		wave: waveName(view, study, wave),
	};
}

function roleFindings(view: View, metric: MainMetric, touchpoint: string): readonly string[] {
	const rows = roleRows(view, metric, { touchpoint });
	const differences = roleDifferences(view, rows, metric.question);
	if (differences.length > 0) return [...differences, ...unsteadyRoles(view, rows)];
	return rows.some(({ fact }) => isHeadline(fact))
		? groupFindings(view, rows, metric.question, '', 'roles')
		: [];
}

function trendSection(
	view: View,
	subject: Subject,
	metric: MainMetric | null,
	touchpointId: string,
): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.touchpoint.trend;
	const { topic, howToRead } = words;
	const facts = metric ? waveFacts(view, metric, touchpointId) : [];
	const [newest] = facts;
	if (!metric || !newest) return missingSection(words, words.missing);
	const level = sentence.levelOf(subject.wave, sureLevel(view, newest, metric.question));
	const change = (one: View) =>
		changeFinding(one, againstPrevious(one, newest), metric.question) || sentence.notComparable;
	const [found, whole] = [headingView(view), view].map((one) =>
		facts.length === 1 ? sentence.wavesShown(1) : change(one),
	);
	const outside = outsideFinding(headingView(view), facts);
	const title = asTitle([outside || (found ?? '')]);
	const isTold = outside === '' && whole === found;
	const notes = [asText([level, ...(isTold ? [] : [whole ?? ''])])];
	const subtitle = section.subtitles.trend(measureText(view, metric, newest));
	return { topic, title, subtitle, howToRead, notes };
}

/** The touchpoint's facts by wave, newest first; waves that have none are left out. */
function waveFacts(view: View, metric: MainMetric, touchpointId: string): readonly Fact[] {
	return mainStudy(view).waves.flatMap(({ id }) => {
		const fact = touchpointFact(view, metric, touchpointId, { wave: id });
		return fact ? [fact] : [];
	});
}

function rolesSection(view: View, metric: MainMetric | null, touchpoint: string): SectionStory {
	const { section } = view.phrases;
	const words = section.touchpoint.roles;
	const { topic, howToRead } = words;
	const rows = metric ? roleRows(view, metric, { touchpoint }) : [];
	if (metric && rows.length === 0) return everybodySection(view, metric, touchpoint);
	if (!metric || !rows.some(({ fact }) => fact)) {
		return missingSection(words, rows.length > 0 ? words.noFacts : words.missing);
	}
	const findings = roleFindings(view, metric, touchpoint);
	const title = asTitle(findings) || asTitle([nothingReadable(view, rows, 'roles')]);
	const subtitle = section.subtitles.answersByRole(
		quotedQuestion(view, metric),
		scaleText(metric.question),
	);
	const notes = staffFindings(view, touchpoint);
	return { topic, title, subtitle, howToRead, ...(notes.length > 0 && { notes }) };
}

/** Without roles the answers of all stand there, and what is missing beside them. */
function everybodySection(view: View, metric: MainMetric, touchpoint: string): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.touchpoint.roles;
	const fact = touchpointFact(view, metric, touchpoint);
	if (fact?.value == null) return missingSection(words, words.missing);
	const { all } = relationWords(view, mainStudy(view), mainCut(view).relation);
	const question = quotedQuestion(view, metric);
	return {
		topic: words.topic,
		title: asTitle([sentence.levelOf(all, levelText(fact, headingView(view)))]),
		subtitle: section.subtitles.answersByRole(question, scaleText(metric.question)),
		howToRead: words.missing,
		missing: words.missing,
		notes: [asText([sureLevel(view, fact, metric.question)])],
	};
}
