import { asText } from '../wording/group-name.ts';
import { actionsDone, touchpointsMeasured } from './plan-and-done.ts';
import type { PageStory } from './story.ts';
import type { View } from './view.ts';

export type ActionsSection = 'actions' | 'done';

/** What was planned and what of it is done, touchpoints and actions; `open` and `done` are numbers of actions. */
export function actionsPageStory(
	view: View,
	open: number,
	done: number,
): PageStory<ActionsSection> {
	const words = view.phrases.page.actions;
	const none = view.phrases.section.overview.actions;
	const title = open + done === 0 ? none.title : words.title(open, done);
	return {
		title,
		deck: asText([...touchpointsMeasured(view), ...actionsDone(view, open, done), words.deck]),
		description: `${title}. ${words.deck}`,
		sections: {
			actions: {
				topic: words.open.topic,
				title: open === 0 ? words.open.none : words.open.topic,
				subtitle: '',
				...(open === 0 ? { missing: none.missing } : {}),
			},
			done: {
				topic: words.done.topic,
				title: done === 0 ? words.done.none : words.done.title(done),
				subtitle: '',
				...(done === 0 ? { missing: words.done.missing } : {}),
			},
		},
	};
}
