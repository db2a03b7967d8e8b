import type { ProposedColumn } from '../codebook/proposal/proposed-column.ts';
import type { Inspection } from '../intake/inspection/inspect-export.ts';

const LONGEST_NAME = 46;

/** How an export reads, as one JSON object. */
export function inspectionJson(inspection: Inspection, columns: readonly ProposedColumn[]): string {
	const { profile, encoding, delimiter, lineEnds, headerRows, receipt } = inspection;
	return JSON.stringify({
		file: profile.file,
		tool: profile.tool,
		encoding,
		delimiter,
		lineEnds,
		headerRows,
		records: receipt.read,
		kept: receipt.kept,
		excluded: receipt.excluded,
		columns: columns.map((column) => ({
			name: nameOf(column),
			kind: column.kind === 'empty' ? null : column.kind,
			facet: column.facet,
			distinct: column.profile.distinct,
			missing: column.profile.missing,
			personal: column.isPersonal,
		})),
	});
}

/** How an export reads, for a person: no text of a respondent is shown. */
export function inspectionText(
	inspection: Inspection,
	columns: readonly ProposedColumn[],
): string[] {
	const { profile, headerRows } = inspection;
	const width = Math.min(
		LONGEST_NAME,
		columns.reduce((most, one) => Math.max(most, Array.from(nameOf(one)).length), 6),
	);
	return [
		profile.file,
		`  ${[profile.tool, ...dialectOf(inspection), counted(headerRows, 'header row')].join(' · ')}`,
		`  ${receiptLine(inspection)}`,
		'',
		`  ${'column'.padEnd(width)}  kind      facet        different   blank`,
		...columns.map((column) => `  ${columnLine(column, width)}`),
		'',
	];
}

const DELIMITERS: Readonly<Record<string, string>> = {
	'\t': 'tab',
	',': 'comma',
	';': 'semicolon',
};

function dialectOf({ encoding, delimiter, lineEnds, profile }: Inspection): string[] {
	const told = profile.encoding === null ? encoding : `${encoding} (likely; declare it)`;
	return [
		told,
		...(delimiter === null ? [] : [DELIMITERS[delimiter] ?? `"${delimiter}"`]),
		...(lineEnds === null ? [] : [lineEnds]),
	];
}

const REASONS: Readonly<Record<string, string>> = {
	test: 'test response',
	preview: 'preview response',
	unfinished: 'unfinished response',
	unreadable: 'unreadable record',
};

/** "15 records: 0 kept, 15 test responses". */
export function receiptLine({ receipt }: Inspection): string {
	const parts = receipt.excluded.map(({ reason, count }) =>
		counted(count, REASONS[reason] ?? reason),
	);
	return `${counted(receipt.read, 'record')}: ${[`${receipt.kept} kept`, ...parts].join(', ')}`;
}

function columnLine(column: ProposedColumn, width: number): string {
	const { kind, facet, profile, use, isPersonal, scale, stem, part } = column;
	const name = Array.from(nameOf(column));
	const shown = name.length > width ? `${name.slice(0, width - 1).join('')}…` : name.join('');
	const remarks = [
		isPersonal ? 'personal data' : use === 'technical' ? '' : (use ?? ''),
		scale === null ? '' : `${scale.min}–${scale.max}`,
		part === '' || part === profile.name || use !== undefined ? '' : `of “${stem.slice(0, 40)}”`,
	].filter(Boolean);
	return [
		shown + ' '.repeat(width - Array.from(shown).length),
		` ${(kind === 'empty' ? '–' : kind).padEnd(9)}`,
		(facet ?? '').padEnd(12),
		String(profile.distinct).padStart(9),
		String(profile.missing).padStart(7),
		` ${remarks.join(', ')}`,
	]
		.join(' ')
		.trimEnd();
}

function nameOf({ profile }: ProposedColumn): string {
	const name = profile.name.replaceAll(/\p{Cc}+/gu, ' ');
	return name === '' ? `#${profile.place + 1}` : name;
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}
