// Searches the site in the page's language. The build writes the index, `kaikuSearch`: pages as
// [address, title, version], and their parts as [page, anchor, heading, words].
import { made, words } from './page.js';
import { toldHits } from './told-hits.js';

const MOST_HITS = 12;

/** Words without case and marks, so that "a" finds "ä". */
function plainWords(text) {
	const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How well a part answers; 0 where a word is nowhere in it. A page's title counts most. */
function worthOf({ anchor, texts }, stems) {
	let sum = 0;
	for (const stem of stems) {
		// Inflected words meet by their beginnings.
		const short = stem.slice(0, Math.max(4, stem.length - 3));
		const whole = texts.findIndex((text) => text.includes(` ${stem}`));
		const begun = texts.findIndex((text) => text.includes(` ${short}`));
		if (begun < 0) return 0;
		const worths = [anchor === '' ? 9 : 0.5, 4, 1];
		sum += Math.max(whole < 0 ? 0 : 2 * worths[whole], worths[begun]);
	}
	return sum;
}

function answersTo(query, parts) {
	const stems = plainWords(query);
	if (stems.length === 0) return [];
	return parts
		.map((part) => ({ part, worth: worthOf(part, stems) }))
		.filter(({ worth }) => worth > 0)
		.toSorted((a, b) => b.worth - a.worth || a.part.page - b.part.page)
		.map(({ part }) => part);
}

/** The list of hits below the field: by Tab and by the arrow keys; Escape puts it away. */
export function startSearch(field, [pages, texts], home) {
	const parts = texts.map(([page, anchor, heading, text]) => ({
		page,
		anchor,
		heading,
		texts: [pages[page][1], heading, text].map((one) => ` ${plainWords(one).join(' ')}`),
	}));
	const list = made('ol');
	const told = made('p', { role: 'status' });
	const panel = made('div', { class: 'hits', hidden: '' }, told, list);
	const place = field.parentElement;
	const hit = ({ page, anchor, heading }) => {
		const [address, title, version] = pages[page];
		const href = new URL(anchor === '' ? address : `${address}#${anchor}`, home).href;
		const name = made('b', {}, anchor === '' ? title : heading);
		const under = made('span', {}, anchor === '' ? '' : `${title} `);
		under.append(made('span', { class: 'nw' }, version));
		return made('li', {}, made('a', { href }, name, ' ', under));
	};
	const show = () => {
		const hits = answersTo(field.value, parts);
		panel.hidden = plainWords(field.value).length === 0;
		const shown = hits.slice(0, MOST_HITS);
		told.textContent = toldHits(hits.length, shown.length, words);
		list.replaceChildren(...shown.map(hit));
	};
	const leave = (to) => {
		if (to && !place.contains(to)) panel.hidden = true;
	};
	place.append(panel);
	field.addEventListener('input', show);
	field.addEventListener('focus', show);
	place.addEventListener('keydown', (event) => moveInHits(event, field, panel));
	place.addEventListener('focusout', ({ relatedTarget }) => leave(relatedTarget));
	document.addEventListener('pointerdown', ({ target }) => leave(target));
	show();
}

function moveInHits(event, field, panel) {
	if (event.key === 'Escape') {
		field.focus();
		panel.hidden = true;
	}
	const stops = [field, ...panel.querySelectorAll('a')];
	const at = stops.indexOf(document.activeElement);
	const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (!way || panel.hidden || at < 0) return;
	event.preventDefault();
	stops.at((at + way) % stops.length).focus();
}
