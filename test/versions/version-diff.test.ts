import { beforeAll, describe, expect, test } from 'vitest';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { contentChanges } from '../../src/versions/content-changes.ts';
import { diffEditions, type Edition, type VersionDiff } from '../../src/versions/version-diff.ts';
import { smallWorkspace, withEdit, type WorkspaceFiles } from '../workspace/small-workspace.ts';
import { editionOf, REPORT, STUDY, VERSION } from './editions.ts';

let before: Edition;
beforeAll(async () => {
	before = await editionOf();
});

/** What differs after one edit of the small workspace. */
async function after(path: string, from: string, to: string): Promise<VersionDiff> {
	return diffEditions(before, await editionOf(withEdit(smallWorkspace(), path, from, to)));
}

/** Ids of facts whose lines of facts.csv are not the same. */
function otherLines(older: Edition, newer: Edition): readonly string[] {
	const [a, b] = [linesOf(older), linesOf(newer)];
	return [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id));
}

function linesOf({ snapshot }: Edition): ReadonlyMap<string, string> {
	return new Map(snapshot.facts.map((fact) => [fact.id, writeFactsCsv([fact])]));
}

function withTarget(value: number): Promise<Edition> {
	const target = `targets: [{metric: "nps:recommend", value: ${value}, due: 2026-12-31}]`;
	const owner = 'owner: Small Oy\n';
	return editionOf(withEdit(smallWorkspace(), REPORT, owner, `${owner}${target}\n`));
}

const causesOf = ({ facts }: VersionDiff) => [
	...new Set(facts.map(({ causes }) => causes.join('+'))),
];
const kindsOf = ({ facts }: VersionDiff) => [...new Set(facts.map(({ kind }) => kind))].toSorted();

