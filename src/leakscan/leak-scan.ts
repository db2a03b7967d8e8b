import { base64Cores } from './base64-cores.ts';
import { canonicalText } from './canonical-text.ts';
import { decodeEscapes } from './decode-escapes.ts';
import { isTelling, type Forbidden } from './forbidden.ts';
import { GramSet } from './gram-set.ts';
import type { Leak } from './leak.ts';
import { nestedFiles } from './nested-files.ts';
import type { SiteFile } from './site-file.ts';
import { SuspectSearch, type Suspect } from './suspect-search.ts';
import { textsOf, textViews, type TextView } from './text-views.ts';

const SHORTEST_REVERSED = 7;

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

	/** Every file must be learnt before the first string is handed over. */
	learn(file: SiteFile): void {
		for (const { view } of viewsOf(file)) {
			(view.writing === 'base64' ? this.base64 : this.texts).add(view.text);
		}
	}

	/** Hands over a string that may not be there; one that would be found by chance is passed over. */
	suspect(forbidden: Forbidden): void {
		if (!isTelling(forbidden)) return;
		const { text, kind } = forbidden;
		const plain = writingsOf(text).filter((one) => this.texts.mayHold(one));
		const reversed = writingsOf(text)
			.filter(({ length }) => length >= SHORTEST_REVERSED)
			.map((one) => Array.from(one).toReversed().join(''))
			.filter((one) => this.texts.mayHold(one));
		const base64 = [...new Set([text, text.normalize('NFC'), text.normalize('NFD')])]
			.flatMap(base64Cores)
			.filter((one) => this.base64.mayHold(one));
		if (plain.length + reversed.length + base64.length === 0) return;
		this.suspects.set(`${kind}\0${text}`, { forbidden, plain, reversed, base64 });
	}

	/** How many strings the files must be searched for. */
	countSuspects(): number {
		return this.suspects.size;
	}

	/** Where the strings are: each once a file and place. The files are those that were learnt. */
	*find(files: Iterable<SiteFile>): Generator<Leak> {
		if (this.suspects.size === 0) return;
		const search = new SuspectSearch([...this.suspects.values()]);
		for (const file of files) {
			const told = new Set<string>();
			for (const { name, place, view } of viewsOf(file)) {
				for (const { text, kind } of search.in(view)) {
					const key = `${name}\0${place}\0${kind}\0${text}`;
					if (told.has(key)) continue;
					told.add(key);
					const writing = view.writing;
					yield { file: name, kind, where: `${place}, ${writing}`, text };
				}
			}
		}
	}
}

function writingsOf(text: string): readonly string[] {
	const tidy = canonicalText(text).trim();
	if (!/[&%\\]/.test(text)) return [tidy];
	return [...new Set([tidy, canonicalText(decodeEscapes(text)).trim()])];
}

/** The readings of a file and of all packed in it, and of their names. */
function* viewsOf(
	file: SiteFile,
): Generator<{ name: string; place: 'content' | 'name'; view: TextView }> {
	for (const one of nestedFiles(file)) {
		for (const view of textsOf(one.name)) yield { name: one.name, place: 'name', view };
		for (const view of textViews(one)) yield { name: one.name, place: 'content', view };
	}
}
