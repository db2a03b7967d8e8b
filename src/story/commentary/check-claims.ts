import { problem, type Problem } from '../../problem.ts';
import type { View } from '../view.ts';
import { standingClaims, type StandingClaim } from './claim.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** An error for each claim that the facts of now do not carry, with their numbers. */
export function checkClaims(parsed: ParsedCommentary, view: View): readonly Problem[] {
	return standingClaims(parsed, view)
		.filter(({ standing }) => standing !== 'carried')
		.map((claim) => {
			const [rule, why, remedy] = whyOpen(claim);
			return problem({
				severity: 'error',
				rule,
				file: parsed.file,
				line: claim.line,
				value: `${claim.says} ${claim.fact}`,
				message: `The words say "${claim.says}", and ${why}${claim.numbers && `: ${claim.numbers}`}.`,
				remedy,
			});
		});
}

/** That nothing changed or differs is not claimed either where the answers are too few to tell. */
function whyOpen({ says, standing }: StandingClaim): readonly [string, string, string] {
	const isDenial = says === 'no-clear-change' || says === 'no-clear-difference';
	if (isDenial && standing === 'not-significant') return TOO_UNSURE;
	return WHY[standing === 'carried' ? 'wrong' : standing];
}

const TOO_UNSURE = [
	'claim-not-significant',
	'the facts are too unsure to tell even that',
	'Say that it cannot be said, or take the claim out.',
] as const;

const WHY: Readonly<
	Record<Exclude<StandingClaim['standing'], 'carried'>, readonly [string, string, string]>
> = {
	'not-significant': [
		'claim-not-significant',
		'that is not significant',
		'Say that there is no clear change or difference, or take the claim out.',
	],
	wrong: ['claim-wrong', 'the facts say another thing', 'Write what the facts say.'],
	'not-told': [
		'claim-not-told',
		'no published comparison tells it',
		'Take the claim out, or ask for the comparison in cuts of report.yaml.',
	],
};

/** A commentary of one page in one language, with its claims. */
export interface ClaimsOfPage {
	readonly page: string;
	readonly language: string;
	readonly file: string;
	readonly claims: readonly StandingClaim[];
}

/** A warning for each claim that one language of a page makes and another does not. */
export function differingClaims(all: readonly ClaimsOfPage[]): readonly Problem[] {
	return [...Map.groupBy(all, ({ page }) => page).values()].flatMap((ofPage) =>
		ofPage.flatMap((one) => {
			const own = new Set(one.claims.map(nameOf));
			const others = ofPage.filter(({ language }) => language !== one.language);
			const lacking = others.flatMap(({ claims, language }) =>
				claims.filter((claim) => !own.has(nameOf(claim))).map((claim) => ({ claim, language })),
			);
			return lacking.map(({ claim, language }) =>
				problem({
					severity: 'warning',
					rule: 'claims-differ',
					file: one.file,
					line: 1,
					value: nameOf(claim),
					message: `The page claims this in ${language} and not in ${one.language}.`,
					remedy: 'Make the same claims in every language of the page.',
				}),
			);
		}),
	);
}

function nameOf({ says, fact, against }: StandingClaim): string {
	return [says, fact, against].filter(Boolean).join(' ');
}
