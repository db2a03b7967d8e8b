import type { Receipt, SnapshotStudy, SnapshotWave } from '../snapshot/snapshot.ts';
import type { Cause, Evidence } from './cause.ts';
import { changesOfItems, valueChange, type Change, type Item } from './item-changes.ts';
import { labelChanges } from './label-changes.ts';
import { questionChanges } from './question-changes.ts';

/** What the two cards tell of a study that can make its numbers or its words differ. */
export function studyEvidence(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const by = (cause: Cause, changes: readonly Change[]): Evidence[] =>
		changes.map((change) => ({ cause, study: newer.id, ...change }));
	return [
		...by('answers', changesOfItems('file', filesOf(older), filesOf(newer))),
		...waveChanges(older, newer),
		...by('weights', weightChanges(older, newer)),
		...by('hiding', thresholdChanges(older, newer)),
		...by('definition', definitionChanges(older, newer)),
		...questionChanges(older, newer),
		...by('label', labelChanges(older, newer)),
	];
}

function filesOf({ sources }: SnapshotStudy): readonly Item[] {
	return sources.map(({ file, sha256 }) => [file, `sha256 ${sha256.slice(0, 12)}`]);
}

/**
 * Waves that came or went, or of which another number of rows was read, are other answers; where as many
 * were read but others kept, it is what was done with them.
 */
function waveChanges(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const before = new Map(older.waves.map((wave) => [wave.id, wave]));
	const now = new Map(newer.waves.map((wave) => [wave.id, wave]));
	return changesOfItems('wave', receiptsOf(older), receiptsOf(newer)).map((change) => {
		const id = change.about.slice('wave:'.length);
		return { cause: causeOfReceipt(before.get(id), now.get(id)), study: newer.id, ...change };
	});
}

function causeOfReceipt(
	before: SnapshotWave | undefined,
	now: SnapshotWave | undefined,
): 'answers' | 'recode' {
	return before && now && before.receipt.read === now.receipt.read ? 'recode' : 'answers';
}

function receiptsOf({ waves }: SnapshotStudy): readonly Item[] {
	return waves.map(({ id, receipt }) => [id, receiptText(receipt)]);
}

function receiptText({ read, kept, excluded }: Receipt): string {
	if (read === 0) return 'not told';
	const left = excluded.map(({ reason, count }) => `${count} ${reason}`);
	return [`${read} read`, `${kept} kept`, ...left].join(', ');
}

/** The kind of weighting, and what groups of waves that both versions read are weighted to. */
function weightChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const now = new Set(newer.waves.map(({ id }) => id));
	const both = new Set(older.waves.map(({ id }) => id).filter((id) => now.has(id)));
	return [
		...valueChange('weights', older.weights, newer.weights),
		...changesOfItems('weights', marginsOf(older, both), marginsOf(newer, both)),
	];
}

function marginsOf({ weighting }: SnapshotStudy, waves: ReadonlySet<string>): readonly Item[] {
	return weighting
		.filter(({ wave }) => waves.has(wave))
		.map(({ wave, relation, brand, margins }) => [
			[wave, relation, brand].filter(Boolean).join(' '),
			margins.map(marginText).join('; '),
		]);
}

function marginText({ by, shares }: SnapshotStudy['weighting'][number]['margins'][number]): string {
	const parts = Object.entries(shares).map(([group, share]) => `${group} ${share}`);
	return `${by}: ${parts.join(', ')}`;
}

function thresholdChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const keys = ['respondents', 'accounts', 'distribution', 'quotes'] as const;
	return keys.flatMap((key) =>
		valueChange(`threshold:${key}`, older.thresholds[key], newer.thresholds[key]),
	);
}

/** What verdicts are by definition; questions tell of their own. */
function definitionChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	return [
		...valueChange('relevant-change', relevantChange(older), relevantChange(newer)),
		...valueChange('headline', older.headline.join(', '), newer.headline.join(', ')),
	];
}

function relevantChange(study: SnapshotStudy): string {
	return Object.entries(study.relevantChange ?? {})
		.map(([unit, size]) => `${unit} ${size}`)
		.join(', ');
}
