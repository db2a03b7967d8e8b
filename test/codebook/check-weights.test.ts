import { expect, test } from 'vitest';
import { problemsWith } from './small-study.ts';

const ROLES = `roles:
  - {id: decider, label: {en: D, fi: D}, values: [d]}
  - {id: user, label: {en: U, fi: U}, values: [u]}
`;

function wrong(weights: string): string[] {
	return problemsWith(`${ROLES}weights: ${weights}`);
}

test('weights that can be made have no problem', () => {
	for (const weights of [
		'{kind: none, targets: [{by: role, shares: {decider: 0.4}}], trim: 3}',
		'{kind: poststratify, targets: [{by: role, shares: {decider: 0.4, user: 0.6}}], trim: 2.5}',
		'{kind: rake, targets: [{by: in_crm, shares: {yes: 0.333, no: 0.667}, collapse: [yes, no]}]}',
		'{kind: frame}',
		'{kind: frame, targets: [{by: role, collapse: [decider, user]}]}',
	])
		expect(wrong(weights)).toEqual([]);
});

test('each mistake in targets is told with its place and what to do', () => {
	expect([
		...wrong('{kind: poststratify}'),
		...wrong('{kind: account}'),
		...wrong('{kind: poststratify, targets: [{by: role, shares: {decider: 0.4, user: 0.5}}]}'),
		...wrong('{kind: poststratify, targets: [{by: role, shares: {decider: 40, user: 60}}]}'),
		...wrong('{kind: poststratify, targets: [{by: role, shares: {desider: 1}}]}'),
		...wrong('{kind: poststratify, targets: [{by: relation, shares: {customer: 1}}]}'),
		...wrong('{kind: frame, targets: [{by: role, shares: {user: 1}}]}'),
		...wrong('{kind: frame, targets: [{by: in_crm}]}'),
		...wrong('{kind: rake, targets: [{by: role, shares: {user: 1}, collapse: [user, user]}]}'),
		...wrong('{kind: frame, trim: 1}'),
		...wrong('{kind: revenue, trim: 4}'),
	]).toMatchInlineSnapshot(`
		[
		  "16 weights.kind: Weights of kind poststratify take one target, not 0. Mend weights.targets.",
		  "16 weights.kind: No column of accounts is named. Name it in columns.account.",
		  "16 weights.targets[0].shares: The target shares sum to 0.9, not to 1. Give each value its share of the whole.",
		  "16 weights.targets[0].shares.decider: A target share is above 0 and at most 1. Write 40 % as 0.4.",
		  "16 weights.targets[0].shares.user: A target share is above 0 and at most 1. Write 40 % as 0.4.",
		  "16 weights.targets[0].shares.desider: "desider" is no value that the codebook has there. Use one of: decider, user.",
		  "16 weights.targets[0].by: Weights cannot be made by "relation". Use one of: role, in_crm. Relations are always weighted apart.",
		  "16 weights.targets[0].shares: The contact frame counts the shares of roles itself. Take the shares away, or choose kind poststratify.",
		  "16 weights.targets[0].by: The contact frame weights by role. Write by: role, or rake to declared shares.",
		  "16 weights.targets[0].collapse[1]: "weights.targets[0].collapse" names "user" twice. Name it once.",
		  "16 weights.trim: A bound for weights is a multiple of the median, above 1. Write 3.",
		  "16 weights.kind: No column of accounts is named. Name it in columns.account.",
		  "16 weights.trim: Weights of kind revenue are not trimmed. Take trim away, or choose frame, poststratify or rake.",
		]
	`);
});
