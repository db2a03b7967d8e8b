import type { ActionWords } from '../en/action-words.ts';
import { capitalised } from '../group-name.ts';

export const actionWordsFi: ActionWords = {
	title: (count, late, unowned) =>
		capitalised(
			[
				late > 0 && `${partOf(late, count)} on myöhässä`,
				unowned > 0 &&
					`${late > 0 ? one(unowned) : `${partOf(unowned, count)} on`} ilman vastuuhenkilöä`,
			]
				.filter(Boolean)
				.join(', ') ||
				(count === 1 ? 'luettelossa on yksi toimenpide' : `luettelossa on ${count} toimenpidettä`),
		),
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

function one(count: number): string {
	return count === 1 ? 'yksi' : `${count}`;
}

/** `3 toimenpiteestä yksi`, `ainoa toimenpide`. */
function partOf(part: number, count: number): string {
	return count === 1 ? 'ainoa toimenpide' : `${count} toimenpiteestä ${one(part)}`;
}
