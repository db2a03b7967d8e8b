const FORMS: readonly RegExp[] = [
	/^(?<stem>.{2,}?)\s*\[(?<part>[^[\]]+)\]\s*$/,
	/^(?<stem>.+?) \| (?<part>.+)$/,
	/^(?<stem>[A-Za-z]\w*)\[[^\]]+\]\.\s*(?<part>.+)$/,
	/^(?<stem>.+)___(?<part>\w+)$/,
	/^(?<stem>.+)\/(?<part>[^/]+)$/,
	/^(?<stem>.+?) \((?<part>[^()]+)\)$/,
	/^(?<part>[^:?]{1,120}):(?<stem>\S.{8,})$/,
	/^(?<stem>[^:]{3,80}?)\s*:\s+(?<part>.+)$/,
	/^(?<stem>.{3,}?)\s+-\s+(?<part>.+)$/,
	/^(?<stem>[^-]{8,}\w)-(?<part>[A-Z].+)$/,
	/^(?<part>\d{1,3})_(?<stem>[A-Za-z].*)$/,
	/^(?<stem>[A-Za-z]+\d+[a-z]?)[_#](?<part>[-\w]+)$/,
	/^(?<stem>Q\d+)(?<part>[A-Z]+\d?)$/,
	/^(?<stem>[A-Za-z]{3,}?)(?<part>\d{1,2})$/,
	/^(?<stem>[a-z]+(?:_[a-z]+)*)_(?<part>[a-z]+|\d+)$/,
];

/** The question that a name shares with its neighbours, and its own part; both by the name's form. */
export function stemsAndParts(name: string): { stem: string; part: string }[] {
	return FORMS.flatMap((form) => {
		const { stem, part } = form.exec(name)?.groups ?? {};
		return stem && part ? [{ stem: stem.trim(), part: part.trim() }] : [];
	});
}
