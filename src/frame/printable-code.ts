const CODE = /^[A-Za-z0-9._-]*\d[A-Za-z0-9._-]*$/;

/**
 * An account as it may stand in a problem: a code such as `a078`. A company's name or an address is
 * told by its line only, and is null here.
 */
export function printableCode(text: string): string | null {
	return CODE.test(text) ? text : null;
}
