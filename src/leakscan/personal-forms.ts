/** E-mail addresses. */
export const EMAIL =
	/(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/gu;

/** Phone numbers as they are written in Finland, and international ones. */
export const PHONE =
	/(?<![\w+.,/-])(?:\+[1-9]\d{0,2}[ -]?(?:\(0\))?\d{1,4}(?:[ -]?\d{2,4}){2,4}|0[1-9]\d{0,2}[ -]\d{3,4}[ -]?\d{2,4}|0[45]\d{7,9})(?![\w.,-]?\d)/g;

/** What has the form of a Finnish personal identity code; {@link isIdentityCode} tells whether it is one. */
export const IDENTITY_CODE = /(?<![\w-])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\w-])/gi;

/** What has the form of an international bank account number; {@link isIban} tells whether it is one. */
export const BANK_ACCOUNT = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g;

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish personal identity code: a day, and a check character that is right. */
export function isIdentityCode(text: string): boolean {
	const day = Number(text.slice(0, 2));
	const month = Number(text.slice(2, 4));
	if (day < 1 || day > 31 || month < 1 || month > 12) return false;
	const rest = Number(`${text.slice(0, 6)}${text.slice(7, 10)}`) % CHECK.length;
	return CHECK[rest] === text.at(-1)?.toUpperCase();
}

/** ISO 13616: the remainder by 97 is one. */
export function isIban(text: string): boolean {
	const tidy = text.replaceAll(' ', '');
	if (tidy.length < 15 || tidy.length > 34) return false;
	let rest = 0;
	for (const sign of `${tidy.slice(4)}${tidy.slice(0, 4)}`) {
		const digits = String(parseInt(sign, 36));
		rest = Number(`${rest}${digits}`) % 97;
	}
	return rest === 1;
}
