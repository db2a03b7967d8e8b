import { tidyText } from '../cells/comparable-text.ts';
import type { ExportFormat, HeadRecord } from './export-format.ts';

const IMPORT_ID = /^\{\s*"ImportId"\s*:\s*"([^"]*)"/;
const IMPORT_ROW = 2;

/** Bits of the numeric response type. */
const PREVIEW = 1;
const TEST = 2;

/**
 * Qualtrics' current form: names, question texts, then a row of import ids, which tell the
 * response's own columns in every interface language.
 */
export const qualtrics: ExportFormat = {
	name: 'qualtrics',
	recognise: (head) => importIds(head).some((id) => id !== null),
	read(head) {
		const ids = importIds(head);
		const at = (id: string): number => ids.indexOf(id);
		const [status, finished, progress] = [at('status'), at('finished'), at('progress')];
		return {
			names: head[0]?.cells ?? [],
			headerRecords: IMPORT_ROW + 1,
			exclusionOf: (cells) =>
				exclusionByStatus(cells[status]) ??
				(isUnfinished(cells[finished], cells[progress]) ? 'unfinished' : null),
		};
	},
};

function importIds(head: readonly HeadRecord[]): (string | null)[] {
	return (head[IMPORT_ROW]?.cells ?? []).map((cell) => IMPORT_ID.exec(cell.trim())?.[1] ?? null);
}

function exclusionByStatus(cell: string | undefined): string | null {
	const status = tidyText(cell ?? '').toLowerCase();
	if (/^\d{1,3}$/.test(status)) {
		const bits = Number(status);
		return (bits & TEST) > 0 ? 'test' : (bits & PREVIEW) > 0 ? 'preview' : null;
	}
	return status === 'survey test' ? 'test' : /\bpreview$/.test(status) ? 'preview' : null;
}

/** `Finished` decides; without that column the progress in per cent. */
function isUnfinished(finished: string | undefined, progress: string | undefined): boolean {
	if (finished !== undefined) return ['false', '0'].includes(tidyText(finished).toLowerCase());
	const percent = tidyText(progress ?? '');
	return /^\d{1,3}$/.test(percent) && Number(percent) < 100;
}
