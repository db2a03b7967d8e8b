import { accountPseudonym } from '../../../frame/account-pseudonym.ts';
import { accountKey, type Account } from '../../../frame/contact-frame.ts';
import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import { compareTexts } from '../../../problem.ts';
import type { AnalysisDesk } from '../analysis-desk.ts';
import { roleReader } from '../contact-kind.ts';
import type { CustomerFrame, FramePerson } from '../customer-frame.ts';
import { classReader, type AnswerClass } from './answer-classes.ts';

/** An answer of a wave, as far as it may be told by account. */
export interface Voice {
	/** '' where it is not told. */
	readonly role: string;
	/** Null where the question was not answered. */
	readonly answer: AnswerClass | null;
	/** Code of the person, for whom rows may repeat. */
	readonly person: number;
}

/** A customer company with its people, as the frame and the answers have them. */
export interface CustomerAccount {
	/** What it is called in ids. */
	readonly id: string;
	/** What it is called in answers and frame. */
	readonly key: string;
	/** Of the contact frame, in the file's order. */
	readonly persons: readonly FramePerson[];
	/** Of the newest wave. */
	readonly voices: readonly Voice[];
	/** As accounts.csv has it; undefined where it is not listed. */
	readonly listed: Account | undefined;
}

/** Reads the answers of customers in a wave, by key of the account. */
export type VoicesByAccount = (wave: string) => ReadonlyMap<string, readonly Voice[]>;

/** All customer accounts of the frame, by id in code-unit order. */
export function customerAccounts(
	{ frame }: AnalysisDesk,
	{ naming }: PlannedAccounts,
	{ accounts, persons }: CustomerFrame,
	newest: ReadonlyMap<string, readonly Voice[]>,
): readonly CustomerAccount[] {
	const listed = new Map(frame?.accounts?.map((one) => [accountKey(one.account), one]) ?? []);
	const people = Map.groupBy(persons, ({ account }) => account ?? '');
	return [...accounts]
		.map((key) => ({
			id: accountPseudonym(naming, key),
			key,
			persons: people.get(key) ?? [],
			voices: newest.get(key) ?? [],
			listed: listed.get(key),
		}))
		.toSorted((a, b) => compareTexts(a.id, b.id));
}

/** The answers of our customers by account, each wave being read once. */
export function voicesByAccount(
	desk: AnalysisDesk,
	planned: PlannedAccounts,
	frame: CustomerFrame,
): VoicesByAccount {
	const sample = desk.sampleOf('');
	const { person } = sample.responses;
	const roleOf = roleReader(sample, frame);
	const classOf = classReader(sample, planned.score);
	const known = new Map<string, ReadonlyMap<string, readonly Voice[]>>();
	return (wave) => {
		const read = known.get(wave);
		if (read) return read;
		const groups = new Map<string, Voice[]>();
		for (const row of sample.rows.rowsOf({ ...planned.cut, wave })) {
			const account = frame.accountOf(row);
			if (account === null) continue;
			const voice = { role: roleOf(row), answer: classOf(row), person: person.codes[row] ?? -1 };
			groups.set(account, [...(groups.get(account) ?? []), voice]);
		}
		known.set(wave, groups);
		return groups;
	};
}

/** How many people voices are of. */
export function countPersons(voices: readonly Voice[]): number {
	return new Set(voices.map(({ person }) => person)).size;
}
