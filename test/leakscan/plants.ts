import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { SiteFile } from '../../src/leakscan/site-file.ts';

/** A string hidden in a file in one way. */
export interface Plant {
	readonly way: string;
	readonly file: SiteFile;
}

const html = (body: string) => Buffer.from(`<!doctype html><p>Words. ${body} More.</p>`);
const hex = (code: number, width: number) => code.toString(16).padStart(width, '0');

/** Files that each hide the string in another way; it has letters beyond ASCII and a space, and is split within a word. */
export function plantsOf(text: string): Plant[] {
	const codes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
	const half = Math.max(1, text.indexOf(' ') - 2);
	const [start, end] = [text.slice(0, half), text.slice(half)];
	const base64 = (before: string) => Buffer.from(`${before}${text}xyz`).toString('base64');
	const wide = Buffer.from(text, 'utf16le');
	const xlsx = zipOf([{ name: 'xl/sharedStrings.xml', bytes: html(text) }]);
	const plants: Record<string, [string, Uint8Array]> = {
		plain: ['a.html', html(text)],
		'other case': ['a.html', html(text.toUpperCase())],
		decomposed: ['a.html', html(text.normalize('NFD'))],
		'decimal entities': ['a.html', html(codes.map((code) => `&#${code};`).join(''))],
		'hexadecimal entities': ['a.html', html(codes.map((code) => `&#x${hex(code, 1)};`).join(''))],
		'JSON escapes': [
			'a.js',
			Buffer.from(`a="${codes.map((code) => `\\u${hex(code, 4)}`).join('')}"`),
		],
		'byte escapes': [
			'a.js',
			Buffer.from(`a="${codes.map((code) => `\\x${hex(code, 2)}`).join('')}"`),
		],
		'entities of control signs': ['a.html', html(`&#150;&#x20;${text}&ndash;`)],
		'escapes in braces': [
			'a.js',
			Buffer.from(`a="${codes.map((code) => `\\u{${hex(code, 1)}}`).join('')}"`),
		],
		'named entities': [
			'a.html',
			html(text.replaceAll('ä', '&auml;').replaceAll('ö', '&ouml;').replaceAll(' ', '&#32;')),
		],
		'named entities without semicolons': [
			'a.html',
			html(text.replaceAll('ä', '&auml').replaceAll('ö', '&ouml')),
		],
		'URL escapes': ['a.html', html(`<a href="?q=${encodeURIComponent(text)}">x</a>`)],
		'base64 at 0': ['a.js', Buffer.from(`a="${base64('')}"`)],
		'base64 at 1': ['a.js', Buffer.from(`a="${base64('?')}"`)],
		'base64 at 2': ['a.js', Buffer.from(`a="${base64('?>')}"`)],
		'base64 for addresses': [
			'a.js',
			Buffer.from(`a="${base64('').replaceAll('+', '-').replaceAll('/', '_')}"`),
		],
		'base64 in a data address': [
			'a.html',
			html(`<img src="data:text/plain;base64,${base64('')}" alt="x">`),
		],
		'capital hexadecimal': [
			'a.txt',
			Buffer.from(`a${Buffer.from(text).toString('hex').toUpperCase()}`),
		],
		hexadecimal: ['a.txt', Buffer.from(`x ${Buffer.from(text).toString('hex')} x`)],
		'UTF-16LE': ['a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
		'UTF-16BE': ['a.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()])],
		'split by tags': ['a.html', html(`${start}<b></b><!-- x -->${end}`)],
		'split between cells': ['a.html', html(`<td>${start}</td><td>${end}</td>`)],
		'zero-width space inside': ['a.html', html(`${start}\u200b${end}`)],
		'soft hyphen inside': ['a.html', html(`${start}&shy;${end}`)],
		reversed: ['a.txt', Buffer.from(Array.from(text).toReversed().join(''))],
		'reversed with marks apart': [
			'a.txt',
			Buffer.from(Array.from(text.normalize('NFD')).toReversed().join('')),
		],
		attribute: ['a.svg', Buffer.from(`<svg><path aria-label="${text}"/></svg>`)],
		comment: ['a.html', html(`<!-- ${text} -->`)],
		'file name': [`pages/${text}.html`, html('')],
		'escaped file name': [`pages/${encodeURIComponent(text)}.html`, html('')],
		'name of a folder': [`${text}/index.html`, html('')],
		'base64 as a file name': [
			`pages/${base64('').replaceAll('+', '-').replaceAll('/', '_')}.html`,
			html(''),
		],
		'hexadecimal file name': [`pages/${Buffer.from(text).toString('hex')}.html`, html('')],
		zip: ['a.zip', zipOf([{ name: 'a.txt', bytes: Buffer.from(text) }])],
		'name in a zip': ['a.zip', zipOf([{ name: `${text}.txt`, bytes: Buffer.from('x') }])],
		'comment of a zip': ['a.zip', zipOf([], text)],
		'workbook in slides': ['a.pptx', zipOf([{ name: 'ppt/embeddings/a.xlsx', bytes: xlsx }])],
		'runs of a document': [
			'a.docx',
			zipOf([{ name: 'word/document.xml', bytes: html(`<w:t>${start}</w:t><w:t>${end}</w:t>`) }]),
		],
		'four archives deep': [
			'a.zip',
			[1, 2, 3].reduce<Uint8Array>(
				(inner) => zipOf([{ name: 'a.zip', bytes: inner }]),
				zipOf([{ name: 'a.json', bytes: Buffer.from(JSON.stringify({ text })) }]),
			),
		],
		'archive in gzip': ['a.zip.gz', gzipSync(zipOf([{ name: 'a.txt', bytes: Buffer.from(text) }]))],
		gzip: ['a.json.gz', gzipSync(text)],
		'stream of a PDF': ['a.pdf', pdfOf(text)],
		'text of a PNG': [
			'a.png',
			pngOf('zTXt', Buffer.concat([Buffer.from('k\0\0'), deflateSync(text)])),
		],
		'international text of a PNG': [
			'a.png',
			pngOf('iTXt', Buffer.concat([Buffer.from('k\0\x01\0en\0k\0'), deflateSync(text)])),
		],
		'plain text of a PNG': ['a.png', pngOf('tEXt', Buffer.from(`k\0${text}`))],
		'source map': ['a.js.map', Buffer.from(JSON.stringify({ sourcesContent: [text] }))],
	};
	return Object.entries(plants).map(([way, [name, bytes]]) => ({ way, file: { name, bytes } }));
}

function pdfOf(text: string): Uint8Array {
	return Buffer.concat([
		Buffer.from('%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\r\n'),
		deflateSync(`BT (${text}) Tj ET`),
		Buffer.from('\r\nendstream endobj'),
	]);
}

function pngOf(type: string, body: Uint8Array): Uint8Array {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(body.length);
	const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	return Buffer.concat([start, length, Buffer.from(type), body, Buffer.alloc(4)]);
}

/** A zip archive whose check sums nobody looks at. */
export function zipOf(entries: readonly SiteFile[], comment = ''): Uint8Array {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const { name, bytes } of entries) {
		const packed = deflateRawSync(bytes);
		const names = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(0x800, 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(bytes.length, 18);
		common.writeUInt16LE(names.length, 22);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(20, 4);
		common.copy(entry, 6, 0, 24);
		entry.writeUInt32LE(at, 42);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, names, packed]);
		parts.push(local);
		directory.push(entry, names);
		at += local.length;
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0);
	const note = Buffer.from(comment);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(size, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(note.length, 20);
	return Buffer.concat([...parts, ...directory, end, note]);
}
