import type { ColumnUse } from '../../codebook/proposal/column-use.ts';
import type { ExportFormat } from './export-format.ts';
import { cellKey, headerKey, headerKeys, layout, placeOf, usesOf } from './header-row.ts';

const USES: Readonly<Record<string, ColumnUse>> = {
	case: 'respondent',
	lastdata: 'submitted',
	language: 'language',
	serial: 'personal',
	ref: 'personal',
	mailsent: 'technical',
	questnnr: 'technical',
	mode: 'technical',
	started: 'technical',
	status: 'technical',
	finished: 'technical',
	q_viewer: 'technical',
	lastpage: 'technical',
	maxpage: 'technical',
	missing: 'technical',
	missrel: 'technical',
	time_rsi: 'technical',
	time_sum: 'technical',
	deg_time: 'technical',
};
const PAGE_TIME = /^time\d{3}$/;
const TEST_MODES = ['pretest', 'debug', 'admin', 'test', 'testing'];

/** SoSci Survey: CASE, QUESTNNR, MODE …, a row of labels below in some exports. */
export const sosci: ExportFormat = {
	name: 'sosci',
	recognise(head) {
		const names = headerKeys(head);
		return placeOf(names, 'case') === 0 && placeOf(names, 'questnnr') >= 0;
	},
	read(head, headerRows) {
		const names = headerKeys(head);
		const hasLabels = !/^\d+$/.test(headerKey(head[1]?.cells[0] ?? '0'));
		const rows = headerRows ?? (hasLabels ? 2 : 1);
		const [mode, finished] = [placeOf(names, 'mode'), placeOf(names, 'finished')];
		const viewer = placeOf(names, 'q_viewer');
		return layout({
			head,
			headerRecords: rows,
			wordings: rows > 1 ? (head[1]?.cells ?? []) : [],
			uses: names.map((name, at) => (PAGE_TIME.test(name) ? 'technical' : usesOf(names, USES)[at])),
			exclusionOf(cells) {
				if (TEST_MODES.includes(cellKey(cells, mode))) return 'test';
				if (['1', 'true'].includes(cellKey(cells, viewer))) return 'unfinished';
				return ['0', 'false'].includes(cellKey(cells, finished)) ? 'unfinished' : null;
			},
			blanks: ['-9'],
		});
	},
};
