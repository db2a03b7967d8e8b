import { isProved } from '../sweep.ts';

const VERSION = 'havukka-relationship/v2026-q3';

/** One page of each kind, and the overview in Finnish after the English one. */
export const oneOfEachKind = [
	'index.html',
	`en/${VERSION}/index.html`,
	`fi/${VERSION}/index.html`,
	`en/${VERSION}/roles/decision-maker.html`,
	`en/${VERSION}/path.html`,
	`en/${VERSION}/touchpoints/invoicing.html`,
	`en/${VERSION}/segments/size/large.html`,
	`en/${VERSION}/benchmark.html`,
	`en/${VERSION}/relations/lost.html`,
	`en/${VERSION}/why.html`,
	`en/${VERSION}/actions.html`,
	`en/${VERSION}/who-answered.html`,
	`en/${VERSION}/method.html`,
] as const;

/** The pages that the browser opens: one of each kind, or with `KAIKU_PROVE=1` every one. */
export function pagesToOpen(pages: readonly string[]): readonly string[] {
	return isProved ? pages : oneOfEachKind;
}
