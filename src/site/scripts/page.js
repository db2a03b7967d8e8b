// What the scripts of a page share: the words that come with the script's own element, in the
// page's language, and a way to make elements.
const { words: told, decimal: mark, search: index } = document.currentScript.dataset;

export const words = JSON.parse(told);
/** How numbers are written: , or . */
export const decimal = mark;
/** Where the search index lies; nothing where the site has none. */
export const search = index;

/** A new element with attributes; its text is never markup. */
export function made(name, attributes = {}, ...children) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}
