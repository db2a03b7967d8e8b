import type { ChartWords } from '../en/chart-words.ts';

export const chartWordsSv: ChartWords = {
	pathMarks: {
		peak: 'Topp',
		weakest: 'Svagaste länken',
		'below-half': 'Färre än hälften',
		end: 'Slut',
	},
	gap: {
		short: ['Kom till korta,', 'av personerna'],
	},
	voices: {
		caption: 'Kundföretag efter vem som svarade',
		hidden: 'Från vilka företag som hördes döljs för att skydda de svarande',
		title: (deciders, all) => `En beslutsfattare svarade i ${deciders} av ${all} kundföretag`,
		subtitle: (all) => `En ruta är ett kundföretag, ${all} allt som allt.`,
		note: 'Antal företag, inga skattningar.',
		'by-decider': 'Beslutsfattare svarade',
		'by-others': 'Andra svarade, ingen beslutsfattare',
		'by-contact-only': 'Kontaktpersonen ensam svarade',
		silent: 'Ingen svarade',
	},
	register: {
		caption: 'De som svarade, per roll och efter om kundregistret kände dem',
		hidden: 'Vilka kundregistret kände döljs för att skydda de svarande',
		title: (outside, all) =>
			`${outside} av ${all} svar kom från människor som inte finns i kundregistret`,
		subtitle: 'De som svarade, per roll och efter om kundregistret hade dem.',
		note: 'Antal människor, inga skattningar.',
		known: 'I kundregistret',
		outside: 'Funna utanför det',
	},
	differences: {
		caption: 'Företag efter hur långt kontaktpersonerna står över de andra',
		title: (above, all) =>
			`I ${above} av ${all} företag är kontaktpersonens betyg högre än de andras där`,
		titleOfRole: (above, all, role) =>
			`I ${above} av ${all} företag är kontaktpersonens betyg högre än för rollen ${role} där`,
		subtitle:
			'Kontaktpersonernas medelbetyg minus de andras i samma företag, hela steg av viljan att rekommendera. Antal företag.',
		note: 'Företag där båda svarade. Inget företag nämns. Kolumnerna i ändarna rymmer allt som ligger längre bort.',
		step: 'Kontaktpersoner minus andra, steg',
		below: 'Andra högre',
		same: 'Lika',
		above: 'Kontaktpersonen högre',
		orLess: (step) => `${step} eller mindre`,
		orMore: (step) => `${step} eller mer`,
	},
	themes: {
		critical: 'Nämns mer av kritiker',
		positive: 'Nämns mer av ambassadörer',
		neither: 'Ingen klar sida',
		reference: 'Streck: alla som skrev',
		blame: 'Kritiskt',
		praise: 'Positivt',
		side: 'Vad det är',
		head: '95 % intervall',
	},
	map: {
		topic: 'Betydelse och utfall',
		keep: 'Behåll som det är',
		protect: 'Värna',
		leave: 'Låt vara tills vidare',
		repair: 'Åtgärda först',
		chosen: 'Betydelse: andel som valde den, %',
		expected: 'Betydelse: väntad nivå, medelvärde',
		performance: 'Erfarenhet, medelvärde',
		title: (repair) => `Åtgärda först: ${repair}`,
		protectTitle: (protect) => `Värna ${protect}; ingenting ska klart åtgärdas först`,
		noneTitle: 'Ingen kontaktpunkt ligger klart i ett hörn',
		subtitle: 'Varje kontaktpunkt efter betydelse och erfarenhet, med 95 % intervall.',
		note: 'Linjerna är medelvärden över kontaktpunkterna. En ihålig punkt rör en linje och har inte valt sida.',
		howToRead:
			'Till höger är viktigt, nere är svagt. Korsets armar är 95 % intervall. Ett kors som helt ligger i ett hörn är fyllt och berättas.',
		corner: 'Hörn',
		missingTitle: 'Vad som ska åtgärdas först berättas inte ännu',
		missing:
			'Det kräver bedömningar av minst sex kontaktpunkter, tjugo svar på var och en, och vad som är viktigt: en fråga med facet: importance, eller förväntningar.',
		onLine: 'På en linje',
	},
	effort: {
		title: 'Vad det krävde',
		caption: 'Möda',
		subtitle: (question) => `${question} Andel av de svarande, %, med 95 % intervall.`,
	},
	effect: {
		title: (told, of) =>
			told === 0
				? 'Ingen tydlig ändring av talet efter någon av dem'
				: `En tydlig ändring av talet efter ${told} av ${of}`,
		topic: 'Hjälpte det?',
		subtitle: 'Talets ändring från omgången före till omgången efter, med 95 % intervall.',
		note: 'Före och efter bevisar ingen orsak: även annat ändrades.',
		waiting: 'Ingen omgång efter det ännu',
		waitingTitle: 'Ingen omgång efter det som gjordes berättar ännu om det hjälpte',
		uncompared: 'Omgångarna kan inte jämföras',
		clear: 'tydlig ändring',
		unclear: 'ingen tydlig ändring',
		when: 'När',
		action: 'Åtgärd',
	},
	multiples: {
		subtitle: 'Andel nöjda per roll och omgång, %, med 95 % intervall.',
		note: 'En skala för alla. Dolda omgångar bryter linjen.',
		title: 'Samma kontaktpunkt roll för roll',
		caption: 'Per roll och omgång',
	},
	key: {
		target: (value) => `mål ${value}`,
		aria: (parts) => parts.join('; '),
		before: (wave, value) => `${wave}: ${value}`,
		now: 'Nu, med 95 % intervall',
		previous: 'Omgången före',
		targetLegend: 'Mål',
		more: 'Andra sätt att räkna',
		targets: {
			up: 'Målet nått',
			down: 'Målet missat',
			'no-clear-change': 'Nära målet',
			'cannot-be-said': 'Målet: kan inte sägas',
		},
		moved: {
			up: (amount) => `Steg med ${amount}`,
			down: (amount) => `Sjönk med ${amount}`,
		},
	},
};
