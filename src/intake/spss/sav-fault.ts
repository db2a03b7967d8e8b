import { FileFault } from '../file-fault.ts';

const SAVE_AGAIN = 'Save it again as .sav in SPSS or PSPP, or export it as CSV.';

export function brokenSav(what: string): FileFault {
	return new FileFault('broken-sav', what, SAVE_AGAIN);
}

export function oversizedSav(what: string): FileFault {
	return new FileFault('oversized-sav', what, SAVE_AGAIN);
}
