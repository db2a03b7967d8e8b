import { createHmac } from 'node:crypto';
import { readLedger, writeLedger, type TaggedAnswers } from './ledger.ts';
import { personHashes } from './person-hash.ts';

/**
 * A ledger that cannot tell any more that somebody was in it: the hash of the person becomes one that
 * nobody can make again and the tags of the answers go, so that he or she counts as gone for good.
 *
 * @param respondent id as in the data
 * @param salt random and forgotten afterwards; the same for all ledgers of a study
 * @returns the same text where the person is not in it
 * @throws LedgerFormError
 */
export function forgetPerson(text: string, respondent: string, salt: string): string {
	const ledger = readLedger(text);
	const waves = new Set(ledger.groups.flatMap(({ where }) => where.get('wave') ?? []));
	const names = [respondent, ...Array.from(waves, (wave) => personName(respondent, wave))];
	const gone = new Set(names.map(personHashes(ledger.key, ledger.study)));
	const places = new Set(ledger.persons.flatMap((hash, place) => (gone.has(hash) ? [place] : [])));
	if (places.size === 0) return text;
	return writeLedger({
		...ledger,
		persons: ledger.persons.map((hash, place) => (places.has(place) ? unknown(hash, salt) : hash)),
		answers: new Map(
			[...ledger.answers].map(([scope, tagged]) => [scope, without(tagged, places)]),
		),
	});
}

function without({ persons, tags }: TaggedAnswers, places: ReadonlySet<number>): TaggedAnswers {
	return {
		persons: persons.filter((place) => !places.has(place)),
		tags: tags.filter((_, at) => !places.has(persons[at] ?? -1)),
	};
}

/** What a respondent is called in a ledger: ids are those of a wave, or of the study where it is ''. */
export function personName(respondent: string, wave: string): string {
	return wave === '' ? respondent : `${wave}/${respondent}`;
}

function unknown(hash: string, salt: string): string {
	return createHmac('sha256', salt).update(hash).digest('hex').slice(0, hash.length);
}
