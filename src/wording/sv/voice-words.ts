import type { VoiceWords } from '../en/voice-words.ts';

export const voiceWordsSv: VoiceWords = {
	objects: { product: 'Produkten', service: 'Servicen', cooperation: 'Samarbetet' },
	image: {
		topic: 'Bild utifrån och upplevelse',
		missingTitle: 'Hur deras bild förhåller sig till kundernas upplevelse är inte känt',
		found: (above, below, all, isOwn) => {
			if (above + below === 0) {
				const told = isOwn ? 'deras upplevelse' : 'bilden';
				return `Vid inget av ${all} påståenden kan ${told} skiljas från kundernas upplevelse`;
			}
			const better = above > 0 ? `bättre än kundernas upplevelse vid ${above}` : '';
			const other = above > 0 ? 'sämre' : 'sämre än kundernas upplevelse';
			const worse = below > 0 ? `${other} vid ${below}` : '';
			const sides = [better, worse].filter(Boolean).join(' och ');
			return `${isOwn ? 'Deras upplevelse' : 'Bilden'} är ${sides} av ${all} påståenden`;
		},
		subtitle: 'Andel som instämmer i varje påstående, %: deras bild och kundernas upplevelse.',
		howToRead:
			'Romben är den bild som de här människorna har, pricken det som kunderna säger av egen upplevelse. Det är olika människor och olika saker: sträckan är färgad bara där ett test skiljer dem åt.',
		note: 'Bild och upplevelse kommer från olika människor: de jämförs som oberoende stickprov och räknas aldrig ihop.',
		missing:
			'Ställ samma påståenden till de här människorna och till kunderna: facet: image, eller image_of där kunderna tillfrågas med andra ord.',
		columns: {
			image: 'Bild',
			experience: 'Kundernas upplevelse',
			gap: ['Bild mot', 'upplevelse'],
			difference: 'Bild minus upplevelse',
			above: (points) => `${points} högre`,
			below: (points) => `${points} lägre`,
			people: ['Svar: bild', 'och upplevelse'],
			peopleExperience: 'n, kunder',
		},
		legend: {
			image: 'Bild: vad de tror',
			experience: 'Upplevelse: vad kunderna säger',
		},
	},
	hearsay: {
		topic: 'Egen upplevelse och hörsägen',
		missingTitle: 'Vem som talar av egen upplevelse och vem av hörsägen är inte känt',
		own: 'Av egen upplevelse',
		hearsay: 'Av hörsägen',
		legend: 'Vad de säger: en egen upplevelse eller en bild',
		subtitle: 'Andel som instämmer, %: de som har mött oss, de som har hört om oss, och kunderna.',
		howToRead:
			'Den som inte har mött oss ger en bild, inte en upplevelse. Grupperna visas var för sig och jämförs var och en med kunderna, inte med varandra.',
		missing:
			'Fråga de här människorna om de talar av egen upplevelse: ett segment med own_experience i study.yaml.',
	},
	mirror: {
		topic: 'Personalen och kunderna',
		missingTitle: 'Vad personalen tror om kunderna är inte känt',
		differ: (touchpoint, staff, customers) =>
			`Personalen och kunderna skiljer sig här: ${touchpoint}. Av personalen tror ${staff} att kunderna är nöjda, av kunderna är ${customers} det`,
		sure: (staff, customers) => `Personalen ${staff}, kunderna ${customers}`,
		count: (above, below, all) => {
			if (above + below === 0) {
				return `Vid ingen av ${all} kontaktpunkter kan personalens tro skiljas från det som kunderna säger`;
			}
			const better = above > 0 ? `bättre om oss än kunderna vid ${above}` : '';
			const worse = below > 0 ? `sämre om oss än kunderna vid ${below}` : '';
			return `Personalen tror ${[better, worse].filter(Boolean).join(' och ')} av ${all} kontaktpunkter`;
		},
		hidden: 'Vad personalen tror är dolt för att skydda de svarande',
		subtitle:
			'Andel av personalen som tror att kunderna är nöjda, och andel av kunderna som är det, %, med 95 %-intervall.',
		howToRead:
			'Strecket upprepar personalens andel på kundernas sida. Där det ligger utanför stapeln tror vi bättre om oss själva än kunderna gör. Färg bara där ett test skiljer dem åt.',
		note: 'Personalen och kunderna är olika människor: de jämförs som oberoende stickprov, korrigerat för många jämförelser.',
		missing:
			'Fråga personalen hur nöjda de tror att kunderna är: en egen fil med relation: staff, och image_of som nämner kundernas fråga.',
		staff: 'Personalen tror',
		customers: 'Kunderna säger',
		legend: 'Vad personalen tror, på kundernas sida',
		groups: {
			differ: 'Personalen och kunderna skiljer sig',
			alike: 'Ingen tydlig skillnad',
			unsaid: 'Kan inte sägas',
			untold: 'Inte jämfört',
		},
		columns: {
			gap: ['Personalen', 'minus kunder'],
			verdict: 'Tolkning',
			staffN: 'n, personal',
			customersN: 'n, kunder',
		},
		verdicts: { up: 'Personalen högre', down: 'Personalen lägre' },
	},
	staff: {
		topic: 'Vilka av personalen som svarade',
		missingTitle: 'Ingen av personalen har svarat',
		title: (low, high) =>
			`Av vår egen personal svarade ${low === high ? low : `${low}–${high}`} på varje fråga`,
		whole:
			'Personalen talar om vad den tror, inte om vad den själv har upplevt. Svaren räknas aldrig ihop med kundernas.',
		noRoles:
			'I vilken funktion de arbetar frågades inte: en kolumn för det, nämnd under segments i study.yaml, skulle visa vem som misstar sig och var.',
		missing: 'Personalen behöver en egen fil med relation: staff under sources i study.yaml.',
	},
	emotions: {
		topic: 'Känslor',
		missingTitle: 'Vad de kände är inte känt',
		missing:
			'Fråga efter känslor: en fråga med facet: emotion vars alternativ har pole: positive eller negative. Med object står produkten, servicen och samarbetet var för sig.',
		most: (pole, list) =>
			pole === 'positive'
				? `Mer än hälften nämner en god känsla: ${list}`
				: `Mer än hälften nämner en dålig känsla: ${list}`,
		differs: {
			positive: {
				up: (list) => `Goda känslor är vanligare än i de andra rollerna: ${list}`,
				down: (list) => `Goda känslor är ovanligare än i de andra rollerna: ${list}`,
			},
			negative: {
				up: (list) => `Dåliga känslor är vanligare än i de andra rollerna: ${list}`,
				down: (list) => `Dåliga känslor är ovanligare än i de andra rollerna: ${list}`,
			},
		},
		none: 'Varken goda eller dåliga känslor nämns säkert av mer än hälften',
		hidden: 'Vad de kände är dolt för att skydda de svarande',
		subtitle: (question) =>
			`${question} Andel som nämnde minst en god känsla och minst en dålig, %, med 95 %-intervall.`,
		subtitleMany: 'Andel som nämnde minst en god känsla och minst en dålig, %, med 95 %-intervall.',
		howToRead:
			'Dåliga känslor växer åt vänster, goda åt höger. En och samma person kan ha nämnt båda, så de dras aldrig från varandra och blir inte 100 tillsammans.',
		note: 'Den som nämnde båda slagen av känslor finns i båda staplarna.',
		negative: 'Dåliga känslor',
		positive: 'Goda känslor',
		named: 'Nämnda känslor, av dem som svarade',
		about: 'Om vad',
	},
};
