import type { Receipt, SnapshotCard, SnapshotStudy, SnapshotWave } from '../snapshot/snapshot.ts';
import type { Cause, Evidence } from './cause.ts';
import { changesOfItems, valueChange } from './item-changes.ts';
import { labelChanges } from './label-changes.ts';
import { withWave, type WaveStep } from './match-facts.ts';
import { questionChanges } from './question-changes.ts';

/** What the two cards tell of a study that can make its numbers or its words differ. */
export function studyEvidence(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const about = (cause: Cause) => (change: Omit<Evidence, 'cause' | 'study'>) => ({
		cause,
		study: newer.id,
		...change,
	});
	return [
		...sourceChanges(older, newer).map(about('answers')),
		...waveChanges(older, newer),
		...weightChanges(older, newer).map(about('weights')),
		...thresholdChanges(older, newer).map(about('hiding')),
		...definitionChanges(older, newer).map(about('definition')),
		...questionChanges(older, newer),
		...labelChanges(older, newer).map(about('label')),
	];
}

/** What is told of Kaiku itself, and of targets. */
export function versionEvidence(
	older: SnapshotCard,
	newer: SnapshotCard,
	steps: ReadonlyMap<string, WaveStep>,
): Evidence[] {
	const about = (cause: Cause) => (change: Omit<Evidence, 'cause' | 'study'>) => ({
		cause,
		study: '',
		...change,
	});
	const now = new Set(newer.targets.map(({ fact }) => fact));
	// A target of a wave goes on to the next one.
	const goesOn = new Map(
		newer.targets.flatMap(({ fact }) =>
			[...steps.values()].map((step) => [withWave(fact, step), fact] as const),
		),
	);
	const nowCalled = (fact: string) => (now.has(fact) ? fact : (goesOn.get(fact) ?? fact));
	const targets = changesOfItems(
		'target',
		older.targets.map((target) => [nowCalled(target.fact), targetText(target)]),
		newer.targets.map((target) => [target.fact, targetText(target)]),
	);
	return [
		...targets.map(about('target')),
		...[
			...valueChange('kaiku', older.kaiku, newer.kaiku),
			...valueChange('methods', older.methods, newer.methods),
		].map(about('code')),
	];
}

type Change = Omit<Evidence, 'cause' | 'study'>;

function sourceChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const files = (study: SnapshotStudy) =>
		study.sources.map(({ file, sha256 }) => [file, `sha256 ${sha256.slice(0, 12)}`] as const);
	return changesOfItems('file', files(older), files(newer));
}

/**
 * Waves that came or went, or of which another number of rows was read, are other answers; where as many
 * were read but others kept, it is what was done with them.
 */
function waveChanges(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const isRead = new Map(older.waves.map((wave) => [wave.id, wave]));
	const waves = (study: SnapshotStudy) =>
		study.waves.map((wave) => [wave.id, receiptText(wave.receipt)] as const);
	return changesOfItems('wave', waves(older), waves(newer)).map((change) => {
		const id = change.about.slice('wave:'.length);
		const before = isRead.get(id);
		const now = newer.waves.find((wave) => wave.id === id);
		return { cause: causeOfReceipt(before, now), study: newer.id, ...change };
	});
}

function causeOfReceipt(
	before: SnapshotWave | undefined,
	now: SnapshotWave | undefined,
): 'answers' | 'recode' {
	return before && now && before.receipt.read === now.receipt.read ? 'recode' : 'answers';
}

function receiptText({ read, kept, excluded }: Receipt): string {
	const left = excluded.map(({ reason, count }) => `${count} ${reason}`);
	return [`${read} read`, `${kept} kept`, ...left].join(', ');
}

/** Kinds of weighting, and of groups of waves that both versions read what they are weighted to. */
function weightChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const waves = new Set(older.waves.map(({ id }) => id));
	const groups = (study: SnapshotStudy) =>
		study.weighting
			.filter(({ wave }) => waves.has(wave))
			.map(({ wave, relation, brand, margins }) => {
				const about = [wave, relation, brand].filter(Boolean).join(' ');
				return [about, margins.map(marginText).join('; ')] as const;
			});
	const isRead = new Set(newer.waves.map(({ id }) => id));
	return [
		...valueChange('weights', older.weights, newer.weights),
		...changesOfItems('weights', groups(older), groups(newer)).filter(({ about }) =>
			isRead.has(about.slice('weights:'.length).split(' ')[0] ?? ''),
		),
	];
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

/** What numbers and verdicts are by definition, questions aside. */
function definitionChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const change = (study: SnapshotStudy) =>
		Object.entries(study.relevantChange ?? {})
			.map(([unit, size]) => `${unit} ${size}`)
			.join(', ');
	return [
		...valueChange('relevant-change', change(older), change(newer)),
		...valueChange('headline', older.headline.join(', '), newer.headline.join(', ')),
	];
}

function targetText({ value, due, owner }: SnapshotCard['targets'][number]): string {
	return [String(value), due, owner].filter(Boolean).join(', ');
}
