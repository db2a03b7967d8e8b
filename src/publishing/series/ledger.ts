import { z } from 'zod';
import type { Where } from '../hiding/group.ts';
import { packTags, unpackTags, type TagForm } from './answer-tags.ts';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

/** Who stands behind the shown numbers of a version, of one study; private, never in a repository. */
export interface Ledger {
	readonly report: string;
	readonly version: string;
	readonly study: string;
	/** 32 random bytes in hexadecimal: without it nobody is found in the ledger. */
	readonly key: string;
	/** sha256 of the facts.csv that it belongs to, in hexadecimal. */
	readonly facts: string;
	/** Of what it was made from, with the key: the same makes the same ledger. */
	readonly content: string;
	/** Keyed hashes; everybody else is told by the place in this list. */
	readonly persons: readonly string[];
	/** An account of each person by number; null where the study has none. */
	readonly accounts: readonly number[] | null;
	/** How answers are tagged. */
	readonly form: TagForm;
	/** Keyed tags of what persons answered, by question, wave and brand. */
	readonly answers: ReadonlyMap<string, TaggedAnswers>;
	readonly groups: readonly LedgerGroup[];
}

/** What some persons answered. */
export interface TaggedAnswers {
	/** Places in the list of persons, ascending. */
	readonly persons: Int32Array;
	/** A tag of each of them. */
	readonly tags: Int32Array;
}

/** A group whose number the version shows. */
export interface LedgerGroup {
	readonly universe: string;
	readonly where: Where;
	readonly n: number;
	readonly accounts: number | null;
	/** Places in the list of persons, ascending; null where only n is known. */
	readonly persons: readonly number[] | null;
}

/** A ledger is not in the form that Kaiku writes. */
export class LedgerFormError extends Error {
	/** Physical line, 1-based. */
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.name = 'LedgerFormError';
		this.line = line;
	}
}

const count = z.int().nonnegative();
const hex = z.string().regex(/^[0-9a-f]+$/);
const packed = z.base64();

const headLine = z.strictObject({
	schema: z.union([z.literal(1), z.literal(2)]),
	report: z.string(),
	version: z.string(),
	study: z.string(),
	key: hex.length(64),
	facts: hex.length(64),
	content: hex,
	persons: z.array(hex),
	accounts: z.array(count).nullable(),
});

const answersLine = z.strictObject({ answers: z.string(), persons: packed, tags: packed });

const groupLine = z.strictObject({
	universe: z.string(),
	where: z.record(z.string(), z.array(z.string())),
	n: count,
	accounts: count.nullable(),
	/** Packed, or the number of an earlier group of the same persons, from 0. */
	persons: z.union([packed, count]).nullable(),
});

/** A ledger as text: a line of JSON for its head, for the answers to each question and for each group. */
export function writeLedger(ledger: Ledger): string {
	const { groups, answers, form, ...head } = ledger;
	const first = new Map<string, number>();
	const lines = [
		{ schema: form, ...head },
		...Array.from(answers, ([scope, { persons, tags }]) => ({
			answers: scope,
			persons: packNumbers(persons),
			tags: packTags(tags),
		})),
		...groups.map(({ where, persons, ...group }, at) => {
			const whole = { ...group, where: Object.fromEntries(where) };
			if (persons === null) return { ...whole, persons };
			const text = packNumbers(persons);
			const same = first.get(text);
			if (same === undefined) first.set(text, at);
			return { ...whole, persons: same ?? text };
		}),
	];
	return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/**
 * Reads what {@link writeLedger} writes, and nothing else.
 *
 * @throws LedgerFormError
 */
export function readLedger(text: string): Ledger {
	const [first = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const { schema: form, ...head } = parsed(headLine, first, 1);
	const answers = new Map<string, TaggedAnswers>();
	const groups: LedgerGroup[] = [];
	lines.forEach((line, at) => {
		if (line.startsWith('{"answers"')) {
			const { answers: scope, persons, tags } = parsed(answersLine, line, at + 2);
			const own = { persons: Int32Array.from(unpackNumbers(persons)), tags: unpackTags(tags) };
			if (own.persons.length !== own.tags.length)
				throw new LedgerFormError(at + 2, 'there are not as many tags as persons');
			requireInList(own.persons, head.persons, at + 2);
			answers.set(scope, own);
			return;
		}
		const { where, persons, ...group } = parsed(groupLine, line, at + 2);
		const own =
			typeof persons === 'string'
				? unpackNumbers(persons)
				: (groups[persons ?? -1]?.persons ?? null);
		requireInList(own ?? [], head.persons, at + 2);
		if (own !== null && own.length !== group.n)
			throw new LedgerFormError(at + 2, 'a group has another number of persons than it says');
		groups.push({ ...group, where: new Map(Object.entries(where)), persons: own });
	});
	return { ...head, form, answers, groups };
}

function requireInList(
	places: readonly number[] | Int32Array,
	persons: readonly string[],
	line: number,
): void {
	for (const place of places)
		if (place >= persons.length) throw new LedgerFormError(line, 'a person is not in its list');
}

/**
 * The key of a ledger and what it was made from, without reading all of it.
 *
 * @throws LedgerFormError
 */
export function readLedgerHead(text: string): Pick<Ledger, 'key' | 'content'> {
	const end = text.indexOf('\n');
	const { key, content } = parsed(headLine, end < 0 ? text : text.slice(0, end), 1);
	return { key, content };
}

function parsed<Line>(form: z.ZodType<Line>, line: string, at: number): Line {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new LedgerFormError(at, 'a line is not JSON');
	}
	const { success, data, error } = form.safeParse(value);
	if (success) return data;
	const [issue] = error.issues;
	throw new LedgerFormError(at, `${issue?.path.join('.')}: ${issue?.message}`);
}
