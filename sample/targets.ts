import { apportion } from './apportion.ts';
import { at, castRoles, castTouchpoints, castWaves } from './cast.ts';
import { seededRandom } from './random.ts';

/** Counts of 0 to 10 per role in 2026-q3 and in 2026-q2. */
const recommendLatest: readonly (readonly number[])[] = [
	[0, 0, 1, 1, 1, 4, 5, 16, 29, 38, 26],
	[0, 1, 1, 1, 2, 5, 6, 16, 26, 23, 15],
	[0, 0, 1, 1, 2, 4, 4, 11, 16, 12, 7],
	[0, 0, 0, 1, 1, 2, 1, 4, 6, 5, 2],
	[1, 1, 2, 3, 3, 6, 8, 15, 18, 12, 5],
	[1, 1, 2, 3, 3, 4, 4, 9, 8, 4, 2],
];
const recommendBefore: readonly (readonly number[])[] = [
	[0, 0, 1, 1, 1, 4, 6, 15, 30, 36, 24],
	[0, 1, 1, 2, 2, 5, 6, 15, 24, 22, 13],
	[0, 0, 1, 1, 2, 3, 4, 11, 15, 11, 6],
	[0, 0, 0, 1, 1, 2, 2, 4, 6, 4, 2],
	[1, 1, 1, 2, 3, 5, 6, 14, 17, 14, 5],
	[0, 1, 1, 2, 3, 4, 5, 9, 9, 4, 2],
];

/** Counts of 1 to 5 in 2026-q3 by touchpoint and role; null: the role is not asked. */
const experienceLatest: readonly (readonly (readonly number[] | null)[])[] = [
	[
		[1, 3, 6, 23, 28],
		[1, 2, 5, 14, 12],
		[2, 3, 6, 14, 10],
		[1, 1, 2, 4, 3],
		[2, 4, 7, 17, 11],
		null,
	],
	[[1, 2, 6, 22, 30], [0, 1, 2, 5, 5], [1, 2, 4, 9, 7], null, [2, 3, 6, 14, 8], null],
	[
		[1, 3, 6, 27, 48],
		[0, 1, 1, 3, 4],
		[1, 2, 4, 13, 12],
		[0, 0, 1, 2, 1],
		[3, 4, 10, 24, 18],
		null,
	],
	[[2, 4, 8, 28, 31], null, [2, 3, 5, 12, 7], [0, 0, 1, 1, 1], [7, 9, 15, 22, 10], [1, 1, 1, 2, 1]],
	[[2, 4, 8, 24, 23], null, [1, 2, 3, 7, 4], [0, 0, 1, 2, 1], [6, 9, 15, 23, 10], [1, 2, 3, 5, 3]],
	[
		[2, 4, 10, 35, 40],
		[2, 2, 5, 15, 14],
		[2, 3, 6, 14, 10],
		[1, 1, 3, 5, 3],
		[2, 4, 6, 12, 6],
		null,
	],
	[[2, 3, 7, 30, 55], [2, 4, 9, 29, 33], [1, 2, 4, 11, 11], [1, 1, 2, 6, 5], [1, 2, 4, 9, 6], null],
	[
		[2, 4, 10, 34, 41],
		[3, 4, 10, 29, 26],
		[2, 2, 5, 12, 8],
		[1, 1, 3, 5, 3],
		[2, 3, 6, 10, 5],
		null,
	],
	[
		[1, 2, 6, 29, 65],
		[1, 2, 5, 26, 57],
		[1, 1, 3, 11, 16],
		[0, 1, 1, 3, 4],
		[1, 1, 2, 8, 10],
		null,
	],
	[
		[3, 4, 10, 38, 48],
		[3, 6, 13, 37, 32],
		[1, 2, 5, 11, 7],
		[2, 3, 5, 7, 3],
		[1, 2, 3, 6, 3],
		[0, 1, 1, 3, 1],
	],
	[
		[6, 10, 18, 33, 18],
		[1, 2, 3, 3, 1],
		[2, 3, 5, 7, 3],
		[0, 1, 1, 1, 0],
		[10, 10, 12, 9, 3],
		[12, 10, 9, 8, 2],
	],
	[
		[3, 5, 10, 22, 14],
		[3, 4, 8, 13, 6],
		[2, 2, 4, 5, 2],
		[1, 1, 2, 2, 1],
		[4, 4, 6, 6, 2],
		[4, 3, 4, 3, 1],
	],
	[
		[2, 4, 10, 32, 37],
		[1, 2, 5, 10, 6],
		[2, 3, 6, 12, 6],
		[1, 1, 1, 2, 1],
		[11, 12, 14, 14, 5],
		[0, 1, 1, 1, 1],
	],
	[
		[3, 5, 11, 27, 21],
		[0, 1, 1, 3, 1],
		[2, 3, 4, 7, 4],
		[0, 0, 1, 1, 0],
		[11, 13, 15, 15, 5],
		[1, 2, 3, 4, 2],
	],
];

