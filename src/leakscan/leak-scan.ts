import { base64Cores } from './base64-cores.ts';
import { canonicalText } from './canonical-text.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { isName, isShortCode, isTelling, type Forbidden } from './forbidden.ts';
import { GramSet } from './gram-set.ts';
import type { Leak } from './leak.ts';
import { nestedFiles } from './nested-files.ts';
import { ShortCodes } from './short-codes.ts';
import type { SiteFile } from './site-file.ts';
import { SuspectSearch, type Suspect } from './suspect-search.ts';
import { textViews, type TextView } from './text-views.ts';
import { wordTexts } from './word-texts.ts';

const SHORTEST_REVERSED = 7;
/** Ids that are not searched are counted so far. */
const MOST_COUNTED = 100_000;

/*
 *   files ──1 learn──▶ runs of five characters ──2 suspect──▶ strings that may be there ──3 find──▶ leaks
 */

/**
 * Looks for very many strings in files, in every writing. It first learns which runs of characters
 * the files have, so that strings can be handed over one by one and nearly all are forgotten at once:
 * what it keeps grows with neither.
 */
export class LeakScan {
	private readonly texts = new GramSet();
	private readonly base64 = new GramSet();
	private readonly suspects = new Map<string, Suspect>();
	private readonly shortCodes = new ShortCodes();
	private readonly unsearched = new Set<string>();

	/** Every file must be learnt before the first string is handed over. */
	learn(file: SiteFile): void {
		for (const one of nestedFiles(file)) {
			for (const { view } of viewsOf(one)) {
				(view.writing === 'base64' ? this.base64 : this.texts).add(view.text);
			}
		}
	}

	/**
	 * Hands over a string that may not be there. Short ids of letters and digits are searched as words;
	 * what would be found by chance even so is passed over.
	 */
	suspect(forbidden: Forbidden): void {
		if (isTelling(forbidden)) this.suspectLong(forbidden);
		else if (isShortCode(forbidden)) this.shortCodes.add(forbidden);
		else if (isName(forbidden.kind) && this.unsearched.size < MOST_COUNTED)
			this.unsearched.add(forbidden.text);
	}

	private suspectLong(forbidden: Forbidden): void {
		const { text, kind } = forbidden;
		const plain = writingsOf(text).filter((one) => this.texts.mayHold(one));
		const reversed = reversedOf(text).filter((one) => this.texts.mayHold(one));
		const base64 = [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])]
			.flatMap(base64Cores)
			.filter((one) => this.base64.mayHold(one));
		if (plain.length + reversed.length + base64.length === 0) return;
		this.suspects.set(`${kind}\0${text}`, { forbidden, plain, reversed, base64 });
	}

	/** How many strings the files must be searched for. */
	countSuspects(): number {
		return this.suspects.size + this.shortCodes.count();
	}

	/** How many different ids and names were passed over, at most 100,000. */
	countUnsearched(): number {
		return this.unsearched.size;
	}

	/** Where the strings are: each once a file and place. The files are those that were learnt. */
	*find(files: Iterable<SiteFile>): Generator<Leak> {
		if (this.countSuspects() === 0) return;
		const search = new SuspectSearch([...this.suspects.values()]);
		for (const file of files) {
			const told = new Set<string>();
			for (const leak of this.leaksIn(file, search)) {
				const key = `${leak.file}\0${placeOf(leak)}\0${leak.kind}\0${leak.text}`;
				if (told.has(key)) continue;
				told.add(key);
				yield leak;
			}
		}
	}

	private *leaksIn(file: SiteFile, search: SuspectSearch): Generator<Leak> {
		for (const one of nestedFiles(file)) {
			for (const { place, view } of this.suspects.size === 0 ? [] : viewsOf(one)) {
				for (const { text, kind } of search.in(view))
					yield { file: one.name, kind, where: `${place}, ${view.writing}`, text };
			}
			for (const { place, writing, text: words } of this.shortCodes.count() === 0
				? []
				: wordTexts(one)) {
				for (const { text, kind } of this.shortCodes.in(words))
					yield { file: one.name, kind, where: `${place}, ${writing}`, text };
			}
		}
	}
}

function placeOf({ where }: Leak): string {
	return where.slice(0, where.indexOf(','));
}

function writingsOf(text: string): readonly string[] {
	const tidy = canonicalText(text).trim();
	if (!/[&%\\]/.test(text)) return [tidy];
	return [...new Set([tidy, canonicalText(decodeEscapes(text)).trim()])];
}

/** Backwards; where letters have marks, also as it is with the marks written apart. */
function reversedOf(text: string): readonly string[] {
	return writingsOf(text)
		.filter(({ length }) => length >= SHORTEST_REVERSED)
		.flatMap((one) => {
			const apart = one.normalize('NFD');
			return apart === one ? [backwards(one)] : [backwards(one), canonicalText(backwards(apart))];
		});
}

function backwards(text: string): string {
	return Array.from(text).toReversed().join('');
}

/** The readings of a file and of its name. */
function* viewsOf(file: SiteFile): Generator<{ place: 'content' | 'name'; view: TextView }> {
	const name = { name: file.name, bytes: Buffer.from(file.name) };
	for (const view of textViews(name)) yield { place: 'name', view };
	for (const view of textViews(file)) yield { place: 'content', view };
}
