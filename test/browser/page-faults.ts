/** What the text of a page tells without a browser. Each finds faults and returns them in words. */

/** All values of an attribute, of any element or of the ones named. */
export function attributeValues(html: string, name: string, elements = '[a-z-]+'): string[] {
	const tag = new RegExp(`<(?:${elements})\\b[^>]*?\\s${name}="([^"]*)"`, 'giu');
	return Array.from(html.matchAll(tag), (match) => match[1] ?? '');
}

/** Style attributes, inline scripts and styles, event handlers and data that is no picture. */
export function inlineFaults(html: string): string[] {
	const tags = Array.from(html.matchAll(/<[a-z][^>]*>/giu), (match) => match[0]);
	const unsafe = tags.filter((tag) => /\s(?:style|on[a-z]+|srcdoc)=/iu.test(tag));
	const styles = html.match(/<style\b/giu) ?? [];
	const scripts = Array.from(html.matchAll(/<script\b([^>]*)>([^<]*)</giu))
		.filter(([, attributes = '', body = '']) => body.trim() !== '' || !/\ssrc="/u.test(attributes))
		.map(([script]) => script);
	const data = [
		...attributeValues(html, 'src', '(?!img)[a-z-]+'),
		...attributeValues(html, 'href', '(?!img|link)[a-z-]+'),
		...attributeValues(html, 'href', 'link').filter((value) => !value.startsWith('data:image/')),
	].filter((value) => /^(?:data|javascript|blob):/iu.test(value));
	return [...unsafe, ...styles, ...scripts, ...data];
}

/** Elements that an SVG of ours never has, and whatever would be fetched from elsewhere. */
export function foreignFaults(html: string): string[] {
	const elements =
		html.match(/<(?:iframe|object|embed|foreignObject|base|form|animate)\b/giu) ?? [];
	const sources = [
		...attributeValues(html, 'src'),
		...attributeValues(html, 'href', 'link|use|image'),
	].filter((value) => /^(?:[a-z]+:)?\/\//iu.test(value));
	return [...elements, ...sources];
}

/** What is left over from the making of the page. */
export function leftovers(html: string): string[] {
	const text = html.replaceAll(/<[^>]*>/gu, ' ');
	const words = text.match(/\b(?:undefined|NaN|Infinity)\b|\[object |\{\{|\bnull\b/gu) ?? [];
	return [...(html.match(/<\/?(?:kaiku-|astro-)[a-z-]*/gu) ?? []), ...words];
}

/** One h1, and no level of heading left out on the way down. */
export function headingFaults(html: string): string[] {
	const levels = Array.from(html.matchAll(/<h([1-6])\b/gu), (match) => Number(match[1]));
	const first = levels.filter((level) => level === 1).length;
	const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
	const empty = html.match(/<h[1-6][^>]*>\s*<\/h[1-6]>/gu) ?? [];
	return [
		...(first === 1 ? [] : [`${first} h1`]),
		...leaps.map((level) => `h${level} after a higher heading`),
		...empty,
	];
}

/** Figures that draw something and have no table of their numbers. */
export function figuresWithoutTable(html: string): string[] {
	const figures = html.split(/(?=<figure\b)/u).slice(1);
	return figures
		.map((figure) => figure.split('</figure>')[0] ?? '')
		.filter((figure) => !figure.includes('<table'))
		.map((figure) => attributeValues(figure, 'id', 'figure')[0] ?? 'a figure without id');
}

/** Ids that stand twice on the page. */
export function doubleIds(html: string): string[] {
	const ids = attributeValues(html, 'id');
	return ids.filter((id, at) => ids.indexOf(id) !== at);
}
