import type { PageWords } from '../en/page-words.ts';

export const pageWordsSv: PageWords = {
	notices: {
		needsReview: 'Behöver granskas: siffrorna ändrades efter att texten skrevs.',
		superseded: 'Den här versionen har rättats. Läs i dess ställe:',
		corrects: (version) => `Den här versionen rättar ${version}.`,
	},
	names: {
		path: 'Vägen',
		segments: 'Segment',
		relations: 'Relationer',
		why: 'Varför',
		actions: 'Åtgärder',
		whoAnswered: 'Vilka som svarade',
	},
	kickers: {
		path: 'Hela vägen',
		segment: (dimension, value) => `${dimension}: ${value}`,
		relation: (relation) => `Relation: ${relation}`,
	},
	navigation: {
		segments: 'Segmenten i rapporten',
		relations: 'Relationerna i rapporten',
	},
	path: {
		weakest: {
			topic: 'Svagaste länken',
			missingTitle: 'Hur många som mötte en kontaktpunkt som svek är inte känt',
			title: 'Ett misslyckande räcker: hur många som mötte åtminstone ett',
			subtitle: 'Andel av dem som hade någon kontaktpunkt och som åtminstone en svek, %, per roll.',
			howToRead:
				'En kontaktpunkt svek den som gav den ett av de två sämsta svaren. Ett gott medelvärde kan dölja att de flesta mötte ett misslyckande.',
			missing: 'Det kräver bedömda kontaktpunkter som någon mötte i den här omgången.',
		},
	},
	who: {
		voices: {
			topic: 'Företagens röster',
			missingTitle: 'Från vilka företag ingen hördes är inte känt',
			decider: (share) => `En beslutsfattare svarade i ${share} av företagen`,
			heard: (share) => `Någon svarade i ${share} av företagen`,
			subtitle: 'Andel av företagen i kontaktlistan, %, med 95 % intervall.',
			rows: {
				'accounts-heard': 'Någon svarade',
				'accounts-with-decider': 'En beslutsfattare svarade',
				'accounts-contact-only': 'Kontaktpersonen ensam svarade',
			},
			column: 'Vem som hördes',
			companies: 'Företag i listan',
			howToRead:
				'Ett företag som hörs genom sin kontaktperson ensam hörs genom sin vänligaste röst.',
			missing:
				'Det kräver listan över dem som kunde ha tillfrågats, med deras företag: contacts.csv bredvid exporterna.',
		},
		contact: {
			topic: 'Kontaktpersonerna och de andra',
			missingTitle: 'Om kontaktpersonerna svarar annorlunda är inte känt',
			subtitle: 'Kontaktpersonernas skillnad från de andra, med 95 % intervall.',
			number: 'Tal',
			difference: 'Skillnad',
			ways: {
				'contact-gap': 'alla svar',
				'contact-gap-within': 'inom samma företag',
				'crm-gap': 'i kundregistret mot funna utanför det',
				'crm-habit': 'en enkät till kontaktpersonerna ensamma mot den här',
			},
			howToRead:
				'Samma fråga, ställd till kontaktpersonerna ensamma, hade berättat något annat. Inom samma företag är jämförelsen rättvisast.',
			missing:
				'Det kräver kontaktpersoner och andra bland dem som svarade: contact_person i contacts.csv, eller en roll som är kontakten.',
		},
		silent: {
			topic: 'De som inte svarade',
			missingTitle: 'Vad de tysta kunde ändra berättas inte',
			title: (level) => `${level}: vad de tysta kunde göra av det`,
			like: {
				late: (level) => `Om de tysta vore som de som svarade sent: ${level}.`,
				passive: (level) => `Om alla de vore passiva: ${level}.`,
				detractor: (level) => `Om alla de vore kritiker: ${level}.`,
			},
			howToRead: 'Detta är gränser, inte skattningar: sanningen om de tysta ligger mellan dem.',
			missing: 'Det kräver antalet som bjöds in och inte svarade.',
		},
	},
	why: {
		places: {
			topic: 'Per kontaktpunkt',
			missingTitle: 'Inga orsaker har kodats för någon kontaktpunkt',
			title: (count) =>
				count === 1
					? 'Orsaker frågades och kodades vid en kontaktpunkt'
					: `Orsaker frågades och kodades vid ${count} kontaktpunkter`,
			subtitle: 'Andel av de öppna svaren som nämner temat, %, med 95 % intervall.',
			missing:
				'Lägg en öppen fråga med facet: reason till en kontaktpunkt och koda svaren i themes/<question>.csv.',
		},
	},
	actions: {
		title: (open, done) => `${open} öppna, ${done} gjorda`,
		open: { topic: 'Öppna', none: 'Ingenting är öppet' },
		done: {
			topic: 'Gjorda',
			title: (count) => (count === 1 ? 'En åtgärd är gjord' : `${count} åtgärder är gjorda`),
			none: 'Ingen åtgärd är gjord ännu',
			missing: 'En åtgärd är gjord när actions.yaml anger dagen i done.',
		},
		deck: 'Varje åtgärd har en ägare, ett förfallodatum och talet som den ska röra. Det som saknas sägs.',
	},
	segment: {
		level: {
			topic: 'Bland de andra',
			missingTitle: 'Ingen i det här segmentet fick huvudfrågan',
			subtitle: (question, measure) => `${question} ${measure}, per segment.`,
			howToRead:
				'Nivåer med sina intervall. Inget test gjordes mellan segment: där intervallen ligger långt från varandra, begär jämförelsen i cuts i report.yaml.',
			missing: 'Huvudfrågan ställdes inte till det här segmentet i den här omgången.',
		},
		expectationMissing:
			'I den här omgången frågades segmentet inte om både förväntan och erfarenhet.',
		touchpointsMissing: 'Segmentet frågades inte om någon kontaktpunkt i den här omgången.',
		touchpointsRead: 'Varje rad är det här segmentets nivå ensam.',
	},
	relation: {
		distribution: {
			topic: 'Fördelning',
			howToRead:
				'De som inte är kunder svarar om vad de har hört eller minns. Deras svar läggs aldrig ihop med kundernas.',
			missing: 'Den här gruppen fick ingen rekommendationsfråga i den här omgången.',
			missingTitle: 'Hur de skulle rekommendera är inte känt',
		},
		statements: {
			topic: 'Bild',
			missingTitle: 'Vad de tänker om oss är inte känt',
			subtitle: 'Andel som instämmer, %, med 95 % intervall.',
			howToRead: 'Varje rad är ett påstående som de här människorna ensamma svarade på.',
			missing: 'Ställ påståenden med facet: image till den här gruppen.',
		},
		reasons: {
			topic: 'Orsaker',
			missingTitle: 'Deras orsaker är inte kända',
			subtitle: (question) => `${question} Andel av de svarande, %, med 95 % intervall.`,
			howToRead: 'En person kan ha angett flera orsaker.',
			missing:
				'Fråga den här gruppen om orsaker: en fråga av slaget single eller multiple med facet: reason.',
		},
	},
};
