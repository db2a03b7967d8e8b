import type { SnapshotCard } from '../snapshot/snapshot.ts';
import type { Cause, Evidence } from './cause.ts';
import { changesOfItems, valueChange, type Change } from './item-changes.ts';
import { idOfWave } from '../snapshot/same-number.ts';
import type { WaveStep } from './match-facts.ts';

/** What the two cards tell of Kaiku itself, and of targets. */
export function versionEvidence(
	older: SnapshotCard,
	newer: SnapshotCard,
	steps: ReadonlyMap<string, WaveStep>,
): Evidence[] {
	return [
		...ofVersion('target', targetChanges(older, newer, steps)),
		...ofVersion('code', [
			...valueChange('kaiku', older.kaiku, newer.kaiku),
			...valueChange('methods', older.methods, newer.methods),
		]),
	];
}

function ofVersion(cause: Cause, changes: readonly Change[]): Evidence[] {
	return changes.map((change) => ({ cause, study: '', ...change }));
}

/** By the fact that compares with the target; one of a wave goes on to the next wave. */
function targetChanges(
	older: SnapshotCard,
	newer: SnapshotCard,
	steps: ReadonlyMap<string, WaveStep>,
): Change[] {
	const now = new Set(newer.targets.map(({ fact }) => fact));
	const goesOn = new Map(
		newer.targets.flatMap(({ fact }) =>
			[...steps.values()].map((step) => [idOfWave(fact, step), fact] as const),
		),
	);
	return changesOfItems(
		'target',
		older.targets.map((target) => {
			const name = now.has(target.fact) ? target.fact : goesOn.get(target.fact);
			return [name ?? target.fact, targetText(target)];
		}),
		newer.targets.map((target) => [target.fact, targetText(target)]),
	);
}

function targetText({ value, due, owner }: SnapshotCard['targets'][number]): string {
	return [String(value), due, owner].filter(Boolean).join(', ');
}
