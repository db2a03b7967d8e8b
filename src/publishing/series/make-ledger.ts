import { createHmac } from 'node:crypto';
import { compareTexts } from '../../problem.ts';
import { scopeOf } from './join-scope.ts';
import type { Ledger } from './ledger.ts';
import { answerTags, personHash } from './person-hash.ts';
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
}

/** What a ledger is made from, in short: with another content it must be made anew. */
export function ledgerContent({ key, facts, study, told, people }: LedgerParts): string {
	const digest = createHmac('sha256', Buffer.from(key, 'hex')).update(`${facts}|${study}`);
	for (const { id, n, accounts, persons, answers, isShown } of ofStudy(study, told)) {
		if (!isShown && answers === null) continue;
		digest.update(`${id}|${n}|${accounts}|${isShown}|`);
		if (persons !== null) digest.update(Int32Array.from(persons));
		if (answers !== null) digest.update(Float64Array.from(answers()));
	}
	for (let person = 0; person < people.count; person += 1)
		digest.update(`${people.nameOf(person)}|${people.accountOf?.(person)}|`);
	return digest.digest('hex').slice(0, 32);
}

/** The ledger of the shown numbers of a version about one study. */
export function makeLedger(parts: LedgerParts): Ledger {
	const { report, version, study, key, facts, people } = parts;
	const shown = shownOf(study, parts.told);
	const { hashes, placeOf } = hashedPeople(parts, shown);
	return {
		report,
		version,
		study,
		key,
		facts,
		content: ledgerContent(parts),
		persons: hashes.map(({ hash }) => hash),
		accounts: accountsOf(
			people,
			hashes.map(({ person }) => person),
		),
		answers: taggedAnswers(parts, placeOf),
		groups: shown.map(({ universe, where, n, accounts, persons }) => {
			const places = persons?.flatMap((person) => placeOf.get(person)?.place ?? []) ?? null;
			const isWhole = places !== null && places.length === n;
			return {
				universe,
				where,
				n,
				accounts,
				persons: isWhole ? places.toSorted((a, b) => a - b) : null,
			};
		}),
	};
}

function ofStudy(study: string, told: readonly ToldNow[]): readonly ToldNow[] {
	return told.filter((one) => one.study === study).toSorted((a, b) => compareTexts(a.id, b.id));
}

function shownOf(study: string, told: readonly ToldNow[]): readonly ToldNow[] {
	return ofStudy(study, told).filter(({ isShown }) => isShown);
}

interface Hashed {
	readonly person: number;
	readonly hash: string;
	readonly place: number;
}

/** Everybody behind a shown number, in the order of hashes, which tells nothing. */
function hashedPeople({ key, study, people }: LedgerParts, shown: readonly ToldNow[]) {
	const persons = new Set(shown.flatMap((group) => group.persons ?? []));
	const hashes = [...persons]
		.flatMap((person) => {
			const name = people.nameOf(person);
			return name === null ? [] : [{ person, hash: personHash(key, study, name) }];
		})
		.toSorted((a, b) => compareTexts(a.hash, b.hash))
		.map((one, place): Hashed => ({ ...one, place }));
	return { hashes, placeOf: new Map(hashes.map((one) => [one.person, one])) };
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
	{ key, study, told }: LedgerParts,
	placeOf: ReadonlyMap<number, Hashed>,
): Ledger['answers'] {
	return new Map(
		[...answersByScope(ofStudy(study, told))].map(([scope, answers]) => {
			const tagOf = answerTags(key, scope);
			const tags = [...answers].flatMap(([person, answer]) => {
				const known = placeOf.get(person);
				return known === undefined ? [] : [[known.place, tagOf(known.hash, answer)] as const];
			});
			return [scope, new Map(tags)];
		}),
	);
}

/** What each person answered, by question, wave and brand. */
export function answersByScope(
	told: readonly Pick<ToldNow, 'universe' | 'where' | 'persons' | 'answers'>[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
	const scopes = new Map<string, Map<number, number>>();
	for (const { universe, where, persons, answers } of told) {
		if (persons === null || answers === null) continue;
		const scope = scopeOf({ universe, where });
		const known = scopes.get(scope) ?? new Map<number, number>();
		scopes.set(scope, known);
		if (persons.every((person) => known.has(person))) continue;
		const own = answers();
		persons.forEach((person, at) => known.set(person, own[at] ?? NaN));
	}
	return scopes;
}
