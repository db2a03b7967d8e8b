import { expect, test } from 'vitest';
import { actionsPageStory } from '../../src/story/actions-story.ts';
import { pathStory } from '../../src/story/path-story.ts';
import { facts, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

/** A study that lists 12 touchpoints and measures the first 7. */
function viewOfPlan() {
	const [first] = study.touchpoints;
	if (!first) throw new Error('the fixture has no touchpoint');
	const touchpoints = Array.from({ length: 12 }, (_, at) => ({ ...first, id: `stop-${at}` }));
	const measured = touchpoints.slice(0, 7);
	const questions = measured.map(({ id }) => question({ id, touchpoint: id }));
	const rated = measured.map(({ id }) => top2(id, [70, 61, 78], { touchpoint: '' }));
	return viewOf(snapshotOf({ touchpoints, questions }, [...facts, ...rated]), 'en');
}

const MEASURED = '7 of 12 planned touchpoints are measured, 58 %.';

test('12 touchpoints that are planned, of which 7 are measured, are 58 %', () => {
	const { deck } = pathStory(viewOfPlan());
	expect(deck.replaceAll('\u00a0', ' ')).toContain(MEASURED);
});

test('what was planned stands beside what is done: touchpoints that are measured, actions', () => {
	const { deck } = actionsPageStory(viewOfPlan(), 10, 4);
	expect(deck.replaceAll('\u00a0', ' ')).toContain(
		`${MEASURED} 4 of 14 planned actions are done, 29 %.`,
	);
	const none = actionsPageStory(viewOf(snapshotOf({ touchpoints: [] }), 'en'), 0, 0);
	expect(none.deck).not.toContain('planned');
});
