/** Why a workbook cannot be read at all; told as a problem by who asked for it. */
export class WorkbookFault extends Error {
	readonly rule: string;
	readonly remedy: string;

	constructor(rule: string, message: string, remedy: string) {
		super(message);
		this.rule = rule;
		this.remedy = remedy;
	}
}

const SAVE_AGAIN = 'Open it in a spreadsheet and save it again as .xlsx, or export it as CSV.';

export function brokenWorkbook(what: string): WorkbookFault {
	return new WorkbookFault('broken-workbook', what, SAVE_AGAIN);
}

export function oversizedWorkbook(what: string): WorkbookFault {
	return new WorkbookFault('oversized-workbook', what, 'Export the answers as CSV.');
}
