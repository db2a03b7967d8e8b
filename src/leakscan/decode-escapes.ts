const ESCAPE =
	/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,20}));?|((?:%[0-9a-f]{2})+)|\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))|\\x([0-9a-f]{2})|\\([nrt"'/\\])/gi;

/** Named entities of U+00A0 to U+00FF, in order. */
const LATIN =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Named entities that browsers read without their semicolon too, also right before a letter. */
const LOOSE: ReadonlyMap<string, string> = new Map([
	...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
]);
const SHORTEST_LOOSE = 2;

const NAMED: ReadonlyMap<string, string> = new Map([
	...LOOSE,
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
	['excl', '!'],
	['percnt', '%'],
	['lpar', '('],
	['rpar', ')'],
	['ast', '*'],
	['comma', ','],
	['sol', '/'],
	['colon', ':'],
	['semi', ';'],
	['equals', '='],
	['quest', '?'],
	['bsol', '\\'],
	['zwj', '\u200d'],
	['zwnj', '\u200c'],
	['ZeroWidthSpace', '\u200b'],
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
	braced: string | undefined,
	unicode: string | undefined,
	byte: string | undefined,
	control: string | undefined,
): string {
	if (name !== undefined) return decodeName(all, name);
	if (percents !== undefined) {
		return Buffer.from(percents.replaceAll('%', ''), 'hex').toString('utf8');
	}
	if (control !== undefined) return 'nrt'.includes(control.toLowerCase()) ? ' ' : control;
	const digits = hex ?? braced ?? unicode ?? byte ?? '';
	const code = decimal === undefined ? parseInt(digits, 16) : Number(decimal);
	if (code >= 0x80 && code <= 0x9f && (hex ?? decimal) !== undefined) return westernSign(code);
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

/** An entity by its name, or by the longest beginning of it that needs no semicolon. */
function decodeName(all: string, name: string): string {
	const whole = NAMED.get(name) ?? NAMED.get(name.toLowerCase());
	if (whole !== undefined) return whole;
	for (let length = name.length - 1; length >= SHORTEST_LOOSE; length -= 1) {
		const start = LOOSE.get(name.slice(0, length));
		if (start !== undefined) return start + all.slice(1 + length);
	}
	return all;
}

/** Browsers read the entities of C1 controls as windows-1252. */
function westernSign(code: number): string {
	return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
}
