import type { ActionWords } from '../en/action-words.ts';

export const actionWordsFi: ActionWords = {
	title: (count, late, unowned) =>
		[
			count === 1 ? 'Yksi toimenpide' : `${count} toimenpidettä`,
			[late > 0 && `${late} myöhässä`, unowned > 0 && `${unowned} ilman vastuuhenkilöä`]
				.filter(Boolean)
				.join(', '),
		]
			.filter(Boolean)
			.join(': '),
	owner: 'Vastuussa',
	nobody: 'Ei vielä kukaan',
	evidence: 'Perustelu',
	due: (date) => `Määräpäivä ${date}`,
	noDue: 'Ei määräpäivää',
	doneOn: (date) => `Tehty ${date}`,
	status: { todo: 'Ei aloitettu', doing: 'Käynnissä', done: 'Tehty', late: 'Myöhässä' },
	metric: 'Luku, jonka pitäisi muuttua',
	noMetric: 'Ei vielä nimetty',
	now: (value) => `nyt ${value}`,
	nowAndTarget: (value, target) => `nyt ${value} · tavoite ${target}`,
};
