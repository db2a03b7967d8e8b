/**
 * Measures in the browser. Every function here is sent into the page, so each holds all that it
 * needs inside itself.
 */

/** Texts of the charts that are seen which leave their drawing or lie on another text. */
export function chartTextFaults(): string[] {
	interface Box {
		readonly words: string;
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	}
	// Heights of Source Sans 3, in em.
	const [capital, descender] = [0.66, 0.2];

	const boxOf = (text: SVGTextElement): Box => {
		const size = Number.parseFloat(getComputedStyle(text).fontSize);
		const { x: start, y: baseline } = text.getStartPositionOfChar(0);
		const end = text.getEndPositionOfChar(text.getNumberOfChars() - 1).x;
		const matrix = text.getScreenCTM() ?? new DOMMatrix();
		const corners = [start, end].flatMap((across) =>
			[baseline - capital * size, baseline + descender * size].map((down) =>
				new DOMPoint(across, down).matrixTransform(matrix),
			),
		);
		const [xs, ys] = [corners.map((point) => point.x), corners.map((point) => point.y)];
		const words = text.textContent ?? '';
		return {
			words,
			left: Math.min(...xs),
			right: Math.max(...xs),
			top: Math.min(...ys),
			bottom: Math.max(...ys),
		};
	};
	// A text and its halo are one text drawn twice.
	const isSame = (one: Box, other: Box) =>
		one.words === other.words && Math.abs(one.left - other.left) < 1;
	const overlap = (one: Box, other: Box) =>
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

	const drawings = Array.from(document.querySelectorAll<SVGSVGElement>('svg[role="img"]'));
	const seen = drawings.filter((svg) => svg.getClientRects().length > 0);
	return seen.flatMap((svg) => {
		const frame = svg.getBoundingClientRect();
		const name = svg.closest('figure')?.id ?? '';
		const boxes = Array.from(svg.querySelectorAll('text'))
			.filter((text) => text.getNumberOfChars() > 0)
			.map(boxOf);
		const outside = boxes.filter(
			({ left, right, top, bottom }) =>
				left < frame.left - 0.5 ||
				right > frame.right + 0.5 ||
				top < frame.top - 0.5 ||
				bottom > frame.bottom + 0.5,
		);
		const pairs = boxes.flatMap((one, at) =>
			boxes
				.slice(at + 1)
				.filter((other) => !isSame(one, other) && overlap(one, other))
				.map((other) => `${name}: "${one.words}" on "${other.words}"`),
		);
		return [...outside.map(({ words }) => `${name}: "${words}" leaves its drawing`), ...pairs];
	});
}

/** Texts that are seen and smaller than `least` pixels, in charts too. */
export function smallTexts(least: number): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const small = new Set<string>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const words = node.textContent?.trim() ?? '';
		if (!parent || words === '' || parent.getClientRects().length === 0) continue;
		if (parent.closest('script, .vh')) continue;
		const size = Number.parseFloat(getComputedStyle(parent).fontSize);
		const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
		const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
		if (size * scale < least - 0.05) small.add(`${(size * scale).toFixed(1)} px: ${words}`);
	}
	return [...small];
}

/** What makes the page wider than its window; empty where it does not scroll sideways. */
export function sidewaysFaults(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = Array.from(document.body.querySelectorAll('*'))
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
		.filter((element) => !element.closest('.tw, .vh, .skip'))
		.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
	return [`${scrollWidth} px in a window of ${clientWidth} px: ${wide.slice(0, 5).join(', ')}`];
}

/** All that can be read and seen of the page but what scripts added: its words, then its drawings. */
export function contentOf(): string[] {
	// What is laid out late is else not among the words.
	for (const section of document.querySelectorAll<HTMLElement>('.sec'))
		section.style.contentVisibility = 'visible';
	for (const added of document.querySelectorAll<HTMLElement>('.scr')) added.hidden = true;
	const drawings = Array.from(document.querySelectorAll('svg'))
		.filter((svg) => svg.getClientRects().length > 0)
		.map((svg) => svg.outerHTML);
	const words = document.body.innerText;
	for (const added of document.querySelectorAll<HTMLElement>('.scr:not(.values)'))
		added.hidden = false;
	return [words, ...drawings];
}

/** Fonts and styles that are not there although the page asks for them. */
export async function unloadedStyles(): Promise<string[]> {
	await document.fonts.ready;
	// A stand-in, 'Source Sans on Arial', is there only where the device has the other font.
	const faces = Array.from(document.fonts).filter(
		({ family, status }) => status === 'error' && !/ on [A-Z]/u.test(family),
	);
	const missing = ['400 16px "Source Sans 3"', '600 32px "Source Serif 4"'].filter(
		(font) =>
			!Array.from(document.fonts).some(
				({ family, status }) => status === 'loaded' && font.includes(family.replaceAll('"', '')),
			) || !document.fonts.check(font),
	);
	const sheets = document.querySelectorAll('link[rel="stylesheet"]').length;
	const isStyled = getComputedStyle(document.body).fontFamily.includes('Source Sans 3');
	return [
		...faces.map(({ family }) => `${family} failed`),
		...missing.map((font) => `${font} is not loaded`),
		...(sheets > 0 && document.styleSheets.length === sheets && isStyled ? [] : ['no styles']),
	];
}

/** Opens every menu and data table; gives the places, among all of them, of those that were closed. */
export function openAll(): number[] {
	const all = Array.from(document.querySelectorAll('details'));
	const closed = all.flatMap((details, at) => (details.open ? [] : [at]));
	for (const details of all) details.open = true;
	return closed;
}

/** Closes what `openAll` opened. */
export function closeAgain(places: readonly number[]): void {
	const all = document.querySelectorAll('details');
	for (const at of places) {
		const details = all.item(at);
		if (details) details.open = false;
	}
}
