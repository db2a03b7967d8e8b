import type { VisibilityWords } from '../en/visibility-words.ts';
import { openList } from '../open-list.ts';

/** Ord för tabellen över vem som ser vad. */
export const visibilityWordsSv: VisibilityWords = {
	topic: 'Vem ser vad',
	title: (audiences) => `${audiences} målgrupper, var och en med sin egen webbplats`,
	note: 'Det som en målgrupp inte ser finns inte i någon fil på dess webbplats: inte som sida, tal, nedladdning eller sökträff. Tabellen finns bara där allt syns.',
	what: 'Vad som syns',
	sees: 'ja',
	pages: openList({
		index: 'Översikt',
		roles: 'Roller',
		touchpoints: 'Kontaktpunkter',
		segments: 'Segment',
		relations: 'Kundrelationer',
		functions: 'Funktioner',
		accounts: 'Kundföretag',
		path: 'Kundresan',
		benchmark: 'Jämförelse',
		'who-answered': 'Vem som svarade',
		why: 'Varför',
		challenges: 'Utmaningar',
		actions: 'Åtgärder',
		changes: 'Förändringar',
		facts: 'Hur varje tal är gjort',
		method: 'Metod och data',
	}),
	page: (name) => `Sida: ${name}`,
	languages: 'Språk',
	drafts: 'Utkast',
	quoted: 'Citat',
	account: 'Kundföretag',
	accounts: { list: 'förteckningen', all: 'förteckningen och en sida för vart och ett' },
	owners: 'Vem som ansvarar för ett kundföretag',
	least: {
		respondents: 'Minst antal personer bakom ett tal',
		accounts: 'Minst antal kundföretag bakom ett tal',
		distribution: 'Minst antal personer bakom en fördelning',
		quotes: 'Minst antal personer i en citerad grupp',
	},
	roles: 'Vilka roller',
	touchpoints: 'Vilka kontaktpunkter',
};
