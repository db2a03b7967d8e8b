import { factorOf } from '../../../metrics/metric.ts';
import type { PlannedChange } from '../../../plan/analyses/change.ts';
import type { Cut } from '../../../plan/cut.ts';
import { kitagawa, type MixGroup } from '../../../statistics/kitagawa.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { largestShare } from '../../base-of-level.ts';
import { combineSums, totalWeight } from '../../combined-sums.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { levelFigure } from '../../level-figure.ts';
import type { Sample } from '../../sample.ts';
import type { WithLeast } from '../analysis-desk.ts';
import {
	collapseRoles,
	peopleByRole,
	presentRoles,
	type PeopleOf,
	type RoleGroups,
	type RolePeople,
} from '../role-groups.ts';
import { isBelow, scoreNumber, type ScoreLevel } from '../score-answers.ts';
import { mixSlopes, withinSlopes, type GroupSlopes } from './mix-slopes.ts';

/** One wave's answers of people who tell a role, by group of roles. */
type RoleWave = readonly RolePeople[];

/**
 * How much of a change comes from another mix of roles and how much from the roles themselves:
 * Kitagawa 1955 over the roles of those who tell one, by the study's weights. Roles of fewer people than
 * a number may rest on are taken together with the next larger one; a role that is in one wave only
 * counts wholly as mix. Intervals by the linearised variance of either part, with t.
 */
export function mixAndWithin(
	sample: Sample,
	planned: WithLeast<PlannedChange>,
	levelOf: (cut: Cut) => ScoreLevel,
	wave: string,
): readonly DerivedEstimate[] {
	const people = [
		peopleByRole(levelOf, { ...planned.cut, wave }),
		peopleByRole(levelOf, planned.cut),
	] as const;
	const groups = groupsOf(sample, planned, people);
	if (groups.length < 2) return [];
	const [earlier, later] = people.map((of) => groups.map(of));
	if (!earlier || !later || weightOf(earlier) === 0 || weightOf(later) === 0) return [];
	const parts = groups.map((_, at): MixGroup => {
		const [before, after] = [earlier, later].map((side) => partOf(side, at));
		return {
			earlierShare: before?.share ?? 0,
			laterShare: after?.share ?? 0,
			earlierMean: before?.mean,
			laterMean: after?.mean,
		};
	});
	const { mix, within } = kitagawa(parts);
	const design = sample.clustersIn([planned.cut.wave, wave], planned.cut.relation);
	const tell = (metric: string, value: number, slopes: readonly GroupSlopes[]) =>
		scoreNumber(planned, {
			metric,
			against: `wave.${wave}`,
			base: baseOf(planned, sample, later, planned.cut.wave),
			otherBases: [baseOf(planned, sample, earlier, wave)],
			figure: figureOf(planned, value, influences(parts, earlier, later, slopes), design),
		});
	return [tell('mix', mix, mixSlopes(parts)), tell('within', within, withinSlopes(parts))];
}

/** Roles that have an answer, the small ones taken together. */
function groupsOf(
	{ responses }: Sample,
	planned: WithLeast<PlannedChange>,
	people: readonly PeopleOf[],
): RoleGroups {
	const present = presentRoles(responses.role.ids, people);
	return collapseRoles(present, people, (base) => base.n > 0 && isBelow(base, planned));
}

function weightOf(wave: RoleWave): number {
	return wave.reduce((sum, { sums }) => sum + totalWeight(sums), 0);
}

/** Share and mean of a group in a wave; no mean where nobody is. */
function partOf(wave: RoleWave, at: number): { share: number; mean: number | undefined } {
	const { frequencies } = wave[at]?.sums ?? { frequencies: [] };
	const weight = frequencies.reduce((sum, one) => sum + one.weight, 0);
	const total = frequencies.reduce((sum, one) => sum + one.weight * one.value, 0);
	return { share: weight / weightOf(wave), mean: weight > 0 ? total / weight : undefined };
}

/** Everybody of a wave who tells a role. */
function baseOf(planned: PlannedChange, sample: Sample, groups: RoleWave, wave: string) {
	const sums = combineSums(groups.map((group) => ({ sums: group.sums, factor: 1 })));
	const n = groups.reduce((all, { base }) => all + base.n, 0);
	const accounts = sample.hasAccounts ? sums.byCluster().present : null;
	const { shape } = planned.metric;
	const isIndependent = accounts === null && sample.weights === null && n === sums.count;
	const designClusters = sample.clustersIn([wave], planned.cut.relation);
	const { nEffective } = levelFigure({ sums, n, accounts, isIndependent, shape, designClusters });
	const largestAccount = accounts === null ? null : largestShare(sums);
	sums.close();
	return { n, accounts, nEffective, largestAccount };
}

/** What each cluster adds to the error of a part. */
function influences(
	parts: readonly MixGroup[],
	earlier: RoleWave,
	later: RoleWave,
	slopes: readonly GroupSlopes[],
): ReadonlyMap<number, number> {
	const added = new Map<number, number>();
	const add = (cluster: number, influence: number) =>
		added.set(cluster, (added.get(cluster) ?? 0) + influence);
	for (const [side, wave] of [
		['earlier', earlier],
		['later', later],
	] as const) {
		const share = (at: number) =>
			(side === 'earlier' ? parts[at]?.earlierShare : parts[at]?.laterShare) ?? 0;
		const centre = slopes.reduce((sum, slope, at) => sum + slope[side].share * share(at), 0);
		const total = weightOf(wave);
		for (const [at, { sums }] of wave.entries()) {
			const slope = slopes[at]?.[side] ?? { share: 0, mean: 0 };
			const own = sums.influence();
			own?.codes.forEach((cluster, place) => {
				if (!own.answers[place]) return;
				const ofShare = ((slope.share - centre) * (own.clusterWeights[place] ?? 0)) / total;
				add(cluster, ofShare + slope.mean * (own.sums[place] ?? 0));
			});
		}
	}
	return added;
}

function figureOf(
	{ metric }: PlannedChange,
	point: number,
	added: ReadonlyMap<number, number>,
	design: number,
): DerivedEstimate['figure'] {
	const factor = factorOf(metric.unit);
	const value = point * factor;
	if (added.size < 2) return { value, low: null, high: null };
	const variance = clusterVariance(Float64Array.from(added.values()), design);
	const { low, high } = tInterval(point, Math.sqrt(variance), added.size - 1, CONFIDENCE);
	return { value, low: low * factor, high: high * factor };
}
