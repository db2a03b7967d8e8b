import { pageNames, type PageName } from '../snapshot/page-names.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { Grant } from './grant.ts';

/**
 * The pages of a version that an audience sees, in the order of the site, by the card that it sees.
 * @param earlier ids of the versions that it is set beside, newest first
 */
export function seenPages(
	card: SnapshotCard,
	{ seesPage }: Pick<Grant, 'seesPage'>,
	earlier: readonly string[] = [],
): readonly PageName[] {
	return pageNames(card, earlier).filter((page) => seesPage(page));
}
