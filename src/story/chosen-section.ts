import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import { againstRest, isLead, verdictOf, type Comparison } from './comparison.ts';
import { mainCut } from './main-cut.ts';
import { roleName, touchpointName } from './names.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** One thing that people of a role could choose as most important. */
export interface ChosenRow {
	readonly label: string;
	readonly fact: Fact;
	readonly comparison: Comparison | undefined;
}

/** What people of a role chose as most important, the most chosen first; null where nobody was asked. */
export function chosenRows(
	view: View,
	role: string,
): { readonly question: SnapshotQuestion; readonly rows: readonly ChosenRow[] } | null {
	const question = mainStudy(view).questions.find(
		({ kind, facet }) => kind === 'multiple' && facet === 'importance',
	);
	if (!question) return null;
	const { study, relation, wave } = mainCut(view);
	const parts = { study, relation, wave, role, question: question.id, metric: 'share' };
	const rows = factsWhere(view.index, parts)
		.filter(({ segment, weights, against }) => !segment && !weights && !against)
		.filter(({ status }) => status !== 'not-asked')
		.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
		.map((fact) => ({
			label: chosenName(view, question, fact),
			fact,
			comparison: againstRest(view, fact),
		}));
	return rows.length === 0 ? null : { question, rows };
}

/** What a role says itself to be most important; by verdict where that is otherwise than the others. */
export function chosenSection(view: View, role: string): SectionStory {
	const words = view.phrases.section.role.chosen;
	const { topic, howToRead } = words;
	const chosen = chosenRows(view, role);
	const n = chosen?.rows.find(({ fact }) => fact.value !== null)?.fact.n;
	if (!chosen || n == null) return missingSection(words, words.missing);
	const more = chosen.rows.filter(
		({ comparison }) => isLead(view, comparison) && verdictOf(comparison) === 'up',
	);
	const list = view.phrases.site.list(more.map(({ label }) => label));
	const title =
		more.length > 0
			? words.more(roleName(view, role).heading, list)
			: words.title(formatCount(n, view.numbers));
	const asked = view.phrases.figure.question(labelText(view, chosen.question.text));
	return { topic, title: asTitle([title]), subtitle: words.subtitle(asked), howToRead };
}

function chosenName(view: View, question: SnapshotQuestion, { category }: Fact): string {
	const isTouchpoint = mainStudy(view).touchpoints.some(({ id }) => id === category);
	if (isTouchpoint) return touchpointName(view, category).heading;
	const option = question.options.find(({ id }) => id === category);
	return (option && labelText(view, option.label)) || category;
}
