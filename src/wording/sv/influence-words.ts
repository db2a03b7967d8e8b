import type { InfluenceWords } from '../en/influence-words.ts';

export const influenceWordsSv: InfluenceWords = {
	topic: 'Dåliga upplevelser efter inflytande',
	missingTitle: 'Vems dåliga upplevelse väger mest är inte känt',
	missing:
		'Det kräver rollernas inflytande i study.yaml, rollernas svar om kontaktpunkter och en skillnad som går att tala om.',
	noneTitle: 'Ingen dålig upplevelse hos en roll med inflytande går att tala om',
	none: 'Skillnaden måste vara tydlig: lägre än hos de andra rollerna eller än målet.',
	first: ({ inside }, touchpoint) => `Tyngst väger upplevelsen hos ${inside} vid ${touchpoint}`,
	sure: (who, influence, of, level) => `${who}: inflytande ${influence} av ${of}, nöjda ${level}`,
	before: (role, touchpoint, n, other) =>
		`Den står före den större gruppen ${role}, ${touchpoint} (n = ${n}), vars inflytande är ${other}`,
	subtitle: 'Endast det som går att tala om: lägre än de andra rollerna eller än målet.',
	howToRead:
		'Ordningen är rollens inflytande gånger andelen som inte är nöjda; båda står på raden. En liten grupp som har något att säga till om i beslutet står före en större som inte har det.',
	columns: {
		group: 'Roll, kontaktpunkt',
		influence: 'Inflytande',
		decision: 'Del i beslutet',
		told: 'Vad som kan sägas',
	},
	decisions: {
		decides: 'beslutar',
		influences: 'påverkar',
		uses: 'använder',
		contact: 'är kontaktperson',
		buys: 'köper',
	},
	told: {
		rest: (difference) => `lägre än de andra rollerna, ${difference}`,
		gap: (difference) => `mindre än väntat, ${difference}`,
		target: (difference) => `under målet, ${difference}`,
	},
};
