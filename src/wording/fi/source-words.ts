import type { SourceWords } from '../en/source-words.ts';

export const sourceWordsFi: SourceWords = {
	topic: 'Lähteet',
	missingTitle: 'Yksikään lähde ei vielä puhu tästä',
	missing:
		'Tähän tarvitaan kysymys kohtaamisesta jossakin kyselyssä, luokiteltuja perusteluja, oman väen arvio tai tieto vaivasta.',
	one: 'Yksi lähde',
	oneTitle: (kind) => `Tieto on yhden lähteen varassa: ${kind}`,
	severalTitle: (count) => `Tieto on ${count} lähteen varassa`,
	allTitle: (ones, all) =>
		ones === 0
			? `Jokaisesta ${all} kohtaamisesta puhuu useampi kuin yksi lähde`
			: `${ones}/${all} kohtaamista on yhden lähteen varassa`,
	subtitle: 'Kohtaaminen kerrallaan, mikä siitä puhuu.',
	howToRead:
		'Jokainen rivi on yksi lähde omine vastaajineen. Kun useampi lähde on samaa mieltä, havainto on varmempi; kun ei, kysy ennen kuin toimit. Saman kyselyn lähteillä on samat vastaajat.',
	count: (count) => `${count} lähdettä`,
	columns: {
		source: 'Lähde',
		says: 'Mitä se kertoo',
		survey: 'Mistä',
		count: 'Lähteitä',
	},
	kinds: {
		score: 'Asiakkaiden arvio',
		study: 'Toinen tutkimus',
		staff: 'Oman väen arvio',
		themes: 'Useimmin mainittu teema',
		effort: 'Vaiva ja muut luvut',
	},
	surveys: {
		relationship: 'asiakassuhdekysely',
		transaction: 'yksittäisen tapahtuman jälkeinen kysely',
		other: 'muu lähde',
		unknown: 'kyselyn laji kertomatta',
		staff: 'kysely omalle väelle',
	},
	level: (survey) => `Lähteen laji: ${survey}.`,
	levelUnknown:
		'Sitä, onko lähde asiakassuhdekysely vai yksittäisen tapahtuman jälkeinen kysely, ei ole kerrottu.',
};
