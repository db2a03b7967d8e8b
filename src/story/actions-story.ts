import type { PageStory } from './story.ts';
import type { View } from './view.ts';

export type ActionsSection = 'actions' | 'done';

/** What is being done and what was done; `open` and `done` are numbers of actions. */
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
		deck: words.deck,
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