/** How much higher (points) satisfaction was in each wave than in 2026-q3, by touchpoint. */
const earlier: readonly (readonly number[])[] = [
	[-1, 0, 1, -2, 0, -1, 1, -1, -2, 0],
	[1, 2, 0, 1, 3, 1, 2, 1, 2, 0],
	[-1, 1, 0, -2, 0, 1, -1, 0, -1, 0],
	[1, 3, 2, 1, 2, 0, 3, 2, 3, 0],
	[2, 1, 0, 2, 1, 3, 1, 0, 2, 0],
	[-3, -4, -3, -2, -4, -3, -3, -1, -2, 0],
	[-1, -2, 0, -1, 1, -2, -1, 0, -2, 0],
	[1, 0, 2, 1, -1, 1, 0, 2, 1, 0],
	[-1, 0, -2, -1, 0, -1, 1, -1, -1, 0],
	[-15, -14, -16, -14, -13, -15, -14, -13, -14, 0],
	[21, 19, 22, 18, 20, 19, 17, 16, 15, 0],
	[3, 4, 2, 3, 5, 3, 1, 3, 4, 0],
	[4, 2, 3, 5, 3, 4, 2, 3, 4, 0],
	[2, 3, 1, 2, 4, 2, 3, 1, 2, 0],
];

/** Mean expectation in tenths, by touchpoint: decision makers, then everybody else. */
const expected: readonly (readonly [decides: number, others: number])[] = [
	[35, 37],
	[37, 39],
	[42, 41],
	[43, 39],
	[41, 39],
	[40, 40],
	[42, 41],
	[40, 40],
	[41, 42],
	[39, 40],
	[40, 41],
	[41, 38],
	[44, 38],
	[42, 37],
];
const lowExpectation = [3, 15, 42, 29, 11] as const;
const highExpectation = [0, 1, 7, 33, 59] as const;

const latest = castWaves.length - 1;

/** Counts of 0 to 10 that a role gives in a wave. */
export function recommendCounts(wave: number, role: number): number[] {
	if (wave === latest) return [...at(recommendLatest, role)];
	const before = at(recommendBefore, role);
	if (wave === latest - 1) return [...before];
	const answers = at(at(castWaves, wave).answers, role);
	const counts = apportion(before, answers);
	const wobble = seededRandom(`recommend ${wave} ${role}`);
	const size = answers >= 80 ? 5 : 3;
	const moves = wobble.below(size) - (size - 1) / 2;
	return movePoints(counts, moves);
}

/** Moves answers from 8 to 9 (or back, when negative) where there are enough of them. */
function movePoints(counts: readonly number[], moves: number): number[] {
	const eight = at(counts, 8) - moves;
	const nine = at(counts, 9) + moves;
	if (eight < 0 || nine < 0) return [...counts];
	return counts.map((count, point) => (point === 8 ? eight : point === 9 ? nine : count));
}

/** Counts of 1 to 5 for a touchpoint in a wave from a role; null: the role is not asked. */
export function experienceCounts(wave: number, touchpoint: number, role: number): number[] | null {
	const now = at(at(experienceLatest, touchpoint), role);
	if (now === null || wave === latest) return now === null ? null : [...now];
	const asked = now.reduce((left, right) => left + right, 0);
	const answersNow = at(at(castWaves, latest).answers, role);
	const answers = at(at(castWaves, wave).answers, role);
	const base = Math.round((asked * answers) / answersNow);
	const best = ((at(now, 3) + at(now, 4)) * 100) / asked;
	const wobble = seededRandom(`experience ${wave} ${touchpoint} ${role}`).below(5) - 2;
	const target = Math.min(97, Math.max(6, best + at(at(earlier, touchpoint), wave) + wobble));
	return apportion(shiftBest(now, best, target), base);
}

/** The same answers with the two best points taking `target` percent instead of `best`. */
function shiftBest(counts: readonly number[], best: number, target: number): number[] {
	return counts.map((count, place) =>
		place >= 3 ? (count * target) / best : (count * (100 - target)) / (100 - best),
	);
}

/** Counts of 1 to 5 of what was expected of a touchpoint, by `total` people of a role. */
export function expectationCounts(touchpoint: number, role: number, total: number): number[] {
	const [decides, others] = at(expected, touchpoint);
	const isDecider = at(castRoles, role).id === 'decision-maker';
	const invoiceByFinance =
		at(castRoles, role).id === 'finance' && at(castTouchpoints, touchpoint).id === 'invoicing';
	const mean = isDecider ? decides : invoiceByFinance ? 43 : others;
	const high = (mean - 33) / 12;
	return apportion(
		lowExpectation.map((low, place) => low * (1 - high) + at(highExpectation, place) * high),
		total,
	);
}

/** Weights of 1 to 5 for "our everyday has become easier", by role. */
export const everydayWeights: readonly (readonly number[])[] = [
	[2, 6, 22, 44, 26],
	[3, 7, 24, 42, 24],
	[4, 10, 32, 38, 16],
	[5, 12, 34, 36, 13],
	[10, 18, 36, 27, 9],
	[12, 22, 36, 23, 7],
];

/** Weights of 1 (very little) to 5 (very much) for effort, by role. */
export const effortWeights: readonly (readonly number[])[] = [
	[30, 36, 20, 10, 4],
	[24, 36, 24, 12, 4],
	[18, 32, 28, 15, 7],
	[16, 30, 28, 18, 8],
	[12, 24, 30, 22, 12],
	[7, 16, 25, 29, 23],
];
