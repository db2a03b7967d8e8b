import { readXml } from './read-xml.ts';
import { FileFault } from '../file-fault.ts';
import { brokenWorkbook } from './workbook-fault.ts';
import type { ZipParts } from './zip-parts.ts';

export interface Sheet {
	readonly name: string;
	readonly isHidden: boolean;
	/** Its part of the archive. */
	readonly part: string;
}

export interface WorkbookSheets {
	readonly sheets: readonly Sheet[];
	/** Whether dates count from 1904. */
	readonly is1904: boolean;
	readonly sharedStrings: string | null;
	readonly styles: string | null;
}

interface Relation {
	readonly type: string;
	readonly part: string;
}

/** The sheets of a workbook in their order, hidden ones too, and where its other parts are. */
export async function readSheets(parts: ZipParts): Promise<WorkbookSheets> {
	const workbook = await workbookPart(parts);
	const relations = await readRelations(parts, workbook);
	const byType = (type: string): string | null =>
		[...relations.values()].find((one) => one.type === type && parts.has(one.part))?.part ?? null;
	const sheets: Sheet[] = [];
	let is1904 = false;
	await readXml(parts.stream(workbook), {
		open(name, attributes) {
			if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
			if (name !== 'sheet') return;
			const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
			const relation = relations.get(id);
			if (relation?.type !== 'worksheet') return;
			sheets.push({
				name: attributes['name'] ?? '',
				isHidden: (attributes['state'] ?? 'visible') !== 'visible',
				part: relation.part,
			});
		},
	});
	return { sheets, is1904, sharedStrings: byType('sharedStrings'), styles: byType('styles') };
}

async function workbookPart(parts: ZipParts): Promise<string> {
	if (parts.has('_rels/.rels')) {
		const relations = await readRelations(parts, '');
		const main = [...relations.values()].find(({ type }) => type === 'officeDocument')?.part;
		if (main !== undefined && main.endsWith('.xml') && main.startsWith('xl/')) return main;
	}
	if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml';
	throw new FileFault(
		'not-a-table',
		'The file is an archive, but no workbook of the form .xlsx.',
		'Save it as .xlsx or CSV.',
	);
}

/** Where the ids in a part point, by id. */
async function readRelations(parts: ZipParts, part: string): Promise<Map<string, Relation>> {
	const slash = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, slash);
	const file = `${folder}_rels/${part.slice(slash)}.rels`;
	const relations = new Map<string, Relation>();
	if (!parts.has(file)) {
		if (part !== '') throw brokenWorkbook('The workbook does not say where its sheets are.');
		return relations;
	}
	await readXml(parts.stream(file), {
		open(name, attributes) {
			if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return;
			const target = attributes['Target'] ?? '';
			relations.set(attributes['Id'] ?? '', {
				type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
				part: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
			});
		},
	});
	return relations;
}
