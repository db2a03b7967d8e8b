import sax from 'sax';
import { FileFault } from '../file-fault.ts';
import { brokenWorkbook } from './workbook-fault.ts';

/** What a reader of XML hears; names are without prefix. */
export interface XmlListener {
	readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
	/** Whether enough has been heard. */
	readonly isDone?: () => boolean;
}

/**
 * Reads XML piece by piece. A document type, which could name other files or grow without end, is
 * refused before anything of it is used.
 */
export async function readXml(
	bytes: AsyncIterable<Uint8Array>,
	listener: XmlListener,
): Promise<void> {
	const parser = parserOf(listener);
	let decoder: TextDecoder | null = null;
	for await (const chunk of bytes) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		feed(parser, decoder, chunk);
		if (listener.isDone?.()) return;
	}
	try {
		parser.close();
	} catch (error) {
		throw asFault(error);
	}
}

function feed(parser: sax.SAXParser, decoder: TextDecoder, chunk: Uint8Array): void {
	let text: string;
	try {
		text = decoder.decode(chunk, { stream: true });
	} catch {
		throw brokenWorkbook('The workbook holds text that is not in its encoding.');
	}
	try {
		parser.write(text);
	} catch (error) {
		throw asFault(error);
	}
}

function parserOf({ open, text, close }: XmlListener): sax.SAXParser {
	const options: sax.SAXOptions & { strictEntities: boolean } = {
		position: false,
		strictEntities: true,
	};
	const parser = sax.parser(true, options);
	return Object.assign(parser, {
		onopentag: ({ name, attributes }: sax.Tag | sax.QualifiedTag) =>
			open?.(localName(name), attributes as Readonly<Record<string, string>>),
		ontext: (piece: string) => text?.(piece),
		oncdata: (piece: string) => text?.(piece),
		onclosetag: (name: string) => close?.(localName(name)),
		ondoctype: refuseDoctype,
		onsgmldeclaration: refuseDoctype,
		onerror(error: Error): never {
			throw brokenXml(error);
		},
	});
}

/** A fault in the XML; bugs of ours stay what they are. */
class XmlError extends Error {}

function brokenXml(error: Error): XmlError {
	return new XmlError(error.message);
}

function asFault(error: unknown): unknown {
	return error instanceof XmlError ? brokenWorkbook('The XML of the workbook is damaged.') : error;
}

function refuseDoctype(): never {
	throw new FileFault(
		'unsafe-workbook',
		'The workbook holds a document type, which no spreadsheet writes and which could read other files; it is not read.',
		'Ask for the file again from its source.',
	);
}

function encodingOf(start: Uint8Array): string {
	if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
	return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}
