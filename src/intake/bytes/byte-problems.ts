import type { SourceProblems } from '../source-problems.ts';
import type { DecodeFailure } from './decode-text.ts';
import { proposeEncodings, proposeUtf16, type EncodingProposal } from './propose-encodings.ts';
import type { BrokenQuote, TextPosition } from './record-parser.ts';

const USUAL = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'iso-8859-15'];

/** A quote that makes it unsure where cells begin; its words may be a respondent's and are not told. */
export function reportQuote(quote: BrokenQuote, problems: SourceProblems): void {
	const { kind, record, line, opened, cell } = quote;
	const from = opened === line ? '' : ` on line ${opened}`;
	problems.add({
		severity: 'error',
		rule: kind === 'stray' ? 'stray-quote' : 'unclosed-quote',
		line,
		row: problems.rowOf(record),
		column: problems.nameOf(cell),
		message:
			kind === 'stray'
				? `A quoted cell${from === '' ? '' : ` that begins${from}`} has a quote inside that is not doubled.`
				: kind === 'unclosed'
					? `A quote opens${from} and is never closed.`
					: `A quote opens${from} and is not closed within 1 MiB.`,
		remedy: 'Double quotes inside a quoted cell (""), or export the file again.',
	});
}

/** A byte order mark wins over what is declared, and says so. */
export function warnOfMark(declared: string, used: string, problems: SourceProblems): void {
	const isSame =
		declared.toLowerCase().replaceAll(/[^a-z0-9]/g, '') === used.replaceAll(/[^a-z0-9]/g, '');
	if (
		isSame ||
		!['utf-8', 'utf-16le', 'utf-16be'].includes(used) ||
		/^(utf-?16|unicode)/i.test(declared)
	)
		return;
	problems.add({
		severity: 'warning',
		rule: 'encoding-by-mark',
		line: 1,
		message: `The file's byte order mark says ${used}, the codebook ${declared}; it is read as ${used}.`,
		remedy: `Declare encoding: ${used}, or leave it out.`,
	});
}

/** An encoding that nobody knows. */
export function reportEncoding(encoding: string, sourceAt: number, problems: SourceProblems): void {
	problems.addSetting(['sources', sourceAt, 'encoding'], {
		severity: 'error',
		rule: 'unknown-encoding',
		value: encoding,
		message: `No encoding is called "${encoding}".`,
		known: USUAL,
		remedy: 'Declare a known encoding of the source.',
	});
}

/** Bytes that are no text, at their place. */
export function reportFailure(
	failure: Exclude<DecodeFailure, { reason: 'unknown-encoding' }>,
	{ record, line, cell }: TextPosition,
	problems: SourceProblems,
): void {
	const row = problems.rowOf(record);
	const column = problems.nameOf(cell);
	switch (failure.reason) {
		case 'nul': {
			const utf16 = proposeUtf16(failure.start);
			return problems.add({
				severity: 'error',
				rule: 'nul-character',
				line,
				row,
				column,
				message:
					utf16 === null
						? 'The text holds a NUL character; the file is broken.'
						: `The file looks like UTF-16 without a byte order mark; as ${readings([utf16])}.`,
				known: utf16 === null ? null : [utf16.encoding],
				remedy:
					utf16 === null
						? 'Export the file again; a spreadsheet or a copy has broken it.'
						: `Declare encoding: ${utf16.encoding} if that reads right.`,
			});
		}
		case 'bad-bytes': {
			const proposals = proposeEncodings(failure.following);
			return problems.add({
				severity: 'error',
				rule: 'wrong-encoding',
				line,
				row,
				column,
				message: `The bytes are not ${failure.encoding}; as ${readings(proposals)}.`,
				known: proposals.map(({ encoding }) => encoding),
				remedy:
					'Declare the encoding of the source if that reads right, else export the file again as UTF-8.',
			});
		}
	}
}

/** `windows-1252 they would read "äättäjä", as macintosh "‰‰tt‰j‰"` */
function readings(proposals: readonly EncodingProposal[]): string {
	return proposals
		.map(({ encoding, sample }, at) =>
			at === 0 ? `${encoding} they would read "${sample}"` : `as ${encoding} "${sample}"`,
		)
		.join(', ');
}

/** Bytes that all are UTF-8, read by what the codebook declares. */
export function reportUtf8(
	declared: string,
	place: { readonly line: number; readonly row: number | null; readonly column: string | null },
	problems: SourceProblems,
): void {
	problems.add({
		severity: 'error',
		rule: 'encoding-is-utf-8',
		...place,
		message: `The codebook says ${declared}; all bytes of the file are UTF-8, which a file in ${declared} hardly ever is by chance.`,
		known: ['utf-8'],
		remedy: 'Declare encoding: utf-8, or leave it out.',
	});
}
