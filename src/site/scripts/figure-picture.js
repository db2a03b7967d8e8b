// A figure as a picture: its widest drawing with its words, light on white, at twice its size. It is
// drawn on a canvas from the page's own elements, so no picture is loaded and no policy is widened.
// A script of its own, which is read when the first picture is asked for.
import { made } from './page.js';
import { showTheme } from './site.js';

const SCALE = 2;
const PAD = 24;
// Of the light theme, whatever the colours that the reader forces upon words.
const INK = '#17202e';
const QUIET = '#515c6b';

/** The outline of a path, line, rectangle or circle. */
function outlineOf(shape) {
	const at = (name) => Number(shape.getAttribute(name));
	const path = new Path2D(shape.getAttribute('d') ?? '');
	if (shape.matches('line')) {
		path.moveTo(at('x1'), at('y1'));
		path.lineTo(at('x2'), at('y2'));
	}
	if (shape.matches('rect')) path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
	if (shape.matches('circle')) path.arc(at('cx'), at('cy'), at('r'), 0, 7);
	return path;
}

/** A colour as it is, or the hatch that a fill names. */
function paintOf(pen, shape, colour) {
	const [, id] = /^url\(#(.+)\)$/.exec(shape.getAttribute('fill')) ?? [];
	if (!id) return colour;
	const pattern = document.getElementById(id);
	const tile = made('canvas');
	tile.width = SCALE * pattern.width.baseVal.value;
	tile.height = SCALE * pattern.height.baseVal.value;
	const inner = tile.getContext('2d');
	inner.scale(SCALE, SCALE);
	draw(inner, pattern);
	const paint = pen.createPattern(tile, 'repeat');
	const { matrix = new DOMMatrix() } = pattern.patternTransform.baseVal[0] ?? {};
	paint.setTransform(DOMMatrix.fromMatrix(matrix).scale(1 / SCALE));
	return paint;
}

function drawShape(pen, shape, style) {
	const path = outlineOf(shape);
	pen.fillStyle = paintOf(pen, shape, style.fill);
	if (style.fill !== 'none') pen.fill(path);
	if (style.stroke !== 'none') pen.stroke(path);
}

/** A text; its stroke is a halo below it. */
function drawText(pen, text, style) {
	const at = ['x', 'y'].map((name) => Number(text.getAttribute(name)));
	pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
	pen.textAlign = style.textAnchor === 'middle' ? 'center' : style.textAnchor;
	pen.fillStyle = style.fill;
	if (style.stroke !== 'none') pen.strokeText(text.textContent, ...at);
	pen.fillText(text.textContent, ...at);
}

/** The elements of a drawing: they lie side by side, in no groups. */
function draw(pen, drawing) {
	for (const one of drawing.querySelectorAll(':scope > :not(defs, title)')) {
		const style = getComputedStyle(one);
		const { matrix } = one.transform.baseVal[0] ?? {};
		pen.save();
		if (matrix) pen.translate(matrix.e, matrix.f);
		pen.strokeStyle = style.stroke;
		pen.lineWidth = Number.parseFloat(style.strokeWidth);
		pen.lineCap = style.strokeLinecap;
		pen.lineJoin = style.strokeLinejoin;
		pen.setLineDash(style.strokeDasharray.match(/[\d.]+/g) ?? []);
		if (one.matches('text')) drawText(pen, one, style);
		else drawShape(pen, one, style);
		pen.restore();
	}
}

/** A drawing with its corner at a point. */
function place(pen, svg, left, top) {
	pen.save();
	pen.translate(left - svg.viewBox.baseVal.x, top);
	draw(pen, svg);
	pen.restore();
}

/** Writes words in lines of a width below each other; returns where they end. */
function write(pen, words, top, width, step) {
	let [line, y] = ['', top];
	const end = () => {
		y += step;
		pen.fillText(line, 0, y - step * 0.28);
	};
	for (const word of words.split(/[ \n\t]+/)) {
		const more = line === '' ? word : `${line} ${word}`;
		if (line !== '' && pen.measureText(more).width > width) {
			end();
			line = word;
		} else line = more;
	}
	if (line !== '') end();
	return y;
}

function writeLegend(pen, figure, top, width) {
	const items = Array.from(figure.querySelectorAll('.legend li'));
	let [x, y] = [0, top + 8];
	for (const item of items) {
		const [mark, label] = [item.querySelector('svg'), item.textContent.trim()];
		const room = mark ? 32 : 0;
		const wide = room + pen.measureText(label).width;
		if (x > 0 && x + wide > width) [x, y] = [0, y + 22];
		if (mark) place(pen, mark, x, y);
		pen.fillStyle = INK;
		pen.fillText(label, x + room, y + 12.5);
		x += wide + 22;
	}
	return items.length > 0 ? y + 22 : top;
}

/** What stands below: what the page says there, whose and which it is, that it is invented or a draft. */
function footOf(figure) {
	const [whose, strip] = ['.foot h2', '.strip'].map((name) => document.querySelector(name));
	const texts = [figure.querySelector('.src'), whose, strip].map((one) => one?.textContent.trim());
	return texts
		.filter(Boolean)
		.map((text) => (text.endsWith('.') ? text : `${text}.`))
		.join(' ');
}

/** Draws heading, legend, drawing and foot below each other; returns where they end. */
function drawFigure(pen, figure, svg) {
	const { width, height } = svg.viewBox.baseVal;
	const [title, sub] = ['h2, h3', '.sub'].map((name) => figure.querySelector(name));
	const [finding, sans] = [title, figure].map((one) => getComputedStyle(one).fontFamily);
	pen.fillStyle = INK;
	pen.font = `600 22px ${finding}`;
	let y = write(pen, title.textContent.trim(), 0, width, 28);
	pen.fillStyle = QUIET;
	pen.font = `14px ${sans}`;
	y = write(pen, sub.textContent.trim(), y, width, 19);
	y = writeLegend(pen, figure, y, width) + 14;
	place(pen, svg, 0, y);
	pen.fillStyle = QUIET;
	pen.font = `13px ${sans}`;
	return write(pen, footOf(figure), y + height + 16, width, 18);
}

/** A canvas of a figure; it is drawn twice, first for its height. */
function pictureOf(figure) {
	const drawings = Array.from(figure.querySelectorAll('.plot svg'));
	const widths = drawings.map((svg) => svg.viewBox.baseVal.width);
	const widest = drawings[widths.indexOf(Math.max(...widths))];
	const canvas = made('canvas');
	const pen = canvas.getContext('2d');
	canvas.height = SCALE * (Math.ceil(drawFigure(pen, figure, widest)) + 2 * PAD);
	canvas.width = SCALE * (Math.max(...widths) + 2 * PAD);
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.scale(SCALE, SCALE);
	pen.translate(PAD, PAD);
	drawFigure(pen, figure, widest);
	return canvas;
}

/**
 * Hands a figure over as a PNG file. The page is in the light theme meanwhile, which is over before
 * the next frame is shown.
 */
function savePicture(figure, name) {
	const { theme } = document.documentElement.dataset;
	showTheme('light');
	const canvas = pictureOf(figure);
	showTheme(theme);
	canvas.toBlob((blob) => {
		const href = URL.createObjectURL(blob);
		made('a', { href, download: name }).click();
		setTimeout(() => URL.revokeObjectURL(href), 60_000);
	});
}

globalThis.kaikuPicture = savePicture;
