import { contactsIn } from '../leakscan/find-patterns.ts';
import type { Forbidden, ForbiddenKind } from '../leakscan/forbidden.ts';

/** One word of letters and digits both, as codes of survey tools are, or an address of the internet. */
const CODE = /^(?=\S*\p{L})(?=\S*\d)\S{5,200}$|^\d{1,3}(?:\.\d{1,3}){3}$/u;
const MAY_BE_CONTACT = /@|\d[\d ()-]{6,}\d/;
/** Shorter texts of other columns tell nobody. */
const SHORTEST = 5;
/** Of a line that may tell whose it is. */
const FEWEST_WORDS = 4;
/** Cells repeat; so many are remembered as told already. */
const MOST_REMEMBERED = 50_000;

/** Takes the strings out of cells that may not be published, whatever the column. */
export class SuspectCells {
	private readonly suspect: (forbidden: Forbidden) => void;
	private remembered = new Set<string>();

	constructor(suspect: (forbidden: Forbidden) => void) {
		this.suspect = suspect;
	}

	/** @param kind what the column holds, where it tells who somebody is */
	take(text: string, kind: ForbiddenKind | null): void {
		if (text === '' || (kind === null && text.length < SHORTEST)) return;
		const key = `${kind ?? ''}\0${text}`;
		if (this.remembered.has(key)) return;
		if (this.remembered.size >= MOST_REMEMBERED) this.remembered = new Set();
		this.remembered.add(key);
		if (kind !== null) this.suspect({ text, kind });
		else if (CODE.test(text)) this.suspect({ text, kind: 'raw value' });
		else this.takeAnswer(text);
		if (MAY_BE_CONTACT.test(text)) for (const one of contactsIn(text)) this.suspect(one);
	}

	/** Lines of an answer may stand in paragraphs of their own. */
	private takeAnswer(text: string): void {
		const lines = text.includes('\n') ? text.split('\n') : [];
		const long = lines.filter((line) => line.trim().split(/\s+/).length >= FEWEST_WORDS);
		for (const one of [text, ...long]) this.suspect({ text: one, kind: 'answer in own words' });
	}
}
