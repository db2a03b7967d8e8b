import { apportion, spread } from './apportion.ts';
import { notAsked, questionColumns, statementCounts } from './answers.ts';
import { at, castStatements, castWaves } from './cast.ts';
import { emotionColumns, emotionsOfOthers } from './emotions.ts';
import { fieldMoment } from './field-time.ts';
import type { Account } from './people.ts';
import { seededRandom } from './random.ts';
import { byArrival } from './survey-rows.ts';
import type { SurveyRow } from './survey-rows.ts';

/** What prospects or lost customers of a wave answer. */
export interface OtherRelation {
	readonly relation: 'prospect' | 'lost';
	readonly wave: number;
	/** Counts of 0 to 10. */
	readonly recommend: readonly number[];
	/** Percent on the two best points, by statement. */
	readonly best: readonly number[];
	/** Counts of the reasons for leaving. */
	readonly leaving: readonly number[];
	/** How many of a hundred name a good feeling, and a bad one; left out where none was asked. */
	readonly feelings?: readonly [good: number, bad: number];
	/** How many of a hundred speak from an experience of their own; left out where that was not asked. */
	readonly own?: number;
}

const leavingReasons = [
	'Riitainen lasku kilpailutuksen alkaessa',
	'Hinta',
	'Yhteyshenkilön vaihtuminen',
	'Huollon laatu',
	'Toiminta loppui tai siirtyi',
	'Muu syy',
] as const;

/** The column that tells own experience from hearsay, in the files of 2026-q3. */
export const basisColumn = 'perusta';

/** The column of the reason for leaving, in the files of lost customers. */
export const leavingColumn = 'lahdon_syy';

const prospectBest = [49, 58, 66, 44, 57, 61] as const;
const lostBest = [43, 54, 49, 32, 30, 24] as const;

export const otherRelations: readonly OtherRelation[] = [
	{
		relation: 'prospect',
		wave: 8,
		recommend: [1, 1, 1, 2, 3, 9, 7, 14, 11, 6, 3],
		best: [47, 59, 64, 45, 55, 62],
		leaving: [],
	},
	{
		relation: 'prospect',
		wave: 9,
		recommend: [1, 1, 1, 2, 3, 10, 8, 15, 12, 7, 4],
		best: prospectBest,
		leaving: [],
		feelings: [46, 22],
		own: 40,
	},
	{
		relation: 'lost',
		wave: 8,
		recommend: [2, 2, 3, 3, 3, 4, 3, 5, 4, 2, 1],
		best: [45, 52, 50, 34, 31, 30],
		leaving: [9, 9, 6, 4, 2, 2],
	},
	{
		relation: 'lost',
		wave: 9,
		recommend: [3, 2, 3, 3, 4, 5, 3, 6, 4, 3, 1],
		best: lostBest,
		leaving: [14, 9, 6, 4, 2, 2],
		feelings: [30, 68],
		own: 68,
	},
];

/** The rows of prospects or lost customers, whose role is not known. */
export function otherRows(accounts: readonly Account[], told: OtherRelation): SurveyRow[] {
	const random = seededRandom(`${told.relation} ${told.wave}`);
	const scores = spread(told.recommend, 0);
	const companies = accounts.filter((account) => account.status === told.relation);
	const order = random.shuffle(scores);
	const points = castStatements.map((_, place) => {
		const takeStand = Math.round((order.length * (82 + random.below(12))) / 100);
		return random.shuffle([
			...spread(statementCounts(at(told.best, place), takeStand), 1).map(String),
			...Array.from({ length: order.length - takeStand }, () => 'En osaa sanoa'),
		]);
	});
	const reasons = random.shuffle(spread(told.leaving, 0).map((place) => at(leavingReasons, place)));
	const seats = random.shuffle(
		apportion(
			companies.map(() => 1),
			order.length,
		).flatMap((count, place) => Array.from({ length: count }, () => at(companies, place))),
	);
	const feelings = told.feelings
		? emotionsOfOthers(order.length, told.feelings, `${told.relation} ${told.wave}`)
		: [];
	const bases = basesOf(told, order.length);
	const rows = order.map((score, place): SurveyRow => {
		const account = at(seats, place);
		const cells = new Map(questionColumns.map((column) => [column, notAsked]));
		cells.set('suosittelu', String(score));
		for (const [statement, column] of castStatements.entries())
			cells.set(column, at(at(points, statement), place));
		const reason = reasons[place];
		if (reason !== undefined) cells.set(leavingColumn, reason);
		const [felt, basis] = [feelings[place], bases[place]];
		if (felt !== undefined) cells.set(emotionColumns.cooperation, felt);
		if (basis !== undefined) cells.set(basisColumn, basis);
		return {
			respondent: `${told.relation === 'prospect' ? 'p' : 'l'}${2001 + told.wave * 100 + place}`,
			moment: fieldMoment(at(castWaves, told.wave).start, random),
			language: 'fi',
			account: account.key,
			role: null,
			industry: account.industry,
			size: account.size,
			state: 'complete',
			cells,
		};
	});
	return byArrival(rows);
}

/** Whether each person has met Havukka or only heard of it; [] where that was not asked. */
function basesOf({ relation, wave, own }: OtherRelation, count: number): readonly string[] {
	if (own === undefined) return [];
	const met = Math.round((count * own) / 100);
	const texts = Array.from({ length: count }, (_, place) =>
		place < met ? 'Oma kokemus' : 'Kuulopuhe',
	);
	return seededRandom(`basis ${relation} ${wave}`).shuffle(texts);
}
