import type { DraftResponses } from '../responses/draft-responses.ts';

/** By source, the places of the waves of its kept records. */
export function wavesOfSources(draft: DraftResponses, sources: number): Set<number>[] {
	const waves = Array.from({ length: sources }, () => new Set<number>());
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (draft.isKept(record)) waves[draft.source.at(record)]?.add(draft.wave.at(record));
	}
	return waves;
}
