import type { VisibilityWords } from '../en/visibility-words.ts';
import { openList } from '../open-list.ts';

/** Sanat taulukolle siitä, kuka näkee mitäkin. */
export const visibilityWordsFi: VisibilityWords = {
	topic: 'Kuka näkee mitäkin',
	title: (audiences) => `${audiences} yleisöä, kullakin oma sivustonsa`,
	note: 'Mitä yleisö ei näe, sitä ei ole missään sen sivuston tiedostossa: ei sivuna, lukuna, latauksena eikä haussa. Tämä taulukko on vain siellä, missä nähdään kaikki.',
	what: 'Mitä nähdään',
	sees: 'kyllä',
	pages: openList({
		index: 'Yhteenveto',
		roles: 'Roolit',
		touchpoints: 'Kohtaamiset',
		segments: 'Segmentit',
		relations: 'Suhteet',
		functions: 'Toiminnot',
		accounts: 'Asiakasyritykset',
		path: 'Polku',
		benchmark: 'Vertailu',
		'who-answered': 'Ketkä vastasivat',
		why: 'Miksi',
		challenges: 'Haasteet',
		actions: 'Toimenpiteet',
		changes: 'Muutokset',
		facts: 'Miten kukin luku on tehty',
		method: 'Menetelmä ja aineisto',
	}),
	page: (name) => `Sivu: ${name}`,
	languages: 'Kielet',
	drafts: 'Luonnokset',
	quoted: 'Lainaukset',
	account: 'Asiakasyritykset',
	accounts: { list: 'luettelo', all: 'luettelo ja kunkin oma sivu' },
	owners: 'Kuka vastaa asiakasyrityksestä',
	least: {
		respondents: 'Luvun takana ihmisiä vähintään',
		accounts: 'Luvun takana asiakasyrityksiä vähintään',
		distribution: 'Jakauman takana ihmisiä vähintään',
		quotes: 'Lainattavassa ryhmässä ihmisiä vähintään',
	},
	roles: 'Mitkä roolit',
	touchpoints: 'Mitkä kohtaamiset',
};
