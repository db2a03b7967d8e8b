import { apportion, spread } from './apportion.ts';
import { at, castRoles, castStatements, castTouchpoints, castWaves } from './cast.ts';
import { emotionCells, emotionColumns } from './emotions.ts';
import { importanceCells, importanceColumn } from './importance.ts';
import { invoiceColumns, invoiceContacts, invoiceReasonsOf } from './invoicing.ts';
import type { InvoiceRater } from './invoicing.ts';
import type { Person } from './people.ts';
import { seededRandom } from './random.ts';
import { reasonOf } from './reasons.ts';
import { effortWeights, everydayWeights } from './targets.ts';
import { expectationCounts, experienceCounts, recommendCounts } from './targets.ts';
import { turnout } from './turnout.ts';

/** One answer of the relationship survey: its person, and the cells of its questions by column. */
export interface Answer {
	readonly person: Person;
	readonly cells: ReadonlyMap<string, string>;
}

export const notAsked = 'Ei kysytty';
const notMet = { fi: 'Ei koske', en: 'Not applicable' } as const;
const noOpinion = { fi: 'En osaa sanoa', en: 'Cannot say' } as const;

/** Shares of the two best points for the six statements, percent, customers who took a stand. */
const statementBest = [72, 79, 74, 52, 38, 41] as const;

/** The columns of all questions, in the order of the exports. */
export const questionColumns: readonly string[] = [
	'suosittelu',
	'miksi',
	'arki',
	'vaiva',
	...castTouchpoints.flatMap(({ column }) => [`${column}_odotus`, column]),
];

/** The columns of the questions that only the latest wave asks. */
export const newestColumns: readonly string[] = [
	importanceColumn,
	invoiceColumns.reason,
	invoiceColumns.contacts,
	...Object.values(emotionColumns),
];

/** All answers of customers in a wave, person by person. */
export function buildAnswers(people: readonly Person[], wave: number): Answer[] {
	const cells = new Map<string, Map<string, string>>();
	const present = turnout(people, wave);
	for (const person of present) cells.set(person.id, new Map());
	const put = (person: Person, column: string, text: string): void => {
		cells.get(person.id)?.set(column, text);
	};
	for (const [role] of castRoles.entries()) {
		const group = present.filter((person) => person.role === role);
		answerRecommend(group, wave, role, put);
		answerEveryday(group, wave, role, put);
		for (const [touchpoint] of castTouchpoints.entries())
			answerTouchpoint(group, wave, role, touchpoint, put);
	}
	if (wave >= castWaves.length - 2) answerStatements(present, wave, put);
	const answers = present.map((person) => ({ person, cells: cells.get(person.id) ?? new Map() }));
	if (wave === castWaves.length - 1) answerNewest(answers, wave, put);
	return answers;
}

/** Those who met invoicing, with their ratings. */
export function invoiceRaters(answers: readonly Answer[]): InvoiceRater[] {
	return answers.flatMap(({ person, cells }) => {
		const rating = Number(cells.get('laskutus'));
		return rating >= 1 ? [{ person, rating }] : [];
	});
}

/** What the latest wave asks for the first time. */
function answerNewest(answers: readonly Answer[], wave: number, put: Put): void {
	const present = answers.map(({ person }) => person);
	for (const [person, cell] of importanceCells(present, wave)) put(person, importanceColumn, cell);
	const raters = invoiceRaters(answers);
	const wrote = new Map(invoiceReasonsOf(raters, wave).map(({ person, text }) => [person, text]));
	const contacts = invoiceContacts(raters, wave);
	const met = new Set(raters.map(({ person }) => person));
	for (const person of present) {
		const { language } = person;
		put(person, invoiceColumns.reason, met.has(person) ? (wrote.get(person) ?? '') : notAsked);
		const contact = contacts.get(person) ?? notMet[language];
		put(person, invoiceColumns.contacts, met.has(person) ? contact : notAsked);
		put(person, emotionColumns.invoicing, met.has(person) ? '' : notAsked);
	}
	for (const about of ['product', 'service', 'cooperation'] as const)
		for (const [person, cell] of emotionCells(present, about, wave))
			put(person, emotionColumns[about], cell);
	const felt = emotionCells([...met], 'invoicing', wave);
	for (const [person, cell] of felt) put(person, emotionColumns.invoicing, cell);
}

