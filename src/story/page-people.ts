import type { PageName } from '../snapshot/page-names.ts';
import type { Definition } from '../wording/en/method-words.ts';
import { formatDate } from '../wording/dates.ts';
import { functionLabel } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** Who reads a page and decides on it, as its commentary and the report tell; '' where nobody is told. */
export interface PeopleOf {
	readonly page: PageName;
	readonly reader: string;
	readonly decider: string;
	/** `yyyy-mm-dd` */
	readonly due: string;
	/** Who answers for the report. */
	readonly owner: string;
}

/** Who reads, who decides by when, who owns what the page is about; nobody is said, not left out. */
export function pagePeople(view: View, of: PeopleOf): readonly Definition[] {
	const words = view.phrases.card.people;
	const { nobody } = view.phrases.card;
	return [
		{ term: words.reader, text: of.reader || nobody },
		{ term: words.decider, text: of.decider || nobody },
		{ term: words.due, text: of.due === '' ? words.notSet : formatDate(of.due, view.numbers) },
		...ownersOf(view, of.page),
		{ term: words.owner, text: of.owner || nobody },
	];
}

function ownersOf(view: View, page: PageName): readonly Definition[] {
	const words = view.phrases.card.people;
	const { nobody } = view.phrases.card;
	const [kind, id] = page.split('/');
	const { touchpoints, functions } = mainStudy(view);
	const touchpoint = kind === 'touchpoints' ? touchpoints.find((one) => one.id === id) : undefined;
	if (kind === 'functions' && id) {
		const owner = functions.find((one) => one.id === id)?.owner || nobody;
		return [{ term: words.functionOwner(functionLabel(view, id)), text: owner }];
	}
	if (touchpoint === undefined) return [];
	const unit = functions.find((one) => one.id === touchpoint.function);
	return [
		{ term: words.touchpointOwner, text: touchpoint.owner || nobody },
		...(unit
			? [{ term: words.functionOwner(functionLabel(view, unit.id)), text: unit.owner || nobody }]
			: []),
	];
}
