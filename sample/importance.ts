import { apportion, spread } from './apportion.ts';
import { at, castRoles, castTouchpoints } from './cast.ts';
import type { Person } from './people.ts';
import { seededRandom } from './random.ts';

/** The column that holds the three most important touchpoints, in the file of 2026-q3. */
export const importanceColumn = 'tarkeimmat';

/** How many touchpoints one may choose. */
const CHOICES = 3;

/** How the touchpoints are called in the question, in path order. */
const names: readonly (readonly [fi: string, en: string])[] = [
	['Verkkosivut', 'Website'],
	['Ensikontakti', 'First contact'],
	['Myyntitapaaminen', 'Sales meeting'],
	['Tarjous', 'Quotation'],
	['Sopimus', 'Contract'],
	['Suunnittelu', 'Planning'],
	['Asennus', 'Installation'],
	['Luovutus', 'Handover'],
	['Huoltokäynti', 'Maintenance visit'],
	['Palvelupiste', 'Service desk'],
	['Laskutus', 'Invoicing'],
	['Reklamaatiot', 'Complaints'],
	['Seuranta', 'Follow-up'],
	['Jatkosopimus', 'Renewal'],
];

/** How much each touchpoint matters, in path order; no role has one above a third of its sum. */
const weights: Readonly<Record<string, readonly number[]>> = {
	'contact-person': [5, 4, 9, 17, 8, 16, 30, 13, 62, 42, 36, 14, 34, 10],
	'daily-user': [5, 3, 2, 2, 2, 19, 48, 32, 82, 70, 4, 24, 6, 1],
	influencer: [6, 5, 14, 32, 11, 46, 34, 14, 40, 26, 24, 12, 26, 10],
	it: [8, 4, 4, 8, 12, 52, 42, 28, 30, 68, 6, 30, 6, 2],
	'decision-maker': [3, 3, 10, 37, 22, 8, 10, 5, 32, 10, 40, 16, 66, 38],
	finance: [1, 1, 1, 10, 28, 1, 2, 3, 12, 32, 92, 68, 26, 23],
};

/** The three touchpoints that matter most to each of the people, as cells by person. */
export function importanceCells(
	people: readonly Person[],
	wave: number,
): ReadonlyMap<Person, string> {
	const cells = new Map<Person, string>();
	for (const [role, { id }] of castRoles.entries()) {
		const random = seededRandom(`most important ${wave} ${id}`);
		const group = people.filter((person) => person.role === role);
		const answering = random.shuffle(group).filter(() => !random.chance(30));
		const order = random.shuffle(castTouchpoints.map((_, place) => place));
		const own = weights[id] ?? [];
		const counts = apportion(
			order.map((place) => at(own, place)),
			CHOICES * answering.length,
		);
		const chosen = spread(counts, 0).map((place) => at(order, place));
		for (const [place, person] of answering.entries()) {
			// Every so manieth of the sorted choices, so that nobody has one of them twice.
			const three = Array.from({ length: CHOICES }, (_, nth) =>
				at(chosen, place + nth * answering.length),
			);
			cells.set(
				person,
				three
					.toSorted((a, b) => a - b)
					.map(nameIn(person.language))
					.join(';'),
			);
		}
	}
	return cells;
}

function nameIn(language: Person['language']): (place: number) => string {
	return (place) => at(at(names, place), language === 'fi' ? 0 : 1);
}
