import { canonicalText } from './canonical-text.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { hexRuns } from './hex-runs.ts';
import type { SiteFile } from './site-file.ts';

/** How a text is written where it is found. */
export type Writing = 'plain' | 'escaped' | 'split' | 'utf-16' | 'hex' | 'base64' | 'reversed';

/** One reading of what a file holds. */
export interface TextView {
	readonly writing: Writing;
	/** Canonical; of base64 as written. */
	readonly text: string;
	/**
	 * Where what stands in two cells or paragraphs was joined, so that short texts come by chance, and
	 * longer ones out of the beginning of a word.
	 */
	readonly joints?: ReadonlySet<number>;
}

const ESCAPED = /[&%\\]/;
const TAG = /<(?:!--[^]{0,4000}?--|\/?([a-z][a-z0-9]*)[^>]{0,2000}|[^>]{0,400})>/gi;

/** Elements that part words; whatever else stands within a word is taken out. */
const PARTS =
	/^(?:address|article|aside|blockquote|br|button|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|legend|li|link|main|meta|nav|ol|option|p|path|pre|rect|script|section|select|style|summary|svg|table|tbody|td|text|tfoot|th|thead|title|tr|ul)$/i;

/** No text has it: what stands in two cells of a table is not one text. */
const PARTED = '\u0001';
const PARTED_WORD = new RegExp(`(?<=[^\\s${PARTED}])${PARTED}+(?=[^\\s${PARTED}])`, 'g');

/**
 * All readings of a file: its text, its text with escapes read, without tags, as UTF-16, behind
 * hexadecimal digits, and its base64 characters alone. Nothing of a reading is kept.
 */
export function* textViews({ bytes }: SiteFile): Generator<TextView> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString('utf8');
	yield* textsOf(text);
	yield { writing: 'base64', text: base64Only(buffer) };
	for (const digits of hexRuns(text)) {
		for (const start of [0, 1]) {
			const plain = Buffer.from(digits.slice(start), 'hex');
			yield { writing: 'hex', text: canonicalText(plain.toString('utf8')) };
			if (plain.includes(0)) yield* wideTexts(plain);
		}
	}
	if (buffer.includes(0)) yield* wideTexts(buffer);
}

function* textsOf(text: string): Generator<TextView> {
	yield { writing: 'plain', text: canonicalText(text) };
	const decoded = ESCAPED.test(text) ? decodeEscapes(text) : text;
	if (decoded !== text) yield { writing: 'escaped', text: canonicalText(decoded) };
	if (!text.includes('<')) return;
	const bare = text.replace(TAG, (_, name: string | undefined) =>
		name !== undefined && PARTS.test(name) ? PARTED : '',
	);
	const split = canonicalText(decodeEscapes(bare));
	yield { writing: 'split', text: split };
	const joints = new Set<number>();
	let left = 0;
	const joined = split.replace(PARTED_WORD, (parting, at: number) => {
		joints.add(at - left);
		left += parting.length;
		return '';
	});
	if (joints.size > 0) yield { writing: 'split', text: joined, joints };
}

/** UTF-16 of both byte orders at both beginnings. */
function* wideTexts(buffer: Buffer): Generator<TextView> {
	for (const start of [0, 1]) {
		const even = buffer.subarray(start, buffer.length - ((buffer.length - start) % 2));
		yield { writing: 'utf-16', text: canonicalText(even.toString('utf16le')) };
		const swapped = Buffer.from(even).swap16();
		yield { writing: 'utf-16', text: canonicalText(swapped.toString('utf16le')) };
	}
}

/** Line breaks in base64 mean nothing; both of its alphabets as one. */
function base64Only(buffer: Buffer): string {
	return buffer.toString('latin1').replace(/\r?\n/g, '').replaceAll('-', '+').replaceAll('_', '/');
}

/** The readings of a file and of its name. */
export function* viewsOf(file: SiteFile): Generator<{ place: 'content' | 'name'; view: TextView }> {
	const name = { name: file.name, bytes: Buffer.from(file.name) };
	for (const view of textViews(name)) yield { place: 'name', view };
	for (const view of textViews(file)) yield { place: 'content', view };
}
