import { accountKey } from '../frame/contact-frame.ts';
import { problem, type Problem } from '../problem.ts';
import type { AnswerGroup } from './answer-groups.ts';
import { NO_REVENUE } from './revenue-weights.ts';
import type { WeighingParts } from './weighed-study.ts';

/** More accounts without revenue than this are only counted. */
const MOST_LISTED = 20;

/** Accounts that answered and have no revenue to be weighted by. */
export function revenueProblems(
	{ responses: { account }, frame, folder }: WeighingParts,
	revenues: readonly number[],
	groups: readonly AnswerGroup[],
): Problem[] {
	if (account === null || !frame?.accounts) return [];
	const codes = new Set(
		groups.flatMap(({ rows }) => Array.from(rows, (row) => account.codes[row] ?? -1)),
	);
	const of = (why: number) => [...codes].filter((code) => revenues[code] === why);
	const lines = new Map(frame.accounts.map((one) => [accountKey(one.account), one.line]));
	const unfilled = of(NO_REVENUE.notFilled)
		.map((code) => lines.get(accountKey((account.ids[code] ?? '').trim())) ?? 1)
		.toSorted((a, b) => a - b);
	const report = (line: number | null, message: string) =>
		problem({
			severity: 'error',
			rule: 'weights-without-revenue',
			file: `${folder}/accounts.csv`,
			line,
			column: 'revenue',
			message,
			remedy: 'Fill it in, or choose another kind of weights.',
		});
	const more = unfilled.length - MOST_LISTED;
	const unlisted = of(NO_REVENUE.notListed).length;
	const found = unfilled
		.slice(0, MOST_LISTED)
		.map((line) => report(line, 'The account answered, but has no revenue above 0.'));
	if (more > 0) found.push(report(null, `More accounts that answered have no revenue: ${more}.`));
	if (unlisted > 0) {
		found.push(report(null, `Accounts that answered and are not listed here: ${unlisted}.`));
	}
	return found;
}
