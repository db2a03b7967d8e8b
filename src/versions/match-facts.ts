import type { Fact } from '../snapshot/fact.ts';
import { idOfWave } from '../snapshot/same-number.ts';
import type { Snapshot, SnapshotCard } from '../snapshot/snapshot.ts';

/** The same number in two versions; null where one of them has it not. */
export interface FactMatch {
	readonly older: Fact | null;
	readonly newer: Fact | null;
	/** The newer version's own comparison of the two; null where it published none. */
	readonly comparison: Fact | null;
}

/** A study's newest wave in each version, where the newer version has one that the older had not. */
export interface WaveStep {
	readonly from: string;
	readonly to: string;
}

/**
 * Matches the facts of two versions by id. A number of a study's new wave is matched with the same
 * number of the wave that was the newest before: only there has the newer version compared the two.
 * Comparisons that a match rests on are not matched for themselves, nor are old waves' numbers that
 * are matched already.
 */
export function matchFacts(older: Snapshot, newer: Snapshot): FactMatch[] {
	const steps = waveSteps(older.card, newer.card);
	const before = new Map(older.facts.map((fact) => [fact.id, fact]));
	const now = new Map(newer.facts.map((fact) => [fact.id, fact]));
	const matches: FactMatch[] = [];
	const used = new Set<string>();
	for (const fact of newer.facts) {
		const same = before.get(fact.id) ?? null;
		const stepped = same ?? steppedBack(fact, steps.get(fact.study), before);
		const comparison =
			stepped === null || stepped === same ? null : comparisonOf(fact, stepped, now);
		if (stepped !== null) used.add(stepped.id);
		if (comparison !== null) used.add(comparison.id);
		matches.push({ older: stepped, newer: fact, comparison });
	}
	const gone = older.facts.filter(({ id }) => !now.has(id) && !used.has(id));
	return [
		...matches.filter(({ older: told, newer: fact }) => told !== null || !used.has(fact?.id ?? '')),
		...gone.map((fact) => ({ older: fact, newer: null, comparison: null })),
	];
}

/** Studies with a new newest wave, by id. */
export function waveSteps(older: SnapshotCard, newer: SnapshotCard): ReadonlyMap<string, WaveStep> {
	return new Map(
		newer.studies.flatMap(({ id, waves: [newest] }) => {
			const waves = older.studies.find((study) => study.id === id)?.waves ?? [];
			const last = waves[0];
			const isNew = newest !== undefined && !waves.some((wave) => wave.id === newest.id);
			return isNew && last ? [[id, { from: last.id, to: newest.id }] as const] : [];
		}),
	);
}

function steppedBack(
	fact: Fact,
	step: WaveStep | undefined,
	before: ReadonlyMap<string, Fact>,
): Fact | null {
	if (step === undefined || fact.wave !== step.to || fact.against.startsWith('wave.')) return null;
	return before.get(idOfWave(fact.id, step)) ?? null;
}

/** Of levels alone: what is a comparison already is not compared over waves. */
function comparisonOf(fact: Fact, { wave }: Fact, now: ReadonlyMap<string, Fact>): Fact | null {
	if (fact.against !== '') return null;
	const end = fact.weights === '' ? fact.id.length : fact.id.lastIndexOf('|weights=');
	return now.get(`${fact.id.slice(0, end)}|against=wave.${wave}${fact.id.slice(end)}`) ?? null;
}
