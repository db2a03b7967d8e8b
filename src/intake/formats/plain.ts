import { tidyText } from '../cells/comparable-text.ts';
import type { ExportFormat } from './export-format.ts';

/** A table with its column names above, in one row or two. */
export const plain: ExportFormat = {
	name: 'plain',
	recognise: () => true,
	read(head, headerRows = 1) {
		const [first = [], second = []] = head.map(({ cells }) => cells);
		return {
			names: headerRows === 1 ? first : namesOfTwoRows(first, second),
			headerRecords: headerRows,
			exclusionOf: () => null,
		};
	},
};

/** The first row's name alone, or `first | second` where the first is blank (then carried) or repeated. */
function namesOfTwoRows(first: readonly string[], second: readonly string[]): string[] {
	const upper = first.map(tidyText);
	let carried = '';
	return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
		const own = upper[at] ?? '';
		const lower = tidyText(second[at] ?? '');
		if (own !== '') carried = own;
		const isAlone = own !== '' && upper.indexOf(own) === upper.lastIndexOf(own);
		return isAlone || lower === '' ? own : carried === '' ? lower : `${carried} | ${lower}`;
	});
}