type Put = (person: Person, column: string, text: string) => void;

/** People from the least to the most content about something, the same people alike over waves. */
function ranked(people: readonly Person[], label: string, noise: number): Person[] {
	const random = seededRandom(label);
	const content = new Map(
		people.map((person) => [
			person.id,
			person.account.mood * 2 + person.mood * 4 + random.below(noise),
		]),
	);
	return people.toSorted(
		(one, other) =>
			(content.get(one.id) ?? 0) - (content.get(other.id) ?? 0) || (one.id < other.id ? -1 : 1),
	);
}

function answerRecommend(group: readonly Person[], wave: number, role: number, put: Put): void {
	const scores = spread(recommendCounts(wave, role), 0);
	for (const [place, person] of ranked(group, `recommend ${wave} ${role}`, 4000).entries()) {
		const score = at(scores, place);
		put(person, 'suosittelu', String(score));
		const reason = reasonOf({ score, role, wave, id: person.id, language: person.language });
		put(person, 'miksi', reason?.text ?? '');
	}
}

function answerEveryday(group: readonly Person[], wave: number, role: number, put: Put): void {
	const easier = spread(apportion(at(everydayWeights, role), group.length), 1);
	for (const [place, person] of ranked(group, `everyday ${wave} ${role}`, 4000).entries())
		put(person, 'arki', String(at(easier, place)));
	const random = seededRandom(`matters ${wave} ${role}`);
	const withMatter = group.filter((person) => {
		const hadMatter = random.chance(560);
		if (!hadMatter) put(person, 'vaiva', notMet[person.language]);
		return hadMatter;
	});
	const efforts = spread(apportion(at(effortWeights, role), withMatter.length), 1).toReversed();
	for (const [place, person] of ranked(withMatter, `effort ${wave} ${role}`, 6000).entries())
		put(person, 'vaiva', String(at(efforts, place)));
}

function answerTouchpoint(
	group: readonly Person[],
	wave: number,
	role: number,
	touchpoint: number,
	put: Put,
): void {
	const { column } = at(castTouchpoints, touchpoint);
	const counts = experienceCounts(wave, touchpoint, role);
	const random = seededRandom(`met ${wave} ${touchpoint} ${role}`);
	if (counts === null) {
		for (const person of group) putBoth(put, person, column, notAsked, notAsked);
		return;
	}
	const ratings = spread(counts, 1);
	const order = random.shuffle(group);
	const met = order.slice(0, ratings.length);
	for (const person of order.slice(ratings.length)) {
		const kind = random.below(100);
		if (kind < 3) putBoth(put, person, column, '4', noOpinion[person.language]);
		else if (kind < 5) putBoth(put, person, column, '4', '');
		else putBoth(put, person, column, notMet[person.language], notMet[person.language]);
	}
	const key = `${wave} ${touchpoint} ${role}`;
	for (const [place, person] of ranked(met, `experience ${key}`, 5000).entries())
		put(person, column, String(at(ratings, place)));
	const expectations = spread(expectationCounts(touchpoint, role, met.length), 1);
	for (const [place, person] of ranked(met, `expectation ${key}`, 16000).entries())
		put(person, `${column}_odotus`, random.chance(15) ? '' : String(at(expectations, place)));
}

function putBoth(put: Put, person: Person, column: string, before: string, after: string): void {
	put(person, `${column}_odotus`, before);
	put(person, column, after);
}

function answerStatements(present: readonly Person[], wave: number, put: Put): void {
	for (const [place, column] of castStatements.entries()) {
		const random = seededRandom(`statement ${wave} ${place}`);
		const takeStand = present.filter((person) => {
			const knows = random.chance(800);
			if (!knows) put(person, column, noOpinion[person.language]);
			return knows;
		});
		const points = spread(statementCounts(at(statementBest, place), takeStand.length), 1);
		for (const [rank, person] of ranked(takeStand, `agree ${wave} ${place}`, 6000).entries())
			put(person, column, String(at(points, rank)));
	}
}

/** Counts of 1 to 5 with `best` percent on the two best points. */
export function statementCounts(best: number, total: number): number[] {
	const rest = 100 - best;
	return apportion([rest * 15, rest * 30, rest * 55, best * 62, best * 38], total);
}
