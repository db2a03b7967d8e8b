import type { ActionWords } from '../en/action-words.ts';

export const actionWordsSv: ActionWords = {
	title: (count, late, unowned) =>
		[
			count === 1 ? 'En åtgärd' : `${count} åtgärder`,
			[
				late > 0 && `${late} ${late === 1 ? 'försenad' : 'försenade'}`,
				unowned > 0 && `${unowned} utan ansvarig`,
			]
				.filter(Boolean)
				.join(', '),
		]
			.filter(Boolean)
			.join(': '),
	owner: 'Ansvarig',
	nobody: 'Ingen ännu',
	evidence: 'Grund',
	due: (date) => `Ska vara klar ${date}`,
	noDue: 'Ingen tidsgräns',
	doneOn: (date) => `Klar ${date}`,
	status: { todo: 'Inte påbörjad', doing: 'Pågår', done: 'Klar', late: 'Försenad' },
	metric: 'Talet som åtgärden ska ändra',
	noMetric: 'Inget angivet ännu',
	now: (value) => `nu ${value}`,
	nowAndTarget: (value, target) => `nu ${value} · mål ${target}`,
};
