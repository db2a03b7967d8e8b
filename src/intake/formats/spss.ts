import type { ExportFormat } from './export-format.ts';
import { layout } from './header-row.ts';

/** A data file of SPSS: names in one row; known by its bytes, not by what stands in it. */
export const spss: ExportFormat = {
	name: 'spss',
	recognise: () => false,
	read: (head) => layout({ head }),
};
