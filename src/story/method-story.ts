import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount, formatNumber, formatPercent } from '../wording/numbers.ts';
import { fieldText, responsesText } from './base-text.ts';
import { responseFindings } from './derived-findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { waveName } from './names.ts';
import type { PageStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

export type MethodSection =
	'response' | 'base' | 'uncertainty' | 'privacy' | 'wording' | 'numbers' | 'downloads';

/** Method and data: what the numbers rest on. */
export function methodStory(view: View): PageStory<MethodSection> {
	const { section, sentence, method, site } = view.phrases;
	const study = mainStudy(view);
	const metric = headlineMetric(view, study);
	const responses = metric ? responsesText(view, metricFact(view, metric)) : '';
	const response = responseFindings(view);
	const { hiddenCells } = view.card;
	const hidden = sentence.hiddenCells(hiddenCells, formatCount(hiddenCells, view.numbers));
	const title = asTitle([responses, hidden]);
	const weights = weightsText(view);
	const questions = study.questions.length;
	return {
		title: title || site.kickers.method,
		deck: asText([weights]),
		description: asText([title, weights, fieldText(view)]),
		sections: {
			response: {
				...section.method.response,
				subtitle: fieldText(view),
				...(response.length > 0 ? { notes: response } : { missing: method.response.noFrame }),
			},
			base: { ...section.method.base, title: withoutStop(weights), subtitle: '' },
			uncertainty: { ...section.method.uncertainty, subtitle: '' },
			privacy: { ...section.method.privacy, title: asTitle([hidden]), subtitle: '' },
			wording: {
				...section.method.wording,
				title: asTitle([sentence.questionsAsked(questions, study.waves.length)]),
				subtitle: '',
			},
			numbers: {
				topic: view.phrases.family.number.numbers,
				title: view.phrases.family.list,
				subtitle: '',
				missing: view.phrases.family.number.missing,
			},
			downloads: { ...section.method.downloads, subtitle: '' },
		},
	};
}

/** The explicit sentence about weights, also where there are none. */
export function weightsText(view: View): string {
	const { base } = view.phrases.method;
	const { weights } = mainStudy(view);
	return weights === 'none' || weights === ''
		? base.notWeighted
		: base.weighted(base.weightKinds[weights] ?? weights);
}

/** By which rules numbers are told beside those of earlier versions; none where all is calculated anew. */
export function seriesTexts(view: View): readonly string[] {
	const { series } = view.phrases.method.privacy;
	const least = formatCount(mainStudy(view).thresholds.respondents, view.numbers);
	const rules = new Set((view.card.earlier ?? []).map(({ rule }) => rule));
	return (['ledger', 'counts'] as const).flatMap((rule) =>
		rules.has(rule) ? [series[rule](least)] : [],
	);
}

/** What the weights of the newest wave cost; '' where nothing is weighted or it is not told. */
export function weighingText(view: View): string {
	const study = mainStudy(view);
	const cut = mainCut(view);
	if (study.weights === 'none' || study.weights === '') return '';
	const found = study.weighting.find(
		({ wave, relation, brand }) =>
			wave === cut.wave && relation === cut.relation && brand === cut.brand,
	);
	if (!found) return '';
	const { designEffect, effectiveSize, largestAccount } = found;
	return view.phrases.method.base.weighing(
		waveName(view, study, cut.wave),
		formatNumber(designEffect, 2, view.numbers),
		formatCount(effectiveSize, view.numbers),
		largestAccount === null ? '' : formatPercent(largestAccount, view.numbers),
	);
}

function withoutStop(text: string): string {
	const first = /^[^.]+/.exec(text)?.[0] ?? text;
	return first;
}
