import type { Study } from '../../codebook/study-schema.ts';
import { holdsName } from '../../masks/find-names.ts';
import type { MaskText } from '../../masks/mask-text.ts';
import type { AnsweredQuote } from '../../quotes/report-quote.ts';
import type { Responses } from '../../responses/responses.ts';
import type { Fact } from '../../snapshot/fact.ts';
import type { Quote } from '../../snapshot/quote.ts';
import { keptForEach } from '../kept-once-made.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { tooSmallBecause } from '../primary-hiding.ts';
import { publishingRules } from '../publishing-rules.ts';
import type { ToldGroup, ToldNow } from '../series/told-group.ts';
import {
	isOfQuotes,
	isQuotedAgain,
	mayQuoteAgain,
	nameOfQuoted,
	quoteId,
	toldByQuote,
	type QuotedGroup,
} from './quote-series.ts';
import { codedBy, LANGUAGE, writtenIn, type Writers } from './writers.ts';

/** What the gate must know of a study that is quoted. */
export interface QuoteSource {
	readonly study: Study;
	readonly responses: Responses;
	readonly mask: MaskText;
	/** By earlier versions, oldest first. */
	readonly told: readonly ToldGroup[];
	/** Quotes of earlier versions of which no ledger tells who wrote then. */
	readonly quoted: readonly Quote[];
}

/** Tells which groups of a study are large enough to be told of beside a quote. */
export class QuoteGate {
	readonly source: QuoteSource;
	/** Waves that the version reads. */
	private readonly waves: readonly string[];
	/** Numbers about people who are cut so. */
	private readonly numbersOf: (cut: Omit<CutOfFact, 'study'>) => readonly Fact[];
	private readonly rules: DisclosureRules;
	/** Groups that earlier versions quoted somebody of, by id. */
	private readonly told: ReadonlyMap<string, readonly ToldGroup[]>;

	constructor(source: QuoteSource, facts: readonly Fact[], waves: readonly string[]) {
		this.source = source;
		this.waves = waves;
		this.rules = publishingRules(source.study).disclosure;
		const quoted = source.told.filter(({ universe }) => isOfQuotes(universe));
		this.told = Map.groupBy(quoted, ({ id }) => id);
		const { id: study } = source.study;
		this.numbersOf = (cut) => numbersByCut(facts).get(cutOf({ ...cut, study })) ?? [];
	}

	/** The row of the answer that is quoted; −1 where it is not there. */
	rowOf(quote: AnsweredQuote): number {
		const { person, brand } = this.source.responses;
		const { question, touchpoint, relation, wave } = quote;
		const group = { question, touchpoint, relation, waves: [wave], codes: new Map() };
		const own = writtenIn(this.source.responses, group).rows.find(
			(row) =>
				person.ids[person.codes[row] ?? -1] === quote.respondent &&
				(brand.ids[brand.codes[row] ?? -1] ?? '') === quote.brand,
		);
		return own ?? -1;
	}

	/** The id that a row has in a dimension, '' where it is not told. */
	idAt(dimension: string, row: number): string {
		const coded = codedBy(this.source.responses, dimension);
		return coded?.ids[coded.codes[row] ?? -1] ?? '';
	}

	/**
	 * Whether enough people of enough accounts, no more than half of them of one, wrote to the question
	 * in the group of a row by these dimensions, no number of such a group is hidden altogether, and it
	 * has not changed by too few since an earlier version.
	 * @param wave '' for all waves of the version together
	 */
	isLarge(quote: AnsweredQuote, row: number, dimensions: readonly string[], wave: string): boolean {
		const { thresholds } = this.source.study;
		const least = Math.max(thresholds.quotes, thresholds.respondents);
		const writers = this.writersIn(quote, row, dimensions, wave);
		const isSmall = tooSmallBecause({ ...writers, nEffective: null }, least, this.rules).length > 0;
		if (isSmall || this.isHidden(quote, row, dimensions)) return false;
		return this.isToldBeside(quote, row, dimensions, wave);
	}

	/** Whether the writer of a row is one of few who began to write since an earlier version. */
	hasJustBegun(quote: AnsweredQuote, row: number, told: readonly string[]): boolean {
		return !this.isToldBeside(quote, row, told, quote.wave);
	}

	/** Whether somebody of its group was quoted before, and nobody kept who wrote then. */
	isUncompared(quote: AnsweredQuote, row: number, told: readonly string[]): boolean {
		return row >= 0 && !this.isQuotedAgain(quote, this.groupOf(quote, row, told, quote.wave));
	}

	private isQuotedAgain(quote: AnsweredQuote, group: QuotedGroup): boolean {
		const { quoted, mask } = this.source;
		return isQuotedAgain(quoted, group, quoteId(quote.question, mask(quote.text)));
	}

