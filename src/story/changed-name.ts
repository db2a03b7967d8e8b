import type { Fact } from '../snapshot/fact.ts';
import { factAbout } from './fact-about.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** What a number is, in a few words: `Satisfied, Invoicing, Finance, 2026-Q3`; the main relation goes without saying. */
export function changedName(view: View, fact: Fact): string {
	const main = mainStudy(view);
	const { changes } = view.phrases;
	const question = main.questions.find(({ id }) => id === fact.question);
	const touchpoint = main.touchpoints.find(({ id }) => id === question?.touchpoint);
	const about = factAbout(view, fact).flatMap(({ key, id, text }) => {
		if (key === 'question') return [touchpoint ? labelText(view, touchpoint.label) : id];
		if (key === 'study' && id === main.id) return [];
		if (key === 'touchpoint' && touchpoint) return [];
		if (key === 'relation' && id === main.relations[0]?.id) return [];
		return [key === 'against' ? changes.against(text) : text];
	});
	return [...about, fact.weights === '' ? '' : changes.weights(fact.weights)]
		.filter(Boolean)
		.join(', ');
}
