import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { mainCut } from '../story/main-cut.ts';
import { pageSubject } from '../story/page-subject.ts';
import { mainStudy, type View } from '../story/view.ts';
import type { PageCommentary } from './page-commentary.ts';

/** A number that a page prints. */
export interface PrintedFact {
	readonly fact: Fact;
	/** The commentary that prints it, null where Kaiku's own words or figures do. */
	readonly file: string | null;
	readonly line: number | null;
}

/** The numbers that lead a page and those of its commentary. Only such as have a value. */
export function printedFacts(
	page: PageName,
	view: View,
	commentary: readonly PageCommentary[],
): readonly PrintedFact[] {
	const { fact } = pageSubject(view, page);
	const leading = page === 'index' ? [...headlines(view), fact] : [fact];
	const own = leading.map((one) => ({ fact: one, file: null, line: null }));
	const written = commentary.flatMap(({ parsed }) =>
		parsed.components.flatMap(({ name, props, line }) => {
			const id = name === 'Fact' ? props['id'] : undefined;
			return typeof id === 'string'
				? [{ fact: view.index.byId.get(id), file: parsed.file, line }]
				: [];
		}),
	);
	const seen = new Set<string>();
	return [...own, ...written].flatMap(({ fact: one, file, line }) => {
		if (one === undefined || one.value === null) return [];
		const key = `${one.id} ${file ?? ''}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{ fact: one, file, line }];
	});
}

/** The totals that the codebook puts first. */
function headlines(view: View) {
	const cut = mainCut(view);
	return mainStudy(view).headline.map((id) => {
		const [metric = '', question = '', category = ''] = id.split(':');
		return findFact(view.index, { ...cut, metric, question, category });
	});
}
