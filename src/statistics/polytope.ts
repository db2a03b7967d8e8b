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
	/** A vertex where the sum of some variables, each with a factor, is least; null where it has no least. */
	lowest(members: readonly number[], factor: 1 | -1): Float64Array | null;
}

const TOLERANCE = 1e-9;
const INFEASIBLE = 1e-6;
const MOST_STEPS = 20_000;
const STEPS_BEFORE_BLAND = 400;

/**
 * The solutions of a linear system with variables of 0 and above, for optimising over them many times:
 * each search starts where the last one ended.
 *
 * Method: dense simplex in two phases, largest coefficient first and Bland 1977 when that takes long.
 * Limits: some hundreds of equations and some thousands of variables.
 *
 * @returns null where no point satisfies the system
 */
export function openPolytope(
	equations: readonly LinearEquation[],
	variables: number,
): Polytope | null {
	const tableau = firstVertex(equations, variables);
	if (tableau === null) return null;
	return {
		lowest(members, factor) {
			const goal = new Float64Array(variables + 1);
			for (const at of members) goal[at] = factor;
			for (const [row, basic] of tableau.basis.entries())
				subtract(goal, tableau.rows[row], goal[basic]);
			return descend(tableau, goal, variables) === 'unbounded'
				? null
				: vertexOf(tableau, variables);
		},
	};
}

/** A vertex: each row tells its basic variable by the others, the constant last. */
interface Tableau {
	readonly rows: Float64Array[];
	readonly basis: number[];
}

function vertexOf({ rows, basis }: Tableau, variables: number): Float64Array {
	const point = new Float64Array(variables);
	for (const [row, basic] of basis.entries()) point[basic] = rows[row]?.at(-1) ?? 0;
	return point;
}

/** Phase 1: one artificial variable an equation, whose sum is brought to 0. */
function firstVertex(equations: readonly LinearEquation[], variables: number): Tableau | null {
	const width = variables + equations.length;
	const rows = equations.map(({ members, signs, total }, at) => {
		const row = new Float64Array(width + 1);
		const turn = total < 0 ? -1 : 1;
		members.forEach((member, i) => (row[member] = turn * (signs?.[i] ?? 1)));
		row[variables + at] = 1;
		row[width] = turn * total;
		return row;
	});
	const tableau = { rows, basis: equations.map((_, at) => variables + at) };
	const goal = new Float64Array(width + 1);
	for (const row of rows) {
		for (let j = 0; j < variables; j++) goal[j] = (goal[j] ?? 0) - (row[j] ?? 0);
		goal[width] = (goal[width] ?? 0) - (row[width] ?? 0);
	}
	descend(tableau, goal, variables);
	if (-(goal[width] ?? 0) > INFEASIBLE) return null;
	return withoutArtificial(tableau, variables);
}

/** Drives artificial variables out of the basis and drops equations that follow from others. */
function withoutArtificial({ rows, basis }: Tableau, variables: number): Tableau {
	const kept: Tableau = { rows: [], basis: [] };
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at];
		if (row === undefined) continue;
		if ((basis[at] ?? 0) >= variables) {
			const column = row.findIndex((cell, j) => j < variables && Math.abs(cell) > 1e-7);
			if (column < 0) continue;
			pivot({ rows, basis }, at, column, null);
		}
	}
	rows.forEach((row, at) => {
		const basic = basis[at] ?? 0;
		if (basic >= variables) return;
		const short = new Float64Array(variables + 1);
		short.set(row.subarray(0, variables));
		short[variables] = Math.max(0, row.at(-1) ?? 0);
		kept.rows.push(short);
		kept.basis.push(basic);
	});
	return kept;
}

function descend(tableau: Tableau, goal: Float64Array, limit: number): 'lowest' | 'unbounded' {
	for (let step = 0; step < MOST_STEPS; step++) {
		const column = entering(goal, limit, step >= STEPS_BEFORE_BLAND);
		if (column < 0) return 'lowest';
		const row = leaving(tableau, column);
		if (row < 0) return 'unbounded';
		pivot(tableau, row, column, goal);
	}
	throw new Error('a linear programme took too many steps');
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
	rows.forEach((row, at) => {
		const cell = row[column] ?? 0;
		if (cell <= TOLERANCE) return;
		const ratio = (row.at(-1) ?? 0) / cell;
		const isTie = Math.abs(ratio - least) <= 1e-12 && (basis[at] ?? 0) < (basis[best] ?? 0);
		if (ratio < least - 1e-12 || isTie) {
			least = ratio;
			best = at;
		}
	});
	return best;
}

function pivot(tableau: Tableau, at: number, column: number, goal: Float64Array | null): void {
	const own = tableau.rows[at];
	if (own === undefined) return;
	const factor = own[column] ?? 1;
	for (let j = 0; j < own.length; j++) own[j] = (own[j] ?? 0) / factor;
	tableau.rows.forEach((row, other) => {
		if (other !== at) subtract(row, own, row[column]);
	});
	if (goal !== null) subtract(goal, own, goal[column]);
	tableau.basis[at] = column;
}

function subtract(
	from: Float64Array,
	row: Float64Array | undefined,
	factor: number | undefined,
): void {
	if (row === undefined || factor === undefined || Math.abs(factor) < 1e-12) return;
	for (let j = 0; j < from.length; j++) from[j] = (from[j] ?? 0) - factor * (row[j] ?? 0);
}
