/** Words of the list of actions. */
export const actionWordsEn = {
	/** The finding over a list of actions, by how many are overdue and how many have no owner. */
	title: (count: number, late: number, unowned: number) =>
		[
			`${count} ${count === 1 ? 'action' : 'actions'}`,
			[late > 0 && `${late} overdue`, unowned > 0 && `${unowned} without an owner`]
				.filter(Boolean)
				.join(', '),
		]
			.filter(Boolean)
			.join(': '),
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
