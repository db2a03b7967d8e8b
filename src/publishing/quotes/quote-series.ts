import { createHash } from 'node:crypto';
import type { AnsweredQuote } from '../../quotes/report-quote.ts';
import type { Quote } from '../../snapshot/quote.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { answersTo, idOf, type GroupName } from '../hiding/group-name.ts';
import { isFew } from '../series/series-rule.ts';
import { setDifference } from '../series/set-difference.ts';
import type { ToldGroup, ToldNow } from '../series/told-group.ts';
import { LANGUAGE, type Writers } from './writers.ts';

/** A group of people who wrote to an open question, one of whom is quoted. */
export interface QuotedGroup {
	readonly quote: Pick<AnsweredQuote, 'study' | 'question' | 'touchpoint' | 'relation'>;
	/** Several where only all of them together are told. */
	readonly waves: readonly string[];
	/** Ids by dimension that it is cut by further. */
	readonly cuts: ReadonlyMap<string, string>;
}

/** Who is quoted, of which people. */
interface QuotedWriter extends Pick<QuotedGroup, 'cuts'>, Pick<Writers, 'persons'> {
	readonly writer: number;
}

const OF_QUOTES = ' quotes';

/** Whether a universe of a ledger is of people who are quoted. */
export function isOfQuotes(universe: string): boolean {
	return universe.endsWith(OF_QUOTES);
}

/** What the group is called in ledgers: no group of facts has such a universe. */
export function nameOfQuoted({ quote, waves, cuts }: QuotedGroup): GroupName & { id: string } {
	const { study, question, touchpoint, relation } = quote;
	const universe = `${answersTo(study, question, touchpoint)}${OF_QUOTES}`;
	const where = new Map<string, readonly string[]>([
		['wave', waves.toSorted()],
		['relation', [relation]],
		...Array.from(cuts, ([dimension, id]) => [dimension, [id]] as const),
	]);
	return { universe, where, id: idOf({ universe, where }) };
}

/** That a version quotes somebody of a group, for its ledger. */
export function toldByQuote(group: QuotedGroup, { n, accounts, persons }: Writers): ToldNow {
	return {
		...nameOfQuoted(group),
		study: group.quote.study,
		n,
		accounts,
		persons,
		answers: null,
		isShown: true,
		isSensitive: false,
	};
}

/**
 * Whether a version may quote somebody of a group beside what earlier ones quoted of it (methods m.5):
 * nobody began or ceased to write in it, or as many as may be told of. A group that is cut by nothing
 * but the language is told again in any case; only of few who came nobody is quoted.
 *
 * @param told of the group, by earlier versions
 */
export function mayQuoteAgain(
	told: readonly ToldGroup[],
	{ cuts, persons, writer }: QuotedWriter,
	rules: DisclosureRules,
): boolean {
	const isCut = [...cuts.keys()].some((dimension) => dimension !== LANGUAGE);
	return told.every((before) => {
		if (before.persons === null) return true;
		const { added, removed } = setDifference(before.persons, persons);
		const isTelling = (some: readonly number[]) => isFew(some, before.accountOf, rules);
		if (!isCut) return !(added.includes(writer) && isTelling(added));
		return !isTelling(added) && !isTelling(removed);
	});
}

/**
 * Whether a version may quote an answer of a group of which an earlier one quoted somebody without a
 * ledger of who wrote then: whoever is quoted anew may be one of few who came since, so that only what
 * was quoted then is told again.
 *
 * @param before quotes of earlier versions whose writers nobody kept
 * @param id of the quote as it would be published
 */
export function isQuotedAgain(
	before: readonly Quote[],
	{ quote, waves, cuts }: QuotedGroup,
	id: string,
): boolean {
	const same = before.filter(
		(one) =>
			one.study === quote.study &&
			one.question === quote.question &&
			one.relation === quote.relation &&
			(one.wave === '' || waves.includes(one.wave)) &&
			[...cuts].every(([dimension, value]) => isCutBy(one, dimension, value)),
	);
	return same.length === 0 || same.some((one) => one.id === id);
}

/** The language of its writers is not told of a quote. */
function isCutBy(quote: Quote, dimension: string, id: string): boolean {
	if (dimension === LANGUAGE) return true;
	if (dimension === 'role' || dimension === 'brand') return quote[dimension] === id;
	return quote.segment.split(';').includes(`${dimension.slice('segment.'.length)}.${id}`);
}

/** The id of a quote, by its masked words and question alone. */
export function quoteId(question: string, text: string): string {
	const hash = createHash('sha256').update(`${text}\n${question}`).digest('hex');
	return `q-${hash.slice(0, 8)}`;
}
