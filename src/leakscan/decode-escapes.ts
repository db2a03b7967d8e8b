const ESCAPE =
	/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,7}));?|((?:%[0-9a-f]{2})+)|\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([nrt"'/\\])/gi;

/** Named entities of U+00A0 to U+00FF, in order. */
const LATIN =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
	...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['Scaron', 'Š'],
	['scaron', 'š'],
	['Zcaron', 'Ž'],
	['zcaron', 'ž'],
	['commat', '@'],
	['period', '.'],
	['plus', '+'],
	['num', '#'],
	['lowbar', '_'],
	['hyphen', '‐'],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['hellip', '…'],
	['euro', '€'],
	['Tab', '\t'],
	['NewLine', '\n'],
]);

/** Plain letters may be escaped within what is escaped already. */
const MOST_ROUNDS = 3;

/** A text with its HTML entities, URL escapes and JavaScript escapes read, also escaped ones of them. */
export function decodeEscapes(text: string): string {
	let decoded = text;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const before = decoded;
		decoded = before.replace(ESCAPE, decodeOne);
		if (decoded === before) break;
	}
	return decoded;
}

function decodeOne(
	all: string,
	hex: string | undefined,
	decimal: string | undefined,
	name: string | undefined,
	percents: string | undefined,
	unicode: string | undefined,
	byte: string | undefined,
	control: string | undefined,
): string {
	if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? all;
	if (percents !== undefined) {
		return Buffer.from(percents.replaceAll('%', ''), 'hex').toString('utf8');
	}
	if (control !== undefined) return 'nrt'.includes(control.toLowerCase()) ? ' ' : control;
	const code = decimal === undefined ? parseInt(hex ?? unicode ?? byte ?? '', 16) : Number(decimal);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}
