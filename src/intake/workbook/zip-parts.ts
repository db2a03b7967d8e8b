import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileFault } from '../file-fault.ts';
import { brokenWorkbook, oversizedWorkbook } from './workbook-fault.ts';

const MIB = 1024 * 1024;
const MOST_ENTRIES = 5000;
const MOST_BYTES = 2048 * MIB;
/** A part may grow by this factor; a spreadsheet's XML grows by 5 to 40. */
const MOST_GROWTH = 100;
/** Smaller parts may grow by any factor. */
const HARMLESS = MIB;
/** First byte of what Excel wrote before 2007, and of workbooks with a password. */
const OLD_FORM = 0xd0;

/** The parts of a workbook, which is an archive, read one by one within limits. */
export class ZipParts {
	readonly names: readonly string[];
	private readonly zip: ZipFile;
	private readonly entries: ReadonlyMap<string, Entry>;

	private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
		this.zip = zip;
		this.entries = entries;
		this.names = [...entries.keys()];
	}

	/** Reads the archive's directory; refuses what would grow beyond all measure. */
	static async open(bytes: Uint8Array): Promise<ZipParts> {
		if (bytes[0] === OLD_FORM) {
			throw brokenWorkbook('The workbook is of the old form .xls, or protected by a password.');
		}
		try {
			const zip = await opened(bytes);
			return new ZipParts(zip, await directory(zip));
		} catch (error) {
			if (error instanceof FileFault) throw error;
			throw brokenWorkbook('The workbook is damaged or cut off: its archive cannot be read.');
		}
	}

	has(name: string): boolean {
		return this.entries.has(name);
	}

	/** The bytes of a part; checked against what the directory says while they come. */
	async *stream(name: string): AsyncGenerator<Uint8Array> {
		const entry = this.entries.get(name);
		if (entry === undefined) throw brokenWorkbook(`The workbook lacks its part ${name}.`);
		let size = 0;
		try {
			for await (const chunk of await this.open(entry)) {
				size += chunk.length;
				if (size > HARMLESS && size > entry.compressedSize * MOST_GROWTH) throw tooLarge(name);
				yield chunk;
			}
		} catch (error) {
			if (!isZipError(error)) throw error;
			throw brokenWorkbook(`The workbook's part ${name} is damaged.`);
		}
	}

	private open(entry: Entry): Promise<AsyncIterable<Uint8Array>> {
		return new Promise((resolve, reject) => {
			this.zip.openReadStream(entry, (error, stream) => {
				if (error) reject(error);
				else resolve(stream as AsyncIterable<Uint8Array>);
			});
		});
	}
}

/** Errors of the archive are plain ones; ours and those of who reads are not to be hidden. */
function isZipError(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof FileFault) return false;
	return 'code' in error || error.constructor === Error;
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true };
	return new Promise((resolve, reject) => {
		yauzl.fromBuffer(buffer, options, (error, zip) => {
			if (error) reject(error);
			else resolve(zip);
		});
	});
}

function directory(zip: ZipFile): Promise<Map<string, Entry>> {
	const entries = new Map<string, Entry>();
	let total = 0;
	return new Promise((resolve, reject) => {
		zip.on('entry', (entry: Entry) => {
			total += entry.uncompressedSize;
			const fault = whyRefused(entry, entries, total);
			if (fault !== null) return reject(fault);
			entries.set(entry.fileName, entry);
			zip.readEntry();
		});
		zip.on('error', reject);
		zip.on('end', () => resolve(entries));
		zip.readEntry();
	});
}

function whyRefused(
	entry: Entry,
	entries: ReadonlyMap<string, Entry>,
	total: number,
): FileFault | null {
	const { fileName, uncompressedSize, compressedSize } = entry;
	if (entries.size >= MOST_ENTRIES) {
		return oversizedWorkbook(`The workbook has more than ${MOST_ENTRIES} parts.`);
	}
	if (total > MOST_BYTES || isBomb(uncompressedSize, compressedSize)) return tooLarge(fileName);
	if (entries.has(fileName)) return brokenWorkbook('The workbook has a part twice.');
	const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1;
	return isEncrypted ? brokenWorkbook('The workbook is protected by a password.') : null;
}

function isBomb(size: number, compressed: number): boolean {
	return size > HARMLESS && size > compressed * MOST_GROWTH;
}

function tooLarge(name: string): FileFault {
	return oversizedWorkbook(
		`The workbook's part ${name} grows more than ${MOST_GROWTH} times, or all parts to more than ${MOST_BYTES / MIB} MiB, when unpacked; it is not read.`,
	);
}
