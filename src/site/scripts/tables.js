// Tables can be sorted by the heads of their columns.
import { decimal, made } from './page.js';

/** A cell's day where it has one, else its number, or its words; nothing for a hidden or empty one. */
function sortKey(row, column) {
	let at = 0;
	for (const cell of row.cells) {
		at += cell.colSpan;
		if (at <= column) continue;
		const text = cell.textContent.trim();
		if (cell.matches('.hatch') || text === '') return null;
		if (cell.dataset.sort) return cell.dataset.sort;
		const plain = text.replaceAll(decimal === ',' ? /[\s\u00A0]/g : /[\s\u00A0,]/g, '');
		const [number] = /^[+−-]?\d+(?:[.,]\d+)?/.exec(plain) ?? [];
		if (column === 0 || number === undefined) return text.toLowerCase();
		return Number(number.replace('−', '-').replace(',', '.'));
	}
	return null;
}

function compareKeys(a, b, way) {
	if (a === null || b === null) return (a === null) - (b === null);
	if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
	return a < b ? -way : a > b ? way : 0;
}

/** Sorts by a column: the largest first, then the smallest, then as it was. Totals stay below. */
function sortRows(rows, heads, column) {
	const head = heads[column];
	const [first, second] = column === 0 ? ['ascending', 'descending'] : ['descending', 'ascending'];
	const before = head.getAttribute('aria-sort');
	const next = before === null ? first : before === first ? second : null;
	for (const other of heads) other.removeAttribute('aria-sort');
	if (next) head.setAttribute('aria-sort', next);
	const way = next === 'ascending' ? 1 : -1;
	const order = rows.toSorted((a, b) => {
		const [total, other] = [a.matches('.em'), b.matches('.em')];
		if (!next || total !== other) return next ? total - other : 0;
		return compareKeys(sortKey(a, column), sortKey(b, column), way);
	});
	rows[0].parentElement.append(...order);
}

function addSorting() {
	for (const table of document.querySelectorAll('.tw table:not(.heat, .stack)')) {
		const rows = Array.from(table.tBodies[0]?.rows ?? []);
		if (rows.length < 4 || table.tBodies.length > 1) continue;
		const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
		for (const [column, head] of heads.entries()) {
			const button = made('button', { type: 'button', class: 'sort' }, ...head.childNodes);
			button.addEventListener('click', () => sortRows(rows, heads, column));
			head.append(button);
		}
	}
}

addSorting();
