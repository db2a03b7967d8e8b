import type { GapWords } from '../en/gap-words.ts';

export const gapWordsFi: GapWords = {
	topic: 'Erot ja mitä niille tehdään',
	missingTitle: 'Ei tiedetä, olemmeko jäljessä ketään',
	missing:
		'Tähän tarvitaan sama kysymys meistä ja kilpailijoista tai tavoitteita tiedostoon report.yaml.',
	noneTitle: 'Yhdenkään luvun ei voi sanoa olevan alle kilpailijan tai tavoitteen',
	none: 'Ero luetaan mukaan vain, kun se on selvä eikä ole yhden asiakasyrityksen varassa.',
	title: (gaps, open) =>
		[
			`${gaps} ${gaps === 1 ? 'luku' : 'lukua'} on alle kilpailijan tai tavoitteen`,
			open > 0 ? `niistä ${open} ilman toimenpidettä tai perustelua` : '',
		]
			.filter(Boolean)
			.join(', '),
	howToRead:
		'Jokainen rivi on selvä ero. Sen vieressä on toimenpide, jonka pitäisi kuroa ero umpeen, tai syy siihen, ettei sellaista ole.',
	against: (name, rival) => `${name}, vertailussa ${rival}`,
	againstTarget: (name) => `${name}, vertailussa tavoite`,
	columns: { gap: 'Ero', difference: 'Eron suuruus', done: 'Mitä tehdään' },
	owned: (action, owner) => `${action} (${owner})`,
	noAction: (reason) => `Ei toimenpidettä. ${reason}`,
	neither: 'Ei toimenpidettä, eikä syytä ole kerrottu',
	unseen: 'Toimenpiteet eivät kuulu tähän julkaisuun',
};
