// Small comforts. The page is whole without them: whatever needs these scripts is made by them and
// has the class `scr`; in the bar, an empty element keeps its room.
import { made, readScript, search, words } from './page.js';
import { startSearch } from './search.js';

const THEMES = ['system', 'light', 'dark'];

/** The reader's store may be switched off, and is on some hosts and from the disk. */
function stored(change) {
	try {
		return change(localStorage);
	} catch {
		return null;
	}
}

/** Shows the page in a theme; the device's where it is none of ours. */
export function showTheme(theme) {
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	else delete document.documentElement.dataset.theme;
}

function addThemes(bar) {
	const now = stored((store) => store.getItem('kaiku-theme')) ?? 'system';
	const buttons = THEMES.map((theme) =>
		made('button', { type: 'button', 'aria-pressed': String(theme === now) }, words[theme]),
	);
	const list = made('div', { role: 'group', 'aria-label': words.theme }, ...buttons);
	const name = made('span', { class: 'vh' }, words.theme);
	const menu = made('details', { class: 'menu theme' }, made('summary', {}, name), list);
	for (const [at, button] of buttons.entries()) {
		button.addEventListener('click', () => {
			showTheme(THEMES[at]);
			stored((store) => store.setItem('kaiku-theme', THEMES[at]));
			for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
		});
	}
	bar.append(menu);
}

/** The index is read when the field is first used. */
function addSearch(bar) {
	const field = made('input', { type: 'search', 'aria-label': words.search });
	field.placeholder = words.search;
	field.autocomplete = 'off';
	const address = new URL(search, document.baseURI).href;
	const start = async () => {
		await readScript(address);
		startSearch(field, globalThis.kaikuSearch, new URL('../', address));
	};
	field.addEventListener('focus', start, { once: true });
	bar.append(made('search', { class: 'find' }, field));
}

function openMenus() {
	return document.querySelectorAll('details.menu[open]');
}

/** Menus close on Escape and on a press outside. */
function closeMenus() {
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		for (const menu of openMenus()) {
			const inside = menu.contains(document.activeElement);
			menu.removeAttribute('open');
			if (inside) menu.querySelector('summary')?.focus();
		}
	});
	document.addEventListener('pointerdown', (event) => {
		for (const menu of openMenus()) {
			if (!menu.contains(event.target)) menu.removeAttribute('open');
		}
	});
}

function addTools() {
	const tools = made('div');
	if (search) addSearch(tools);
	addThemes(tools);
	document.querySelector('.bar > .scr')?.append(...tools.children);
}

showTheme(stored((store) => store.getItem('kaiku-theme')));
closeMenus();
addTools();
