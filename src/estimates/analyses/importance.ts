import type { PlannedImportance } from '../../plan/analyses/importance.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { chooseModule } from './importance/driver-module.ts';
import { importanceFacts } from './importance/importance-facts.ts';
import { mapCentres } from './importance/map-centres.ts';
import { penaltyRewardFacts } from './importance/penalty-reward-facts.ts';

/**
 * Estimates what goes with the outcome: derived importance, importance and performance, penalty and
 * reward (methods g), of all and of each role. Reads the wave of its cut alone, which is counted on.
 */
export function estimateImportance(
	desk: AnalysisDesk,
	planned: PlannedImportance,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const roles = planned.roles.map((role) => ({ ...planned.cut, role }));
	return [planned.cut, ...roles].flatMap((cut) => {
		const own = { ...planned, cut };
		const module = chooseModule(sample, own);
		const importance = module === null ? null : importanceFacts(sample, own, module);
		return [
			...(importance?.facts ?? []),
			...(module === null ? [] : penaltyRewardFacts(sample, own, module)),
			...mapCentres(sample, own, importance?.shares ?? new Map()),
		];
	});
}
