import { isChecked, isProved } from '../sweep.ts';

const VERSION = 'havukka-relationship/v2026-q3';

/** One page of each kind that has charts of its own, and the overview in Finnish after the English one. */
const mainKinds = [
	'index.html',
	`en/${VERSION}/index.html`,
	`fi/${VERSION}/index.html`,
	`en/${VERSION}/roles/decision-maker.html`,
	`en/${VERSION}/touchpoints/invoicing.html`,
	`en/${VERSION}/benchmark.html`,
	`en/${VERSION}/method.html`,
] as const;

/** One page of each further kind, which is made of the same figures and lists. */
const furtherKinds = [
	`en/${VERSION}/path.html`,
	`en/${VERSION}/segments/size/large.html`,
	`en/${VERSION}/functions/invoicing.html`,
	`en/${VERSION}/relations/lost.html`,
	`en/${VERSION}/why.html`,
	`en/${VERSION}/challenges.html`,
	`en/${VERSION}/actions.html`,
	`en/${VERSION}/who-answered.html`,
	`en/${VERSION}/relations/staff.html`,
	`en/${VERSION}/changes/v2026-q2.html`,
	`en/${VERSION}/facts/questions/recommend.html`,
] as const;

/** One page of each kind. */
export const oneOfEachKind = [...mainKinds, ...furtherKinds] as const;

/**
 * The pages that the browser opens: of the main kinds, with `KAIKU_CHECK=1` one of each kind, with
 * `KAIKU_PROVE=1` every one.
 */
export function pagesToOpen(pages: readonly string[]): readonly string[] {
	if (isProved) return pages;
	return isChecked ? oneOfEachKind : mainKinds;
}
