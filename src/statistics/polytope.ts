/** A row of a system of equations: Σ sign · variable = total. */
export interface LinearEquation {
	/** Variables by number, each once. */
	readonly members: readonly number[];
	/** Sign of each member; all 1 where left out. */
	readonly signs?: readonly number[];
	readonly total: number;
}

/** The points with all variables 0 or above that satisfy a system of equations. */
export interface Polytope {
	/**
	 * A vertex where the sum of some variables, each with a factor, is least; null where it has no least,
	 * `stuck` where that was not found in thousands of steps.
	 */
	lowest(members: readonly number[], factor: 1 | -1): Float64Array | null | 'stuck';
}

const TOLERANCE = 1e-9;
const INFEASIBLE = 1e-6;
const ROUNDING = 1e-12;
const SMALLEST_PIVOT = 1e-7;
const MOST_STEPS = 5000;
const IDLE_STEPS_BEFORE_BLAND = 50;

/**
 * The solutions of a linear system with variables of 0 and above, for optimising over them many times:
 * each search starts where the last one ended.
 *
 * Method: dense simplex in two phases, largest coefficient first and Bland 1977 where that gets nowhere.
 * Limits: some hundreds of equations and some thousands of variables.
 *
 * @returns null where no point satisfies the system, `stuck` where none was found in thousands of steps
 */
export function openPolytope(
	equations: readonly LinearEquation[],
	variables: number,
): Polytope | null | 'stuck' {
	const tableau = firstVertex(equations, variables);
	if (tableau === null || tableau === 'stuck') return tableau;
	return {
		lowest(members, factor) {
			const goal = new Float64Array(variables + 1);
			for (const at of members) goal[at] = factor;
			for (const [row, basic] of tableau.basis.entries())
				subtract(goal, tableau.rows[row], goal[basic]);
			const end = descend(tableau, goal, variables);
			if (end === 'stuck') return end;
			return end === 'unbounded' ? null : vertexOf(tableau, variables);
		},
	};
}

/** A vertex: each row tells its basic variable by the others, the constant last. */
interface Tableau {
	readonly rows: Float64Array[];
	readonly basis: number[];
	/** Room for the places of a row, one a column. */
	readonly filled: Int32Array;
}

function vertexOf({ rows, basis }: Tableau, variables: number): Float64Array {
	const point = new Float64Array(variables);
	for (const [row, basic] of basis.entries()) point[basic] = rows[row]?.at(-1) ?? 0;
	return point;
}

/**
 * Phase 1: one artificial variable an equation, whose sum is brought to 0. An artificial variable that
 * has left the basis never comes back, so that none needs a column.
 */
function firstVertex(
	equations: readonly LinearEquation[],
	variables: number,
): Tableau | null | 'stuck' {
	const rows = equations.map(({ members, signs, total }) => {
		const row = new Float64Array(variables + 1);
		const turn = total < 0 ? -1 : 1;
		members.forEach((member, i) => (row[member] = turn * (signs?.[i] ?? 1)));
		row[variables] = turn * total;
		return row;
	});
	const filled = new Int32Array(variables + 1);
	const tableau = { rows, basis: equations.map((_, at) => variables + at), filled };
	const goal = new Float64Array(variables + 1);
	for (const row of rows) subtract(goal, row, 1);
	if (descend(tableau, goal, variables) === 'stuck') return 'stuck';
	if (-(goal[variables] ?? 0) > INFEASIBLE) return null;
	return withoutArtificial(tableau, variables);
}

/** Drives artificial variables out of the basis and drops equations that follow from others. */
function withoutArtificial(tableau: Tableau, variables: number): Tableau {
	const { rows, basis, filled } = tableau;
	rows.forEach((row, at) => {
		if ((basis[at] ?? 0) < variables) return;
		const column = row.findIndex((cell, j) => j < variables && Math.abs(cell) > SMALLEST_PIVOT);
		if (column >= 0) pivot(tableau, at, column, null);
	});
	const kept = rows.flatMap((row, at) => {
		const basic = basis[at] ?? 0;
		if (basic >= variables) return [];
		row[variables] = Math.max(0, row[variables] ?? 0);
		return [{ row, basic }];
	});
	return { rows: kept.map(({ row }) => row), basis: kept.map(({ basic }) => basic), filled };
}

/** `stuck`: it took too many steps, as it may where very many vertices are one. */
type Descent = 'lowest' | 'unbounded' | 'stuck';

function descend(tableau: Tableau, goal: Float64Array, limit: number): Descent {
	let idle = 0;
	let value = goal[limit] ?? 0;
	for (let step = 0; step < MOST_STEPS; step++) {
		const column = entering(goal, limit, idle >= IDLE_STEPS_BEFORE_BLAND);
		if (column < 0) return 'lowest';
		const row = leaving(tableau, column);
		if (row < 0) return 'unbounded';
		pivot(tableau, row, column, goal);
		const now = goal[limit] ?? 0;
		idle = Math.abs(now - value) > TOLERANCE ? 0 : idle + 1;
		value = now;
	}
	return 'stuck';
}

function entering(goal: Float64Array, limit: number, isFirst: boolean): number {
	let best = -1;
	let least = -TOLERANCE;
	for (let j = 0; j < limit; j++) {
		const cell = goal[j] ?? 0;
		if (cell >= least) continue;
		if (isFirst) return j;
		least = cell;
		best = j;
	}
	return best;
}

function leaving({ rows, basis }: Tableau, column: number): number {
	let best = -1;
	let least = Infinity;
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at];
		const cell = row?.[column] ?? 0;
		if (row === undefined || cell <= TOLERANCE) continue;
		const ratio = (row[row.length - 1] ?? 0) / cell;
		const isTie = Math.abs(ratio - least) <= 1e-12 && (basis[at] ?? 0) < (basis[best] ?? 0);
		if (ratio < least - 1e-12 || isTie) {
			least = ratio;
			best = at;
		}
	}
	return best;
}

function pivot(tableau: Tableau, at: number, column: number, goal: Float64Array | null): void {
	const own = tableau.rows[at];
	if (own === undefined) return;
	const factor = own[column] ?? 1;
	const { filled } = tableau;
	let count = 0;
	for (let j = 0; j < own.length; j++) {
		const cell = (own[j] ?? 0) / factor;
		const isNothing = Math.abs(cell) < ROUNDING;
		own[j] = isNothing ? 0 : cell;
		if (!isNothing) filled[count++] = j;
	}
	for (const row of tableau.rows) {
		if (row !== own) subtractFilled(row, own, row[column] ?? 0, filled, count);
	}
	if (goal !== null) subtractFilled(goal, own, goal[column] ?? 0, filled, count);
	tableau.basis[at] = column;
}

/**
 * Few cells of a row are not 0: only these are looked at.
 *
 * @param filled the places of these, so many as are counted
 */
function subtractFilled(
	from: Float64Array,
	row: Float64Array,
	factor: number,
	filled: Int32Array,
	count: number,
): void {
	if (Math.abs(factor) < ROUNDING) return;
	for (let at = 0; at < count; at++) {
		const j = filled[at] ?? 0;
		from[j] = (from[j] ?? 0) - factor * (row[j] ?? 0);
	}
}

function subtract(
	from: Float64Array,
	row: Float64Array | undefined,
	factor: number | undefined,
): void {
	if (row === undefined || factor === undefined || Math.abs(factor) < ROUNDING) return;
	for (let j = 0; j < from.length; j++) from[j] = (from[j] ?? 0) - factor * (row[j] ?? 0);
}
