import type { SectionWords } from '../en/section-words.ts';

const noRoles =
	'Det finns inga roller i svaren: nämn kolumnen i columns.role i study.yaml och räkna upp vad den säger under roles.';

const noThemes = (question: string): string =>
	`Svaren är inte kodade i teman: lägg themes/${question}.csv bredvid exportfilerna.`;

const noReason =
	'Ingen orsak frågades med egna ord: lägg till en öppen fråga med facet: reason i nästa omgång.';

export const sectionWordsSv: SectionWords = {
	subtitles: {
		npsByRole: (question, scale) =>
			`${question} ${scale}. Andel av dem som svarade i varje roll, %, och NPS (ambassadörer − kritiker).`,
		balanceByRole: (question, scale) =>
			`${question} ${scale}. Andel av dem som svarade i varje roll, %, och balansen (höga − låga svar).`,
		valueByRole: (question, measure) => `${question} ${measure}, per roll.`,
		path: (measure) => `${measure}, kontaktpunkterna i kundresans ordning.`,
		matrix: (measure) => `${measure}. Ju starkare färg, desto färre nöjda.`,
		distribution: (question, scale) => `${question} ${scale}. Andel av dem som svarade, %.`,
		expectation: (scale) =>
			`Medelvärde på skalan ${scale}: varje medelvärde av dem som svarade på frågan; gapet och n av dem som svarade på båda.`,
		roleTouchpoints: (measure, role) => `${measure}. ${role}.`,
		difference: (measure) => `${measure}: den här rollen minus de övriga rollerna.`,
		trend: (measure) => `${measure}, med 95 %-intervall, per omgång.`,
		answersByRole: (question, scale) =>
			`${question} ${scale}. Andel av dem som svarade, %, per svar.`,
		competitors: (question) => `${question} Varje leverantör, med 95 %-intervall.`,
		relations: (question) => `${question} Per kundrelation; relationerna räknas aldrig ihop.`,
		statements: (study, group, isOfEach, told) =>
			`${study}. ${group}${isOfEach ? ' per leverantör' : ''}: andelen som instämmer, %, med 95 %-intervall.${told && ` Rubriken gäller: ${told}.`}`,
	},
	measures: {
		nps: 'NPS (ambassadörer − kritiker)',
		balance: 'Balans (höga − låga svar)',
		satisfied: (top, scale) => `Andelen nöjda (${top} på skalan ${scale}), %`,
		easy: (top, scale) => `Andelen som tyckte att det var lätt (${top} på skalan ${scale}), %`,
		mean: (scale) => `Medelvärde på skalan ${scale}`,
		share: 'Andel av dem som svarade, %',
	},
	overview: {
		roles: {
			topic: 'Roller',
			missingTitle: 'Hur varje roll svarar är inte känt',
			noFacts: 'Ingen roll fick huvudfrågan i den här omgången.',
			howToRead:
				'Staplarna visar svaren, inte ett betyg. NPS står med sitt 95 %-intervall. Ett märke visar att rollen skiljer sig från de övriga rollerna tillsammans; utan märke går ingen skillnad att påvisa.',
			missing: noRoles,
		},
		path: {
			topic: 'Kundresan',
			missingTitle: 'Kundresan går inte att rita ännu',
			howToRead:
				'Punkten är alla kunder och linjen dess 95 %-intervall. En kort blek stapel betyder att rollerna är eniga; en lång att medelvärdet inte beskriver någon.',
			missing:
				'Ingen fråga gäller en kontaktpunkt: räkna upp kontaktpunkterna i study.yaml och nämn en i varje fråga.',
		},
		matrix: {
			topic: 'Roller × kontaktpunkter',
			missingTitle: 'Roller och kontaktpunkter går inte att korsa ännu',
			howToRead:
				'Läs rad för rad. Pilar märker celler som skiljer sig från de övriga rollerna efter korrigering för många jämförelser. Streckade celler är dolda för att skydda dem som svarade, kursiv har ett litet underlag, ett streck: inte frågat.',
			missing: 'Det behövs både roller och kontaktpunkter i study.yaml, besvarade i samma omgång.',
		},
		why: {
			topic: 'Varför',
			title: 'Varför kunderna svarar så framgår inte ännu',
			noThemes,
			noQuestion: noReason,
		},
		since: {
			topic: 'Sedan förra versionen',
			title: 'Vad som har förändrats går inte att säga ännu',
			missing:
				'Det finns ingen tidigare omgång att jämföra med: den ska ha haft samma fråga på samma skala.',
			howToRead:
				'Steg och sjönk sägs bara där testet och intervallet säger det och förändringen är stor nog att spela en roll.',
		},
		actions: {
			topic: 'Vad vi gör',
			title: 'Det finns ingen åtgärd ännu',
			missing:
				'Åtgärder, med ansvarig, tidsgräns och talet de ska ändra, skrivs i rapportens actions.yaml.',
		},
		who: {
			topic: 'Vem som svarade',
			missingTitle: 'Vem som svarade är inte känt',
			howToRead: 'Antal svar, inte skattningar. En roll som inte svarade har inte hörts.',
			missing:
				'Vem som inte svarade är inte känt: lägg listan över dem som kunde ha fått frågan bredvid exportfilerna som contacts.csv.',
		},
	},
	role: {
		distribution: {
			topic: 'Fördelning',
			missingTitle: 'Hur de skulle rekommendera är inte känt',
			howToRead:
				'Vänster kant: kritikerna. Höger kant: ambassadörerna. Se på båda före medelvärdet.',
			missing: 'Rollen fick ingen rekommendationsfråga i den här omgången.',
		},
		expectation: {
			topic: 'Förväntan och upplevelse',
			missingTitle: 'Vad de förväntade sig är inte känt',
			noFacts: 'I den här omgången fick rollen inte frågor om både förväntan och upplevelse.',
			howToRead:
				'Romben är vad de förväntade sig, punkten vad de fick; gapet är upplevelse minus förväntan. Ett gap färgas bara där hela dess 95 %-intervall ligger på samma sida om noll. Varje intervall talar bara för sig självt: av tjugo kontaktpunkter utan gap hamnar ungefär ett utanför noll av en slump.',
			missing:
				'Ingen förväntan frågades: lägg till en fråga med facet: expectation och nämn den i upplevelsefrågans pairs_with.',
		},
		difference: {
			topic: 'Skillnad mot övriga roller',
			missingTitle: 'Hur de skiljer sig från de övriga går inte att säga',
			none: (tested) =>
				`Vid ingen av ${tested} testade kontaktpunkter går en skillnad mot de övriga rollerna att påvisa`,
			some: (told, tested) =>
				`De skiljer sig från de övriga rollerna vid ${told} av ${tested} testade kontaktpunkter`,
			howToRead:
				'Fyllda punkter skiljer sig efter korrigering för många jämförelser. En ihålig punkt är inte ”ingen skillnad”: den är en skillnad som de här svaren inte kan påvisa.',
			missing: 'Ingen kontaktpunkt har tillräckligt med svar från den här rollen och de övriga.',
		},
		touchpoints: {
			topic: 'Kontaktpunkter',
			missingTitle: 'De fick ingen fråga om någon kontaktpunkt',
			howToRead: 'Varje rad visar bara den här rollens nivå; skillnaderna finns i figuren ovanför.',
			missing: 'Rollen fick ingen fråga om någon kontaktpunkt i den här omgången.',
		},
		chosen: {
			topic: 'Vad de säger är viktigt',
			missingTitle: 'Vad de själva tycker är viktigast är inte känt',
			more: (role, list) => `${role} väljer oftare än de andra rollerna: ${list}`,
			title: (answers) =>
				`${answers} sade vad som är viktigast; inget val är tydligt vanligare än i de andra rollerna`,
			subtitle: (question) => `${question} Andel av dem som svarade, %, med 95 %-intervall.`,
			howToRead:
				'Det mest valda står först; där intervallen överlappar är ordningen en slump. Nästa figur visar vad som hänger ihop med rekommendationen: de två behöver inte vara överens.',
			missing:
				'Fråga vad som är viktigast: en fråga av slaget multiple med facet: importance och kontaktpunkterna som alternativ.',
		},
		why: {
			topic: 'Varför',
			title: 'Varför de svarar så framgår inte ännu',
			noThemes,
			noQuestion: noReason,
		},
		accounts: {
			topic: 'Inom kundföretagen',
			title: 'Hur rollerna skiljer sig inom ett kundföretag framgår inte ännu',
			within: 'Hur långt ifrån varandra kontaktpersonerna och de övriga i samma företag står',
			ofAll:
				'Av alla kundföretag där både kontaktpersoner och andra svarade; inget företag nämns vid namn.',
			missing:
				'Det behövs kundföretag där kontaktpersonen och någon annan svarade, minst 20 av dem.',
		},
	},
	touchpoint: {
		trend: {
			topic: 'Utveckling',
			missingTitle: 'Det finns ännu inget tal för någon omgång',
			howToRead:
				'Linjen visar hur säker en omgång är. Om den nyaste skiljer sig från en tidigare avgör testet, inte huruvida linjerna överlappar varandra.',
			missing: 'Kontaktpunkten har inget tal i någon av omgångarna.',
		},
		roles: {
			topic: 'Per roll',
			missingTitle: 'Hur varje roll svarar är inte känt',
			noFacts: 'Ingen roll fick frågan om den här kontaktpunkten i den här omgången.',
			howToRead: 'Vänster kant: de missnöjda. Höger kant: de nöjda. Jämför kanterna, inte mitten.',
			missing: noRoles,
		},
		why: {
			topic: 'Varför',
			title: 'Varför kunderna svarar så framgår inte ännu',
			noThemes,
			noQuestion:
				'Ingen orsak frågades med egna ord om den här kontaktpunkten: lägg till en öppen fråga med facet: reason i nästa omgång.',
		},
		actions: {
			topic: 'Åtgärder',
			title: 'Ingen åtgärd gäller den här kontaktpunkten',
			missing: 'Åtgärder skrivs i rapportens actions.yaml, var och en med sin kontaktpunkt.',
		},
	},
	benchmark: {
		competitors: {
			topic: 'Konkurrenter',
			missingTitle: 'Ingen konkurrent har mätts',
			howToRead:
				'Varje rad är en leverantörs nivå. Orden säger hur vi skiljer oss från den; där platsen är ett intervall är ordningen inom intervallet en slump.',
			missing:
				'Ingen konkurrent i svaren: räkna upp brands i study.yaml och nämn kolumnen, eller ställ frågan om varje leverantör.',
		},
		relations: {
			topic: 'Kundrelation',
			missingTitle: 'Svar finns bara från en kundrelation',
			howToRead:
				'De som inte är kunder svarar om det de har hört. Deras tal står bredvid kundernas, aldrig i dem.',
			missing:
				'Bara en kundrelation. Möjliga och förlorade kunder behöver en egen exportfil, med sin relation i sources i study.yaml.',
		},
		statements: {
			topic: 'Bild utifrån och upplevelse',
			missingTitle: 'Bilden utifrån är inte känd',
			howToRead:
				'Varje rad är ett påstående och en grupp. Orden säger hur vi skiljer oss från leverantören på raden.',
			missing:
				'Ingen bild utifrån frågades: lägg till påståenden med facet: image och ställ dem till människor som känner företaget utifrån.',
		},
		importance: {
			topic: 'Betydelse och utfall',
			title: 'Vad som betyder mest framgår inte ännu',
			missing:
				'Det behövs en fråga om helheten, svar om kontaktpunkterna från samma personer och tillräckligt många av dem.',
		},
	},
	method: {
		response: { topic: 'Svaren', title: 'Så samlades svaren in' },
		base: { topic: 'Underlag och vikter' },
		uncertainty: {
			topic: 'Osäkerhet',
			title: 'Så visar rapporten vad den inte vet',
		},
		privacy: { topic: 'Skydd av dem som svarade' },
		wording: { topic: 'Frågor' },
		downloads: { topic: 'Data', title: 'Ta med dig talen' },
	},
};
