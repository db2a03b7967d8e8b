import type { Fact } from '../snapshot/fact.ts';
import { analysisFact } from './derived-facts.ts';
import { askedQuestion } from './asked-question.ts';
import { mainCut } from './main-cut.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { mainStudy, type View } from './view.ts';

/** Ways of telling contact persons from the others, the plainest first. */
export const CONTACT_GAPS = ['contact-gap', 'contact-gap-within', 'crm-gap', 'crm-habit'] as const;

/** A headline number and how contact persons differ from the others in it. */
export interface ContactGapRow {
	readonly question: SnapshotQuestion;
	readonly level: Fact;
	/** In the order of {@link CONTACT_GAPS}; undefined where one is not published. */
	readonly gaps: readonly (Fact | undefined)[];
}

/** The headline numbers with the gaps of contact persons; those without any gap are left out. */
export function contactGapRows(view: View): readonly ContactGapRow[] {
	const study = mainStudy(view);
	const cut = mainCut(view);
	return study.headline.flatMap((id) => {
		const [metric = '', named = '', category = ''] = id.split(':');
		const told = study.questions.find((one) => one.id === named);
		if (!told) return [];
		const question = askedQuestion(view, study, told, cut.wave);
		const level = findFact(view.index, { ...cut, metric, question: question.id, category });
		if (!level) return [];
		const gaps = CONTACT_GAPS.map((gap) => analysisFact(view, gap, level));
		return gaps.some((gap) => gap !== undefined) ? [{ question, level, gaps }] : [];
	});
}
