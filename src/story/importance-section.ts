import type { Fact } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import { asTitle } from '../wording/group-name.ts';
import { fitFinding, importanceRows, inflationFinding } from './derived-findings.ts';
import { derivedFact } from './derived-facts.ts';
import { importanceMap, importanceMapStory } from './importance-map.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { touchpointName } from './names.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

/**
 * What goes with the recommendation, of all or of a role; an order only as far as ranks tell it. Where
 * that was not reckoned, what people say is important, against how they experience it.
 */
export function importanceSection(view: View, role: string): SectionStory {
	const words = view.phrases.derived.importance;
	const { topic, howToRead } = words;
	const rows = importanceRows(view, role).filter(({ value }) => value !== null);
	const [first] = rows;
	const map = first ? null : importanceMap(view, role);
	if (map) return importanceMapStory(view, map);
	if (!first) return missingSection(words, refusal(view, role));
	const leading = rows.filter((fact) => rankOf(view, fact)?.low === 1);
	const names = leading.map((fact) => driverName(view, fact));
	const isTold = names.length > 0 && names.length < rows.length;
	const title = isTold ? words.first(names, view.phrases.site.list) : words.title;
	const outcome = mainStudy(view).questions.find(({ id }) => id === first.question);
	const asked = outcome ? view.phrases.figure.question(labelText(view, outcome.text)) : '';
	const notes = [
		fitFinding(view, first.question, role),
		inflationFinding(view, first.question, role),
	].filter(Boolean);
	return {
		topic,
		title: asTitle([title]),
		subtitle: words.subtitle(asked),
		howToRead,
		...(notes.length > 0 ? { notes } : {}),
	};
}

/** Fewer answers carry no driver analysis (methods g). */
const LEAST_ANSWERS = 50;

/** Why nothing is told: too few answered, or what was not asked. */
function refusal(view: View, role: string): string {
	const words = view.phrases.derived.importance;
	const metric = headlineMetric(view, mainStudy(view));
	const n = (metric && metricFact(view, metric, { role }))?.n ?? null;
	if (n === null || n >= LEAST_ANSWERS) return words.missing;
	const count = (value: number) => formatCount(value, view.numbers);
	return words.tooFew(count(n), count(LEAST_ANSWERS));
}

/** What a driver is about: its touchpoint, else its question. */
export function driverName(view: View, { touchpoint, category }: Fact): string {
	const question = mainStudy(view).questions.find(({ id }) => id === category);
	const about = touchpoint || (question?.touchpoint ?? '');
	if (about) return touchpointName(view, about).heading;
	return question ? labelText(view, question.text) : category;
}

function rankOf(view: View, { question, category, touchpoint, role }: Fact): Fact | undefined {
	return derivedFact(view, 'importance-rank', { question, category, touchpoint, role });
}
