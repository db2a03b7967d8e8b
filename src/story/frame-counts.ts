import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import { mainCut } from './main-cut.ts';
import type { SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** Accounts by whose voice was heard, in the order in which they are drawn. */
export const VOICES = ['by-decider', 'by-others', 'by-contact-only', 'silent'] as const;

/** A number about the contact frame, which tells role and wave alone. */
export function frameFact(view: View, metric: string, role: string): Fact | undefined {
	const { study, wave } = mainCut(view);
	return findFact(view.index, { metric, study, role, wave });
}

/** The counts of accounts by voice, in the order of VOICES; null unless all four are published or hidden. */
export function accountVoices(view: View): readonly Fact[] | null {
	const facts = VOICES.flatMap((voice) => frameFact(view, `accounts-${voice}`, '') ?? []);
	return facts.length === VOICES.length ? facts : null;
}

/** In how many accounts a decision maker was heard. */
export function voicesStory(view: View): SectionStory {
	const words = view.phrases.chart.voices;
	const voices = accountVoices(view) ?? [];
	const [deciders] = voices;
	// Each of them stands on all accounts of the frame.
	if (deciders?.value == null || deciders.accounts === null || isHidden(voices)) {
		return { topic: '', title: words.hidden, subtitle: '' };
	}
	const all = formatCount(deciders.accounts, view.numbers);
	const title = words.title(formatCount(deciders.value, view.numbers), all);
	return { topic: '', title, subtitle: words.subtitle(all) };
}

/** Those of a role, or of all, who answered: whom the register knew, and who was found outside it. */
export interface RegisterRow {
	/** '' for all. */
	readonly role: string;
	/** All of them who answered. */
	readonly answered: Fact;
	readonly known: Fact;
	readonly outside: Fact;
}

/** The roles, then all; [] where the frame does not tell whom the register knew. */
export function registerRows(view: View): readonly RegisterRow[] {
	return [...mainStudy(view).roles.map(({ id }) => id), ''].flatMap((role) => {
		const known = frameFact(view, 'answered-in-crm', role);
		const outside = frameFact(view, 'answered-outside-crm', role);
		const answered = frameFact(view, 'answered', role);
		return answered && known && outside ? [{ role, answered, known, outside }] : [];
	});
}

/** How many of those who answered the register did not know. */
export function registerStory(view: View): SectionStory {
	const words = view.phrases.chart.register;
	const all = registerRows(view).find(({ role }) => role === '');
	const [answered, outside] = [all?.answered.value, all?.outside.value];
	if (answered == null || outside == null || all?.known.value == null)
		return { topic: '', title: words.hidden, subtitle: words.subtitle };
	const text = (count: number) => formatCount(count, view.numbers);
	return {
		topic: '',
		title: words.title(text(outside), text(answered)),
		subtitle: words.subtitle,
	};
}

function isHidden(facts: readonly Fact[]): boolean {
	return facts.some(({ value }) => value === null);
}
