import type { Forbidden } from './forbidden.ts';
import type { Leak } from './leak.ts';
import { nestedFiles } from './nested-files.ts';
import { ShortCodes } from './short-codes.ts';
import type { SiteFile } from './site-file.ts';
import { SuspectSearch, type Suspect } from './suspect-search.ts';
import { viewsOf } from './text-views.ts';
import { wordTexts } from './word-texts.ts';

/** What files are to be searched for. */
export interface Wanted {
	readonly suspects: readonly Suspect[];
	readonly shortCodes: readonly Forbidden[];
}

/** Finds wanted strings in files, one file after the other. */
export class LeakSearch {
	private readonly search: SuspectSearch | null;
	private readonly shortCodes = new ShortCodes();

	constructor({ suspects, shortCodes }: Wanted) {
		this.search = suspects.length === 0 ? null : new SuspectSearch(suspects);
		for (const code of shortCodes) this.shortCodes.add(code);
	}

	/** Where the strings are: each once a file and place. */
	leaksIn(file: SiteFile): readonly Leak[] {
		const told = new Map<string, Leak>();
		for (const leak of this.allIn(file)) {
			const key = `${leak.file}\0${placeOf(leak)}\0${leak.kind}\0${leak.text}`;
			if (!told.has(key)) told.set(key, leak);
		}
		return [...told.values()];
	}

	private *allIn(file: SiteFile): Generator<Leak> {
		for (const one of nestedFiles(file)) {
			for (const { place, view } of this.search === null ? [] : viewsOf(one)) {
				for (const { text, kind } of this.search?.in(view) ?? [])
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
