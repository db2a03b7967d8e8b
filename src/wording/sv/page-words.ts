import type { PageWords } from '../en/page-words.ts';

export const pageWordsSv: PageWords = {
	notices: {
		needsReview: 'Bör granskas: talen har ändrats sedan de här orden skrevs.',
		needsReviewOf: (numbers, rest) =>
			`Bör granskas: talen har ändrats sedan de här orden skrevs. ${numbers}${rest > 0 ? ` och ${rest} till` : ''}.`,
		superseded: 'Den här versionen har rättats. Läs i stället:',
		corrects: (version) => `Den här versionen rättar ${version}.`,
		onOneAccount: (names, rest) =>
			`Varning: utan ett enda kundföretag skulle slutsatsen vända eller halveras: ${names}${rest > 0 ? ` och ${rest} till` : ''}. Den är inget skäl att ändra något.`,
	},
	names: {
		path: 'Kundresan',
		segments: 'Segment',
		relations: 'Kundrelationer',
		why: 'Varför',
		challenges: 'Utmaningar',
		actions: 'Åtgärder',
		whoAnswered: 'Vem som svarade',
	},
	kickers: {
		path: 'Hela kundresan',
		segment: (dimension, value) => `${dimension}: ${value}`,
		relation: (relation) => `Kundrelation: ${relation}`,
		unit: (unit) => `Funktion: ${unit}`,
	},
	navigation: {
		functions: 'Företagets funktioner',
		segments: 'Segmenten i rapporten',
		relations: 'Kundrelationerna i rapporten',
	},
	path: {
		planned: (measured, all, percent) =>
			`${measured} av ${all} planerade kontaktpunkter mäts, ${percent}`,
		weakest: {
			topic: 'Svagaste länken',
			missingTitle: 'Hur många som mötte en kontaktpunkt som svek är inte känt',
			title: 'Ett enda svek räcker: hur många mötte minst ett',
			subtitle:
				'Andel av dem som hade kontakt med någon kontaktpunkt och som minst en svek, %, per roll.',
			howToRead:
				'En kontaktpunkt svek den som gav den ett av de två sämsta svaren. Bakom ett gott medelvärde kan de flesta ha mött ett svek.',
			missing: 'Det behövs bedömda kontaktpunkter som någon hade kontakt med i den här omgången.',
		},
	},
	who: {
		voices: {
			topic: 'Företagens röster',
			missingTitle: 'Från vilka företag ingen hördes är inte känt',
			decider: (share) => `En beslutsfattare svarade i ${share} av företagen`,
			heard: (share) => `Någon svarade i ${share} av företagen`,
			subtitle: 'Andel av företagen på kontaktlistan, %, med 95 %-intervall.',
			rows: {
				'accounts-heard': 'Någon svarade',
				'accounts-with-decider': 'En beslutsfattare svarade',
				'accounts-contact-only': 'Enbart kontaktpersonen svarade',
			},
			column: 'Vem som hördes',
			companies: 'Företag på listan',
			howToRead:
				'Ett företag som hörs enbart genom sin kontaktperson hörs genom en enda röst; hur den skiljer sig från de övriga visas nedan.',
			missing:
				'Det behövs listan över dem som kunde ha fått frågan, med deras företag: contacts.csv bredvid exportfilerna.',
		},
		contact: {
			topic: 'Kontaktpersonerna och de övriga',
			missingTitle: 'Om kontaktpersonerna svarar annorlunda är inte känt',
			subtitle: 'Kontaktpersonernas skillnad mot de övriga, med 95 %-intervall.',
			number: 'Tal',
			ways: {
				'contact-gap': 'alla svar',
				'contact-gap-within': 'inom samma företag',
				'crm-gap': 'de som finns i kundregistret mot de som hittats utanför det',
				'crm-habit': 'en enkät till enbart kontaktpersonerna mot den här',
			},
			howToRead:
				'Samma fråga ställd till enbart kontaktpersonerna hade kunnat ge ett annat svar. Inom samma företag är jämförelsen rättvisast.',
			rawAndWeighted: (raw, kind, weighted) =>
				`Alla svar lika: ${raw}. Vägt (${kind}): ${weighted}.`,
			notWeighted: (raw) =>
				`Alla svar lika: ${raw}. Ett tal vägt efter vilka som kunde ha tillfrågats visas inte: det kräver vikter i study.yaml, av slaget frame med contacts.csv eller med rollernas andelar.`,
			missing:
				'Det behövs kontaktpersoner och andra bland dem som svarade: contact_person i contacts.csv, eller en roll som är kontakten.',
		},
		silent: {
			topic: 'De som inte svarade',
			missingTitle: 'Vad de tysta kunde ändra är inte känt',
			title: (level) => `${level}: vad de tysta kunde göra av det`,
			like: {
				late: (level) => `Om de tysta vore som de som svarade sent: ${level}.`,
				passive: (level) => `Om alla de tysta vore passiva: ${level}.`,
				detractor: (level) => `Om alla de tysta vore kritiker: ${level}.`,
			},
			howToRead: 'De här är gränser, inte skattningar: sanningen om de tysta ligger mellan dem.',
			missing: 'Det behövs uppgift om hur många inbjudna som inte svarade.',
		},
	},
	why: {
		places: {
			topic: 'Per kontaktpunkt',
			missingTitle: 'Ingen orsak har kodats för någon kontaktpunkt',
			title: (count) =>
				count === 1
					? 'Orsaker frågades och kodades vid en kontaktpunkt'
					: `Orsaker frågades och kodades vid ${count} kontaktpunkter`,
			subtitle: 'Andel av de öppna svaren som nämner temat, %, med 95 %-intervall.',
			howToRead:
				'Varje rad är ett tema vid en kontaktpunkt: andelen av dem som angav ett skäl där. Vid en annan kontaktpunkt tillfrågades andra, så jämför raderna för samma kontaktpunkt.',
			missing:
				'Lägg till en öppen fråga med facet: reason vid en kontaktpunkt och koda svaren i themes/<question>.csv.',
		},
	},
	actions: {
		title: (open, done) =>
			open === 0
				? done === 1
					? 'Den enda åtgärden är klar'
					: 'Alla åtgärder är klara'
				: `${done === 0 ? 'Ingen' : done} av ${open + done} ${open + done === 1 ? 'åtgärd' : 'åtgärder'} är ${done < 2 ? 'klar' : 'klara'}`,
		open: { topic: 'Pågående och väntande', none: 'Ingen åtgärd pågår eller väntar' },
		done: {
			topic: 'Klara',
			title: (count) => (count === 1 ? 'En åtgärd är klar' : `${count} åtgärder är klara`),
			none: 'Ingen åtgärd är klar ännu',
			missing: 'En åtgärd är klar när actions.yaml anger dagen i done.',
		},
		planned: (done, all, percent) => `${done} av ${all} planerade åtgärder är klara, ${percent}`,
		deck: 'En åtgärd behöver en ansvarig, en tidsgräns och ett tal som den ska ändra. Där ingen ansvarar sägs det.',
	},
	unit: {
		notMeasured: (name) => `${name}: ingen kontaktpunkt är mätt`,
		counts: (touchpoints, measured) =>
			touchpoints === 0
				? 'Ingen kontaktpunkt på vägen är dess egen'
				: touchpoints === 1
					? `Dess enda kontaktpunkt är ${measured === 1 ? 'mätt' : 'inte mätt'}`
					: `${measured === touchpoints ? 'Alla' : `${measured} av`} dess ${touchpoints} kontaktpunkter är mätta`,
		touchpoints: {
			topic: 'Kontaktpunkter',
			missingTitle: 'Hur dess kontaktpunkter upplevs är inte känt',
			howToRead: 'Varje rad är en kontaktpunkt som funktionen ansvarar för.',
			missing:
				'Ingen tillfrågades om funktionens kontaktpunkter: namnge dem i study.yaml och fråga om dem.',
		},
		owners: {
			topic: 'Ägare',
			missingTitle: 'Den har ingen kontaktpunkt',
			missing: 'Namnge funktionen för varje kontaktpunkt i study.yaml.',
			owner: 'Ägare',
			status: 'Mätning',
			measured: 'mätt',
			notMeasured: 'inte mätt',
			title: (all, unowned) =>
				unowned === 0
					? all === 1
						? 'Dess kontaktpunkt har en ägare'
						: `Alla dess ${all} kontaktpunkter har en ägare`
					: all === 1
						? 'Dess kontaktpunkt saknar ännu ägare'
						: `${unowned} av dess ${all} kontaktpunkter saknar ännu ägare`,
		},
		actions: {
			topic: 'Vad som görs',
			title: 'Det finns ännu ingen åtgärd för dess kontaktpunkter',
			missing:
				'Åtgärder skrivs i rapportens actions.yaml, med ägare, datum och siffran som de ska ändra.',
		},
	},
	segment: {
		level: {
			topic: 'Bland de övriga',
			missingTitle: 'Ingen i det här segmentet fick huvudfrågan',
			subtitle: (question, measure) => `${question} ${measure}, per segment.`,
			howToRead:
				'Nivåer med sina intervall. Inget test har gjorts mellan segmenten: där intervallen ligger långt ifrån varandra, be om jämförelsen i cuts i report.yaml.',
			missing: 'Segmentet fick inte huvudfrågan i den här omgången.',
		},
		expectationMissing:
			'I den här omgången fick segmentet inte frågor om både förväntan och upplevelse.',
		touchpointsMissing: 'Segmentet fick ingen fråga om någon kontaktpunkt i den här omgången.',
		touchpointsRead: 'Varje rad visar bara det här segmentets nivå.',
	},
	relation: {
		distribution: {
			topic: 'Fördelning',
			howToRead:
				'De som inte är kunder svarar om det de har hört eller minns. Deras svar räknas aldrig ihop med kundernas.',
			missing: 'Den här gruppen fick ingen rekommendationsfråga i den här omgången.',
			missingTitle: 'Hur de skulle rekommendera är inte känt',
		},
		statements: {
			topic: 'Bild utifrån',
			missingTitle: 'Vad de tycker om oss är inte känt',
			subtitle: 'Andelen som instämmer, %, med 95 %-intervall.',
			howToRead: 'Varje rad är ett påstående som bara de här människorna har tagit ställning till.',
			missing: 'Ställ påståenden med facet: image till den här gruppen.',
		},
		reasons: {
			topic: 'Orsaker',
			missingTitle: 'Deras orsaker är inte kända',
			title: (share, reason) => `${share} nämner ”${reason}”`,
			share: (reason, share) => `”${reason}” ${share}`,
			subtitle: (question) => `${question} Andel av dem som svarade, %, med 95 %-intervall.`,
			howToRead: 'En och samma person kan ha angett flera orsaker.',
			missing:
				'Fråga den här gruppen om orsaker: en fråga av typen single eller multiple med facet: reason.',
		},
	},
};
