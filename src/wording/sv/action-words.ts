import type { ActionWords } from '../en/action-words.ts';
import { capitalised } from '../group-name.ts';

export const actionWordsSv: ActionWords = {
	title: (count, late, unowned) =>
		capitalised(
			[
				late > 0 && `${partOf(late, count)} är ${late === 1 ? 'försenad' : 'försenade'}`,
				unowned > 0 && `${late > 0 ? one(unowned) : partOf(unowned, count)} saknar ansvarig`,
			]
				.filter(Boolean)
				.join(', ') ||
				(count === 1 ? 'en åtgärd finns på listan' : `${count} åtgärder finns på listan`),
		),
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

function one(count: number): string {
	return count === 1 ? 'en' : `${count}`;
}

/** `en av 3 åtgärder`, `den enda åtgärden`. */
function partOf(part: number, count: number): string {
	return count === 1 ? 'den enda åtgärden' : `${one(part)} av ${count} åtgärder`;
}
