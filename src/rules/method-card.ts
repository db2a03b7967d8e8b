import { wholeFinding, type Rule } from './rule.ts';

const REMEDIES: Readonly<Record<string, string>> = {
	sponsor: 'Tell organisation in study.yaml.',
	wording: 'Tell the text of the question in the language of the page.',
	frame:
		'Put contacts.csv beside study.yaml; it is of the newest wave that anybody answered, and a version of an earlier one tells of it only where it was released before.',
	selection: 'Tell recruitment of each source: own-list, panel, intercept or published.',
	field: 'Tell start and end of the wave.',
	mode: 'Tell mode of the wave: web, phone, paper or face-to-face.',
	sample: 'Make a metric of a question the headline.',
	subgroups: 'Tell which column holds the role.',
	response: 'Tell invited of the wave, or put contacts.csv beside study.yaml.',
};

/** Every item that survey norms ask for is told at the end of every page. */
export const methodCardRule: Rule = {
	id: 'method-card',
	check: (pages) => {
		const missing = pages.flatMap(({ page, card }) =>
			card.flatMap(({ id, term, isMissing }) => (isMissing ? [{ page, id, term }] : [])),
		);
		return [...Map.groupBy(missing, ({ id }) => id)].map(([id, lines]) =>
			wholeFinding({
				severity: 'warning',
				about: [id],
				pages: lines.map(({ page }) => page),
				message: `The method card says that this is missing: ${id} (${lines[0]?.term ?? id}), on ${pagesText(lines.map(({ page }) => page))}.`,
				remedy: REMEDIES[id] ?? 'Tell it in study.yaml.',
			}),
		);
	},
};

/** A few pages by name, more as a number. */
export function pagesText(pages: readonly string[]): string {
	return pages.length > 3 ? `${pages.length} pages` : pages.join(', ');
}
