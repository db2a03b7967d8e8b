import { notAsked, questionColumns, statementCounts } from './answers.ts';
import { apportion, spread } from './apportion.ts';
import { at, castStatements, castWaves } from './cast.ts';
import { delimited, utf8 } from './delimited.ts';
import { fieldMoment, isoMoment } from './field-time.ts';
import { seededRandom } from './random.ts';

/** How many of Havukka's own people answered. */
const answering = 46;

/** What they were asked: the column, and the percent of them on the two best points. */
const beliefs: readonly (readonly [column: string, best: number])[] = [
	['usko_tarjous', 72],
	['usko_asennus', 83],
	['usko_huoltokaynti', 89],
	['usko_palvelupiste', 63],
	['usko_laskutus', 76],
	['usko_seuranta', 74],
];

/** How Havukka's own people believe that customers rate some touchpoints, in a wave. */
export function staffExport(wave: number): Uint8Array {
	const random = seededRandom(`staff ${wave}`);
	const { start } = at(castWaves, wave);
	const ratings = beliefs.map(([, best]) => {
		const taking = answering - random.below(4);
		const silent = Array.from({ length: answering - taking }, () => 'En osaa sanoa');
		return random.shuffle([...spread(statementCounts(best, taking), 1).map(String), ...silent]);
	});
	const languages = random.shuffle(
		spread(apportion([9, 1], answering), 0).map((place) => (place === 0 ? 'fi' : 'en')),
	);
	/** Account, role, industry and size, which staff have none of. */
	const unknown = ['', '', '', ''];
	const others = [...questionColumns, ...castStatements].map(() => notAsked);
	const rows = languages
		.map((language, place) => ({ language, place, moment: fieldMoment(start, random) }))
		.map(({ language, place, moment }) => [
			`h${4001 + wave * 100 + place}`,
			isoMoment(moment),
			language,
			...unknown,
			...others,
			...ratings.map((own) => at(own, place)),
		])
		.toSorted((one, other) => ((one[1] ?? '') < (other[1] ?? '') ? -1 : 1));
	const own = ['vastaaja', 'aika', 'kieli', 'asiakas', 'rooli', 'toimiala', 'koko'];
	const columns = beliefs.map(([column]) => column);
	const header = [...own, ...questionColumns, ...castStatements, ...columns];
	return utf8(delimited([header, ...rows], { delimiter: ',', lineEnd: '\n' }));
}
