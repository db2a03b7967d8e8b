import { apportion, spread } from './apportion.ts';
import { at, castRoles } from './cast.ts';
import { invoiceReasons } from './invoice-reasons.ts';
import type { InvoiceTheme } from './invoice-reasons.ts';
import type { Person } from './people.ts';
import { seededRandom } from './random.ts';

/** The columns of what is asked about invoicing for the first time in 2026-q3. */
export const invoiceColumns = { reason: 'lasku_miksi', contacts: 'lasku_yhteydenotot' } as const;

/** Somebody who met invoicing, and the rating of 1 to 5. */
export interface InvoiceRater {
	readonly person: Person;
	readonly rating: number;
}

/** How many wrote why, and how many had asked for a correction. */
const writing = 97;
const correcting = 88;

/** Weights of one, two, three, and four or more contacts until an invoice was right. */
const contactWeights = [18, 24, 27, 31] as const;
const contactTexts = {
	fi: ['Yksi', 'Kaksi', 'Kolme', 'Neljä tai useampi'],
	en: ['One', 'Two', 'Three', 'Four or more'],
} as const;

/** Why somebody rated invoicing so, and what it is about. */
export interface InvoiceReason {
	readonly person: Person;
	readonly text: string;
	/** One or two. */
	readonly themes: readonly InvoiceTheme[];
}

/** What some of those who met invoicing wrote about it, finance most of them. */
export function invoiceReasonsOf(raters: readonly InvoiceRater[], wave: number): InvoiceReason[] {
	const random = seededRandom(`invoice reasons ${wave}`);
	const drawn = random.shuffle(raters).map((rater, place) => ({ rater, place }));
	const eagerness = ({ rater, place }: (typeof drawn)[number]): number =>
		place + rater.rating * 12 - (roleOf(rater) === 'finance' ? 45 : 0);
	return drawn
		.toSorted((one, other) => eagerness(one) - eagerness(other) || one.place - other.place)
		.slice(0, writing)
		.map(({ rater }) => reasonOf(rater, wave))
		.toSorted((one, other) => (one.person.id < other.person.id ? -1 : 1));
}

/** How many contacts a correction took, as cells of those who had asked for one. */
export function invoiceContacts(
	raters: readonly InvoiceRater[],
	wave: number,
): ReadonlyMap<Person, string> {
	const random = seededRandom(`invoice contacts ${wave}`);
	const unhappiness = new Map(
		raters.map(({ person, rating }) => [person, (6 - rating) * 300 + random.below(900)]),
	);
	const own = (person: Person): number => unhappiness.get(person) ?? 0;
	const asked = raters
		.map(({ person }) => person)
		.toSorted((one, other) => own(other) - own(one) || (one.id < other.id ? -1 : 1))
		.slice(0, correcting);
	const counts = spread(apportion(contactWeights, asked.length), 0).toReversed();
	return new Map(
		asked.map((person, place) => [person, at(contactTexts[person.language], at(counts, place))]),
	);
}

function roleOf({ person }: InvoiceRater): string {
	return at(castRoles, person.role).id;
}

function reasonOf(rater: InvoiceRater, wave: number): InvoiceReason {
	const { person } = rater;
	const random = seededRandom(`invoice reason ${wave} ${person.id}`);
	const first = themeOf(rater, random.below(1000));
	const second = themeOf(rater, random.below(1000));
	const themes = second === first || !random.chance(760) ? [first] : [first, second];
	const texts = invoiceReasons[person.language];
	return { person, themes, text: themes.map((theme) => random.pick(texts[theme])).join(' ') };
}

/** Those who are content praise the e-invoice; decision makers hear of what is not answered. */
function themeOf(rater: InvoiceRater, draw: number): InvoiceTheme {
	const role = roleOf(rater);
	const praise = rater.rating === 5 ? 70 : rater.rating === 4 ? 26 : 0;
	const weights: readonly (readonly [InvoiceTheme, number])[] = [
		['e-invoice', praise],
		['invoice-lines', role === 'finance' ? 46 : 30],
		['invoice-numbers', role === 'finance' ? 30 : 22],
		['invoice-corrections', role === 'decision-maker' ? 16 : 22],
		['invoice-answers', role === 'decision-maker' ? 32 : 14],
	];
	const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
	let left = (draw * 7919) % total;
	for (const [theme, weight] of weights) {
		if (left < weight) return theme;
		left -= weight;
	}
	return 'invoice-lines';
}
