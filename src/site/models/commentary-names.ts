import { familyPageOf } from '../../story/fact-families.ts';
import { factText, type FactText } from '../../story/fact-text.ts';
import { brandName, roleForm, touchpointName, type RoleForm } from '../../story/names.ts';
import { quoteWords, type QuoteWords } from '../../story/quote-words.ts';
import { formatBase } from '../../wording/numbers.ts';
import type { ActionProps } from '../components/list-props.ts';
import type { Link } from '../components/props.ts';
import { actionList } from './action-list.ts';
import type { PageContext } from './page-context.ts';

/** The page that commentary stands on; throws where a component is used outside of a report page. */
export function pageOf(page: PageContext | undefined): PageContext {
	if (!page) throw new Error('Commentary stands on no page.');
	return page;
}

/** A fact of the page's snapshot in words, with what is told on demand. */
export function commentaryFact(
	page: PageContext | undefined,
	id: string,
): FactText & { note: string; made: Link | null } {
	const { view, href } = pageOf(page);
	const fact = view.index.byId.get(id);
	if (!fact) throw new Error(`There is no fact "${id}".`);
	const told = factText(fact, view);
	const base = fact.n === null ? '' : formatBase(fact.n, view.numbers);
	const interval = told.interval === '' ? '' : view.phrases.figure.intervalOf(told.interval);
	const family = href(familyPageOf(view.index, fact));
	return {
		...told,
		note: [interval, base].filter(Boolean).join(', '),
		made: family === null ? null : { label: view.phrases.family.link, href: family },
	};
}

/** A role's label, its plural or an inflected form; the label where the study gives no such form. */
export function roleWords(page: PageContext | undefined, id: string, form: RoleForm): string {
	return roleForm(pageOf(page).view, id, form);
}

/** A published quote of the page's snapshot. */
export function commentaryQuote(page: PageContext | undefined, id: string): QuoteWords {
	const { view } = pageOf(page);
	const quote = view.quotes.find((one) => one.id === id);
	if (!quote) throw new Error(`There is no quote "${id}".`);
	return quoteWords(view, quote);
}

/** One of the actions that the page's audience sees, without a number: it stands in no list. */
export function commentaryAction(page: PageContext | undefined, id: string): ActionProps {
	const [action] = actionList(pageOf(page), (one) => one.id === id);
	if (!action) throw new Error(`There is no action "${id}".`);
	return { ...action, n: '' };
}

/** A touchpoint's label. */
export function touchpointLabel(page: PageContext | undefined, id: string): string {
	return touchpointName(pageOf(page).view, id).heading;
}

/** A brand's name, in whichever of the report's studies it stands. */
export function brandLabel(page: PageContext | undefined, id: string): string {
	return brandName(pageOf(page).view, id).heading;
}
