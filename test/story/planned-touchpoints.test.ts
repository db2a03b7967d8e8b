import { expect, test } from 'vitest';
import { pathStory } from '../../src/story/path-story.ts';
import { facts, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

test('12 touchpoints that are planned, of which 7 are measured, are 58 %', () => {
	const [first] = study.touchpoints;
	if (!first) throw new Error('the fixture has no touchpoint');
	const touchpoints = Array.from({ length: 12 }, (_, at) => ({ ...first, id: `stop-${at}` }));
	const measured = touchpoints.slice(0, 7);
	const questions = measured.map(({ id }) => question({ id, touchpoint: id }));
	const rated = measured.map(({ id }) => top2(id, [70, 61, 78], { touchpoint: '' }));
	const { deck } = pathStory(
		viewOf(snapshotOf({ touchpoints, questions }, [...facts, ...rated]), 'en'),
	);
	expect(deck.replaceAll('\u00a0', ' ')).toContain(
		'7 of 12 planned touchpoints are measured, 58 %.',
	);
});
