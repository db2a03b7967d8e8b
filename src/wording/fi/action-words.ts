import type { ActionWords } from '../en/action-words.ts';

export const actionWordsFi: ActionWords = {
	owner: 'Vastuussa',
	nobody: 'Ei vielä kukaan',
	evidence: 'Perustelu',
	due: (date) => `Määräpäivä ${date}`,
	noDue: 'Ei määräpäivää',
	doneOn: (date) => `Tehty ${date}`,
	status: { todo: 'Ei aloitettu', doing: 'Käynnissä', done: 'Tehty', late: 'Myöhässä' },
	metric: 'Luku, jonka pitäisi muuttua',
	now: (value) => `nyt ${value}`,
	nowAndTarget: (value, target) => `nyt ${value} · tavoite ${target}`,
};
