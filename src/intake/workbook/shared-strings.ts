import { readXml } from './read-xml.ts';
import { oversizedWorkbook } from './workbook-fault.ts';

const MOST_CHARACTERS = 400_000_000;

/** The texts that cells point at; a text of several runs is one, its reading aids are left aside. */
export async function readSharedStrings(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
	const strings: string[] = [];
	let text = '';
	let total = 0;
	let isText = false;
	let aids = 0;
	await readXml(bytes, {
		open(name) {
			if (name === 'si') text = '';
			else if (name === 'rPh') aids += 1;
			isText = name === 't' && aids === 0;
		},
		text(piece) {
			if (isText) text += piece;
		},
		close(name) {
			isText = false;
			if (name === 'rPh') aids -= 1;
			if (name !== 'si') return;
			total += text.length;
			if (total > MOST_CHARACTERS) throw oversizedWorkbook('The workbook holds too much text.');
			strings.push(unescaped(text));
		},
	});
	return strings;
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
