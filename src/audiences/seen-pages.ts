import { pageNames, type PageName } from '../snapshot/page-names.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { Grant } from './grant.ts';

/** The pages of a version that an audience sees, in the order of the site, by the card that it sees. */
export function seenPages(
	card: SnapshotCard,
	{ seesPage }: Pick<Grant, 'seesPage'>,
): readonly PageName[] {
	return pageNames(card).filter((page) => seesPage(page));
}
