import { compareTexts, type Problem } from '../../problem.ts';
import type { AnsweredQuote } from '../../quotes/report-quote.ts';
import { quoteParts } from '../../quotes/quote-parts.ts';
import type { Quote } from '../../snapshot/quote.ts';
import type { ToldNow } from '../series/told-group.ts';
import { QuoteGate, type QuoteSource } from './quote-gate.ts';
import { usualLanguages, writerOf, type UsualLanguages } from './quote-language.ts';
import { quoteId } from './quote-series.ts';
import { refusedQuote, withoutAttributes, type Refusal } from './quote-problems.ts';
import type { QuotedVersion } from './quoted-version.ts';

/** What may be quoted, and what is wrong with the rest. */
export interface PublishedQuotes {
	readonly quotes: readonly Quote[];
	readonly problems: readonly Problem[];
	/** The groups that somebody is quoted of, for later versions; private. */
	readonly told: readonly ToldNow[];
}

/**
 * The publish gate for quotes: the only way from open answers to a snapshot.
 *
 *     reviewed quote of an answer
 *       1  masks: e-mail, phone, codes, accounts, addresses, known names
 *       2  group: enough people of enough accounts wrote to the question, of this relation and wave,
 *          and in this language where that is known; where only all waves together are enough, the
 *          wave is not told
 *       3  words: it does not say that its writer belongs to a group that is too small
 *       4  attributes: each only where the group by it and those before it is enough, shown, and not
 *          changed by few since an earlier version, and the words are in the usual language; the theme
 *          only where its share in that group is not hidden
 *       5  the same text once; order and ids by the text alone
 *     snapshot
 *
 * Quotes of waves that the version does not read are not of it. What is refused becomes a warning that
 * names the line, never the text.
 *
 * @param sources by study id; quotes of a study that is not among them are left out
 */
export function publishQuotes(
	quotes: readonly AnsweredQuote[],
	sources: ReadonlyMap<string, QuoteSource>,
	version: QuotedVersion,
): PublishedQuotes {
	const gates = new Map(
		[...sources].map(([id, source]) => [id, new QuoteGate(source, version.facts, version.waves)]),
	);
	const problems: Problem[] = [];
	const told = new Map<string, ToldNow>();
	const usual = usualLanguages(quotes, gates);
	const byId = new Map<string, { readonly quote: Quote; readonly line: number }>();
	for (const quote of quotes.toSorted((a, b) => a.line - b.line)) {
		const gate = gates.get(quote.study);
		if (gate === undefined || !version.waves.includes(quote.wave)) continue;
		const passed = passQuote(quote, gate, version, usual);
		problems.push(...passed.problems);
		if (passed.quote === null) continue;
		const before = byId.get(passed.quote.id);
		if (before === undefined) {
			byId.set(passed.quote.id, { quote: passed.quote, line: quote.line });
			for (const group of passed.told) told.set(group.id, group);
		} else problems.push(refusedQuote(quote, version, { kind: 'repeated', line: before.line }));
	}
	const published = [...byId.values()].map(({ quote }) => quote);
	return {
		quotes: published.toSorted((a, b) => compareTexts(a.id, b.id)),
		problems,
		told: [...told.values()],
	};
}

/** Null where it may not be quoted. */
interface PassedQuote extends Pick<PublishedQuotes, 'problems' | 'told'> {
	readonly quote: Quote | null;
}

function passQuote(
	quote: AnsweredQuote,
	gate: QuoteGate,
	version: QuotedVersion,
	usual: UsualLanguages,
): PassedQuote {
	const { mask, study } = gate.source;
	const text = mask(quote.text); // 1
	const refuse = (refusal: Refusal) => ({
		quote: null,
		told: [],
		problems: [refusedQuote(quote, version, refusal)],
	});
	if (quoteParts(text).length === 0) return refuse({ kind: 'empty' });
	const row = gate.rowOf(quote);
	const writer = writerOf(quote, row, gate, usual);
	if (gate.isUncompared(quote, row, writer.told)) return refuse({ kind: 'uncompared' });
	const wave = [quote.wave, ''].find((one) => gate.isLarge(quote, row, writer.told, one)); // 2
	if (row < 0 || wave === undefined || gate.hasJustBegun(quote, row, writer.told)) {
		const { quotes: persons, accounts } = study.thresholds;
		return refuse({ kind: 'few', persons, accounts });
	}
	if (gate.tellsOfSmall(quote, row, { text, wave, told: writer.told }))
		return refuse({ kind: 'tells' }); // 3
	const shown = writer.isUsual ? attributesOf(quote, row, gate, { wave, told: writer.told }) : []; // 4
	const lacking = quote.attributes.filter((name) => name !== 'relation' && !shown.includes(name));
	const idOf = (name: string) => (shown.includes(name) ? gate.idAt(name, row) : '');
	const theme = gate.themeOf(quote, idOf('role'));
	const segments = shown.filter((name) => name !== 'role' && name !== 'brand');
	return {
		quote: {
			id: quoteId(quote.question, text), // 5
			study: quote.study,
			question: quote.question,
			wave,
			relation: quote.relation,
			role: idOf('role'),
			brand: idOf('brand'),
			segment: segments.map((name) => `${name}.${idOf(name)}`).join(';'),
			theme,
			sentiment: theme === '' ? '' : quote.sentiment,
			language: quote.language,
			text,
		},
		problems: lacking.length === 0 ? [] : [withoutAttributes(quote, version, lacking)],
		told: [writer.told, [...writer.told, ...shown]].map((by) => gate.toldOf(quote, row, by, wave)),
	};
}

/** Those attributes, in the reviewer's order, by which the group stays large enough. */
function attributesOf(
	quote: AnsweredQuote,
	row: number,
	gate: QuoteGate,
	{ wave, told }: { readonly wave: string; readonly told: readonly string[] },
): readonly string[] {
	const shown: string[] = [];
	for (const name of quote.attributes) {
		if (name === 'relation' || gate.idAt(name, row) === '') continue;
		const isAlone = gate.isLarge(quote, row, [...told, name], wave);
		if (isAlone && gate.isLarge(quote, row, [...told, ...shown, name], wave)) shown.push(name);
	}
	return shown;
}
