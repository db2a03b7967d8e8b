import { FileFault } from '../file-fault.ts';

const SAVE_AGAIN = 'Open it in a spreadsheet and save it again as .xlsx, or export it as CSV.';

export function brokenWorkbook(what: string): FileFault {
	return new FileFault('broken-workbook', what, SAVE_AGAIN);
}

export function oversizedWorkbook(what: string): FileFault {
	return new FileFault('oversized-workbook', what, 'Export the answers as CSV.');
}
