import type { Fact } from '../../snapshot/fact.ts';
import type { View } from '../view.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** The facts that a commentary prints or claims something of, by id, each once. */
export function usedFacts(
	{ components }: Pick<ParsedCommentary, 'components'>,
	view: View,
): readonly Fact[] {
	const ids = components.flatMap(({ name, props }) => {
		const id = name === 'Fact' ? props['id'] : name === 'Claim' ? props['fact'] : undefined;
		return typeof id === 'string' ? [id] : [];
	});
	return [...new Set(ids)]
		.toSorted((a, b) => (a < b ? -1 : 1))
		.flatMap((id) => view.index.byId.get(id) ?? []);
}
