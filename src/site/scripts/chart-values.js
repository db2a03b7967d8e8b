// The numbers of a chart on hover, touch and arrow keys: rows of the figure's data table, each
// beside the text of the chart that names it.
import { made, words } from './page.js';

/** Whether a text of a chart names a row: all of its label, its last part, or the line it begins with. */
function names(label, text) {
	if (label === text || label.split(': ').at(-1) === text) return true;
	if (text.length > 1 && label.endsWith(`-${text}`)) return true;
	return text.length > 3 && label.startsWith(text.replace(/[-\u00AD]$/, ''));
}

/** For each label the first text that names it and no other before it; nothing where there is none. */
function matched(labels, texts) {
	const left = [...texts];
	return labels.map((label) => {
		const exact = left.findIndex(({ words: text }) => text === label);
		const at = exact >= 0 ? exact : left.findIndex(({ words: text }) => names(label, text));
		return at < 0 ? undefined : left.splice(at, 1)[0].box;
	});
}

/** Where the rows of a chart are, from its corner: side by side when one line of texts names them all. */
function placesOf(plot, labels) {
	const frame = plot.getBoundingClientRect();
	const texts = Array.from(plot.querySelectorAll('svg text'))
		.filter((text) => text.getClientRects().length > 0)
		.map((text) => {
			const { left, top, width, height } = text.getBoundingClientRect();
			const box = new DOMRect(left - frame.left, top - frame.top, width, height);
			return { words: text.textContent.trim(), box };
		});
	const lines = Map.groupBy(texts, ({ box }) => Math.round(box.top));
	for (const line of lines.values()) {
		const across = line.toSorted((a, b) => a.box.left - b.box.left);
		const places = matched(labels, across);
		if (labels.length > 1 && !places.includes(undefined)) return { isAcross: true, places };
	}
	const down = texts.toSorted((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
	return { isAcross: false, places: matched(labels, down) };
}

/** The row whose place is nearest to a point of the chart. */
function nearestRow({ isAcross, places }, point) {
	const distances = places.map((box) => {
		if (!box) return Infinity;
		return isAcross
			? Math.abs(box.left + box.width / 2 - point.x)
			: Math.abs(box.top + box.height / 2 - point.y);
	});
	const least = Math.min(...distances);
	return least === Infinity ? -1 : distances.indexOf(least);
}

/** What a row of the table says: its label, then each column's head with the cell. */
function valuesOf(row, heads) {
	const [label, ...cells] = row.cells;
	let column = label.colSpan;
	const pairs = cells.flatMap((cell) => {
		const head = cell.colSpan > 1 ? '' : heads[column];
		column += cell.colSpan;
		const text = cell.textContent.trim();
		return text === '' ? [] : [made('div', {}, made('dt', {}, head), ' ', made('dd', {}, text))];
	});
	return [made('b', {}, label.textContent.trim()), made('dl', {}, ...pairs)];
}

/** Lays the box beside its row, inside the chart. */
function layBox(box, frame, { isAcross, places }, at, pointer) {
	const place = places[at];
	const { offsetWidth: width, offsetHeight: height } = box;
	const middle = place ? place.left + place.width / 2 : 0;
	const beside = pointer ? pointer.x : (place?.right ?? 0);
	const wanted = isAcross ? middle - width / 2 : beside + 16;
	const left = Math.max(0, Math.min(wanted, frame.width - width));
	// Below the number of answers, which stands under a name.
	const below = place ? place.bottom + 20 : 0;
	const above = place ? place.top - height - 6 : 0;
	const top = isAcross || below + height > frame.height ? Math.max(above, 0) : below;
	box.style.left = `${left}px`;
	box.style.top = `${top}px`;
}

/** Puts the box away when the reader leaves the chart or presses Escape anywhere. */
function hideOutside(plot, hide) {
	plot.addEventListener('pointerleave', (event) => {
		if (event.pointerType === 'mouse') hide();
	});
	plot.addEventListener('blur', hide);
	document.addEventListener('pointerdown', (event) => {
		if (!plot.contains(event.target)) hide();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') hide();
	});
}

function addValues(plot, table) {
	const rows = Array.from(table.tBodies[0]?.rows ?? []);
	const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], (head) => head.textContent.trim());
	const labels = rows.map((row) => row.cells[0].textContent.trim());
	const box = made('div', { class: 'scr values', hidden: '' });
	let shown = -1;
	const hide = () => {
		box.hidden = true;
		shown = -1;
	};
	let known = null;
	const measured = () => {
		const frame = plot.getBoundingClientRect();
		if (known?.width !== frame.width) known = { width: frame.width, ...placesOf(plot, labels) };
		return frame;
	};
	const show = (at, frame, pointer) => {
		if (at < 0) return hide();
		box.ariaLive = pointer ? 'off' : 'polite';
		box.hidden = false;
		if (at !== shown) box.replaceChildren(...valuesOf(rows[at], heads));
		shown = at;
		layBox(box, frame, known, at, pointer);
	};
	const point = ({ clientX, clientY }) => {
		const frame = measured();
		const pointer = { x: clientX - frame.left, y: clientY - frame.top };
		show(nearestRow(known, pointer), frame, pointer);
	};
	const step = (event) => {
		if (event.key === 'Escape') hide();
		const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
		if (!way || event.target !== plot) return;
		event.preventDefault();
		const from = shown < 0 && way < 0 ? 0 : shown;
		show((from + way + rows.length) % rows.length, measured());
	};
	plot.setAttribute('tabindex', '0');
	plot.setAttribute('role', 'group');
	plot.setAttribute('aria-label', words.values);
	plot.append(box);
	for (const kind of ['pointermove', 'pointerdown']) plot.addEventListener(kind, point);
	hideOutside(plot, hide);
	plot.addEventListener('keydown', step);
}

for (const figure of document.querySelectorAll('.fig')) {
	const [plot, table] = [figure.querySelector('.plot'), figure.querySelector('.figtools table')];
	if (plot && table) addValues(plot, table);
}
