import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import { mainRelation, ownBrand } from './main-cut.ts';
import { newestWave, type View } from './view.ts';

/** One statement about one supplier, from the people of one relation. */
export interface StatementRow {
	readonly question: SnapshotQuestion;
	/** Id of the supplier, '' where the study names none. */
	readonly brand: string;
	readonly isOwn: boolean;
	readonly fact: Fact | undefined;
}

/** The image statements of one study and wave, all from one relation: never two samples in one figure. */
export interface Statements {
	readonly study: SnapshotStudy;
	readonly relation: string;
	/** Statement by statement, suppliers in the study's order. */
	readonly rows: readonly StatementRow[];
}

/**
 * The statements that story and figure tell: of the study named, else of the first that asks about
 * several suppliers, else of the first that has any. Null where none was answered.
 */
export function imageStatements(view: View, studyId = ''): Statements | null {
	const wanted = view.card.studies.filter(({ id }) => studyId === '' || id === studyId);
	const ordered = wanted.toSorted((a, b) => Number(isOfRivals(b)) - Number(isOfRivals(a)));
	for (const study of ordered) {
		for (const relation of relationsOf(study)) {
			const rows = statementRows(view, study, relation);
			if (rows.length > 0) return { study, relation, rows };
		}
	}
	return null;
}

function isOfRivals({ brands }: SnapshotStudy): boolean {
	return brands.length > 1;
}

/** Each supplier's own customers where there are several; else those first who know the company from outside. */
function relationsOf(study: SnapshotStudy): readonly string[] {
	const main = mainRelation(study);
	return isOfRivals(study) ? [main] : ['prospect', main];
}

function statementRows(view: View, study: SnapshotStudy, relation: string): StatementRow[] {
	const wave = newestWave(study)?.id ?? '';
	const own = ownBrand(study);
	const brands = isOfRivals(study) ? study.brands.map(({ id }) => id) : [own];
	const images = study.questions.filter(
		({ facet, kind }) => facet === 'image' && kind === 'rating',
	);
	return images.flatMap((question) => {
		const cut = { study: study.id, relation, wave, metric: 'top2', question: question.id };
		const rows = brands.map((brand) => ({
			question,
			brand,
			isOwn: brand === own,
			fact: findFact(view.index, { ...cut, brand }),
		}));
		return rows.some(({ fact }) => fact !== undefined) ? rows : [];
	});
}
