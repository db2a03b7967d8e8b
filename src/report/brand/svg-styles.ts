/** The rules of an SVG's own style sheet. */
export interface SvgStyles {
	/** Properties that an element of these classes gets, by name. */
	of(element: string, classes: string): Readonly<Record<string, string>>;
}

const SHEET = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[\s\S]*?\*\/|<!\[CDATA\[|\]\]>|<!--|-->/g;

/**
 * The style sheets in an SVG as drawing programs write them: rules for a class or an element. A selector
 * of any other form is not followed.
 */
export function readSvgStyles(svg: string): SvgStyles {
	const rules = [...svg.matchAll(SHEET)].flatMap(([, sheet = '']) =>
		[...sheet.replaceAll(COMMENT, '').matchAll(RULE)].flatMap(([, selectors = '', body = '']) =>
			selectors
				.split(',')
				.map((selector) => ({ selector: selector.trim(), properties: propertiesOf(body) })),
		),
	);
	return {
		of(element, classes) {
			const names = [element, ...classes.split(/\s+/).map((name) => `.${name}`)];
			const own = rules.filter(({ selector }) => names.includes(selector));
			// A class wins over an element, wherever it stands.
			const ordered = [
				...own.filter(({ selector }) => selector === element),
				...own.filter(({ selector }) => selector !== element),
			];
			return Object.assign({}, ...ordered.map(({ properties }) => properties)) as Record<
				string,
				string
			>;
		},
	};
}

/** `fill: #abc; stroke: none` as properties by name. */
export function propertiesOf(declarations: string): Readonly<Record<string, string>> {
	const pairs = declarations.split(';').flatMap((declaration) => {
		const colon = declaration.indexOf(':');
		if (colon < 1) return [];
		const value = declaration.slice(colon + 1).replace(/!important\s*$/, '');
		return [[declaration.slice(0, colon).trim(), value.trim()] as const];
	});
	return Object.fromEntries(pairs);
}
