import { createHmac } from 'node:crypto';
import { compareTexts } from '../../problem.ts';
import { answersByScope } from './answers-by-scope.ts';
import { answerTags, type TagForm } from './answer-tags.ts';
import type { Ledger, TaggedAnswers } from './ledger.ts';
import { personHashes } from './person-hash.ts';
import type { ToldNow } from './told-group.ts';

/** The persons of a study by code. */
export interface StudyPeople {
	readonly count: number;
	/** The same for the same person whatever the data; null where the data does not name the person. */
	readonly nameOf: (person: number) => string | null;
	/** Null where the study has no accounts. */
	readonly accountOf: ((person: number) => number) | null;
}

/** What a ledger is made from. */
export interface LedgerParts {
	readonly report: string;
	readonly version: string;
	readonly study: string;
	readonly key: string;
	/** sha256 of facts.csv. */
	readonly facts: string;
	readonly told: readonly ToldNow[];
	readonly people: StudyPeople;
	/** Equal where all answers and persons of the study are. */
	readonly evidence: string;
}

const FORM: TagForm = 2;

/** What a ledger is made from, in short: with another content it must be made anew. */
export function ledgerContent({ key, facts, study, told, evidence }: LedgerParts): string {
	const digest = createHmac('sha256', Buffer.from(key, 'hex'));
	digest.update(`${FORM}|${facts}|${study}|${evidence}`);
	for (const { id, n, accounts, answers, isShown } of ofStudy(study, told))
		if (isShown || answers !== null) digest.update(`${id}|${n}|${accounts}|${isShown}|`);
	return digest.digest('hex').slice(0, 32);
}

/** The ledger of the shown numbers of a version about one study. */
export function makeLedger(parts: LedgerParts): Ledger {
	const { report, version, study, key, facts, people } = parts;
	const told = ofStudy(study, parts.told);
	const shown = told.filter(({ isShown }) => isShown);
	const behind = peopleBehind(parts, shown);
	const placesBehind = placesIn(behind);
	return {
		report,
		version,
		study,
		key,
		facts,
		form: FORM,
		content: ledgerContent(parts),
		persons: behind.hashes,
		accounts: accountsOf(people, behind.persons),
		answers: taggedAnswers(key, told, behind),
		groups: shown.map(({ universe, where, n, accounts, persons }) => {
			const places = persons === null ? null : placesBehind(persons);
			const isWhole = places !== null && places.length === n;
			return { universe, where, n, accounts, persons: isWhole ? places : null };
		}),
	};
}

function ofStudy(study: string, told: readonly ToldNow[]): readonly ToldNow[] {
	return told.filter((one) => one.study === study).toSorted((a, b) => compareTexts(a.id, b.id));
}

/** Everybody behind a shown number, in the order of hashes, which tells nothing. */
interface PeopleBehind {
	readonly persons: readonly number[];
	readonly hashes: readonly string[];
	/** By code; −1 of who is behind none. */
	readonly placeOf: Int32Array;
}

function peopleBehind(
	{ key, study, people: { count, nameOf } }: LedgerParts,
	shown: readonly ToldNow[],
): PeopleBehind {
	const isBehind = new Uint8Array(count);
	for (const persons of new Set(shown.map((group) => group.persons)))
		for (const person of persons ?? []) isBehind[person] = 1;
	const hashOf = personHashes(key, study);
	const hashed: { readonly person: number; readonly hash: string }[] = [];
	isBehind.forEach((is, person) => {
		const name = is === 1 ? nameOf(person) : null;
		if (name !== null) hashed.push({ person, hash: hashOf(name) });
	});
	hashed.sort((a, b) => compareTexts(a.hash, b.hash));
	const placeOf = new Int32Array(count).fill(-1);
	hashed.forEach(({ person }, place) => (placeOf[person] = place));
	return {
		persons: hashed.map(({ person }) => person),
		hashes: hashed.map(({ hash }) => hash),
		placeOf,
	};
}

/** The places of some persons, ascending; many groups are of the same ones. */
function placesIn({ placeOf }: PeopleBehind): (persons: readonly number[]) => readonly number[] {
	const known = new Map<readonly number[], readonly number[]>();
	return (persons) => {
		const own = known.get(persons) ?? Array.from(placesOf(persons, placeOf));
		known.set(persons, own);
		return own;
	};
}

function placesOf(persons: readonly number[], placeOf: Int32Array): Int32Array {
	const places = new Int32Array(persons.length);
	let count = 0;
	for (const person of persons) {
		const place = placeOf[person] ?? -1;
		if (place >= 0) places[count++] = place;
	}
	return places.subarray(0, count).toSorted();
}

/** Accounts by number, in the order in which they are met. */
function accountsOf({ accountOf }: StudyPeople, persons: readonly number[]) {
	if (accountOf === null) return null;
	const numbers = new Map<number, number>();
	return persons.map((person) => {
		const account = accountOf(person);
		const number = numbers.get(account) ?? numbers.size;
		numbers.set(account, number);
		return number;
	});
}

/**
 * The answers of everybody behind a shown number. Of whom only a comparison tells, such as all other
 * roles, the answers are known from groups that are hidden.
 */
function taggedAnswers(
	key: string,
	told: readonly ToldNow[],
	{ persons, hashes, placeOf }: PeopleBehind,
): ReadonlyMap<string, TaggedAnswers> {
	const tagsOf = answerTags(FORM, key, hashes);
	return new Map(
		[...answersByScope(told)].map(([scope, answers]) => {
			const places = placesOf(answers.persons(), placeOf);
			const own = answers.ofAll(places, persons);
			const tags = tagsOf(scope)(places, own);
			return [scope, { persons: places, tags }];
		}),
	);
}
