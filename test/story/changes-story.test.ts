import { describe, expect, test } from 'vitest';
import { causeNotes } from '../../src/story/cause-notes.ts';
import { changesStory, type VersionPair } from '../../src/story/changes-story.ts';
import { measureChanges, samePeopleChanges } from '../../src/story/measure-changes.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { facts, nps, question, recommend, snapshotOf, study, top2 } from './story-fixture.ts';
import { diffOf, pairOf, sampleVersion } from './sample-versions.ts';

const LANGUAGES = ['en', 'fi', 'sv'] as const;
/** What tells a direction, in each language. */
const MOVED = {
	en: /\b(?:rose|fell)\b/gu,
	fi: /(?<!\p{L})(?:nousi|laski)(?!\p{L})/gu,
	sv: /(?<!\p{L})(?:steg|sjönk)(?!\p{L})/gu,
} as const;

const [first, second, third] = ['v2026-q1', 'v2026-q2', 'v2026-q3'].map(sampleVersion);
if (!first || !second || !third) throw new Error('the sample has three versions');
const SAMPLE = [
	{ older: second, newer: third, diff: diffOf(second, third) },
	{ older: first, newer: third, diff: diffOf(first, third) },
	{ older: first, newer: second, diff: diffOf(first, second) },
] as const;

function textsOf(pair: VersionPair): string {
	const { title, deck, description, sections } = changesStory(pair, 1);
	const { moved, same, all, causes } = sections;
	return [title, deck, description, moved.title, same.title, all.title, causes.title].join('\n');
}

describe('the changes of the sample', () => {
	test('from the second to the third version: invoicing fell, the service desk rose, no other', () => {
		const [{ older, newer, diff }] = SAMPLE;
		const story = changesStory(pairOf(older, newer, 'en', diff), 0);
		expect(story.title).toBe(
			'Of 22 measures one fell, one rose, and for the rest the honest answer is “not yet”',
		);
		expect(story.deck).toMatch(/^Invoicing: the share satisfied fell by 15 percentage points/u);
		expect(story.deck).toContain('Service desk: the share satisfied rose by 13 percentage points');
		expect(story.sections.moved.title).toBe('Two of 22 changes stand clear of zero');
		expect(story.sections.same.title).toMatch(/^Those who answered both: no clear change in NPS/u);
		expect(story.sections.all.title).toBe('Of 987 numbers that were compared 7 moved');
	});

	test('tell what fell and rose in Finnish and Swedish too', () => {
		const [{ older, newer, diff }] = SAMPLE;
		const titles = (['fi', 'sv'] as const).map(
			(language) => changesStory(pairOf(older, newer, language, diff), 0).title,
		);
		expect(titles).toEqual([
			'22:sta luvusta yksi laski, yksi nousi, ja muista rehellinen vastaus on ”ei vielä”',
			'Av 22 mått sjönk ett, ett steg, och för resten är det ärliga svaret ”inte ännu”',
		]);
	});

	test.each(LANGUAGES)('never tell a fall or a rise that no verdict tells, in %s', (language) => {
		for (const { older, newer, diff } of SAMPLE) {
			const pair = pairOf(older, newer, language, diff);
			const measures = measureChanges(pair.view, diff);
			const told = [...measures, ...samePeopleChanges(pair.view, measures)];
			const hasMoved = told.some(({ group }) => group === 'moved');
			const text = textsOf(pair);
			expect(MOVED[language].test(text)).toBe(hasMoved);
			MOVED[language].lastIndex = 0;
			for (const { group, comparison } of told) {
				const isMove = ['up', 'down'].includes(comparison?.fact.verdict ?? '');
				expect(group === 'moved').toBe(isMove);
			}
		}
	});

	test('tell their causes with evidence in words', () => {
		const [{ older, newer, diff }] = SAMPLE;
		const [answers, hiding] = causeNotes(pairOf(older, newer, 'en', diff));
		expect(answers?.term).toMatch(/^New answers: [\d,]+ numbers$/u);
		expect(answers?.text).toContain('New wave: 2026-Q3, 568 rows read, 559 kept.');
		expect(hiding?.term).toMatch(/^Hiding: /u);
	});

	test('say of rows nothing to whom the files are not shown, nor that they were read otherwise', () => {
		const [{ older, newer, diff }] = SAMPLE;
		const blind = (snapshot: typeof newer) => ({
			...snapshot,
			card: {
				...snapshot.card,
				studies: snapshot.card.studies.map((one) => ({
					...one,
					sources: [],
					waves: one.waves.map((wave) => ({
						...wave,
						receipt: { read: 0, kept: 0, excluded: [] },
					})),
				})),
			},
		});
		const notes = causeNotes(pairOf(blind(older), blind(newer), 'en', diff));
		expect(notes.map(({ text }) => text).join(' ')).not.toMatch(/rows|codebook/u);
	});
});

/** An older version with the wave before alone, and a newer one with both. */
function pairWith(comparison: Partial<Fact>): VersionPair {
	const [newest, before] = study.waves;
	if (!newest || !before) throw new Error('the fixture has two waves');
	const then = [
		nps('', [20, 12, 28], { wave: '2026-q2', n: 400 }),
		top2('invoicing', [56, 48, 63], { wave: '2026-q2' }),
	];
	const against = { against: 'wave.2026-q2', ...comparison };
	const older = snapshotOf({ waves: [before] }, then);
	const newer = snapshotOf({}, [...facts, ...then.slice(0, 1), nps('', [-8, -19, 3], against)]);
	return pairOf({ ...older, card: { ...older.card, version: 'v2026-q2' } }, newer, 'en');
}

describe('the story of two versions', () => {
	test('tells a fall that is not significant as no clear change, however low the numbers lie', () => {
		const story = changesStory(pairWith({ verdict: 'no-clear-change' }), 0);
		expect(story.title).toBe('Of 2 measures none clearly moved since v2026-Q2');
		expect(story.deck).toContain('No clear change in NPS since 2026-Q2, −8 points\u00a0(−19…+3)');
		expect(story.deck).not.toMatch(MOVED.en);
	});

	test('says of numbers that the newer version did not compare that it cannot be said', () => {
		const pair = pairWith({ verdict: '' });
		const groups = measureChanges(pair.view, pair.diff).map(({ group }) => group);
		expect(groups).toEqual(['uncompared', 'uncompared']);
		expect(changesStory(pair, 0).title).toBe(
			'What changed since v2026-Q2 cannot be said: nothing was compared',
		);
	});

	test('says of a change that one account makes alone that it does', () => {
		const { view, before, diff, from, to } = pairWith({ verdict: 'down' });
		const fact = diff.facts.find(({ verdict }) => verdict === 'down')?.comparison?.id ?? '';
		const card = { ...view.card, unsteady: [fact] };
		const story = changesStory({ view: { ...view, card }, before, diff, from, to }, 0);
		expect(story.deck).toContain('rests on one account');
	});

	test('keeps its sections where there is nothing, and says what is missing', () => {
		const empty = snapshotOf({ questions: [recommend, question({ id: 'other' })] }, []);
		const story = changesStory(pairOf(empty, empty, 'en'), 0);
		const { moved, same, questions, content } = story.sections;
		for (const section of [moved, same, questions, content]) {
			expect(section.missing).not.toBe(undefined);
			expect(section.missing).not.toBe('');
		}
	});
});
