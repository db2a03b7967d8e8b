import type { StudySource } from '../../codebook/study-schema.ts';
import type { OpenedSource } from '../opened-source.ts';
import { SourceProblems } from '../source-problems.ts';
import {
	reportEncoding,
	reportFailure,
	reportQuote,
	reportUtf8,
	warnOfMark,
} from './byte-problems.ts';
import { decodeAside, type TextTaker } from './decode-aside.ts';
import { decodeText, type DecodedBytes } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import {
	RecordParser,
	type BrokenQuote,
	type TakeRecord,
	type TextPosition,
} from './record-parser.ts';
import type { MaskedText } from './mask-quotes.ts';
import { TabTexts } from './tab-texts.ts';
import { hasDamage, TextDamage, type DamagePlace } from './text-damage.ts';

/** After so many broken quotes the rest only costs time. */
const MOST_QUOTES = 1001;

/** Enough text to see how a file's records are cut. */
const SAMPLE = 64 * 1024;
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;

export interface ReadBytes {
	readonly sha256: string;
	readonly encoding: string;
	readonly delimiter: string;
	/** False where the file could not be read to its end. */
	readonly isComplete: boolean;
	/** Tells what is wrong with bytes and quotes, once the header's names are known. */
	readonly report: () => void;
}

/**
 * Reads an export's bytes as records, piece by piece: encoding, `sep=` line, delimiter, quotes.
 * What is wrong is told with the line where it is.
 */
export async function readRecords(
	opened: OpenedSource,
	source: StudySource,
	sourceAt: number,
	problems: SourceProblems,
	take: TakeRecord,
): Promise<ReadBytes> {
	const cutter = new RecordCutter(source, problems, take);
	const { sha256, encoding, failure, isUtf8AfterAll } = await decoded(
		opened,
		source.encoding,
		cutter,
	);
	if (failure === null) cutter.end();
	const position = failure === null ? null : cutter.position();
	if (source.encoding !== undefined) warnOfMark(source.encoding, encoding, problems);
	return {
		sha256,
		encoding,
		delimiter: cutter.delimiter,
		isComplete: failure === null && !cutter.isStopped,
		report() {
			for (const quote of cutter.quotes) reportQuote(quote, problems);
			cutter.damage?.report(problems);
			if (isUtf8AfterAll && failure === null) {
				reportUtf8(encoding, placeOf(cutter.damage?.firstReadTwice ?? null, problems), problems);
			}
			if (failure?.reason === 'unknown-encoding')
				reportEncoding(failure.encoding, sourceAt, problems);
			else if (failure !== null && position !== null && !cutter.isRefused) {
				reportFailure(failure, position, problems);
			}
		},
	};
}

/** Gives the cutter a file's text, made by a second thread where the file is large. */
async function decoded(
	opened: OpenedSource,
	encoding: string | undefined,
	cutter: RecordCutter,
): Promise<DecodedBytes> {
	const aside = opened.aside?.(new URL('./text-thread.ts', import.meta.url), encoding ?? null);
	if (aside === undefined) {
		return decodeText(opened.stream(), encoding, (text, isSound) =>
			cutter.push(text, !isSound && hasDamage(text)),
		);
	}
	try {
		return await decodeAside(aside, cutter);
	} finally {
		await aside.close();
	}
}

function placeOf(place: DamagePlace | null, problems: SourceProblems) {
	return {
		line: place?.line ?? 1,
		row: place === null ? null : problems.rowOf(place.record),
		column: place === null ? null : problems.nameOf(place.column),
	};
}

class RecordCutter implements TextTaker {
	delimiter = '';
	damage: TextDamage | null = null;
	readonly quotes: BrokenQuote[] = [];
	private readonly source: StudySource;
	private readonly problems: SourceProblems;
	private readonly take: TakeRecord;
	private parser: RecordParser | null = null;
	private tabTexts: TabTexts | null = null;
	private sample = '';
	isRefused = false;

	constructor(source: StudySource, problems: SourceProblems, take: TakeRecord) {
		this.source = source;
		this.problems = problems;
		this.take = take;
	}

	get isStopped(): boolean {
		return this.isRefused || this.parser?.isStopped === true;
	}

