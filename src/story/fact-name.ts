import type { Fact } from '../snapshot/fact.ts';
import { factAbout } from './fact-about.ts';
import { touchpointName } from './names.ts';
import { mainStudy, type View } from './view.ts';

const CUTS = ['category', 'touchpoint', 'relation', 'role', 'segment', 'brand'];

/** A short name of a number in a list: `NPS: Decision maker`, `Satisfied: Invoicing, Finance`. */
export function factName(view: View, fact: Fact): string {
	const parts = factAbout(view, fact);
	const metric = parts.find(({ key }) => key === 'metric')?.text ?? fact.metric;
	const cuts = parts.filter(
		({ key, id }) =>
			CUTS.includes(key) &&
			!(key === 'relation' && id === 'customer') &&
			!isOwnBrand(view, key, id),
	);
	const place = fact.touchpoint === '' ? placeOf(view, fact) : '';
	const names = [place, ...cuts.map(({ text }) => text)].filter(Boolean);
	return names.length === 0 ? metric : `${metric}: ${names.join(', ')}`;
}

function isOwnBrand(view: View, key: string, id: string): boolean {
	const { brands } = mainStudy(view);
	return key === 'brand' && brands.some((brand) => brand.id === id && brand.own);
}

/** The touchpoint that the question is about; '' for none. */
function placeOf(view: View, fact: Fact): string {
	const asked = mainStudy(view).questions.find(({ id }) => id === fact.question);
	return asked === undefined || asked.touchpoint === ''
		? ''
		: touchpointName(view, asked.touchpoint).heading;
}
