import type { FactKey } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { mainStudy, newestWave, type View } from './view.ts';

/** What the numbers of a report's standard pages are about: one study, relation, brand and wave. */
export type MainCut = Pick<FactKey, 'study' | 'relation' | 'brand' | 'wave'>;

/** Customers about the own brand in the newest wave of the main study. */
export function mainCut(view: View): MainCut {
	const study = mainStudy(view);
	return {
		study: study.id,
		relation: mainRelation(study),
		brand: ownBrand(study),
		wave: newestWave(study)?.id ?? '',
	};
}

/** `customer`, unless the study has relations and it is not one of them: then the first. */
export function mainRelation(study: SnapshotStudy): string {
	const ids = study.relations.map(({ id }) => id);
	return ids.includes('customer') ? 'customer' : (ids[0] ?? 'customer');
}

/** The own brand of a study that names brands, else ''. */
export function ownBrand(study: SnapshotStudy): string {
	return study.brands.find(({ own }) => own)?.id ?? '';
}
