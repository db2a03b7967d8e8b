import type { AnsweredQuote } from '../../quotes/report-quote.ts';
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

/** What the group is called in ledgers: no group of facts has such a universe. */
export function nameOfQuoted({ quote, waves, cuts }: QuotedGroup): GroupName & { id: string } {
	const { study, question, touchpoint, relation } = quote;
	const universe = `${answersTo(study, question, touchpoint)} quotes`;
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
