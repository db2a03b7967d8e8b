import { targetValues } from '../codebook/check-weights.ts';
import type { Values } from '../codebook/fields.ts';
import type { Study } from '../codebook/study-schema.ts';
import { accountKey, type Contact, type ContactFrame } from '../frame/contact-frame.ts';
import type { Responses } from '../responses/responses.ts';
import { CUSTOMER } from './answer-groups.ts';

/** What the shares of a group of answers are to be, by one property. */
export interface TargetMargin {
	/** role, in_crm or segment.<dimension> */
	readonly by: string;
	/** Place in `weights.targets`; null where the contact frame tells it alone. */
	readonly at: number | null;
	/** Every value of the property, in codebook order. */
	readonly values: readonly string[];
	/** Target share of each of them, of 1; 0 where none is told. */
	readonly shares: readonly number[];
	readonly collapse: readonly string[];
	/** Place of a row's value in `values`; −1 where it tells none. */
	readonly valueOf: (row: number) => number;
}

/** The margins of a study weighted to targets or to its contact frame. */
export function targetMargins(
	study: Study,
	responses: Responses,
	frame: ContactFrame | null,
): readonly TargetMargin[] {
	const { kind, targets } = study.weights;
	if (kind === 'frame') return [frameMargin(study, responses, frame)];
	return targets.map(({ by, shares, collapse }, at) => {
		const values = targetValues(study, by) ?? [];
		const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
		return {
			by,
			at,
			values,
			shares: values.map((value) => (shares[value] ?? 0) / total),
			collapse,
			valueOf: valueReader(by, responses, frame),
		};
	});
}

/** Roles by the eligible contacts of our customers' accounts: the map of who decides there. */
function frameMargin(study: Study, responses: Responses, frame: ContactFrame | null): TargetMargin {
	const values = study.roles.map(({ id }) => id);
	const counts = new Map<string, number>();
	for (const { role } of eligibleContacts(study, frame)) {
		if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
	}
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const [target] = study.weights.targets;
	return {
		by: 'role',
		at: target === undefined ? null : 0,
		values,
		shares: values.map((value) => (total === 0 ? 0 : (counts.get(value) ?? 0) / total)),
		collapse: target?.collapse ?? [],
		valueOf: valueReader('role', responses, frame),
	};
}

/** Contacts who could answer, but for those of accounts that are listed with another relation. */
function eligibleContacts(study: Study, frame: ContactFrame | null): readonly Contact[] {
	const others = new Set(
		study.relations
			.filter(({ id }) => id !== CUSTOMER)
			.flatMap(({ id, label, values }) => [
				id,
				...Object.values(label ?? {}),
				...valueTexts(values),
			])
			.map(accountKey),
	);
	const foreign = new Set(
		(frame?.accounts ?? []).flatMap(({ account, status }) =>
			status !== null && others.has(accountKey(status)) ? [accountKey(account)] : [],
		),
	);
	return (frame?.contacts ?? []).filter(
		({ account, disposition }) =>
			disposition !== 'not-eligible' && !(account !== null && foreign.has(accountKey(account))),
	);
}

/** Values are one list, or one a file. */
function valueTexts(values: Values): readonly string[] {
	return Array.isArray(values) ? values : Object.values(values).flat();
}

function valueReader(
	by: string,
	responses: Responses,
	frame: ContactFrame | null,
): TargetMargin['valueOf'] {
	if (by === 'role') return (row) => responses.role.codes[row] ?? -1;
	if (by === 'in_crm') return crmReader(responses, frame);
	const segment = responses.segments.get(by.slice('segment.'.length));
	return (row) => segment?.codes[row] ?? -1;
}

/** 0 for somebody in the customer register, 1 for another, −1 where the frame does not tell. */
function crmReader({ person }: Responses, frame: ContactFrame | null): TargetMargin['valueOf'] {
	const known = new Map((frame?.contacts ?? []).map(({ contact, inCrm }) => [contact, inCrm]));
	const byCode = person.ids.map((id) => {
		const inCrm = known.get(id.trim()) ?? null;
		return inCrm === null ? -1 : inCrm ? 0 : 1;
	});
	return (row) => byCode[person.codes[row] ?? -1] ?? -1;
}
