import type { Base, Estimate, Figure } from '../estimates/estimated-fact.ts';
import { factId } from '../snapshot/fact-id.ts';
import { DECIMALS, type Fact, type FactKey, type Status, type Unit } from '../snapshot/fact.ts';
import { roundHalfAway } from '../statistics/round-half-away.ts';

type Against = NonNullable<Estimate['cell']['against']>;
type Numbers = Pick<Fact, 'value' | 'low' | 'high' | 'n' | 'n_effective' | 'accounts'>;

const NO_NUMBERS: Numbers = {
	value: null,
	low: null,
	high: null,
	n: null,
	n_effective: null,
	accounts: null,
};

const DECIMALS_OF_N_EFFECTIVE = 1;

/**
 * The published form of an estimate of a status: rounded once, and without any number where hidden or
 * not asked.
 */
export function factOfEstimate(estimate: Estimate, status: Status): Fact {
	const { cell } = estimate;
	const key = factKey(estimate);
	const isSilent = status === 'hidden' || estimate.kind === 'not-asked';
	const study = cell.isOtherStudy ? cell.study : '';
	return {
		id: factId({ ...key, study, touchpoint: cell.touchpoint }),
		...key,
		unit: cell.metric.unit,
		...(isSilent ? NO_NUMBERS : numbersOf(cell.metric.unit, estimate.base, estimate.figure)),
		status,
		verdict: estimate.kind === 'comparison' && !isSilent ? 'cannot-be-said' : '',
		p_adjusted: null,
		family: familyOf(cell),
		definition: cell.question.definition,
	};
}

/** Twins are a family of their own: the same comparison is not tested twice in one. */
function familyOf({ metric, against, weights }: Estimate['cell']): string {
	if (against === null) return '';
	return [metric.id, against.kind, weights].filter(Boolean).join(':');
}

function factKey({ cell, reading }: Estimate): FactKey {
	const { study, metric, question, touchpoint, cut, against, weights } = cell;
	return {
		study,
		metric: metric.id,
		question: question.id,
		category: reading.category,
		touchpoint: touchpoint || (question.touchpoint ?? ''),
		relation: cut.relation,
		role: cut.role,
		brand: cut.brand,
		segment: cut.segment,
		account: '',
		wave: cut.wave,
		against: against === null ? '' : nameOf(against),
		weights,
	};
}

function nameOf(against: Against): string {
	return `${against.kind}.${otherOf(against)}`;
}

function otherOf(against: Against): string {
	switch (against.kind) {
		case 'wave':
			return against.wave;
		case 'brand':
			return against.brand;
		case 'role':
			return 'rest';
	}
}

function numbersOf(unit: Unit, base: Base, figure: Figure | null): Numbers {
	const round = (value: number) => roundHalfAway(value, DECIMALS[unit]);
	const { n, accounts, nEffective } = base;
	return {
		value: figure && round(figure.value),
		low: figure && round(figure.low),
		high: figure && round(figure.high),
		n,
		n_effective: nEffective === null ? null : roundHalfAway(nEffective, DECIMALS_OF_N_EFFECTIVE),
		accounts,
	};
}
