import { isName, isShortCode, isTelling, type Forbidden } from './forbidden.ts';
import { GramSet } from './gram-set.ts';
import type { Leak } from './leak.ts';
import { nestedFiles } from './nested-files.ts';
import { ShortCodes } from './short-codes.ts';
import type { SiteFile } from './site-file.ts';
import { LeakSearch, type Wanted } from './leak-search.ts';
import { suspectOf } from './suspect-of.ts';
import type { Suspect } from './suspect-search.ts';
import { viewsOf } from './text-views.ts';

/** Ids that are not searched are counted so far. */
const MOST_COUNTED = 100_000;

/** Which runs of characters some files have. */
export interface Learnt {
	readonly texts: Uint8Array;
	readonly base64: Uint8Array;
}

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
		const all = suspectOf(forbidden);
		const plain = all.plain.filter((one) => this.texts.mayHold(one));
		const reversed = all.reversed.filter((one) => this.texts.mayHold(one));
		const base64 = all.base64.filter((one) => this.base64.mayHold(one));
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

	/** What was learnt, as another thread can be handed it. */
	learnt(): Learnt {
		return { texts: this.texts.bits, base64: this.base64.bits };
	}

	/** Learns what another scan has learnt of other files. */
	join({ texts, base64 }: Learnt): void {
		this.texts.join(texts);
		this.base64.join(base64);
	}

	/** What the files must be searched for, as another thread can be handed it. */
	wanted(): Wanted {
		return { suspects: [...this.suspects.values()], shortCodes: this.shortCodes.all() };
	}

	/** Where the strings are: each once a file and place. The files are those that were learnt. */
	*find(files: Iterable<SiteFile>): Generator<Leak> {
		if (this.countSuspects() === 0) return;
		const search = new LeakSearch(this.wanted());
		for (const file of files) yield* search.leaksIn(file);
	}
}