	/** Whether the group of a row may be told beside what earlier versions told. */
	private isToldBeside(
		quote: AnsweredQuote,
		row: number,
		dimensions: readonly string[],
		wave: string,
	): boolean {
		const group = this.groupOf(quote, row, dimensions, wave);
		if (!this.isQuotedAgain(quote, group)) return false;
		const before = this.told.get(nameOfQuoted(group).id) ?? [];
		const { persons } = this.writersIn(quote, row, dimensions, wave);
		const writer = this.source.responses.person.codes[row] ?? -1;
		return mayQuoteAgain(before, { ...group, persons, writer }, this.rules);
	}

	/** What a quote tells of the group of a row by these dimensions, for later versions. */
	toldOf(quote: AnsweredQuote, row: number, dimensions: readonly string[], wave: string): ToldNow {
		const writers = this.writersIn(quote, row, dimensions, wave);
		return toldByQuote(this.groupOf(quote, row, dimensions, wave), writers);
	}

	/** Whether a text says in its own words where its writer belongs, of groups that are too small. */
	tellsOfSmall(
		quote: AnsweredQuote,
		row: number,
		{ text, wave, told }: { text: string; wave: string; told: readonly string[] },
	): boolean {
		const { study } = this.source;
		const dimensions = ['role', 'brand', ...study.segments.map(({ id }) => id)];
		return dimensions.some((dimension) => {
			const id = this.idAt(dimension, row);
			if (id === '' || this.isLarge(quote, row, [...told, dimension], wave)) return false;
			return holdsName(wordsFor(study, dimension, id), text);
		});
	}

	/**
	 * The theme that may stand beside a quote: '' where the share of it is hidden in the group that is
	 * told, for the quote would tell that somebody there mentions it.
	 */
	themeOf({ question, theme, wave, relation }: AnsweredQuote, role: string): string {
		const share = this.numbersOf({ wave, relation, role, segment: '' }).find(
			(fact) => fact.metric === 'theme' && fact.question === question && fact.category === theme,
		);
		return share?.status === 'hidden' ? '' : theme;
	}

	private groupOf(
		quote: AnsweredQuote,
		row: number,
		dimensions: readonly string[],
		wave: string,
	): QuotedGroup {
		const waves = wave === '' ? this.waves : [wave];
		const cuts = new Map(dimensions.map((name) => [cutBy(name), this.idAt(name, row)]));
		return { quote, waves, cuts };
	}

	private writersIn(
		{ question, touchpoint, relation }: AnsweredQuote,
		row: number,
		dimensions: readonly string[],
		wave: string,
	): Writers {
		const { responses } = this.source;
		const codes = new Map(
			dimensions.map((name) => [name, codedBy(responses, name)?.codes[row] ?? -1]),
		);
		const waves = wave === '' ? this.waves : [wave];
		return writtenIn(responses, { question, touchpoint, relation, waves, codes }).writers;
	}

	/** Whether the version has numbers of the group and shows none of them. */
	private isHidden(
		{ wave, relation, brand }: AnsweredQuote,
		row: number,
		dimensions: readonly string[],
	): boolean {
		const role = dimensions.includes('role') ? this.idAt('role', row) : '';
		const segments = dimensions
			.filter((name) => name !== 'role' && name !== 'brand' && name !== LANGUAGE)
			.map((name) => `${name}.${this.idAt(name, row)}`);
		const cuts = segments.length > 0 ? segments : [''];
		return cuts.some((segment) => {
			const own = this.numbersOf({ wave, relation, role, segment }).filter(
				(fact) =>
					(fact.brand === '' || fact.brand === brand) &&
					fact.status !== 'not-asked' &&
					fact.status !== 'not-estimable',
			);
			return own.length > 0 && own.every(({ status }) => status === 'hidden');
		});
	}
}

type CutOfFact = Pick<Fact, 'study' | 'wave' | 'relation' | 'role' | 'segment'>;

/** Whom a number is about, brands apart. */
function cutOf({ study, wave, relation, role, segment }: CutOfFact): string {
	return `${study}|${wave}|${relation}|${role}|${segment}`;
}

/** Numbers by {@link cutOf}: quotes of all studies, and of all who see the same facts, are held against the same. */
const numbersByCut = keptForEach((facts: readonly Fact[]) =>
	Map.groupBy(
		facts.filter((fact) => !fact.against && !fact.weights && !fact.account),
		cutOf,
	),
);

/** What a dimension is called in ledgers. */
function cutBy(dimension: string): string {
	const isOwn = dimension === 'role' || dimension === 'brand' || dimension === LANGUAGE;
	return isOwn ? dimension : `segment.${dimension}`;
}

/** What the codebook calls a value of a dimension: its labels and the texts of the exports. */
function wordsFor(study: Study, dimension: string, id: string): readonly string[] {
	const lists = {
		role: study.roles,
		brand: study.brands,
	} as const;
	const list =
		dimension === 'role' || dimension === 'brand'
			? lists[dimension]
			: (study.segments.find((one) => one.id === dimension)?.values ?? []);
	const value = list.find((one) => one.id === id);
	if (value === undefined) return [id];
	const texts = Array.isArray(value.values)
		? value.values
		: Object.values(value.values ?? {}).flat();
	return [id, ...Object.values(value.label ?? {}), ...texts].filter((text) => text !== '*');
}
