import type { ExportFormat } from './export-format.ts';
import { layout } from './header-row.ts';
import { twoRowNames } from './two-row-names.ts';

/** A table with its column names above, in one row or more. */
export const plain: ExportFormat = {
	name: 'plain',
	recognise: () => true,
	read(head, headerRows = 1) {
		const [first = [], second = []] = head.map(({ cells }) => cells);
		const names = headerRows === 1 ? first : twoRowNames(first, second);
		return layout({ head, names, headerRecords: headerRows });
	},
};
