import { spread } from './apportion.ts';
import { statementCounts } from './answers.ts';
import { at, castRoles, castStatements } from './cast.ts';
import { delimited, utf8 } from './delimited.ts';
import { fieldMoment, isoMoment } from './field-time.ts';
import { seededRandom } from './random.ts';

/** A supplier in a year of the market panel, seen by its own customers. */
interface Supplier {
	readonly brand: string;
	/** Counts of 0 to 10. */
	readonly recommend: readonly number[];
	/** Percent on the two best points, by statement. */
	readonly best: readonly number[];
}

interface MarketWave {
	readonly id: string;
	readonly start: readonly [year: number, month: number, day: number];
	readonly suppliers: readonly Supplier[];
}

const supplier = (
	brand: string,
	recommend: readonly number[],
	best: readonly number[],
): Supplier => ({ brand, recommend, best });

export const marketWaves: readonly MarketWave[] = [
	{
		id: '2025-q3',
		start: [2025, 8, 25],
		suppliers: [
			supplier('Havukka', [1, 0, 1, 3, 3, 9, 10, 22, 22, 21, 16], [67, 76, 70, 50, 42, 55]),
			supplier('Norrvik', [1, 1, 1, 2, 3, 8, 8, 23, 23, 25, 19], [70, 74, 64, 48, 57, 66]),
			supplier('Meridian Huolto', [1, 1, 1, 3, 4, 9, 9, 21, 20, 20, 13], [60, 66, 58, 55, 45, 60]),
			supplier('Tammilehto', [2, 2, 2, 4, 5, 11, 9, 19, 16, 17, 9], [52, 58, 55, 61, 36, 57]),
		],
	},
	{
		id: '2026-q3',
		start: [2026, 8, 24],
		suppliers: [
			supplier('Havukka', [1, 1, 1, 3, 3, 10, 10, 21, 22, 23, 17], [68, 77, 71, 51, 39, 42]),
			supplier('Norrvik', [1, 1, 1, 2, 3, 8, 8, 22, 22, 28, 22], [71, 75, 65, 47, 58, 67]),
			supplier('Meridian Huolto', [1, 1, 1, 3, 4, 9, 9, 21, 20, 21, 14], [61, 67, 57, 56, 46, 61]),
			supplier('Tammilehto', [2, 2, 3, 5, 5, 11, 9, 18, 13, 17, 11], [51, 57, 54, 62, 35, 58]),
		],
	},
];

const panelRoles = ['decision-maker', 'influencer', 'daily-user'] as const;

/** The market panel of a year as a plain file; each person speaks of their own supplier. */
export function marketExport(wave: MarketWave): Uint8Array {
	const random = seededRandom(`market ${wave.id}`);
	const people = wave.suppliers.flatMap((told) => supplierRows(told, wave.id));
	const rows = random.shuffle(people).map((cells, place) => {
		const roleId = random.pick(panelRoles);
		const role = castRoles.find((one) => one.id === roleId);
		const time = isoMoment(fieldMoment(wave.start, random));
		return [`m${wave.id.slice(2, 4)}${1001 + place}`, time, role?.en ?? ''].concat(cells);
	});
	const header = [
		'panelist',
		'completed',
		'role',
		'supplier',
		'recommend',
		...castStatements.map(short),
	];
	return utf8(delimited([header, ...rows], { delimiter: ',', lineEnd: '\n' }));
}

/** Supplier, recommendation and statements, person by person; kind people agree with more. */
function supplierRows(told: Supplier, wave: string): string[][] {
	const random = seededRandom(`market ${wave} ${told.brand}`);
	const scores = spread(told.recommend, 0);
	const statements = told.best.map((best) => {
		const knows = Math.round((scores.length * 88) / 100);
		const points = spread(statementCounts(best, knows), 1);
		const places = random.shuffle(scores.map((_, place) => place)).slice(0, knows);
		const ranked = places
			.map((place) => ({ place, liking: place * 10 + random.below(scores.length * 12) }))
			.toSorted((one, other) => one.liking - other.liking || one.place - other.place);
		return new Map(ranked.map(({ place }, rank) => [place, String(at(points, rank))]));
	});
	return scores.map((score, place) =>
		[told.brand, String(score)].concat(
			statements.map((points) => points.get(place) ?? 'Cannot say'),
		),
	);
}

const names = ['reach', 'delivery', 'knowledge', 'price', 'initiative', 'invoices'] as const;
function short(_: string, place: number): string {
	return at(names, place);
}
