import { asText, asTitle, type Side } from '../wording/group-name.ts';
import { fieldText, responsesText } from './base-text.ts';
import {
	contactFinding,
	mixFindings,
	responseFindings,
	weakestLinkFindings,
} from './derived-findings.ts';
import { importanceSection } from './importance-section.ts';
import { influenceSection } from './influence-section.ts';
import { changeTitle } from './change-list.ts';
import { againstPrevious, againstRest, isLead, isUnsteady, verdictOf } from './comparison.ts';
import { changeAfterLevel, changeFinding } from './comparison-findings.ts';
import { levelText } from './fact-text.ts';
import {
	groupFindings,
	nothingReadable,
	scaleText,
	subjectFinding,
	unclearGroups,
	type GroupRow,
} from './findings.ts';
import { mainCut } from './main-cut.ts';
import { claimOf, headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { relationWords, waveName } from './names.ts';
import { clearMoves, movedNumbers } from './moved-numbers.ts';
import { pathFindings, pathMeasure } from './path-findings.ts';
import { cellsOfRoles } from './role-cells.ts';
import { roleDifferences, unsteadyRoles } from './role-differences.ts';
import { roleRows, touchpointRows } from './rows.ts';
import { isHeadline, sideOf } from './situation.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { measureText, quotedQuestion } from './subtitles.ts';
import { headingView, mainStudy, type View } from './view.ts';
import { whySection } from './why-section.ts';

export type OverviewSection =
	'roles' | 'path' | 'matrix' | 'influence' | 'importance' | 'why' | 'since' | 'actions' | 'who';

/** The overview: roles first, then the path, the total last. */
export function overviewStory(view: View): PageStory<OverviewSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const roles = metric ? roleFindings(view, metric) : [];
	const path = pathFindings(view);
	const total = metric ? totalFinding(headingView(view), metric, roles.length > 0) : '';
	const title = asTitle([...(roles.length > 0 ? roles : path), total]);
	const unclear = metric ? unclearGroups(view, roleRows(view, metric), metric.question) : [];
	const base = metric ? responsesText(view, metricFact(view, metric)) : '';
	const deck = asText([
		...(metric ? roleDifferences(view, roleRows(view, metric), metric.question) : []),
		...unclear,
		...totalLevel(view, metric),
		...movedTouchpoints(view),
		...(roles.length > 0 ? path : []),
	]);
	const { section } = view.phrases;
	return {
		title: title || asTitle([view.phrases.sentence.nothing]),
		deck,
		description: asText([title, base, fieldText(view)]),
		sections: {
			roles: rolesSection(view, metric),
			path: pathSection(view),
			matrix: matrixSection(view),
			influence: influenceSection(view),
			importance: importanceSection(view, ''),
			why: whySection(view, section.overview.why, ''),
			since: sinceSection(view),
			actions: { ...section.overview.actions, subtitle: '' },
			who: whoSection(view, metric),
		},
	};
}

/** The finding about all respondents of the main cut; its level alone where the roles have told the rest. */
function totalFinding(view: View, metric: MainMetric, isLast = false): string {
	const { relation, wave } = mainCut(view);
	const { all } = relationWords(view, mainStudy(view), relation);
	const total = metricFact(view, metric);
	const change = againstPrevious(view, total);
	const isSure = change !== undefined && !isUnsteady(view, change);
	const since = isSure ? changeAfterLevel(view, change) : '';
	if (isLast && isHeadline(total)) {
		const level = view.phrases.sentence.levelOf(all, levelText(total, view));
		return [level, since].filter(Boolean).join(', ');
	}
	const subject = { name: all, of: '', wave: waveName(view, mainStudy(view), wave) };
	const finding = subjectFinding(view, subject, total, metric);
	return [finding, isHeadline(total) ? since : ''].filter(Boolean).join(', ');
}

/** The level of all with its interval, which the title has told without. */
function totalLevel(view: View, metric: MainMetric | null): readonly string[] {
	const total = metric ? metricFact(view, metric) : undefined;
	if (!isHeadline(total)) return [];
	const { all } = relationWords(view, mainStudy(view), mainCut(view).relation);
	return [view.phrases.sentence.levelOf(all, levelText(total, view))];
}

/** The touchpoint that moved most since the wave before, where one may head a page. */
function movedTouchpoints(view: View): readonly string[] {
	const most = clearMoves(view, movedNumbers(view)).find(
		({ comparison }) => comparison.level.touchpoint !== '' && isLead(view, comparison),
	);
	if (!most) return [];
	const change = changeFinding(view, most.comparison, most.question);
	return [view.phrases.sentence.levelOf(most.name, change)];
}

/** What moved since the wave before; what is missing where nothing was compared. */
function sinceSection(view: View): SectionStory {
	const words = view.phrases.section.overview.since;
	const title = changeTitle(view);
	if (title === '') return { ...words, subtitle: '' };
	const { topic, howToRead } = words;
	return { topic, title: asTitle([title]), subtitle: '', howToRead, notes: mixFindings(view) };
}

