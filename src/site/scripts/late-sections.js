// Sections that the style sheet leaves for later are laid out one in a frame once the page is seen, so
// that none of them keeps a reader waiting, and all are there before somebody has scrolled to them.

/** A reader who comes back, or by a link into the page, finds their place by the heights of all sections. */
function beginsAtTop() {
	const [navigation] = performance.getEntriesByType('navigation');
	return location.hash === '' && navigation?.type === 'navigate';
}

function layOut([section, ...later]) {
	if (!section) return;
	section.style.contentVisibility = 'visible';
	requestAnimationFrame(() => setTimeout(layOut, 0, later));
}

function layOutLate() {
	const late = document.querySelectorAll('.sec ~ .sec');
	if (beginsAtTop()) addEventListener('load', () => layOut([...late]));
	else for (const section of late) section.style.contentVisibility = 'visible';
}

layOutLate();
