// What the scripts of a page share: the words that come with the script's own element, in the
// page's language, and a way to make elements.
const { words: told, decimal: mark, search: index } = document.currentScript.dataset;
/** Where the first script lies, and all that the site has beside it. */
const home = document.currentScript.src;

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

const read = new Map();

/** Reads a further script of the site, once; the policy lets no other address in. */
export function readScript(file) {
	const address = new URL(file, home).href;
	if (read.has(address)) return read.get(address);
	const policy = globalThis.trustedTypes?.createPolicy('kaiku', { createScriptURL: () => address });
	const script = made('script');
	script.src = policy ? policy.createScriptURL('') : address;
	const isThere = new Promise((tell) => script.addEventListener('load', tell));
	read.set(address, isThere);
	document.head.append(script);
	return isThere;
}
