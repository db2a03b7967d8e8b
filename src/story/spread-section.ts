import type { Fact, FactKey } from '../snapshot/fact.ts';
import type { Ends, EndShares } from '../wording/en/spread-words.ts';
import { asText, asTitle, type GroupName } from '../wording/group-name.ts';
import { factText, valueText } from './fact-text.ts';
import { levelFinding, scaleText, subjectFinding, type Subject } from './findings.ts';
import { claimOf, metricFact, type MainMetric } from './main-metric.ts';
import { isHeadline, sideOf } from './situation.ts';
import type { SectionStory } from './story.ts';
import { quotedQuestion } from './subtitles.ts';
import { headingView, type View } from './view.ts';

/** A group is split only where more than this, per cent, surely stand at each end. */
const EACH_END = 10;

interface PublishedEnds {
	readonly kind: Ends;
	readonly good: Fact;
	readonly bad: Fact;
	/** Neither end is surely the larger one, and both have surely some. */
	readonly isSplit: boolean;
}

/**
 * How the answers of a group spread: headed by the shares at both ends of the scale, the average last.
 * Where the ends are not published, or for too few, the average or the level heads it.
 * @param parts whose answers: a role, or a relation
 */
export function spreadSection(
	view: View,
	words: { readonly topic: string; readonly howToRead: string },
	about: { readonly name: GroupName; readonly subject: Subject; readonly metric: MainMetric },
	parts: Partial<FactKey>,
): SectionStory {
	const { name, subject, metric } = about;
	const { topic, howToRead } = words;
	const fact = metricFact(view, metric, parts);
	const mean = metricFact(view, { ...metric, metrics: ['mean'], category: '' }, parts);
	const average = isHeadline(mean) ? [levelFinding(view, name.heading, mean, metric.question)] : [];
	const ends = publishedEnds(view, metric, fact, parts);
	const sure = ends
		? [view.phrases.spread.sure(ends.kind, valueText(ends.good, view), valueText(ends.bad, view))]
		: [];
	const heading = headingView(view);
	const level = isHeadline(mean)
		? levelFinding(heading, name.heading, mean, metric.question)
		: subjectFinding(heading, subject, fact, metric);
	const notes = [...sure, ...average].map((text) => asText([text]));
	return {
		topic,
		title: asTitle([ends ? endsFinding(view, name, ends) : level]),
		subtitle: view.phrases.section.subtitles.distribution(
			quotedQuestion(view, metric),
			scaleText(metric.question),
		),
		howToRead,
		...(notes.length > 0 && { notes }),
	};
}

function endsFinding(view: View, name: GroupName, { kind, good, bad, isSplit }: PublishedEnds) {
	const { spread, sentence } = view.phrases;
	const shares: EndShares = {
		good: factText(good, view).text,
		bad: factText(bad, view).text,
		larger: (good.value ?? 0) >= (bad.value ?? 0) ? 'good' : 'bad',
	};
	return isSplit
		? spread.split(name, kind, shares)
		: sentence.forGroups(spread.clause(kind, shares), [name]);
}

/** The shares at the ends of a scale of recommendation; null where one of them may not head a section. */
function publishedEnds(
	view: View,
	metric: MainMetric,
	level: Fact | undefined,
	parts: Partial<FactKey>,
): PublishedEnds | null {
	const kind = level ? claimOf(level, metric.question) : null;
	const isOfEnds = kind === 'nps' || kind === 'balance';
	if (!level || !isHeadline(level) || !isOfEnds) return null;
	const shareOf = (name: string) =>
		metricFact(view, { ...metric, metrics: [name], category: '' }, parts);
	const [good, bad] = [shareOf('promoters'), shareOf('detractors')];
	if (!isHeadline(good) || !isHeadline(bad)) return null;
	const areBoth = [good, bad].every(({ low }) => low !== null && low > EACH_END);
	return { kind, good, bad, isSplit: areBoth && sideOf(level) === 'unclear' };
}