function roleFindings(view: View, metric: MainMetric): readonly string[] {
	const rows = roleRows(view, metric);
	return rows.some(({ fact }) => isHeadline(fact))
		? groupFindings(view, rows, metric.question, '', 'roles')
		: [];
}

function rolesSection(view: View, metric: MainMetric | null): SectionStory {
	const words = view.phrases.section.overview.roles;
	const { topic, howToRead } = words;
	const rows = metric ? roleRows(view, metric) : [];
	const first = rows.find(({ fact }) => fact)?.fact;
	if (!metric || !first) {
		const hasRoles = mainStudy(view).roles.length > 0;
		return missingSection(words, hasRoles ? words.noFacts : words.missing);
	}
	const differences = roleDifferences(view, rows, metric.question);
	const found = differences.length > 0 ? differences : [roleCounts(view, metric, rows)];
	const title = asTitle([...found, ...unsteadyRoles(view, rows)]);
	return { topic, title, subtitle: roleSubtitle(view, metric, first.metric), howToRead };
}

/** In how many roles which level can be told; of means, that there are numbers. */
function roleCounts(view: View, metric: MainMetric, rows: readonly GroupRow[]): string {
	const { sentence } = view.phrases;
	const facts = rows.flatMap(({ fact }) => (isHeadline(fact) ? [fact] : []));
	const [first] = facts;
	if (!first) return nothingReadable(view, rows, 'roles');
	const claim = claimOf(first, metric.question);
	if (claim === null) return sentence.haveNumbers(facts.length, 'roles');
	const count = (side: Side) => facts.filter((fact) => sideOf(fact) === side).length;
	const [above, below] = [count('above'), count('below')];
	return above + below > 0
		? sentence.roleCounts(claim, above, below, count('unclear'))
		: sentence.unclearFor(claim, '', 'roles', facts.length);
}

/** What the role bars show; NPS and balances with the three parts of the scale. */
function roleSubtitle(view: View, metric: MainMetric, metricId: string): string {
	const { subtitles } = view.phrases.section;
	const question = quotedQuestion(view, metric);
	const scale = scaleText(metric.question);
	if (metricId === 'balance') return subtitles.balanceByRole(question, scale);
	if (metricId.startsWith('nps')) return subtitles.npsByRole(question, scale);
	return subtitles.valueByRole(question, measureText(view, metric, metricFact(view, metric)));
}

function pathSection(view: View): SectionStory {
	const words = view.phrases.section.overview.path;
	const { topic, howToRead } = words;
	const rows = touchpointRows(view);
	const first = rows.find(({ fact }) => fact) ?? rows[0];
	if (!first?.fact) return missingSection(words, words.missing);
	const title = asTitle(pathFindings(view)) || topic;
	const subtitle = view.phrases.section.subtitles.path(pathMeasure(view, rows));
	const told = { topic, title, subtitle, notes: weakestLinkFindings(view) };
	return mainStudy(view).roles.length === 0 ? told : { ...told, howToRead };
}

function matrixSection(view: View): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.overview.matrix;
	const { topic, howToRead } = words;
	const cells = mainStudy(view)
		.roles.flatMap(({ id }) => touchpointRows(view, { role: id }))
		.filter(({ fact }) => isHeadline(fact) && fact.metric === 'top2');
	if (cells.length === 0) return missingSection(words, words.missing);
	const subtitle = section.subtitles.matrix(pathMeasure(view, cells));
	const compared = cells.map(({ fact }) => againstRest(view, fact));
	const tested = compared.filter((one) => one !== undefined && one.fact.p_adjusted !== null);
	if (tested.length > 0) {
		const told = tested.filter((one) => ['up', 'down'].includes(verdictOf(one) ?? '')).length;
		const counted = view.phrases.comparison.cellsDiffer(told, tested.length);
		return { topic, title: asTitle([cellsOfRoles(view, tested) || counted]), subtitle, howToRead };
	}
	const satisfied = cells.filter(
		({ fact, metric }) => fact && claimOf(fact, metric.question) === 'satisfied',
	);
	const below = satisfied.filter(({ fact }) => fact && sideOf(fact) === 'below').length;
	return {
		topic,
		title: satisfied.length > 0 ? asTitle([sentence.cells(below, satisfied.length)]) : topic,
		subtitle,
		howToRead,
		...(satisfied.length > 0 && { notes: [sentence.cellsCriterion] }),
	};
}

function whoSection(view: View, metric: MainMetric | null): SectionStory {
	const words = view.phrases.section.overview.who;
	const { topic, howToRead } = words;
	const responses = metric ? responsesText(view, metricFact(view, metric)) : '';
	if (!metric || !responses) return missingSection(words, words.missing);
	const heard = roleRows(view, metric).filter(({ fact }) => fact?.n != null).length;
	const title = heard > 0 ? view.phrases.sentence.inRoles(responses, heard) : responses;
	const response = responseFindings(view);
	return {
		topic,
		title: asTitle([title]),
		subtitle: fieldText(view),
		howToRead,
		...(response.length > 0 ? {} : { missing: words.missing }),
		notes: [...response, ...contactFinding(view, metricFact(view, metric))],
	};
}