	get maskable(): string | null {
		const isPlain = this.parser !== null && this.tabTexts === null && !this.isStopped;
		return isPlain && this.delimiter.length === 1 ? this.delimiter : null;
	}

	takeRest(): string {
		return this.parser?.takeRest() ?? '';
	}

	pushMasked(masked: Pick<MaskedText, 'text' | 'cells'>, isDamaged: boolean): void {
		this.damage?.watch(isDamaged);
		this.parser?.pushMasked(masked);
	}

	pushRest(text: string): void {
		this.parser?.push(text);
	}

	push(text: string, isDamaged: boolean): void {
		if (this.isRefused) return;
		if (this.parser !== null) {
			this.damage?.watch(isDamaged);
			return this.parser.push(this.tabTexts?.push(text) ?? text);
		}
		this.sample += text;
		if (this.sample.length >= SAMPLE) this.open(true);
	}

	end(): void {
		if (this.parser === null && !this.isRefused) this.open(false);
		if (this.tabTexts !== null) this.parser?.push(this.tabTexts.end());
		this.parser?.end();
	}

	position(): TextPosition {
		if (this.parser === null && !this.isRefused && this.sample !== '') this.open(true);
		return this.parser?.position() ?? { record: 0, line: 1, cell: 0 };
	}

	private open(hasMore: boolean): void {
		const text = this.sample;
		this.sample = '';
		if (!this.isTable(text)) return;
		const separator = SEPARATOR_LINE.exec(text);
		const body = separator ? text.slice(separator[0].length) : text;
		const delimiter =
			declaredDelimiter(this.source) ?? separator?.[1] ?? this.evidence(body, hasMore);
		if (delimiter === null) return;
		this.delimiter = delimiter;
		const damage = new TextDamage();
		const { take } = this;
		this.damage = damage;
		const parser = new RecordParser(
			delimiter,
			separator ? 2 : 1,
			(cells, line) => {
				if (damage.isNear || !parser.isOrderly) damage.look(cells, line, parser.taken - 1);
				take(cells, line);
			},
			(quote) => {
				if (this.quotes.length < MOST_QUOTES) this.quotes.push(quote);
			},
		);
		this.parser = parser;
		damage.watch(hasDamage(body));
		this.tabTexts = delimiter === '\t' ? new TabTexts() : null;
		parser.push(this.tabTexts?.push(body) ?? body);
	}

	private isTable(text: string): boolean {
		const start = text.slice(0, 200).trimStart().toLowerCase();
		const what = /^<(!doctype|html|\?xml)/.test(start)
			? 'an HTML or XML page'
			: /^(\{\s*"|\[\s*[{["])/.test(start)
				? 'JSON'
				: start.startsWith('pk\u0003\u0004')
					? 'a workbook or archive'
					: null;
		if (what === null && start !== '') return true;
		this.isRefused = true;
		this.problems.add({
			severity: 'error',
			rule: what === null ? 'empty-file' : 'not-a-table',
			line: 1,
			message: what === null ? 'The file is empty.' : `The file is ${what}, not a table of text.`,
			remedy: 'Export it again from the survey tool, as CSV.',
		});
		return false;
	}

	private evidence(body: string, hasMore: boolean): string | null {
		const lastBreak = body.lastIndexOf('\n');
		const { delimiter, others } = findDelimiter(
			hasMore ? body.slice(0, lastBreak) : body.trimEnd(),
		);
		if (delimiter !== null) return delimiter;
		this.isRefused = true;
		const first = body.slice(0, body.indexOf('\n'));
		this.problems.add({
			severity: 'error',
			rule: 'unknown-delimiter',
			line: 1,
			value: first,
			message: 'What parts the columns cannot be told from the records.',
			known: others,
			remedy: `Declare the delimiter of the source, perhaps "${others.join('" or "')}".`,
		});
		return null;
	}
}

function declaredDelimiter({ delimiter }: StudySource): string | null {
	if (delimiter === undefined || delimiter === '') return null;
	return delimiter === '\\t' || delimiter.toLowerCase() === 'tab' ? '\t' : delimiter;
}