describe('a diff of two editions', () => {
	test('of the same edition is empty', () => {
		const diff = diffEditions(before, before);
		expect(diff.facts).toEqual([]);
		expect(diff.evidence).toEqual([]);
		expect(diff.same).toBe(before.snapshot.facts.length);
	});

	test('one changed answer changes exactly the facts it should, by other answers', async () => {
		const files = withEdit(smallWorkspace(), 'data/small/q2.csv', '12:00:00,8,', '12:00:00,2,');
		const newer = await editionOf(files);
		const diff = diffEditions(before, newer);
		const wanted = otherLines(before, newer);
		expect(wanted.length).toBeGreaterThan(3);
		expect(diff.facts.map(({ id }) => id).toSorted()).toEqual([...wanted].toSorted());
		expect(causesOf(diff)).toEqual(['answers']);
		expect(diff.evidence.map(({ cause, about }) => [cause, about])).toEqual([
			['answers', 'file:q2.csv'],
		]);
		const score = diff.facts.find(
			({ id }) => id === 'nps:recommend|relation=customer|wave=2026-q2',
		);
		expect(score).toMatchObject({ kind: 'changed', verdict: 'cannot-be-said', comparison: null });
	});

	test('the same rows in another order are no change, although the file has other bytes', async () => {
		const csv = smallWorkspace()['data/small/q2.csv'] ?? '';
		const [head = '', ...rows] = csv.trimEnd().split('\n');
		const turned = [head, ...rows.toReversed(), ''].join('\n');
		const diff = await after('data/small/q2.csv', csv, turned);
		expect(diff.facts).toEqual([]);
		expect(contentChanges(diff.evidence)).toEqual([]);
	});

	test('the same columns in another order are no change', async () => {
		const csv = smallWorkspace()['data/small/q2.csv'] ?? '';
		const turned = csv
			.trimEnd()
			.split('\n')
			.map((row) => row.split(',').toReversed().join(','));
		const diff = await after('data/small/q2.csv', csv, [...turned, ''].join('\n'));
		expect(diff.facts).toEqual([]);
		expect(contentChanges(diff.evidence)).toEqual([]);
	});

	test('the same files in another order are no change', async () => {
		const [one, two] = ['q1', 'q2'].map(
			(id) => `  - {file: ${id}.csv, wave: 2026-${id}, relation: customer}\n`,
		);
		const diff = await after(STUDY, `${one}${two}`, `${two}${one}`);
		expect(diff.facts).toEqual([]);
		expect(diff.evidence).toEqual([]);
	});

	test('a stricter threshold shows as hiding, and as nothing else', async () => {
		const strict = 'confidentiality: confidential\nthresholds: {respondents: 15}';
		const diff = await after(STUDY, 'confidentiality: confidential', strict);
		expect(kindsOf(diff)).toEqual(['hidden', 'vanished']);
		expect(causesOf(diff)).toEqual(['hiding']);
		expect(diff.facts.every(({ to }) => to === null || to.value === null)).toBe(true);
		expect(contentChanges(diff.evidence)).toEqual([
			{ id: 'threshold:respondents', kind: 'changed', from: '5', to: '15', cause: 'hiding' },
		]);
	});

	test('a looser one than before shows again what was hidden', async () => {
		const strict = 'confidentiality: confidential\nthresholds: {respondents: 15}';
		const hidden = await editionOf(
			withEdit(smallWorkspace(), STUDY, 'confidentiality: confidential', strict),
		);
		const diff = diffEditions(hidden, before);
		expect(kindsOf(diff)).toEqual(['appeared', 'shown']);
		expect(causesOf(diff)).toEqual(['hiding']);
	});

	test('a reworded question is told as wording, with the words before and now', async () => {
		const diff = await after(STUDY, 'How did the delivery go?', 'How was the delivery?');
		expect(contentChanges(diff.evidence)).toEqual([
			{
				id: 'question:delivery',
				kind: 'changed',
				from: 'en: How did the delivery go? · fi: Miten toimitus sujui?',
				to: 'en: How was the delivery? · fi: Miten toimitus sujui?',
				cause: 'wording',
			},
		]);
		expect(diff.facts.every(({ causes }) => causes.join() === 'wording')).toBe(true);
	});

	test('another scale is told as scale', async () => {
		const diff = await after(STUDY, '{min: 1, max: 5}', '{min: 1, max: 7}');
		expect(contentChanges(diff.evidence)).toContainEqual({
			id: 'question:delivery',
			kind: 'changed',
			from: 'rating 1–5, high is better',
			to: 'rating 1–7, high is better',
			cause: 'scale',
		});
		expect(diff.facts.length).toBeGreaterThan(0);
		const causes = diff.facts
			.filter(({ to, from }) => (to ?? from)?.question === 'delivery')
			.map((change) => change.causes);
		expect(causes.every((list) => list.includes('scale') && !list.includes('answers'))).toBe(true);
	});

	test('a renamed label changes words and no number', async () => {
		const diff = await after(STUDY, 'en: Buyer,', 'en: Purchaser,');
		expect(diff.facts).toEqual([]);
		expect(contentChanges(diff.evidence)).toEqual([
			{
				id: 'role:buyer',
				kind: 'changed',
				from: 'en: Buyer · fi: Ostaja',
				to: 'en: Purchaser · fi: Ostaja',
				cause: 'label',
			},
		]);
	});

	test('the same file read by another codebook is recoded', async () => {
		const diff = await after(STUDY, 'no_opinion: [N/A]', 'no_opinion: [N/A, "2"]');
		expect(diff.facts.length).toBeGreaterThan(0);
		for (const { kind, causes } of diff.facts)
			expect(causes).toEqual([kind === 'hidden' ? 'hiding' : 'recode']);
	});

	test('a respondent left out is told by the rows kept', async () => {
		const exclude = 'respondent,file,row,reason,date\nr01,,,asked for it,2026-06-01\n';
		const files: WorkspaceFiles = { ...smallWorkspace(), 'data/small/exclude.csv': exclude };
		const diff = diffEditions(before, await editionOf(files));
		expect(diff.facts.length).toBeGreaterThan(0);
		// A group of one less may have become too small.
		expect(causesOf(diff)).toEqual(['recode+hiding', 'recode']);
		expect(diff.evidence[0]?.about).toBe('wave:2026-q2');
		expect(diff.evidence[0]?.to).toMatch(/36 read, 35 kept, 1 other/);
	});

	test('a metric defined anew is told as definition', async () => {
		const diff = await after(
			STUDY,
			'scale: {min: 1, max: 5}',
			'scale: {min: 1, max: 5}\n    definition: 2',
		);
		expect(causesOf(diff)).toEqual(['definition']);
		expect(diff.facts.every(({ id }) => id.includes(':delivery'))).toBe(true);
	});

	test('another weighting is told as weights', async () => {
		const weights = 'headline: ["nps:recommend"]\nweights: {kind: account}\n';
		const diff = await after(STUDY, 'headline: ["nps:recommend"]\n', weights);
		expect(diff.facts.length).toBeGreaterThan(0);
		expect(causesOf(diff)).toEqual(['weights']);
	});

	test('what only another Kaiku explains is told as code', () => {
		const { card, facts } = before.snapshot;
		const moved = facts.map((fact) =>
			fact.metric === 'nps' && fact.value !== null ? { ...fact, value: fact.value + 1 } : fact,
		);
		const newer = { ...before.snapshot, card: { ...card, kaiku: '9.9.9' }, facts: moved };
		const diff = diffEditions(before, { ...before, snapshot: newer });
		expect(causesOf(diff)).toEqual(['code']);
		expect(diff.evidence).toEqual([
			{ cause: 'code', study: '', about: 'kaiku', from: card.kaiku, to: '9.9.9' },
		]);
	});

	test('turned about, what appeared has vanished and what was hidden is shown', async () => {
		const edit = 'confidentiality: confidential\nthresholds: {respondents: 15}';
		const other = await editionOf(
			withEdit(smallWorkspace(), STUDY, 'confidentiality: confidential', edit),
		);
		const turned: Readonly<Record<string, string>> = {
			appeared: 'vanished',
			vanished: 'appeared',
			hidden: 'shown',
			shown: 'hidden',
			changed: 'changed',
		};
		const there = diffEditions(before, other).facts.map(
			({ id, kind }) => [id, turned[kind]] as const,
		);
		const back = diffEditions(other, before).facts.map(({ id, kind }) => [id, kind] as const);
		expect(new Map(back)).toEqual(new Map(there));
	});

	test('another target is told as target', async () => {
		const diff = diffEditions(await withTarget(20), await withTarget(30));
		expect(causesOf(diff)).toEqual(['target']);
		expect(diff.facts.map(({ id }) => id)).toEqual([
			'nps:recommend|relation=customer|wave=2026-q2|against=target',
		]);
	});
});

