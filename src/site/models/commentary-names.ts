import { factText, type FactText } from '../../story/fact-text.ts';
import { labelText, mainStudy } from '../../story/view.ts';
import { formatBase } from '../../wording/numbers.ts';
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
): FactText & { note: string } {
	const { view } = pageOf(page);
	const fact = view.index.byId.get(id);
	if (!fact) throw new Error(`There is no fact "${id}".`);
	const told = factText(fact, view);
	const base = fact.n === null ? '' : formatBase(fact.n, view.numbers);
	const interval = told.interval === '' ? '' : view.phrases.figure.intervalOf(told.interval);
	return { ...told, note: [interval, base].filter(Boolean).join(', ') };
}

/** A role's label, its plural or an inflected form; the label where the study gives no such form. */
export function roleForm(page: PageContext | undefined, id: string, form: string): string {
	const { view } = pageOf(page);
	const role = mainStudy(view).roles.find((one) => one.id === id);
	if (!role) throw new Error(`There is no role "${id}".`);
	const label = labelText(view, role.label);
	if (form === 'singular') return label;
	if (form === 'plural') return labelText(view, role.plural) || label;
	return role.forms[view.language]?.[form] ?? label;
}

/** A touchpoint's label. */
export function touchpointLabel(page: PageContext | undefined, id: string): string {
	const { view } = pageOf(page);
	const touchpoint = mainStudy(view).touchpoints.find((one) => one.id === id);
	if (!touchpoint) throw new Error(`There is no touchpoint "${id}".`);
	return labelText(view, touchpoint.label);
}

/** A brand's name, in whichever of the report's studies it stands. */
export function brandLabel(page: PageContext | undefined, id: string): string {
	const { view } = pageOf(page);
	const brand = view.card.studies.flatMap(({ brands }) => brands).find((one) => one.id === id);
	if (!brand) throw new Error(`There is no brand "${id}".`);
	return labelText(view, brand.label);
}
