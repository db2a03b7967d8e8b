import { findFact } from '../snapshot/fact-index.ts';
import type { Label } from '../snapshot/snapshot.ts';
import { formatBase } from '../wording/numbers.ts';
import { factName } from './fact-name.ts';
import { factText } from './fact-text.ts';
import { mainCut } from './main-cut.ts';
import type { SectionStory } from './story.ts';
import { labelText, type View } from './view.ts';

/** What one side gains: in words, by the figure that measures it, or both. */
interface GainedValue {
	/** Empty where it is not told in words. */
	readonly text: Label;
	/** As metric:question of the main cut, or ''. */
	readonly metric: string;
}

/** What the customer gains and what we gain; null where a side is not told. */
interface MutualValue {
	readonly customer: GainedValue | null;
	readonly us: GainedValue | null;
}

/** The words over both sides; which of them is not known. */
export function mutualValueSection(view: View, { customer, us }: MutualValue): SectionStory {
	const words = view.phrases.value;
	const title =
		customer && us
			? words.title
			: us
				? words.customerUnknown
				: customer
					? words.usUnknown
					: words.bothUnknown;
	const isKnown = customer !== null && us !== null;
	return { topic: words.topic, title, subtitle: '', ...(isKnown ? {} : { notes: [words.howTo] }) };
}

/** Both sides, the customer's first; one that is not told is unknown. */
export function mutualValueTerms(view: View, { customer, us }: MutualValue) {
	const words = view.phrases.value;
	return [
		{ term: words.customer, text: gainText(view, customer) },
		{ term: words.us, text: gainText(view, us) },
	];
}

/** `A contact who knows the site. Satisfied: Service desk: 73 % (66–79 %), n = 261` */
function gainText(view: View, gain: GainedValue | null): string {
	const words = view.phrases.value;
	if (gain === null) return words.unknown;
	const told = labelText(view, gain.text);
	if (gain.metric === '') return told || words.unknown;
	const [metric = '', question = '', category = ''] = gain.metric.split(':');
	const fact = findFact(view.index, { ...mainCut(view), metric, question, category });
	if (fact?.value == null) return words.noNumber(told);
	const { text, interval } = factText(fact, view);
	const level = interval ? `${text} (${interval})` : text;
	const base = fact.n === null ? '' : formatBase(fact.n, view.numbers);
	return words.measured(told, factName(view, fact), level, base);
}
