import type { Fact } from '../snapshot/fact.ts';
import { findFact } from '../snapshot/fact-index.ts';
import { formatCount } from '../wording/numbers.ts';
import { mainCut } from './main-cut.ts';
import { missingSection, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** A number about the contact list, or about companies heard, of the newest wave unless another is given. */
export function frameCategoryFact(
	view: View,
	metric: string,
	category: string,
	wave = mainCut(view).wave,
): Fact | undefined {
	const { study } = mainCut(view);
	return findFact(view.index, { metric, category, study, wave });
}

/** `37 of 200`: a count with what it is out of; the words for why where there is none. */
export function countOfAll(view: View, fact: Fact, all: number | null): string {
	if (fact.value === null || all === null) return view.phrases.figure.status[fact.status];
	const { of } = view.phrases.frame.quality;
	return of(formatCount(fact.value, view.numbers), formatCount(all, view.numbers));
}

/** Who answers for accounts, by id; '' for nobody, and where it is not told. */
export function ownerName(view: View, id: string): string {
	const owners = mainStudy(view).contactList?.owners ?? [];
	return owners.find((one) => one.id === id)?.name ?? '';
}

/** How many contacts are stale and how many were never verified. */
export function frameQualitySection(view: View): SectionStory {
	const words = view.phrases.frame.quality;
	const { topic, howToRead } = words;
	const { contactList } = mainStudy(view);
	const [stale, never] = ['stale', 'never-verified'].map((fault) =>
		frameCategoryFact(view, 'contact-fault', fault),
	);
	if (!contactList || !stale || !never) return missingSection(words, words.missing);
	const notes = [words.rule(formatCount(contactList.staleAfter, view.numbers))];
	const isHidden = stale.value === null || never.value === null;
	const title = isHidden
		? words.hidden
		: words.title(countOfAll(view, stale, stale.n), countOfAll(view, never, never.n));
	return { topic, title, subtitle: '', howToRead, notes };
}

/** That owners are told of; null where none is. */
export function ownersSection(view: View): SectionStory | null {
	const words = view.phrases.frame.owners;
	const { owners = [] } = mainStudy(view).contactList ?? {};
	if (owners.length === 0) return null;
	const { topic, howToRead } = words;
	return { topic, title: words.title(owners.length), subtitle: '', howToRead };
}
