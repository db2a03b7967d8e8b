import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat, HeadRecord } from './export-format.ts';
import { headerKeys, layout, placeOf, unfinishedWhere, usesOf } from './header-row.ts';
import { twoRowNames } from './two-row-names.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	'#': 'respondent',
	'submit date (utc)': 'submitted',
	'start date (utc)': 'technical',
	'stage date (utc)': 'technical',
	'response type': 'technical',
	'network id': 'personal',
	tags: 'technical',
	ending: 'technical',
};

/** Typeform: a column `#` of tokens, then questions; older exports have the questions in a row above. */
export const typeform: ExportFormat = {
	name: 'typeform',
	recognise(head) {
		const row = rowOfNames(head);
		const names = headerKeys(head, row);
		if (placeOf(names, 'submit date (utc)') >= 0 && placeOf(names, 'network id') >= 0) return true;
		if (names[0] !== '#') return false;
		return head.slice(row + 1).every(({ cells }) => /^[a-z0-9]{16,40}$/.test(cells[0] ?? ''));
	},
	read(head, headerRows) {
		const row = headerRows === undefined ? rowOfNames(head) : headerRows - 1;
		const names = headerKeys(head, row);
		const [first = [], second = []] = head.map(({ cells }) => cells);
		return layout({
			head,
			headerRecords: row + 1,
			names: row === 0 ? first : twoRowNames(first, second),
			wordings: row === 0 ? [] : wordings(first, second),
			uses: usesOf(names, USES),
			exclusionOf: unfinishedWhere(placeOf(names, 'response type'), ['started', 'partial']),
		});
	},
};

function rowOfNames(head: readonly HeadRecord[]): number {
	return headerKeys(head)[0] === '' && headerKeys(head, 1)[0] === '#' ? 1 : 0;
}

/** The question above several options; a lone question stands in the second row. */
function wordings(first: readonly string[], second: readonly string[]): string[] {
	return twoRowNames(first, second).map((name, at) => {
		const above = first[at]?.trim() ?? '';
		const below = second[at]?.trim() ?? '';
		return above !== '' && below !== ''
			? `${above} [${below}]`
			: name.replace(' | ', ' [').concat(name.includes(' | ') ? ']' : '');
	});
}
