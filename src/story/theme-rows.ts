import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { mainCut } from './main-cut.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** The open question about a touchpoint ('' for the whole) that asks for a reason. */
export function reasonQuestion(view: View, touchpoint: string): SnapshotQuestion | undefined {
	return mainStudy(view).questions.find(
		(one) => one.kind === 'text' && one.facet === 'reason' && one.touchpoint === touchpoint,
	);
}

/** The shares of the themes of a reason, of all or of a role, the largest first; [] where none is coded. */
export function themeRows(view: View, touchpoint: string, role: string): readonly Fact[] {
	const question = reasonQuestion(view, touchpoint)?.id;
	if (question === undefined) return [];
	const { study, relation, wave } = mainCut(view);
	const facts = factsWhere(view.index, { study, relation, wave, role, question, metric: 'theme' });
	return facts
		.filter(({ segment, weights, against }) => !segment && !weights && !against)
		.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

/** The name of the theme that a fact is about. */
export function themeName(view: View, { category, question }: Fact): string {
	return themeLabel(view, category, question);
}

/** A theme's label, else its id as words: `price-rises` is Price rises. */
export function themeLabel(view: View, category: string, question: string): string {
	const told = (mainStudy(view).themes ?? []).find(
		(theme) => theme.id === category && (theme.question || question) === question,
	);
	const label = told ? labelText(view, told.label) : '';
	if (label && label !== category) return label;
	const words = category.replaceAll(/[-_]/g, ' ');
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
