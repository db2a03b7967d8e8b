import type { DraftResponses } from '../responses/draft-responses.ts';

/** By source, the places of the waves of its kept records. */
export function wavesOfSources(draft: DraftResponses, sources: number): Set<number>[] {
	const waves = Array.from({ length: sources }, () => new Set<number>());
	// by source and wave, because a Set takes ten times as long
	const isTold = waves.map((): boolean[] => []);
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (!draft.isKept(record)) continue;
		const source = draft.source.at(record);
		const wave = draft.wave.at(record);
		const told = isTold[source];
		if (told === undefined || told[wave + 1] === true) continue;
		told[wave + 1] = true;
		waves[source]?.add(wave);
	}
	return waves;
}
