/** How many hits there are, and where not all of them are shown, how many are. */
export function toldHits(found, shown, { noHits, hits, moreHits }) {
	if (found === 0) return noHits;
	const told = found > shown ? moreHits : hits;
	return told.replace('#found', found).replace('#shown', shown);
}
