import { canonicalText } from './canonical-text.ts';
import { decodeEscapes } from './decode-escapes.ts';
import type { SiteFile } from './site-file.ts';

/** Words that people can read, where short codes are not found by chance. */
export interface WordText {
	readonly place: 'content' | 'name';
	readonly writing: 'plain' | 'utf-16';
	/** Canonical. */
	readonly text: string;
}

const MARKUP = /\.(?:html|svg|xml)$/i;
const TEXT = /\.(?:csv|tsv|json|txt|md|webmanifest)(?:\.gz!gunzip)?$|!png$|(?:^|\/)search\.js$/i;
/** The part of a name that a bundler calculates: `site.CJdXRO7K.js`. */
const HASH = /\.[\w-]{8}(?=\.[a-z0-9]{2,5}(?![\w.-]))/gi;
const DATA_URL = /data:[\w/+.;=-]*;base64,[\w+/=-]*/gi;

const CODE = /<(style|script)\b(?![^>]*json)[^>]*>[^]*?<\/\1\s*>/gi;
const PATH = /\s(?:d|points)="[^"]*"/g;
const TAG =
	/<(?:!--([^]*?)--|\/?[a-z](?:"[^"]{0,9000}"|'[^']{0,9000}'|[^>"']){0,9000}|[!?][^>]{0,900})>/gi;
const ATTRIBUTE = /\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
/** What drawings are made of, how things look, and the parts of an office document. */
const DRAWN =
	/^(?:points|transform|viewbox|stroke.*|fill.*|style|class|integrity|[cdrxy]|[cfr][xy]|[xy][12]|width|height|offset|sizes|xmlns.*|clip-path|mask|marker-.*)$/i;

/**
 * The words of a file: texts and the values of attributes on pages and in drawings, tables and plain
 * texts, and its name. A site's search index, `search.js`, is a
 * text; other scripts, styles, coordinates, base64 and hashes in names are none.
 */
export function* wordTexts({ name, bytes }: SiteFile): Generator<WordText> {
	yield { place: 'name', writing: 'plain', text: wordsOf(name) };
	if (!MARKUP.test(name) && !TEXT.test(name)) return;
	const wide = wideOrder(bytes);
	const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
	const words = MARKUP.test(name) ? wordsOfMarkup(text, name.includes('!')) : text;
	yield {
		place: 'content',
		writing: wide === null ? 'plain' : 'utf-16',
		text: wordsOf(words),
	};
}

function wordsOf(text: string): string {
	return canonicalText(decodeEscapes(text.replace(DATA_URL, ' ')).replace(HASH, ''));
}

/** @param isPacked where attributes are only places in an office document */
function wordsOfMarkup(markup: string, isPacked: boolean): string {
	return markup
		.replace(CODE, ' ')
		.replace(PATH, '')
		.replace(TAG, (tag: string, comment: string | undefined) => {
			if (comment !== undefined) return ` ${comment} `;
			return isPacked ? ' ' : ` ${valuesOf(tag).join(' ')} `;
		});
}

function valuesOf(tag: string): string[] {
	return [...tag.matchAll(ATTRIBUTE)].flatMap(([, name = '', double, single, bare]) =>
		DRAWN.test(name) ? [] : [double ?? single ?? bare ?? ''],
	);
}

function wideOrder([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
