import { whereKey } from '../hiding/group.ts';
import { answerTags } from './answer-tags.ts';
import type { ScopeAnswers } from './answers-by-scope.ts';
import { scopeOf } from './join-scope.ts';
import type { Ledger, LedgerGroup } from './ledger.ts';
import type { StudyPeople } from './make-ledger.ts';
import { personHashes } from './person-hash.ts';
import type { ToldGroup } from './told-group.ts';

/** What persons answer now by question, wave and brand. */
export type AnswersNow = ReadonlyMap<string, ScopeAnswers>;

/** Tells what a ledger of a study told, of the people of now. */
export type LedgerReader = (ledger: Ledger, answers: AnswersNow) => readonly ToldGroup[];

/** The codes and accounts of everybody in ledgers of a study. */
interface Known {
	readonly people: StudyPeople;
	/** Of a person who is there no more or answers otherwise now: above all of now. */
	readonly otherCode: (name: string) => number;
	readonly accounts: Map<number, number>;
}

/**
 * Finds the people of ledgers among those of now. Who is there no more, or answers otherwise now, gets
 * a code above all of theirs, the same one in each ledger that was written with the same key.
 */
export function openLedgerReader(study: string, people: StudyPeople): LedgerReader {
	const others = new Map<string, number>();
	const otherCode = (name: string) => {
		const code = others.get(name) ?? people.count + others.size;
		others.set(name, code);
		return code;
	};
	const known = { people, otherCode, accounts: new Map<number, number>() };
	const hashes = new Map<string, ReadonlyMap<string, number>>();
	return (ledger, answers) => {
		const codes = hashes.get(ledger.key) ?? codesByHash(study, people, ledger.key);
		hashes.set(ledger.key, codes);
		const codeOf = findEverybody(ledger, codes, known);
		const answering = changedAnswers(ledger, answers, codeOf, known);
		const accountOf = (person: number) =>
			known.accounts.get(person) ?? people.accountOf?.(person) ?? -1;
		return ledger.groups.map(({ universe, where, n, accounts, persons }) => ({
			id: `${universe} ${whereKey(where)}`,
			study,
			version: `${ledger.report}/${ledger.version}`,
			universe,
			where,
			n,
			accounts,
			persons: persons?.map(answering({ universe, where })).toSorted((a, b) => a - b) ?? null,
			isShown: true,
			accountOf: people.accountOf === null ? undefined : accountOf,
		}));
	};
}

function codesByHash(study: string, people: StudyPeople, key: string): ReadonlyMap<string, number> {
	const hashOf = personHashes(key, study);
	const codes = new Map<string, number>();
	for (let code = 0; code < people.count; code += 1) {
		const name = people.nameOf(code);
		if (name !== null) codes.set(hashOf(name), code);
	}
	return codes;
}

/** The code of each person of a ledger by place; those who are gone keep the account that they had. */
function findEverybody(
	ledger: Ledger,
	codes: ReadonlyMap<string, number>,
	{ people, otherCode, accounts }: Known,
): readonly number[] {
	const found = ledger.persons.map((hash) => codes.get(hash) ?? otherCode(hash));
	if (ledger.accounts === null || people.accountOf === null) return found;
	const now = new Map<number, number>();
	ledger.accounts.forEach((account, place) => {
		const code = found[place] ?? -1;
		if (code < people.count) now.set(account, people.accountOf?.(code) ?? -1);
	});
	ledger.accounts.forEach((account, place) => {
		const code = found[place] ?? -1;
		// Accounts that nobody is left of are numbers of their own.
		if (code >= people.count) accounts.set(code, now.get(account) ?? -2 - account);
	});
	return found;
}

/** Gives the code of a person by place, another one where the answer is not that of now. */
function changedAnswers(
	{ form, persons, answers: tagged, key }: Ledger,
	answers: AnswersNow,
	codeOf: readonly number[],
	{ people, otherCode, accounts }: Known,
): (group: Pick<LedgerGroup, 'universe' | 'where'>) => (place: number) => number {
	const byScope = new Map<string, readonly number[]>();
	const tagsOf = answerTags(form, key, persons);
	const codesIn = (scope: string): readonly number[] => {
		const then = tagged.get(scope);
		const now = answers.get(scope);
		if (then === undefined || now === undefined) return codeOf;
		const own = now.ofAll(then.persons, codeOf);
		const tags = tagsOf(scope)(then.persons, own);
		const codes = [...codeOf];
		then.persons.forEach((place, at) => {
			if (Number.isNaN(own[at]) || tags[at] === then.tags[at]) return;
			const other = otherCode(JSON.stringify([persons[place] ?? '', scope, then.tags[at]]));
			accounts.set(other, people.accountOf?.(codeOf[place] ?? -1) ?? -1);
			codes[place] = other;
		});
		return codes;
	};
	return ({ universe, where }) => {
		const scope = scopeOf({ universe: answersBehind(universe), where });
		const codes = byScope.get(scope) ?? codesIn(scope);
		byScope.set(scope, codes);
		return (place) => codes[place] ?? -1;
	};
}

/** The answers that a layer of numbers is about. */
function answersBehind(universe: string): string {
	return universe.replace(/ (?:mean|distribution)$/, '');
}
