import type { NumberDefinitions } from '../en/number-definitions.ts';

export const numberDefinitionsSv: NumberDefinitions = {
	polarisation: {
		term: 'Polarisering',
		text: 'Hur långt ifrån varandra svaren står, Leiks D (1966): 0 när alla är eniga, 1 när hälften står i vardera änden. Från 20 svar uppåt.',
	},
	consensus: {
		term: 'Enighet',
		text: 'Hur nära varandra svaren står, Tastle och Wierman (2007): 1 när alla är eniga, 0 när hälften står i vardera änden. Från 20 svar uppåt.',
	},
	agreement: {
		term: 'Samstämmighet',
		text: 'Hur nära varandra svaren på en ordnad skala står, van der Eijks A (2001): 1 när alla är eniga, 0 när svaren fördelas jämnt, −1 när hälften står i vardera änden.',
	},
	splitAccounts: {
		term: 'Delade kundföretag',
		text: 'Av kundföretagen med minst två svar de som har både en ambassadör och en kritiker. Wilsons (1927) intervall över kundföretag.',
	},
	icc: {
		term: 'Skillnader mellan kundföretag',
		text: 'Intraklasskorrelation, Shrout och Fleiss (1979): hur stor del av skillnaderna som ligger mellan kundföretagen; resten finns inom dem. Från 20 kundföretag uppåt.',
	},
	met: {
		term: 'Hade kontakt med kontaktpunkten',
		text: 'Av dem som fick frågan de personer som hade kontakt med kontaktpunkten, och de kundföretag där någon hade det. Wilsons (1927) intervall.',
	},
	failing: {
		term: 'Svikande kontaktpunkt',
		text: 'Av dem som hade kontakt med den de personer vars svar är högst den angivna gränsen: 3 på skalan 1–7, 2 på skalan 1–5. Wilsons (1927) intervall.',
	},
	weakestLink: {
		term: 'Svagaste länken',
		text: 'Av dem som hade kontakt med någon kontaktpunkt de personer eller kundföretag som minst en av dem svek. Ett kundföretag med många svar blir lättare sviket. Därför anges också chansen för två svar dragna ur varje kundföretag (Hurlbert 1971).',
	},
	onlyFailing: {
		term: 'Enda svikande länken',
		text: 'Personer som bara den här kontaktpunkten svek: de renaste fallen.',
	},
	failingEffect: {
		term: 'Resultat med och utan en svikande länk',
		text: 'Resultatet för dem som en kontaktpunkt svek minus de övrigas, med variansen klustrad efter kundföretag (Binder 1983). Det är ingen effekt: ett dåligt humör färgar alla svar.',
	},
	pathCorrelation: {
		term: 'Vad resultatet följer längs kundresan',
		text: 'Resultatets korrelation med kundresans medelvärde och dess sämsta, sista och mest minnesvärda ögonblick (topp och slut, Kahneman m.fl. 1993). I långa relationer är regeln en hypotes.',
	},
	gapShares: {
		term: 'Förväntan inte uppfylld, uppfylld, överträffad',
		text: 'Samma persons upplevelse minus förväntan (efter Parasuraman, Zeithaml och Berry 1988), som andelen personer under, på och över 0. Wilsons (1927) intervall.',
	},
	importance: {
		term: 'Härledd betydelse',
		text: 'Hur mycket av det som bedömningarna tillsammans förklarar som hör till varje kontaktpunkt: Lindeman, Merenda och Gold (1980), eller relativa vikter enligt Johnson (2000). Intervallen och platserna kommer ur omsamplade kundföretag. Talet beskriver det gemensamma, inte vad en förbättring skulle ge.',
	},
	driverSign: {
		term: 'Åt vilket håll en kontaktpunkt går',
		text: 'Korrelationen mellan bedömningen av varje kontaktpunkt och utfallet, Pearson (1896): över 0 stiger de tillsammans, under 0 sjunker den ena när den andra stiger. Intervallet kommer ur omsamplade kundföretag.',
	},
	vif: {
		term: 'Hur lika kontaktpunkterna bedöms',
		text: 'Variansinflationsfaktor, Marquardt (1970): 1 när de övriga bedömningarna inte säger något om denna, 10 när de säger nio tiondelar av den. Ju högre talet är, desto sämre går kontaktpunkterna att skilja från varandra.',
	},
	importancePerformance: {
		term: 'Betydelse och utfall',
		text: 'Linjerna i Martillas och James (1977) kors står vid kontaktpunkternas medelvärden, så några ligger alltid under dem. Betydelse är vad människor säger: andelen som valde kontaktpunkten bland det som betyder mest, annars deras bedömning av dess betydelse, annars vad de förväntade sig; eller den härledda betydelsen där den publiceras.',
	},
	penaltyReward: {
		term: 'Straff och belöning',
		text: 'Hur mycket högre utfallet är efter en hög bedömning, och lägre efter en låg, än efter en mellan dem (Brandt 1987).',
	},
	mixAndWithin: {
		term: 'Sammansättning och förändring inom grupper',
		text: 'En förändring delad i två (Kitagawa 1955): för att andra personer svarade, och för att samma grupper svarade annorlunda.',
	},
	samePeople: {
		term: 'Samma personer',
		text: 'Förändringen för dem som svarade båda gångerna, parad person för person (Student 1908).',
	},
	detectable: {
		term: 'Minsta förändring som skulle synas',
		text: 'Vad nästa omgång kan skilja från slumpen fyra gånger av fem, om den får lika många svar som denna (Cohen 1988).',
	},
	trend: {
		term: 'Utveckling',
		text: 'Förändring per omgång, en rät linje där varje omgång väger så mycket som den är säker (Aitken 1936). Från fyra omgångar uppåt.',
	},
	monotone: {
		term: 'Samma riktning',
		text: 'Hur jämnt omgångarna går uppåt eller nedåt: Kendalls τ (1948) med tiden, från −1 till 1, och dess p enligt Mann (1945). Från sex omgångar uppåt.',
	},
	control: {
		term: 'Vanlig variation',
		text: 'Gränser som omgångarna håller sig inom så länge inget förändras (Shewhart 1931; andelar enligt Laney 2002), frysta när de en gång är satta. En signal är en omgång utanför dem, eller åtta i rad på samma sida.',
	},
	expectedReturn: {
		term: 'Återgång mot medelvärdet',
		text: 'Uppgången som är att vänta för kundföretag som valdes för att de låg lågt, om inget görs (Galton 1886).',
	},
	observedReturn: {
		term: 'Förändring hos kundföretag som man gjorde något för',
		text: 'Förändringen hos de kundföretag för vilka något gjordes; och hur mycket mer de förändrades än de andra skulle ha gjort från samma utgångsläge, med kovariansanalys (Fisher 1932).',
	},
	standardised: {
		term: 'Samma sammansättning av roller',
		text: 'Varje varumärkes resultat som om de som svarade hade samma roller: direkt standardisering (Yule 1934).',
	},
	rank: {
		term: 'Plats',
		text: 'En plats och de platser som är möjliga: en för varje konkurrent som är tydligt bättre, parvis och efter Bonferroni (Al Mohamad, Goeman och van Zwet 2022).',
	},
	lead: {
		term: 'Försprång i förstahandsval',
		text: 'Vår andel av förstahandsvalen minus konkurrentens bland samma personer, även de som inte har någon favorit (Scott och Seber 1983).',
	},
	imageGap: {
		term: 'Upplevelse bredvid bilden utifrån',
		text: 'Vad andra tror om oss minus vad våra kunder upplever: andra människor och en annan sak, jämförda enligt Welch (1947).',
	},
	perceptionGap: {
		term: 'Vad personalen tror',
		text: 'Vad våra egna tror att kunderna upplever minus vad kunderna säger: olika människor, jämförda enligt Welch (1947). Över 0 tänker vi bättre om oss själva än kunderna gör.',
	},
	emotion: {
		term: 'Goda och dåliga känslor',
		text: 'Andelen av dem som svarade som nämnde minst en god känsla, och andelen som nämnde minst en dålig; på en skala ovanför och under dess mitt. En och samma person kan vara i båda, och de dras aldrig från varandra.',
	},
	coverage: {
		term: 'Identifierade, inbjudna, svarade',
		text: 'Våra kunders personer på kontaktlistan, de av dem som bjöds in och de vars svar är med; av de första och de sista också de som kundregistret kände till. Den som inte finns på listan vet man inte att saknas.',
	},
	responseRates: {
		term: 'Svar, kontakt, samarbete och vägran',
		text: 'AAPOR (2023), RR1, CON1, COOP1 och REF1: de som svarade, nåddes eller vägrade av dem som bjöds in, och de som svarade av dem som nåddes. Alla vars behörighet är okänd räknas som behöriga (e = 1). Wilsons (1927) intervall.',
	},
	accountsHeard: {
		term: 'Hörda kundföretag',
		text: 'Av alla kundföretag på listan de med ett svar, med en beslutsfattares svar och med svar av enbart kontaktpersonen. Wilsons (1927) intervall över kundföretag.',
	},
	accountVoices: {
		term: 'Kundföretag efter röst',
		text: 'Varje kundföretag på listan en gång: en beslutsfattare svarade, annars enbart kontaktpersonen, annars andra, eller ingen. Ett antal företag, ingen skattning. Där människorna i någon grupp är för få publiceras ingen av dem.',
	},
	voicesOfAccount: {
		term: 'Ett företags röster och sämsta roller',
		text: 'Personer i ett företag som svarade, deras roller och klassen på varje rolls sämsta svar. Ordnade efter klass, sämst först; roller i samma klass delar plats. Antal, inte skattningar.',
	},
	accountRisk: {
		term: 'Företag i riskzonen',
		text: 'Den första regeln som gäller: en beslutsfattare svarade som kritiker; någon är känd men ingen svarade; ingen är känd. Därtill företag där en enda person är känd. Regler, ingen prognos.',
	},
	accountRevenue: {
		term: 'Omsättning och omsättning i riskzonen',
		text: 'Årlig omsättning enligt accounts.csv, summerad över företag; i riskzonen är all omsättning hos dem som uppfyller en regel. Hur sannolikt det är att de lämnar har ingen skattat. Företag vars omsättning inte anges är utelämnade.',
	},
	accountChurn: {
		term: 'Företag som har lämnat',
		text: 'Av de företag som svarade som kunder i en tidigare omgång de vars status säger att de har lämnat, eller som sedan har svarat som förlorade och inte är kunder. Wilsons (1927) intervall över företag.',
	},
	frameQuality: {
		term: 'Kontaktlistans kvalitet',
		text: 'Våra kunders kontakter i contacts.csv som är inaktuella, aldrig har kontrollerats, står där två gånger bortsett från versaler, eller saknar företag eller roll; hur många som har varje kolumn ifylld; och företag med en kontakt eller ingen. Inaktuell räknas från fältarbetets första dag och dagarna i stale_after. Antal ur hela listan, utan intervall. Hur många som saknar roll anges bara där varje roll får anges; vad inbjudan ledde till bara där de som svarade och de tysta är tillräckligt många med och utan uppgift.',
	},
	ownerContacts: {
		term: 'Kontakter per ansvarig',
		text: 'Företag och kontakter för varje ansvarig i accounts.csv, och hur många av dem som är inaktuella, aldrig kontrollerade eller ensamma i sitt företag. Antal, som bara visas för dem som får veta vem som ansvarar.',
	},
	reach: {
		term: 'Personer och roller per företag',
		text: 'Företag med ett svar efter hur många av deras personer, och av de roller som dessa uppgav, som svarade i omgången: medianen, och andelar med Wilsons (1927) intervall över företag. Där en klass har för få personer eller företag publiceras ingen klass.',
	},
	rIndicator: {
		term: 'Hur jämnt man svarade',
		text: 'R-indikator, Schouten, Cobben och Bethlehem (2009), per roll och korrigerad för en kort lista: 1 när varje roll svarade med samma sannolikhet. Från 100 personer med 10 i varje roll.',
	},
	contactGap: {
		term: 'Kontaktpersoner och andra',
		text: 'Kontaktpersonernas resultat minus de övrigas, sammanslaget och inom samma kundföretag (Mundlak 1978); likaså för dem som fanns i kundregistret och dem som inte gjorde det. Nyckelinformanter ger en annan bild: Kumar, Stern och Anderson (1993).',
	},
	accountDifference: {
		term: 'Skillnader inom kundföretag',
		text: 'Kundföretagen efter hur många poäng deras kontaktpersoners medelvärde ligger över medelvärdet för de övriga som svarade där, i hela poäng, fem och mer tillsammans. Från 20 kundföretag med båda uppåt; inget kundföretag nämns vid namn.',
	},
	crmHabit: {
		term: 'Vad en enkät till enbart kontaktpersonerna hade visat',
		text: 'Kontaktpersonernas resultat minus resultatet viktat enligt kontaktlistans roller (Holt och Smith 1979). Roller med färre än fem svar slås ihop.',
	},
	bound: {
		term: 'Om de tysta hade svarat',
		text: 'Resultatet om alla inbjudna som inte svarade vore som de som svarade sent, passiva eller kritiker: gränser enligt Manski (1990), inte skattningar. Sena är de sista hela dagarna som rymmer en fjärdedel av omgångens svar (Lin och Schaeffer 1995), från 30 av dem uppåt.',
	},
	theme: {
		term: 'Teman',
		text: 'Av dem som skrev de personer som nämner ett tema; ett svar kan ha flera. Berättas från fem personer i tre kundföretag uppåt.',
	},
	themePraise: {
		term: 'Beröm för ett tema',
		text: 'Av dem som nämner ett tema de personer vars omnämnande kodades som beröm. Wilsons (1927) intervall.',
	},
	themeTilt: {
		term: 'Vad som skiljer ambassadörer från kritiker',
		text: 'Logoddset för ett tema bland ambassadörer mot kritiker, med en priorfördelning enligt Monroe, Colaresi och Quinn (2008): över 0 är det ambassadörernas.',
	},
	wordKeyness: {
		term: 'Ambassadörernas och kritikernas ord',
		text: 'Logoddset för att använda ett ord bland ambassadörer mot kritiker, med en priorfördelning enligt Monroe, Colaresi och Quinn (2008), räknat i personer och inte i ord. Jämförda är ord från fem personer i tre kundföretag uppåt, med 30 svar på vardera sidan; publicerade är de med |z| minst 2,58 efter Benjamini och Hochberg (1995) över alla jämförda. Ordformer räknas som de står, så böjning delar upp ord. Namn lämnas bort.',
	},
	coding: {
		term: 'Kodarnas samstämmighet',
		text: 'Cohens kappa (1960) för två kodare: 1 är fullständig, 0 är slump. Under 0,67 är temana preliminära.',
	},
	census: {
		term: 'Kundkretsen som den är',
		text: 'Samma tal med ett intervall för just kunderna på listan vid enkätens slut (Cochran 1977): smalare ju färre som inte fick frågan, och inget när alla svarade. Alla andra intervall gäller den fortlöpande verksamheten.',
	},
};
