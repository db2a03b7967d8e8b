import type { PageName } from '../snapshot/page-names.ts';
import type { Label } from '../snapshot/snapshot.ts';
import { labelText, type View } from './view.ts';

/** Who reads some pages of a report, who decides on them and by when, as report.yaml names them. */
export interface PageReader {
	/** A page, as `roles/finance`; all pages of a kind, as `roles`; or `all`. */
	readonly page: string;
	/** One text for every language, or a text for each; left out where it is not told. */
	readonly reader?: string | Label | undefined;
	readonly decider?: string | Label | undefined;
	/** `yyyy-mm-dd` */
	readonly due?: string | undefined;
}

/** What is told of one page in one language; '' for what is not. */
export interface ReaderOfPage {
	readonly reader: string;
	readonly decider: string;
	/** `yyyy-mm-dd` */
	readonly due: string;
}

/** What the page's own commentary tells. */
export type WrittenReader = { readonly [Key in keyof ReaderOfPage]?: string | undefined };

/**
 * Who reads a page and decides on it by when. Each is told by the page's own commentary; where that
 * does not, by what the report says of the page, of its kind, of all pages, the nearest first.
 */
export function readerOfPage(
	view: View,
	page: PageName,
	written: WrittenReader,
	readers: readonly PageReader[],
): ReaderOfPage {
	const [kind] = page.split('/');
	const named = [page, kind, 'all'].flatMap(
		(one) => readers.find((other) => other.page === one) ?? [],
	);
	const textOf = (key: 'reader' | 'decider') => {
		const told = named.find((one) => one[key] !== undefined)?.[key] ?? '';
		return typeof told === 'string' ? told : labelText(view, told);
	};
	return {
		reader: written.reader || textOf('reader'),
		decider: written.decider || textOf('decider'),
		due: written.due || (named.find(({ due }) => due !== undefined)?.due ?? ''),
	};
}
