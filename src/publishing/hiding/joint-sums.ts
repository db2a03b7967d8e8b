import type { JointNumber } from './joint-number.ts';
import { around, twinsOf } from './joint-numbers.ts';
import { numberName } from './counted-people.ts';
import { valuesAt, type JointPeople } from './joint-people.ts';
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

/** The sum over people by their mean, in the steps that sums of so many values go in. */
export function sumOfPeople(n: number, told: ToldSum, people: JointPeople): ToldSum {
	const values = valuesAt(people, told);
	const least = Math.min(...values);
	const step = commonStep(values.map((value) => value - least));
	const [low, high] = [n * told.low, n * told.high];
	if (step === 0) return { ...told, low, high };
	const steps = (sum: number) => (sum - n * least) / step;
	return {
		...told,
		low: n * least + Math.ceil(steps(low) - ROUNDING) * step,
		high: n * least + Math.floor(steps(high) + ROUNDING) * step,
	};
}

/** Of smaller steps rounded numbers tell nothing. */
const SMALLEST_STEP = 0.01;

/** The largest number that all are whole multiples of (Euclid); 0 where there is none. */
function commonStep(numbers: readonly number[]): number {
	const step = numbers.reduce((common, number) => {
		let [large, small] = [common, number];
		while (small > SMALLEST_STEP) {
			const rest = large % small;
			[large, small] = [small, small - rest < ROUNDING * small ? 0 : rest];
		}
		return large;
	}, 0);
	const isMultiple = (number: number) =>
		Math.abs(number - Math.round(number / step) * step) < ROUNDING * step;
	return step > SMALLEST_STEP && numbers.every(isMultiple) ? step : 0;
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
