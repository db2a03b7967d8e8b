import type { Base, DerivedEstimate, Estimate } from '../estimates/estimated-fact.ts';
import { factId } from '../snapshot/fact-id.ts';
import { DECIMALS, type Fact, type FactKey, type Status, type Unit } from '../snapshot/fact.ts';
import { roundHalfAway } from '../statistics/round-half-away.ts';
import type { Said } from './verdicts.ts';

type Against = NonNullable<Exclude<Estimate, DerivedEstimate>['cell']['against']>;
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
const DECIMALS_OF_P = 4;
/** Of a p that must not tell more than its rounded difference does. */
const DECIMALS_OF_VAGUE_P = 1;

const NOTHING: FactKey = {
	study: '',
	metric: '',
	question: '',
	category: '',
	touchpoint: '',
	relation: '',
	role: '',
	brand: '',
	segment: '',
	account: '',
	wave: '',
	against: '',
	weights: '',
};

/**
 * The published form of an estimate of a status: rounded once, and without any number where hidden or
 * not asked.
 *
 * @param said of a comparison that is shown
 * @param family of a comparison, else ''
 */
export function factOfEstimate(
	estimate: Estimate,
	status: Status,
	said: Said | undefined,
	family = '',
): Fact {
	const isSilent = status === 'hidden' || estimate.kind === 'not-asked';
	const { key, id, unit, definition } = nameOf(estimate);
	return {
		id,
		...key,
		unit,
		...(isSilent ? NO_NUMBERS : numbersOf(unit, estimate)),
		status,
		verdict: isSilent ? '' : (said?.verdict ?? ''),
		p_adjusted: isSilent ? null : roundedP(said),
		family,
		definition,
	};
}

/** A fact without its effective n and with fewer decimals of p, where these would tell of hidden people. */
export function toldVaguely(fact: Fact): Fact {
	const { p_adjusted: p } = fact;
	return {
		...fact,
		n_effective: null,
		p_adjusted: p === null ? null : roundHalfAway(p, DECIMALS_OF_VAGUE_P),
	};
}

function roundedP(said: Said | undefined): number | null {
	if (said === undefined || said.pAdjusted === null) return null;
	return roundHalfAway(said.pAdjusted, DECIMALS_OF_P);
}

/** What a fact is called and about. */
interface FactName {
	readonly id: string;
	readonly key: FactKey;
	readonly unit: Unit;
	readonly definition: number;
}

function nameOf(estimate: Estimate): FactName {
	if (estimate.kind === 'derived') return derivedName(estimate);
	const { cell } = estimate;
	const key = factKey(estimate);
	const study = cell.isOtherStudy ? cell.study : '';
	return {
		id: factId(key, { study, touchpoint: cell.touchpoint }),
		key,
		unit: cell.metric.unit,
		definition: cell.question.definition,
	};
}

function derivedName(one: DerivedEstimate): FactName {
	const key = { ...NOTHING, ...one.key, study: one.study };
	return {
		id: factId(key, { study: one.isOtherStudy ? one.study : '', touchpoint: key.touchpoint }),
		key: { ...key, touchpoint: key.touchpoint || one.fixedTouchpoint },
		unit: one.unit,
		definition: one.definition,
	};
}

function factKey({ cell, reading }: Exclude<Estimate, DerivedEstimate>): FactKey {
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
		against: against === null ? '' : nameOfOther(against),
		weights,
	};
}

function nameOfOther(against: Against): string {
	switch (against.kind) {
		case 'wave':
			return `wave.${against.wave}`;
		case 'brand':
			return `brand.${against.brand}`;
		case 'pair':
			return `role.${against.role}`;
		case 'role':
			return 'role.rest';
		case 'target':
			return 'target';
	}
}

function numbersOf(
	unit: Unit,
	{ base, figure }: { readonly base: Base; readonly figure: DerivedEstimate['figure'] },
): Numbers {
	const round = (value: number | null) =>
		value === null ? null : roundHalfAway(value, DECIMALS[unit]);
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
