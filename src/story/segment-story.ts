import { asText, asTitle } from '../wording/group-name.ts';
import { fieldText, hiddenDeck, responsesText } from './base-text.ts';
import { expectationSection } from './expectation-section.ts';
import { nothingReadable, subjectFinding, sureLevel, type Subject } from './findings.ts';
import { labelFindings } from './label-findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { waveName } from './names.ts';
import { pathFindings, pathMeasure } from './path-findings.ts';
import { touchpointRows } from './rows.ts';
import { isHeadline } from './situation.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { measureText, quotedQuestion } from './subtitles.ts';
import { headingView, labelText, mainStudy, type View } from './view.ts';

export type SegmentSection = 'level' | 'expectation' | 'touchpoints';

/** The page of a segment, named `dimension.value`: its level among the others, its gaps and touchpoints. */
export function segmentStory(view: View, segment: string): PageStory<SegmentSection> {
	const metric = headlineMetric(view, mainStudy(view));
	const fact = metric ? metricFact(view, metric, { segment }) : undefined;
	const { value } = segmentNames(view, segment);
	const wave = waveName(view, mainStudy(view), mainCut(view).wave);
	const subject = { name: value, of: '', wave };
	const path = pathFindings(view, { segment });
	const level = metric ? subjectFinding(headingView(view), subject, fact, metric) : '';
	const title = metric ? asTitle([level]) : asTitle(path);
	const sure = metric && isHeadline(fact) ? [sureLevel(view, fact, metric.question)] : [];
	const base = responsesText(view, fact);
	return {
		title: title || value,
		deck: asText([...hiddenDeck(view, fact), ...sure, ...(metric ? path : [])]),
		description: asText([title || value, base, fieldText(view)]),
		sections: {
			level: levelSection(view, metric, segment),
			expectation: expectationSection(view, { segment }),
			touchpoints: touchpointsSection(view, subject, segment),
		},
	};
}

/** Labels of a segment's dimension and value; their ids where the study has none. */
export function segmentNames(
	view: View,
	segment: string,
): { readonly dimension: string; readonly value: string } {
	const at = segment.indexOf('.');
	const [dimensionId, valueId] = [segment.slice(0, at), segment.slice(at + 1)];
	const dimension = mainStudy(view).segments.find(({ id }) => id === dimensionId);
	const value = dimension?.values.find(({ id }) => id === valueId);
	return {
		dimension: (dimension && labelText(view, dimension.label)) || dimensionId,
		value: (value && labelText(view, value.label)) || valueId,
	};
}

function levelSection(view: View, metric: MainMetric | null, segment: string): SectionStory {
	const words = view.phrases.page.segment.level;
	const { topic, howToRead } = words;
	const fact = metric ? metricFact(view, metric, { segment }) : undefined;
	if (!metric || !fact) return missingSection(words, words.missing);
	const title = asTitle(levelFindings(view, metric, segment)) || topic;
	const subtitle = words.subtitle(quotedQuestion(view, metric), measureText(view, metric, fact));
	return { topic, title, subtitle, howToRead };
}

/** What can be said of each segment of the dimension, those with the same finding together. */
function levelFindings(view: View, metric: MainMetric, segment: string): readonly string[] {
	const dimension = mainStudy(view).segments.find(({ id }) => segment.startsWith(`${id}.`));
	const rows = (dimension?.values ?? []).flatMap(({ id }) => {
		const one = `${dimension?.id ?? ''}.${id}`;
		const fact = metricFact(view, metric, { segment: one });
		const { value } = segmentNames(view, one);
		const name = { heading: value, inside: value, kind: 'named' as const };
		return fact ? [{ name, fact }] : [];
	});
	return labelFindings(view, rows, metric.question, 'segments');
}

function touchpointsSection(view: View, subject: Subject, segment: string): SectionStory {
	const { section, page } = view.phrases;
	const { topic, missingTitle } = section.role.touchpoints;
	const rows = touchpointRows(view, { segment });
	if (rows.every(({ fact }) => fact === undefined)) {
		return missingSection({ topic, missingTitle }, page.segment.touchpointsMissing);
	}
	const title =
		asTitle(pathFindings(view, { segment })) ||
		asTitle([nothingReadable(view, rows, 'touchpoints')]);
	const subtitle = section.subtitles.roleTouchpoints(pathMeasure(view, rows), subject.name);
	return { topic, title, subtitle, howToRead: page.segment.touchpointsRead };
}
