import type { MethodWords } from '../en/method-words.ts';

const GUARDED =
	'Celler ur vilka en dold cell kunde räknas fram med subtraktion är också dolda: inom versionen och vid sidan av allt som tidigare versioner har publicerat.';

export const methodWordsSv: MethodWords = {
	response: {
		noFrame:
			'Hur många av dem som kunde ha fått frågan som svarade är inte känt: ingen kontaktlista har jämförts med svaren. Talen gäller dem som svarade.',
		invited: (wave, invited) => `${wave}: ${invited} personer bjöds in.`,
		notInvited: (wave) => `${wave}: hur många som bjöds in har inte antecknats.`,
		silence:
			'En enkät säger inget om människor som aldrig svarar på något, och viktning för dem inte tillbaka.',
	},
	base: {
		notWeighted: 'Resultaten är inte viktade: varje svar räknas en gång.',
		weighted: (kind) =>
			`Resultaten är viktade (${kind}). Varje viktat tal står med sitt oviktade n och sitt effektiva n, och i tabellerna står dess oviktade värde bredvid.`,
		weightKinds: {
			column: 'med vikter som följde med svaren',
			account: 'varje kundföretag räknas en gång',
			frame: 'enligt kontaktlistan',
			poststratify: 'enligt kända andelar av grupper',
			rake: 'enligt flera kända andelar på en gång',
			revenue: 'enligt kundföretagets omsättning',
		},
		weighing: (wave, designEffect, effective, account) =>
			`${wave}: vikternas designeffekt är ${designEffect}, så det effektiva n är ${effective} innan kundföretagen beaktas.${account && ` Det största kundföretaget har ${account} av vikten.`}`,
		whoCounts:
			'n är antalet personer som gav ett giltigt svar på frågan. De som frågan inte gällde, de som inte visste och de som inte svarade ingår inte.',
		receipt: (read, kept) => `${read} rader lästes och ${kept} behölls.`,
	},
	uncertainty: {
		meaning:
			'Intervallet visar vad sådana här svar ger gång på gång. Det görs inte smalare efter hur stor del av kunderna som svarade. Kontaktlistor är inga slumpmässiga urval. Varje intervall antar att de som svarade inom en roll och en grupp är som de som inte svarade, och det täcker inte felet där de inte är det.',
		process: {
			term: 'Vad intervallen gäller',
			text: 'Kundupplevelsen som företaget fortlöpande skapar, inte en räkning av ett ögonblick. En totalräkning av ett ögonblick skulle ha smalare intervall.',
		},
		nps: {
			term: 'NPS och balanser',
			text: 'Justerat Waldintervall enligt Rocks (2016), 95 %: ambassadörer (9–10) minus kritiker (0–6; 1–6 på skalan 1–10), från −100 till +100.',
		},
		share: { term: 'Andelar', text: 'Wilsons (1927) intervall, 95 %.' },
		mean: { term: 'Medelvärden', text: 'Intervall enligt Students t-fördelning, 95 %.' },
		accounts: {
			term: 'Svar från samma kundföretag',
			text: 'Människor i ett företag liknar varandra. Variansen är lineariserad och klustrad efter kundföretag, och det effektiva n visar hur många oberoende svar som vore lika säkra.',
		},
		noAccounts: {
			term: 'Inga kundföretag',
			text: 'Svaren visar inte vilket företag de kommer från. Därför räknas var och en som oberoende, och regeln om kundföretag i små grupper gäller inte.',
		},
		full: {
			term: 'Fullt underlag',
			text: 'n minst 30, effektivt n minst 25 och minst 10 kundföretag.',
		},
		limited: {
			term: 'Begränsat underlag',
			text: 'n 10–29, effektivt n under 25 eller färre än 10 kundföretag. Visas med sitt intervall.',
		},
		indicative: {
			term: 'Riktgivande',
			text: 'n under 10, eller effektivt n eller antalet kundföretag under 8. Kursiv och prickad kontur. Läs som en riktning; aldrig i en rubrik, aldrig rangordnat.',
		},
		notEstimable: {
			term: 'Går inte att beräkna',
			text: 'Det finns svar, men inget intervall går att beräkna ur dem. Därför visas inget tal.',
		},
		verdicts: (points, percent, scale) => ({
			term: 'Steg, sjönk, skiljer sig',
			text: `Sägs bara när det korrigerade p-värdet är under 0,05, skillnadens 95 %-intervall inte omfattar noll och skillnaden är minst den minsta som spelar en roll: ${points} poäng för NPS och balanser, ${percent} procentenheter för andelar, ${scale} % av bedömningsskalans bredd för medelvärden.`,
		}),
		noClear: {
			term: 'Ingen tydlig förändring, ingen tydlig skillnad',
			text: 'Skillnadens intervall sträcker sig högst 15 poäng, 15 procentenheter eller 12,5 % av skalan åt vartdera hållet, och skillnaden är inte tydlig. En stor förändring är osannolik; att ingen alls har skett är inte bevisat.',
		},
		cannotBeSaid: {
			term: 'Går inte att säga',
			text: 'Intervallet är bredare än så, någondera sidan har för få svar, eller också är ordalydelsen, skalan eller definitionen en annan. I små grupper är detta det vanliga.',
		},
		tests: {
			term: 'Test av skillnader',
			text: 'Utan kundföretag: Fisher (1935) där ett väntat antal är under 5, annars sammanslaget z; Lewis och Sauro för NPS; Welch (1947) för medelvärden; parat t för samma personer. Med kundföretag, vikter eller samma personer på nytt: samma test på det effektiva antalet svar (Rao & Scott 1992), medelvärden med ett scoretest, med kundföretagens frihetsgrader.',
		},
		many: (headline) => ({
			term: 'Många jämförelser',
			text: `p-värdena för ett slags mått och ett slags jämförelse korrigeras tillsammans över hela versionen (Benjamini & Hochberg 1995), aldrig sida för sida.${headline && ` Angivna på förhand och inte korrigerade: ${headline}.`}`,
		}),
		oneAccount: {
			term: 'Vilar på ett enda kundföretag',
			text: 'En skillnad som tappar sitt tecken eller hälften av sin storlek när ett enda kundföretag lämnas bort. Det sägs överallt där den nämns, och den blir aldrig rubrik för en sida.',
		},
		rounding: {
			term: 'Avrundning',
			text: 'Skillnader räknas före avrundningen, så de kan avvika med ett från talen som står bredvid.',
		},
		census: (numbers) => ({
			term: 'Totalräkning av ett ögonblick',
			text: `De här talen har också ett intervall för dem som då kunde få frågan, smalare ju fler av dem som svarade: ${numbers}. Det används aldrig för jämförelser.`,
		}),
		above: {
			term: '”Är fler än”, ”mer än hälften”, ”färre än hälften”',
			text: 'Används bara när hela intervallet på 95 % ligger på den sidan av noll eller hälften. Annars säger sidan att det inte går att säga. Där många rader läses på en gång kan ungefär en av tjugo sådana utsagor vara en slump.',
		},
	},
	comparisons: {
		caption: 'Jämförelser',
		family: 'Vad som jämfördes',
		tested: 'Testade',
		told: 'Kvarstår',
		corrected: 'Korrigerade för att de är många',
		yes: 'ja',
		no: 'nej, angivna på förhand',
		headline: 'Huvudmått',
		kinds: {
			wave: 'mot tidigare omgångar',
			role: 'roll mot de övriga rollerna',
			pair: 'roll mot roll',
			brand: 'vi mot en konkurrent',
			target: 'mot målet',
			relation: 'relation mot relation',
			own: 'test av talet självt',
		},
		unweighted: 'oviktat',
		remain: (tested, told, onOneAccount, count) =>
			`${count(tested)} ${tested === 1 ? 'jämförelse' : 'jämförelser'}; ${told === 0 ? 'ingen skiljer sig efter korrigering' : `${count(told)} skiljer sig efter korrigering`}${onOneAccount > 0 ? `, varav ${onOneAccount} vilar på ett enda kundföretag och saknar märke` : ''}.`,
	},
	npsNotes: {
		'nps-1-10': {
			term: 'NPS-liknande tal (1–10)',
			text: 'Frågan ställdes på skalan 1–10. Talet jämförs aldrig med NPS från 0–10.',
		},
		balance: {
			term: 'Rekommendationsbalans',
			text: 'Höga svar minus låga där frågan inte är en NPS-fråga: en annan skala, eller människor som inte är kunder. Aldrig i samma serie som NPS.',
		},
	},
	privacy: {
		promise: {
			anonymous: 'De som svarade fick löftet att ingen kan veta vem som svarade.',
			confidential: 'De som svarade fick löftet att svaren behandlas konfidentiellt.',
			identified: 'De som svarade visste att svaren behandlas med deras namn.',
		},
		hidden: (respondents, accounts) => ({
			term: 'Dolt för att skydda dem som svarade',
			text: `Färre än ${respondents} personer eller färre än ${accounts} kundföretag. Varje dold cell ser likadan ut, oavsett orsak: inget tal på sidan, i tabellen, i filen att ladda ner eller i filen bakom den. ${GUARDED}`,
		}),
		hiddenRespondents: (respondents) => ({
			term: 'Dolt för att skydda dem som svarade',
			text: `Färre än ${respondents} personer. Varje dold cell ser likadan ut, oavsett orsak: inget tal på sidan, i tabellen, i filen att ladda ner eller i filen bakom den. ${GUARDED}`,
		}),
		distribution: (least) => ({
			term: 'Fördelningar',
			text: `Visas från ${least} svar uppåt.`,
		}),
		quotes: (least, accounts) => ({
			term: 'Öppna svar',
			text: `Citeras bara där någon har läst och godkänt orden, och bara ur grupper där minst ${least} personer${accounts === '' ? '' : ` från minst ${accounts} kundföretag`} skrev; detsamma gäller rollen eller branschen som står bredvid. E-postadresser, telefonnummer, personbeteckningar, bankkonton, webbadresser och de namn på kunder och personal som finns i data ersätts med […]; andra namn kan bli kvar. Ett avsnitt har högst tre citat, i förhållande till hur många som nämner deras teman.`,
		}),
		accounts: { term: 'Kundföretag', text: 'Nämns aldrig vid namn på dessa sidor.' },
		namedAccounts: (least) => ({
			term: 'Kundföretag',
			text: `Nämns vid namn för den här målgruppen, eftersom de svarande före svaret fick veta att det sker med namn. Oavsett hur få personer det gäller berättar sidorna vilka av varje roll som är kända, bjöds in och svarade, klassen på varje rolls sämsta svar men aldrig poängen, vilka riskregler som är uppfyllda och omsättningen. Andelar av ett företags svar visas från ${least} svar och bara där de inte röjer någon annan.`,
		}),
		series: {
			ledger: (least) =>
				`Ett tal som en tidigare version har publicerat publiceras på nytt bara om ingen eller minst ${least} personer har kommit till dess grupp sedan dess, och ingen eller minst ${least} har lämnat den.`,
			counts: (least) =>
				`För en tidigare version är det inte längre känt vilka som stod bakom talen. Det den har publicerat publiceras på nytt bara om det är oförändrat eller antalet personer skiljer sig med minst ${least}.`,
		},
		hiddenCells: (count, text) =>
			count === 0
				? 'Ingen cell i den här versionen är dold.'
				: count === 1
					? 'En cell i den här versionen är dold.'
					: `${text} celler i den här versionen är dolda.`,
	},
	wording: {
		caption: 'Frågornas ordalydelse',
		ids: 'En frågas id är detsamma i talen, adresserna och filerna.',
	},
	downloads: {
		intro:
			'Varje figur har sina data som CSV, och alla publicerade tal finns i en fil. Enskilda personers svar publiceras inte.',
		allFacts: 'Alla tal i den här versionen (CSV)',
		numbers:
			'I filerna har talen decimalpunkt och ingen tusentalsavskiljare. Dolda celler är tomma, och filen säger det.',
	},
	version: (kaiku, methods) => `Gjord med Kaiku ${kaiku}, metoder ${methods}.`,
};
