import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive: its text, or packed bytes with the size that the directory claims. */
export type Part = string | { readonly packed: Uint8Array; readonly claims: number };

/** Writes an archive as Excel does: packed parts, then the directory. */
export function writeZip(parts: Readonly<Record<string, Part>>): Uint8Array {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, part] of Object.entries(parts)) {
		const raw = typeof part === 'string' ? Buffer.from(part) : null;
		const packed =
			raw === null ? Buffer.from((part as { packed: Uint8Array }).packed) : deflateRawSync(raw);
		const size = raw === null ? (part as { claims: number }).claims : raw.length;
		const path = Buffer.from(name);
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(8, 4);
		head.writeUInt32LE(raw === null ? 0 : crc32(raw), 10);
		head.writeUInt32LE(packed.length, 14);
		head.writeUInt32LE(size, 18);
		head.writeUInt16LE(path.length, 22);
		const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), head, path, packed]);
		const tail = Buffer.alloc(16);
		tail.writeUInt32LE(offset, 12);
		directory.push(
			Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, tail.subarray(2), path]),
		);
		locals.push(local);
		offset += local.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(directory.length, 8);
	end.writeUInt16LE(directory.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...locals, list, end]));
}

export interface SheetParts {
	readonly name: string;
	readonly state?: string;
	/** The rows as XML. */
	readonly rows: string;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The parts of a workbook with these sheets; `formats` are the codes of styles 1, 2 … */
export function workbookParts(
	sheets: readonly SheetParts[],
	{
		strings = [],
		formats = [],
		is1904 = false,
	}: { strings?: readonly string[]; formats?: readonly string[]; is1904?: boolean } = {},
): Record<string, Part> {
	const names = sheets.map(
		({ name, state }, at) =>
			`<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
	);
	const relations = [
		...sheets.map(
			(_, at) =>
				`<Relationship Id="rId${at + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
		),
		`<Relationship Id="rIdA" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`,
		`<Relationship Id="rIdB" Type="${REL}/styles" Target="styles.xml"/>`,
	];
	return {
		'_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${names.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
		'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
		'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(
			sheets.map(({ rows }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
			]),
		),
	};
}

/** A row of cells: numbers as they are, texts inline, `<c …>` as written. */
export function row(number: number, cells: readonly (string | number)[]): string {
	const written = cells.map((cell) => {
		if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
		return cell.startsWith('<c') ? cell : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
	});
	return `<row r="${number}">${written.join('')}</row>`;
}
