import type { FamilyTally } from '../snapshot/card-parts.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { Definition } from '../wording/en/method-words.ts';
import { factAbout, type FactPart } from './fact-about.ts';
import { factText, type FactText } from './fact-text.ts';
import { numberDefinition } from './number-definitions.ts';
import { mainStudy, type View } from './view.ts';

/** What everybody may know of a fact, in words. */
export interface FactExplanation {
	readonly fact: Fact;
	/** What it is about, in the order of ids. */
	readonly about: readonly FactPart[];
	readonly text: FactText;
	readonly status: string;
	/** '' where nothing is compared or nothing is told. */
	readonly verdict: string;
	/** Its family of comparisons; null where it is in none, or is the only thing told of it. */
	readonly family: FamilyTally | null;
	/** Whether its p-value is corrected for being one of many. */
	readonly isCorrected: boolean;
	readonly isUnsteady: boolean;
	readonly weights: string;
	/** How numbers of its metric are made; null where nothing is written of it. */
	readonly method: Definition | null;
}

/** Puts a fact into the words of a view. */
export function factExplanation(view: View, fact: Fact): FactExplanation {
	const { card, phrases } = view;
	const tally = card.families.find(({ id }) => id === fact.family);
	return {
		fact,
		about: factAbout(view, fact),
		text: factText(fact, view),
		status: phrases.figure.status[fact.status],
		verdict: verdictText(view, fact),
		family: fact.status === 'hidden' ? null : (tally ?? null),
		isCorrected: !fact.family.startsWith('headline:'),
		isUnsteady: card.unsteady.includes(fact.id),
		weights: weightsText(view, fact),
		method: methodOf(view, fact.metric),
	};
}

function verdictText({ phrases }: View, { verdict, against }: Fact): string {
	if (verdict === '') return '';
	const { verdicts: words } = phrases.figure;
	if (against === 'target') {
		return {
			up: words.met,
			down: words.missed,
			'no-clear-change': words['within-reach'],
			'cannot-be-said': words['target-unsaid'],
		}[verdict];
	}
	if (against.startsWith('wave.')) return words[verdict];
	return {
		up: words.higher,
		down: words.lower,
		'no-clear-change': words['no-clear-difference'],
		'cannot-be-said': words['cannot-be-said'],
	}[verdict];
}

/** How its answers are weighted: a fact that names no weights is by the study's own. */
function weightsText(view: View, { study, weights }: Fact): string {
	const { card, phrases } = view;
	const { weightKinds, notWeighted } = phrases.method.base;
	const own = (card.studies.find(({ id }) => id === study) ?? mainStudy(view)).weights;
	const kind = weights || own;
	if (kind === 'none')
		return weights === '' ? notWeighted : (phrases.comparison.rollUps['unweighted'] ?? '');
	return weightKinds[kind] ?? phrases.comparison.rollUps[kind] ?? kind;
}

const SHARES = ['share', 'distribution', 'top2', 'bottom2', 'promoters', 'passives', 'detractors'];

function methodOf(view: View, metric: string): Definition | null {
	const { uncertainty, npsNotes } = view.phrases.method;
	const derived = numberDefinition(view, metric);
	if (derived) return derived;
	if (metric === 'nps') return uncertainty.nps;
	if (metric === 'nps-1-10' || metric === 'balance') return npsNotes[metric];
	if (SHARES.includes(metric)) return uncertainty.share;
	return metric === 'mean' || metric === 'gap' ? uncertainty.mean : null;
}
