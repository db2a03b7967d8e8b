// Menus close on Escape and on a press outside. The page is whole without this.
const openMenus = () => document.querySelectorAll('details.menu[open]');

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
