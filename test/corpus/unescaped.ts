/** What a browser takes for something else than text. */
const MARKUP = /<[a-zA-Z/!?]|&(?:#\w+|\w+);/;
const TAG = /<[a-zA-Z/!?](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /"[^"]*"|'[^']*'/g;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Whether a string stands in a file as something else than text: as markup, in a tag outside its
 * quoted attributes, or as a formula at the start of a cell. A name of a file may not have it either.
 */
export function isUnescapedIn(value: string, name: string, text: string): boolean {
	if (value.length > 3 && /[^\w.-]/.test(value) && name.includes(value)) return true;
	if (value.trim().length < 2) return false;
	if (/\.(html|svg|xml)$/.test(name)) return isInMarkup(value, text);
	return name.endsWith('.csv') && FORMULA.test(value) && startsCell(value, text);
}

function isInMarkup(value: string, text: string): boolean {
	if (!/[<&"']/.test(value) || !text.includes(value)) return false;
	const attributes = [...text.matchAll(TAG)].flatMap((tag) =>
		[...tag[0].matchAll(ATTRIBUTE)].map((attribute) => {
			const start = tag.index + attribute.index;
			return { start, end: start + attribute[0].length };
		}),
	);
	const tags = [...text.matchAll(TAG)].map((tag) => ({
		start: tag.index,
		end: tag.index + tag[0].length,
	}));
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		const isWithin = ({ start, end }: { start: number; end: number }): boolean =>
			at >= start && at + value.length < end;
		const isLongerName = /^<[\w/!-]+$/.test(value) && /[\w-]/.test(text[at + value.length] ?? '');
		if (isLongerName || attributes.some(isWithin)) continue;
		const isInTag = tags.some((tag) => isWithin(tag) && at > tag.start);
		if (MARKUP.test(value) || isInTag) return true;
	}
	return false;
}

function startsCell(value: string, text: string): boolean {
	const cells = text.split(/[,;\n]/);
	const [first = ''] = value.split(/[,;\n]/);
	return first.length > 1 && cells.some((cell) => cell === first || cell.startsWith(`"${first}`));
}
