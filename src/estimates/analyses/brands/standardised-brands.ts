import type { PlannedStanding } from '../../../plan/analyses/brands.ts';
import type { Cut } from '../../../plan/cut.ts';
import { directStandardisation } from '../../../statistics/direct-standardisation.ts';
import { effectiveSampleSize } from '../../../statistics/effective-sample-size.ts';
import { frequencyMoments } from '../../../statistics/frequency-moments.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { largestShare } from '../../base-of-level.ts';
import { combineSums, totalWeight } from '../../combined-sums.ts';
import { CONFIDENCE, criticalZ } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Level, LevelFigure } from '../../level.ts';
import { answerVariance } from '../../level-error.ts';
import { levelFigure } from '../../level-figure.ts';
import type { Sample } from '../../sample.ts';
import { classTotals, shareInterval } from '../../share-interval.ts';
import type { WithLeast } from '../analysis-desk.ts';
import {
	collapseRoles,
	peopleByRole,
	presentRoles,
	type PeopleOf,
	type RolePeople,
} from '../role-groups.ts';
import { inUnit, isBelow, scoreNumber, type ScoreLevel } from '../score-answers.ts';

/** Fewest persons of a role of a brand; roles with fewer are taken together for all brands. */
const FEWEST_IN_ROLE = 5;

/**
 * What each brand would have with the role mix of the customers of all: direct standardisation, Yule 1934;
 * Fleiss 1981. A brand that nobody of some role answered about cannot be standardised. Intervals by Rocks
 * or Wilson at the effective answers, or t, of Σπ²s²/n; with accounts or weights by methods d with the
 * weights π/n. Nothing is told where a single group of roles is left.
 */
export function standardisedBrands(
	sample: Sample,
	planned: WithLeast<PlannedStanding>,
	levelOf: (cut: Cut) => ScoreLevel,
): readonly DerivedEstimate[] {
	const brands = planned.brands.map((brand) => {
		return { brand, of: peopleByRole(levelOf, { ...planned.cut, brand }) };
	});
	const present = presentRoles(
		planned.roles,
		brands.map(({ of }) => of),
	);
	const isWhole = (of: PeopleOf) => present.every((roles) => of(roles).base.n > 0);
	const whole = brands.flatMap(({ of }) => (isWhole(of) ? [of] : []));
	if (whole.length === 0) return [];
	const isTooSmall = (base: RolePeople['base']) =>
		base.n < FEWEST_IN_ROLE || isBelow(base, planned);
	const groups = collapseRoles(present, whole, isTooSmall);
	if (groups.length < 2) return [];
	const shares = sharesOf(
		groups.map((roles) => brands.reduce((sum, { of }) => sum + totalWeight(of(roles).sums), 0)),
	);
	return brands.flatMap(({ brand, of }) => {
		const people = groups.map(of);
		const n = people.reduce((sum, { base }) => sum + base.n, 0);
		if (n === 0) return [];
		const level = levelOfPeople(sample, planned, people, n);
		const told = isWhole(of) ? standardise(level, shares, people) : null;
		const { accounts } = level;
		const largestAccount = accounts === null ? null : largestShare(level.sums);
		const base = { n, accounts, nEffective: told?.nEffective ?? null, largestAccount };
		const small = people.flatMap((one) => (isBelow(one.base, planned) ? [one.base] : []));
		const figure = inUnit(planned, told?.figure ?? null);
		const otherBases = told === null ? [] : small;
		level.sums.close();
		return [scoreNumber(planned, { metric: 'standardised', brand, base, otherBases, figure })];
	});
}

function sharesOf(weights: readonly number[]): readonly number[] {
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => weight / all);
}

/** Everybody of a brand who tells a role, as they are. */
function levelOfPeople(
	sample: Sample,
	{ metric, cut }: PlannedStanding,
	people: readonly RolePeople[],
	n: number,
): Level {
	const sums = combineSums(people.map((group) => ({ sums: group.sums, factor: 1 })));
	const accounts = sample.hasAccounts ? sums.byCluster().present : null;
	return {
		sums,
		n,
		accounts,
		isIndependent: accounts === null && sample.weights === null && n === sums.count,
		shape: metric.shape,
		designClusters: sample.clustersIn([cut.wave], cut.relation),
	};
}

/** Null where a group has no weight. */
function standardise(
	level: Level,
	shares: readonly number[],
	people: readonly RolePeople[],
): LevelFigure | null {
	const own = sharesOf(people.map(({ sums }) => totalWeight(sums)));
	if (!own.every((share) => share > 0)) return null;
	const weighted = combineSums(
		people.map(({ sums }, at) => ({ sums, factor: (shares[at] ?? 0) / (own[at] ?? 1) })),
	);
	const mixed = { ...level, sums: weighted };
	const figure = level.isIndependent
		? independentFigure(mixed, shares, people)
		: levelFigure(mixed);
	weighted.close();
	return figure;
}

/** From the answers of each group, as independent persons. */
function independentFigure(
	level: Level,
	shares: readonly number[],
	people: readonly RolePeople[],
): LevelFigure {
	const { sums, shape, n } = level;
	const groups = people.map((group, at) => {
		const { mean, standardDeviation, n: persons } = frequencyMoments(group.sums.frequencies);
		return { share: shares[at] ?? NaN, mean, variance: standardDeviation ** 2 / persons };
	});
	const { estimate, standardError } = directStandardisation(groups);
	const variance = standardError ** 2;
	const simpleVariance = answerVariance(level);
	const nEffective = effectiveSampleSize({ n, simpleVariance, variance, clusters: n });
	if (shape !== 'mean') {
		const totals = classTotals(sums.frequencies);
		return { figure: shareInterval(shape, totals, nEffective, criticalZ()), nEffective };
	}
	if (variance === 0) return { figure: null, nEffective };
	const interval = tInterval(estimate, standardError, n - people.length, CONFIDENCE);
	return { figure: { point: estimate, ...interval }, nEffective };
}
