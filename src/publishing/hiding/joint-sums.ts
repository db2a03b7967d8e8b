import type { JointNumber } from './joint-number.ts';
import { around, twinsOf } from './joint-numbers.ts';
import { numberName, valueAt, type JointPeople } from './joint-people.ts';
import type { JointWhole } from './joint-wholes.ts';

/** Limits of what values add up to. */
export type ToldSum = Pick<JointNumber, 'name' | 'valueOf' | 'low' | 'high'>;

const ROUNDING = 1e-9;

/** Sums over everybody, by the unweighted numbers of parts that are all of the whole. */
export function sumsOfOthers(whole: JointWhole, people: JointPeople): readonly ToldSum[] {
	return whole.otherParts.flatMap((all) => {
		const parts = all.filter(({ n }) => n > 0);
		const [first] = parts;
		const names = first === undefined ? [] : twinsOf(whole, first).map(numberName);
		return names.flatMap((name) => {
			const sums = parts.map((part) => {
				const one = twinsOf(whole, part).find((twin) => numberName(twin) === name);
				return one?.figure == null ? null : sumOfPeople(part.n, around(one), people);
			});
			return joinedSum(sums);
		});
	});
}

/** The sum over people by their mean; of whole values it is whole. */
export function sumOfPeople(n: number, told: ToldSum, people: JointPeople): ToldSum {
	const { low, high } = told;
	const values = people.points.map((_, place) => valueAt(people, told, place));
	const unit = values.every((value) => value % 100 === 0) ? 100 : 1;
	if (!values.every((value) => Number.isInteger(value))) {
		return { ...told, low: n * low, high: n * high };
	}
	return {
		...told,
		low: Math.ceil((n * low) / unit - ROUNDING) * unit,
		high: Math.floor((n * high) / unit + ROUNDING) * unit,
	};
}

/** None where the sum of a part is not known. */
function joinedSum(sums: readonly (ToldSum | null)[]): readonly ToldSum[] {
	const known = sums.flatMap((sum) => sum ?? []);
	const [first] = known;
	if (first === undefined || known.length < sums.length) return [];
	return [
		{
			...first,
			low: known.reduce((all, { low }) => all + low, 0),
			high: known.reduce((all, { high }) => all + high, 0),
		},
	];
}
