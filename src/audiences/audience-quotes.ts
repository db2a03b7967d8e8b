import type { Quote } from '../snapshot/quote.ts';
import type { Snapshot, SnapshotCard } from '../snapshot/snapshot.ts';
import { EVERYBODY, type Grant } from './grant.ts';
import { allows } from './some-or-all.ts';

/**
 * The quotes of a version that an audience sees: those of its list whose question and role it sees,
 * without segments, themes and brands that nothing else tells it of.
 * @param card what the audience sees of the version's card
 */
export function audienceQuotes(
	{ quotes, audiences }: Pick<Snapshot, 'quotes' | 'audiences'>,
	card: Pick<SnapshotCard, 'studies'>,
	grant: Pick<Grant, 'id' | 'quotes' | 'roles'>,
): readonly Quote[] {
	if (grant.id === EVERYBODY) return quotes;
	if (!grant.quotes) return [];
	const list = audiences.get(grant.id);
	return quotes.flatMap((quote) => {
		const study = card.studies.find(({ id }) => id === quote.study);
		const isAsked = study?.questions.some(({ id }) => id === quote.question) ?? false;
		const isSeen = quote.role === '' || allows(grant.roles, quote.role);
		if (study === undefined || list?.get(quote.id) !== 'shown' || !isAsked || !isSeen) return [];
		return [
			{
				...quote,
				segment: segmentsIn(study.segments, quote.segment),
				...(hasId(study.themes ?? [], quote.theme) ? {} : { theme: '', sentiment: '' }),
				brand: hasId(study.brands, quote.brand) ? quote.brand : '',
			} satisfies Quote,
		];
	});
}

function hasId(named: readonly { readonly id: string }[], id: string): boolean {
	return named.some((one) => one.id === id);
}

/** @param told `dimension.value`, several parted by `;` */
function segmentsIn(segments: SnapshotCard['studies'][number]['segments'], told: string): string {
	const isKnown = (one: string) =>
		segments.some(({ id, values }) => values.some((value) => `${id}.${value.id}` === one));
	return told.split(';').filter(isKnown).join(';');
}
