import type { InfluenceWords } from '../en/influence-words.ts';

export const influenceWordsFi: InfluenceWords = {
	topic: 'Huonot kokemukset vaikutusvallan mukaan',
	missingTitle: 'Ei tiedetä, kenen huono kokemus painaa eniten',
	missing:
		'Tähän tarvitaan roolien vaikutusvalta, roolien vastauksia kohtaamisista ja ero, josta voi puhua.',
	noneTitle: 'Yhdenkään vaikutusvaltaisen roolin huonosta kokemuksesta ei voi puhua',
	none: 'Eron pitäisi olla selvä: huonompi kuin muilla rooleilla tai kuin tavoite.',
	first: ({ heading, genitive }, touchpoint) =>
		genitive
			? `Eniten painaa ${genitive} kokemus: ${touchpoint}`
			: `Eniten painaa tämä kokemus: ${heading}, ${touchpoint}`,
	sure: (who, influence, of, level) =>
		`${who}: vaikutusvalta ${influence}/${of}, tyytyväisiä ${level}`,
	before: (role, touchpoint, n, other) =>
		`Se on ennen suurempaa ryhmää ${role}, ${touchpoint} (n = ${n}), jonka vaikutusvalta on ${other}`,
	subtitle: 'Vain se, mistä voi puhua: huonompi kuin muilla rooleilla tai kuin tavoite.',
	howToRead:
		'Järjestys on roolin vaikutusvalta kertaa niiden osuus, jotka eivät ole tyytyväisiä; molemmat ovat rivillä. Pieni ryhmä, jolla on sanavaltaa päätöksessä, on ennen suurempaa, jolla ei ole.',
	columns: {
		group: 'Rooli, kohtaaminen',
		influence: 'Vaikutusvalta',
		decision: 'Osa päätöksessä',
		told: 'Mitä voi sanoa',
	},
	decisions: {
		decides: 'päättää',
		influences: 'vaikuttaa',
		uses: 'käyttää',
		contact: 'on yhteyshenkilö',
		buys: 'ostaa',
	},
	told: {
		rest: (difference) => `matalampi kuin muilla rooleilla, ${difference}`,
		gap: (difference) => `vähemmän kuin odotettiin, ${difference}`,
		target: (difference) => `alle tavoitteen, ${difference}`,
	},
};
