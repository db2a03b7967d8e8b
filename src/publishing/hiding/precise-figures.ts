import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { HiddenSoFar, JointWhole } from './joint-wholes.ts';

/**
 * Shown estimates of wholes with hidden parts whose precise figures would tell of these. The effective
 * n, which has a decimal, and p, which has four, follow from how many of each part gave each answer
 * where parts count differently; each of them is one equation more, a hundred times as exact as the
 * rounded number. Where enough answers share their account with another one, what they have in common
 * is a part of it that nobody knows.
 */
export function preciseFigures(
	wholes: readonly JointWhole[],
	{ toldBy }: Pick<HiddenSoFar, 'toldBy'>,
): ReadonlySet<Estimate> {
	const told = wholes.filter(isToldPrecisely);
	if (told.length === 0) return new Set();
	const groups = new Set(
		told.flatMap(({ whole, pooled }) => [whole, ...pooled]).map(({ id }) => id),
	);
	const precise = new Set<Estimate>(told.flatMap(ofRest));
	for (const [one, ids] of toldBy) if (ids.some((id) => groups.has(id))) precise.add(one);
	return precise;
}

function isToldPrecisely({ whole, numbers }: JointWhole): boolean {
	return numbers.levels(whole).some(({ cell, base, people }) => {
		const { n, accounts } = base;
		if (cell.weights !== '' || n !== whole.n) return false;
		if (accounts !== null && n - accounts >= whole.leastPersons) return false;
		const [first = 0, ...others] = people.weights() ?? [];
		return others.some((weight) => Math.abs(weight - first) > CLOSE * Math.max(weight, first));
	});
}

const CLOSE = 1e-9;

/** Comparisons of parts with the rest. */
function ofRest({ parts, numbers }: JointWhole): readonly Estimate[] {
	return parts
		.flatMap((part) => numbers.comparisons(part))
		.filter(({ cell }) => cell.against?.kind === 'role');
}
