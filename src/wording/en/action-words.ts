/** Words of the list of actions. */
export const actionWordsEn = {
	owner: 'Owner',
	nobody: 'Nobody yet',
	evidence: 'Evidence',
	due: (date: string) => `Due ${date}`,
	noDue: 'No due date',
	doneOn: (date: string) => `Done ${date}`,
	status: { todo: 'Not started', doing: 'In progress', done: 'Done', late: 'Overdue' },
	metric: 'The figure it should move',
	now: (value: string) => `now ${value}`,
	nowAndTarget: (value: string, target: string) => `now ${value} · target ${target}`,
};

export type ActionWords = typeof actionWordsEn;
