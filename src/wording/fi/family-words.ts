import type { FamilyWords } from '../en/family-words.ts';

export const familyWordsFi: FamilyWords = {
	kicker: 'Miten luvut syntyvät',
	whole: 'Raportti kokonaisuutena',
	link: 'Miten tämä luku syntyi',
	definitions: 'Määritelmät',
	list: 'Jokainen luku erikseen: pohja, kaava, testi, historia ja viittaus',
	all: 'Kaikki',
	who: 'Keistä',
	deck: 'Keistä luku kertoo, miten se on laskettu, mihin sitä on verrattu, mitä kukin versio on siitä kertonut ja miten siihen viitataan.',
	number: {
		topic: 'Luku',
		numbers: 'Luvut',
		none: 'Tästä ei näytetä yhtään lukua',
		missing:
			'Uusimman kierroksen lukuja ei näytetä: keneltäkään ei kysytty tai vastaajia on liian vähän.',
		terms: {
			question: 'Kysymys',
			about: 'Keistä se kertoo',
			base: 'Pohja',
			made: 'Miten se lasketaan',
			weights: 'Painot',
			tests: 'Testit',
			definition: 'Määritelmä',
		},
		definition: (number) =>
			`Numero ${number}. Toinen numero olisi toinen laskutapa, eikä niitä verrata keskenään.`,
		noTests: 'Mitään ei verrattu.',
		tests: (family, tested, told) => `${family}: testattu ${tested}, jäljellä ${told}`,
	},
	comparisons: {
		topic: 'Mihin verrattu',
		title: (count) =>
			count === 1 ? 'Yksi vertailu on julkaistu' : `${count} vertailua on julkaistu`,
		none: 'Vertailuja ei ole julkaistu',
		missing:
			'Vertailuun tarvitaan aiempi kierros, toinen rooli, kilpailija tai tavoite; pyydä sitä tiedoston report.yaml kohdassa cuts.',
		against: (group, other) => `${group}, vertailukohta ${other}`,
		p: 'p, korjattu',
	},
	others: {
		topic: 'Samoista vastauksista',
		title: (count) =>
			count === 1 ? 'Niistä kerrotaan vielä yksi luku' : `Niistä kerrotaan vielä ${count} lukua`,
		none: 'Niistä ei kerrota muita lukuja',
		missing: 'Mitä kysymyksestä kerrotaan, luetellaan tiedoston study.yaml kohdassa metrics.',
	},
	history: {
		topic: 'Historia',
		title: (versions) =>
			versions === 1
				? 'Tämä on ensimmäinen versio, joka kertoo luvun'
				: `Mitä ${versions} versiota on kertonut, tämä ensin`,
		version: 'Versio',
		published: 'Julkaistu',
		status: 'Tila',
		withdrawn: 'Vedetty takaisin',
		notTold: 'ei tätä lukua',
		missing: 'Mikään versio ei kerro lukua.',
	},
	citation: {
		topic: 'Viittaaminen',
		title: 'Luvun nimeävät sen versio ja tunnus, jotka eivät muutu',
		how: 'Viittaa näin:',
		explain: 'Se, jolla on työtila, laskee luvun uudelleen komennolla:',
		id: 'Luvun tunnus',
	},
};
