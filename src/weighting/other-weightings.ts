import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import type { Responses } from '../responses/responses.ts';
import { accountWeights } from './account-weights.ts';
import type { AnswerGroup } from './answer-groups.ts';
import { largestShare, sumsByAccount } from './account-sums.ts';
import { decisionWeights } from './decision-weights.ts';
import { revenueByCode, revenueWeights } from './revenue-weights.ts';
import type { OtherWeighting } from './weighed-study.ts';

/** With more of all weight on one account a number would be that account's (methods n, dominance). */
const MOST_OF_ONE_ACCOUNT = 0.5;

type WeightsOf = (rows: Int32Array) => Float64Array;

/**
 * Our customers weighted otherwise than the study does: each account once, by who decides, by revenue;
 * each where the study tells what it needs. Revenue is left out where one account has most of it.
 */
export function otherWeightings(
	study: Study,
	responses: Responses,
	frame: ContactFrame | null,
	groups: readonly AnswerGroup[],
): readonly OtherWeighting[] {
	const { account } = responses;
	const ours = groups.filter(({ isOurs }) => isOurs);
	const ways: Partial<Record<OtherWeighting['kind'], WeightsOf>> = {
		...(account === null ? {} : { account: (rows: Int32Array) => accountWeights(account, rows) }),
		decision: (rows) => decisionWeights(study, responses, rows),
		...revenueWay(responses, frame),
	};
	return (['account', 'decision', 'revenue'] as const).flatMap((kind) => {
		const weightsOf = ways[kind];
		if (weightsOf === undefined || kind === study.weights.kind) return [];
		const made = ours.flatMap((group) => {
			const weights = weightsOf(group.rows);
			const isUsable = weights.some((weight) => weight > 0);
			return isUsable && !isOneAccounts(kind, responses, group, weights)
				? [{ group, weights }]
				: [];
		});
		return made.length === 0 ? [] : [weightingOf(kind, responses.size, made)];
	});
}

function revenueWay(
	{ account }: Responses,
	frame: ContactFrame | null,
): { readonly revenue?: WeightsOf } {
	if (account === null || !frame?.accounts?.some(({ revenue }) => (revenue ?? 0) > 0)) return {};
	const revenues = revenueByCode(account, frame.accounts);
	return { revenue: (rows) => revenueWeights(account, revenues, rows) };
}

function isOneAccounts(
	kind: OtherWeighting['kind'],
	{ account }: Responses,
	{ rows }: AnswerGroup,
	weights: Float64Array,
): boolean {
	if (kind !== 'revenue' || account === null) return false;
	return largestShare(sumsByAccount(account, rows, weights)) > MOST_OF_ONE_ACCOUNT;
}

function weightingOf(
	kind: OtherWeighting['kind'],
	size: number,
	made: readonly { readonly group: AnswerGroup; readonly weights: Float64Array }[],
): OtherWeighting {
	const all = new Float64Array(size);
	for (const { group, weights } of made) {
		group.rows.forEach((row, at) => {
			all[row] = weights[at] ?? 0;
		});
	}
	const groups = made.map(({ group: { wave, brand } }) => ({ wave, brand }));
	return { kind, weights: all, groups };
}
