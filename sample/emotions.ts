import { apportion, spread } from './apportion.ts';
import { at, castRoles } from './cast.ts';
import type { Person } from './people.ts';
import { seededRandom } from './random.ts';

/** The columns about feelings: of the product, the service and the working together, and of invoicing. */
export const emotionColumns = {
	product: 'tunteet_tuote',
	service: 'tunteet_palvelu',
	cooperation: 'tunteet_yhteistyo',
	invoicing: 'tunteet_laskutus',
} as const;

type About = keyof typeof emotionColumns;

const good: readonly (readonly [fi: string, en: string])[] = [
	['Luottamus', 'Trust'],
	['Helpotus', 'Relief'],
	['Innostus', 'Enthusiasm'],
];
const bad: readonly (readonly [fi: string, en: string])[] = [
	['Turhautuminen', 'Frustration'],
	['Huoli', 'Worry'],
	['Pettymys', 'Disappointment'],
];
const nothing = ['Ei mitään erityistä', 'Nothing in particular'] as const;

/** How many of a hundred name a good feeling, and a bad one; some name both. */
type Poles = readonly [good: number, bad: number];

/** In the order of the roles. */
const poles: Readonly<Record<About, readonly Poles[]>> = {
	product: [
		[72, 18],
		[64, 30],
		[58, 26],
		[55, 32],
		[52, 30],
		[48, 24],
	],
	service: [
		[76, 22],
		[71, 28],
		[60, 28],
		[54, 36],
		[50, 38],
		[44, 40],
	],
	cooperation: [
		[80, 14],
		[62, 26],
		[52, 32],
		[50, 30],
		[38, 62],
		[38, 46],
	],
	invoicing: [
		[56, 28],
		[48, 34],
		[44, 38],
		[40, 40],
		[34, 50],
		[18, 76],
	],
};

/** Weights of the feelings of each pole, in their order. */
const weights: Readonly<Record<About, readonly [readonly number[], readonly number[]]>> = {
	product: [
		[50, 18, 32],
		[40, 42, 18],
	],
	service: [
		[52, 34, 14],
		[56, 18, 26],
	],
	cooperation: [
		[64, 16, 20],
		[30, 24, 46],
	],
	invoicing: [
		[58, 36, 6],
		[66, 18, 16],
	],
};

/** What each of the people felt in working with Havukka, as cells by person; a few leave it blank. */
export function emotionCells(
	people: readonly Person[],
	about: About,
	wave: number,
): ReadonlyMap<Person, string> {
	const cells = new Map<Person, string>();
	for (const [role, { id }] of castRoles.entries()) {
		const label = `feelings ${about} ${wave} ${id}`;
		const random = seededRandom(label);
		const group = people.filter((person) => person.role === role && !random.chance(30));
		const content = byContent(group, label);
		const words = cellsOf(content.length, at(poles[about], role), about, label);
		for (const [place, person] of content.entries())
			cells.set(person, inLanguage(at(words, place), person.language));
	}
	return cells;
}

/** What prospects or lost customers felt in dealing with Havukka, place by place; Finnish alone. */
export function emotionsOfOthers(count: number, told: Poles, label: string): readonly string[] {
	const words = cellsOf(count, told, 'cooperation', `feelings ${label}`);
	return seededRandom(`places of feelings ${label}`)
		.shuffle(words)
		.map((one) => inLanguage(one, 'fi'));
}

type Feeling = readonly [fi: string, en: string];

/** The feelings of so many people, from the least to the most content. */
function cellsOf(
	count: number,
	[goodOf100, badOf100]: Poles,
	about: About,
	label: string,
): readonly (readonly Feeling[])[] {
	const random = seededRandom(`${label} words`);
	const places = Array.from({ length: count }, (_, place) => place);
	const nearly = (sign: 1 | -1) =>
		places
			.map((place) => ({ place, key: sign * place * 10 + random.below(count * 14) }))
			.toSorted((a, b) => a.key - b.key || a.place - b.place)
			.map(({ place }) => place);
	const [goodWeights, badWeights] = weights[about];
	const felt = (
		order: readonly number[],
		of100: number,
		list: readonly Feeling[],
		own: readonly number[],
	): ReadonlyMap<number, Feeling> => {
		const feeling = order.slice(0, Math.round((count * of100) / 100));
		const chosen = random.shuffle(spread(apportion(own, feeling.length), 0));
		return new Map(feeling.map((place, nth) => [place, at(list, at(chosen, nth))]));
	};
	const glad = felt(nearly(-1), goodOf100, good, goodWeights);
	const sad = felt(nearly(1), badOf100, bad, badWeights);
	return places.map((place) => {
		const own = [glad.get(place), sad.get(place)].filter((one) => one !== undefined);
		return own.length > 0 ? own : [nothing];
	});
}

/** From the least to the most content, nearly. */
function byContent(people: readonly Person[], label: string): readonly Person[] {
	const random = seededRandom(`${label} order`);
	return people
		.map((person) => ({
			person,
			key: person.account.mood * 2 + person.mood * 4 + random.below(5000),
		}))
		.toSorted((a, b) => a.key - b.key || (a.person.id < b.person.id ? -1 : 1))
		.map(({ person }) => person);
}

function inLanguage(feelings: readonly Feeling[], language: 'fi' | 'en'): string {
	return feelings.map(([fi, en]) => (language === 'fi' ? fi : en)).join(';');
}