describe('a diff over a new wave', () => {
	let diff: VersionDiff;
	beforeAll(async () => {
		const waves = 'waves: [2026-q2, 2026-q1]';
		const first = withEdit(smallWorkspace(), VERSION, waves, 'waves: [2026-q1]');
		const { 'reports/small-report/v2026-q2/index.en.mdx': _, ...files } = first;
		diff = diffEditions(await editionOf(files), before);
	});

	test('sets each number of the new wave beside that of the wave before', () => {
		const score = diff.facts.find(
			({ id }) => id === 'nps:recommend|relation=customer|wave=2026-q2',
		);
		expect(score).toMatchObject({
			kind: 'changed',
			from: { id: 'nps:recommend|relation=customer|wave=2026-q1' },
			causes: ['answers'],
		});
	});

	test('takes its verdict from the comparison that the newer edition published', () => {
		const compared = diff.facts.filter(({ comparison }) => comparison !== null);
		expect(compared.length).toBeGreaterThan(3);
		for (const { id, verdict, comparison } of compared) {
			expect(comparison?.id).toBe(`${id}|against=wave.2026-q1`);
			expect(verdict).toBe(comparison?.verdict);
		}
	});

	test('says of what was not compared that it cannot be said', () => {
		const others = diff.facts.filter(
			({ kind, comparison }) => kind === 'changed' && comparison === null,
		);
		expect(others.length).toBeGreaterThan(0);
		for (const { verdict } of others) expect(verdict).toBe('cannot-be-said');
	});

	test('leaves no number out', () => {
		const told = new Set(diff.facts.flatMap(({ id, comparison }) => [id, comparison?.id]));
		const same = before.snapshot.facts.filter(({ id }) => !told.has(id));
		expect(same.length).toBeLessThanOrEqual(diff.same);
	});
});

describe('a question that a new wave asks in other words', () => {
	const OTHER = `  - id: recommend-again
    column: {q2.csv: nps}
    continues: recommend
    kind: nps
    facet: experience
    text: {en: Would you praise us?, fi: Kehuisitko meitä?}
`;
	let diff: VersionDiff;
	beforeAll(async () => {
		const { 'reports/small-report/v2026-q2/index.en.mdx': _, ...files } = smallWorkspace();
		const column = '    column: nps\n';
		const asked = withEdit(files, STUDY, column, '    column: {q1.csv: nps}\n');
		const reworded = withEdit(asked, STUDY, '  - id: delivery\n', `${OTHER}  - id: delivery\n`);
		const waves = 'waves: [2026-q2, 2026-q1]';
		const older = withEdit(files, VERSION, waves, 'waves: [2026-q1]');
		diff = diffEditions(await editionOf(older), await editionOf(reworded));
	});

	test('breaks the trend, is not compared, and is told as wording', () => {
		const standing = diff.questions.find(({ question }) => question.id === 'recommend-again');
		expect(standing).toMatchObject({ standing: 'reworded', before: { id: 'recommend' } });
		const own = diff.facts.filter(({ to }) => to?.question === 'recommend-again');
		expect(own.length).toBeGreaterThan(0);
		for (const { comparison, causes, verdict } of own) {
			expect(comparison).toBeNull();
			expect(causes).toContain('wording');
			expect(['', 'cannot-be-said']).toContain(verdict);
		}
		expect(contentChanges(diff.evidence)).toContainEqual({
			id: 'question:recommend-again',
			kind: 'changed',
			from: 'en: Would you recommend us? · fi: Suosittelisitko meitä?',
			to: 'en: Would you praise us? · fi: Kehuisitko meitä?',
			cause: 'wording',
		});
	});

	test('leaves the other questions comparable', () => {
		const others = diff.questions.filter(({ question }) => question.id === 'delivery');
		expect(others.map(({ standing }) => standing)).toEqual(['comparable']);
	});
});
