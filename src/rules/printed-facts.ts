import { findFact } from '../snapshot/fact-index.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { mainCut } from '../story/main-cut.ts';
import { pageSubject } from '../story/page-subject.ts';
import { mainStudy, type View } from '../story/view.ts';
import type { PageCommentary, PrintedFact } from './read-page.ts';

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
