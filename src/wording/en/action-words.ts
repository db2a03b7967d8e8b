import { capitalised } from '../group-name.ts';

/** Words of the list of actions. */
export const actionWordsEn = {
	/** The finding over a list of actions, by how many are overdue and how many have no owner. */
	title: (count: number, late: number, unowned: number) =>
		capitalised(
			[
				late > 0 && `${partOf(late, count)} ${late === 1 ? 'is' : 'are'} overdue`,
				unowned > 0 &&
					`${late > 0 ? one(unowned) : partOf(unowned, count)} ${unowned === 1 ? 'has' : 'have'} no owner`,
			]
				.filter(Boolean)
				.join(', ') || (count === 1 ? 'one action is listed' : `${count} actions are listed`),
		),
	owner: 'Owner',
	nobody: 'Nobody yet',
	evidence: 'Evidence',
	due: (date: string) => `Due ${date}`,
	noDue: 'No due date',
	doneOn: (date: string) => `Done ${date}`,
	status: { todo: 'Not started', doing: 'In progress', done: 'Done', late: 'Overdue' },
	metric: 'The figure it should move',
	noMetric: 'None named yet',
	now: (value: string) => `now ${value}`,
	nowAndTarget: (value: string, target: string) => `now ${value} · target ${target}`,
};

export type ActionWords = typeof actionWordsEn;

function one(count: number): string {
	return count === 1 ? 'one' : `${count}`;
}

/** `one of 3 actions`, `the one action`. */
function partOf(part: number, count: number): string {
	return count === 1 ? 'the one action' : `${one(part)} of ${count} actions`;
}
