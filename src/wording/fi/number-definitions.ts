import type { NumberDefinitions } from '../en/number-definitions.ts';

export const numberDefinitionsFi: NumberDefinitions = {
	polarisation: {
		term: 'Vastausten hajaantuminen',
		text: 'Kuinka kaukana vastaukset ovat toisistaan, Leikin D (1966): 0, kun kaikki ovat samaa mieltä, ja 1, kun puolet on kummassakin päässä. Vähintään 20 vastauksesta.',
	},
	consensus: {
		term: 'Yksimielisyys',
		text: 'Kuinka lähellä vastaukset ovat toisiaan, Tastle ja Wierman (2007): 1, kun kaikki ovat samaa mieltä, ja 0, kun puolet on kummassakin päässä. Vähintään 20 vastauksesta.',
	},
	agreement: {
		term: 'Vastausten yhtenäisyys',
		text: 'Kuinka lähellä järjestysasteikon vastaukset ovat toisiaan, van der Eijkin A (2001): 1, kun kaikki ovat samaa mieltä, 0, kun vastaukset jakautuvat tasan, ja −1, kun puolet on kummassakin päässä.',
	},
	splitAccounts: {
		term: 'Jakautuneet asiakasyritykset',
		text: 'Niistä asiakasyrityksistä, joista vastasi vähintään kaksi, ne, joissa on sekä suosittelija että arvostelija. Wilsonin (1927) väli yrityksistä.',
	},
	icc: {
		term: 'Erot asiakasyritysten välillä',
		text: 'Sisäkorrelaatio, Shrout ja Fleiss (1979): kuinka suuri osa eroista on yritysten välillä; loput ovat niiden sisällä. Vähintään 20 yrityksestä.',
	},
	met: {
		term: 'Kohtasi kosketuspisteen',
		text: 'Kysytyistä ne ihmiset, jotka kohtasivat kosketuspisteen, ja ne asiakasyritykset, joista joku kohtasi sen. Wilsonin (1927) väli.',
	},
	failing: {
		term: 'Pettävä kosketuspiste',
		text: 'Kosketuspisteen kohdanneista ne, joiden vastaus on enintään ilmoitetun rajan: 3 asteikolla 1–7, 2 asteikolla 1–5. Wilsonin (1927) väli.',
	},
	weakestLink: {
		term: 'Heikoin lenkki',
		text: 'Jonkin kosketuspisteen kohdanneista ne ihmiset tai asiakasyritykset, joille vähintään yksi petti. Kun yrityksestä on monta vastausta, jokin pettää helpommin. Siksi kerrotaan myös, kuinka usein näin kävisi, jos yrityksestä arvottaisiin kaksi vastausta (Hurlbert 1971).',
	},
	onlyFailing: {
		term: 'Ainoa pettävä lenkki',
		text: 'Ihmiset, joille petti vain tämä kosketuspiste: puhtaimmat tapaukset.',
	},
	failingEffect: {
		term: 'Tulos pettävän lenkin kanssa ja ilman',
		text: 'Niiden tulos, joille jokin kosketuspiste petti, miinus muiden tulos. Varianssi on ryvästetty asiakasyrityksittäin (Binder 1983). Luku ei ole vaikutus: huono mieli värjää kaikki vastaukset.',
	},
	pathCorrelation: {
		term: 'Mihin tulos polulla liittyy',
		text: 'Tuloksen korrelaatio polun keskiarvoon, huonoimpaan, viimeiseen ja muistettavimpaan hetkeen (huippu ja loppu, Kahneman ym. 1993). Pitkissä suhteissa sääntö on oletus.',
	},
	gapShares: {
		term: 'Odotus alittui, täyttyi, ylittyi',
		text: 'Saman ihmisen kokemus miinus odotus (Parasuramanin, Zeithamlin ja Berryn 1988 tapaan) osuuksina: alle 0, tasan 0 ja yli 0. Wilsonin (1927) välit.',
	},
	importance: {
		term: 'Johdettu tärkeys',
		text: 'Kuinka paljon siitä, minkä arviot yhdessä selittävät, kuuluu kullekin kosketuspisteelle: Lindeman, Merenda ja Gold (1980) tai Johnsonin (2000) suhteelliset painot. Välit ja järjestykset tulevat uudelleen poimituista asiakasyrityksistä. Luku kuvaa yhteistä vaihtelua, ei sitä, mitä parantaminen toisi.',
	},
	driverSign: {
		term: 'Kumpaan suuntaan kosketuspiste kulkee',
		text: 'Kosketuspisteen arvion ja tuloksen korrelaatio, Pearson (1896): yli 0 ne nousevat yhdessä, alle 0 toinen laskee toisen noustessa. Väli tulee uudelleen poimituista asiakasyrityksistä.',
	},
	vif: {
		term: 'Kuinka samalla tavalla kosketuspisteet arvioidaan',
		text: 'Varianssin inflaatiokerroin, Marquardt (1970): 1, kun muut arviot eivät kerro tästä mitään, 10, kun ne kertovat siitä yhdeksän kymmenesosaa. Mitä suurempi luku on, sitä huonommin kosketuspisteet erottuvat toisistaan.',
	},
	importancePerformance: {
		term: 'Tärkeys ja suoriutuminen',
		text: 'Martillan ja Jamesin (1977) ristikon viivat ovat kosketuspisteiden keskiarvoissa, joten osa jää aina niiden alle. Tärkeys on se, mitä ihmiset sanovat: niiden osuus, jotka valitsivat kosketuspisteen tärkeimpien joukkoon, muuten sen tärkeyden arvio, muuten odotus; tai johdettu tärkeys, missä sellainen kerrotaan.',
	},
	penaltyReward: {
		term: 'Sakko ja palkkio',
		text: 'Kuinka paljon korkeampi tulos on hyvän arvion ja kuinka paljon matalampi huonon arvion jälkeen kuin keskivaiheilla olevan (Brandt 1987).',
	},
	mixAndWithin: {
		term: 'Vastaajarakenne ja muutos ryhmissä',
		text: 'Muutos kahteen osaan jaettuna (Kitagawa 1955): siksi, että vastaajat olivat muita, ja siksi, että samat ryhmät vastasivat toisin.',
	},
	samePeople: {
		term: 'Samat ihmiset',
		text: 'Molemmilla kerroilla vastanneiden muutos henkilöittäin (Student 1908).',
	},
	detectable: {
		term: 'Pienin muutos, joka näkyisi',
		text: 'Muutos, jonka seuraava kierros erottaa sattumasta neljä kertaa viidestä, jos vastauksia tulee yhtä monta kuin nyt (Cohen 1988).',
	},
	trend: {
		term: 'Suunta',
		text: 'Muutos kierrosta kohti: suora, jossa kukin kierros painaa varmuutensa verran (Aitken 1936). Vähintään neljästä kierroksesta.',
	},
	monotone: {
		term: 'Sama suunta',
		text: 'Kuinka tasaisesti kierrokset nousevat tai laskevat: Kendallin τ (1948) ajan kanssa, −1:stä 1:een, ja sen p Mannin (1945) mukaan. Vähintään kuudesta kierroksesta.',
	},
	control: {
		term: 'Tavallinen vaihtelu',
		text: 'Rajat, joiden sisällä kierrokset pysyvät, kun mikään ei muutu (Shewhart 1931; osuuksilla Laney 2002). Rajoja ei siirretä. Merkki muutoksesta on kierros rajojen ulkopuolella tai kahdeksan peräkkäin samalla puolella.',
	},
	expectedReturn: {
		term: 'Paluu kohti keskiarvoa',
		text: 'Nousu, jota on odotettava, kun asiakasyritykset valittiin matalan tuloksen vuoksi, vaikka mitään ei tehtäisi (Galton 1886).',
	},
	observedReturn: {
		term: 'Muutos asiakasyrityksissä, joiden hyväksi toimittiin',
		text: 'Muutos niissä asiakasyrityksissä, joiden hyväksi tehtiin jotakin; ja kuinka paljon enemmän ne muuttuivat kuin muut olisivat samasta lähtötasosta muuttuneet, kovarianssianalyysi (Fisher 1932).',
	},
	standardised: {
		term: 'Sama roolijakauma',
		text: 'Kunkin brändin tulos niin kuin sen vastaajilla olisi samat roolit: suora vakiointi (Yule 1934).',
	},
	rank: {
		term: 'Sijoitus',
		text: 'Sija ja sijat, jotka ovat mahdollisia: yksi jokaista selvästi parempaa kilpailijaa kohti, pareittain ja Bonferronin korjauksella (Al Mohamad, Goeman ja van Zwet 2022).',
	},
	lead: {
		term: 'Etumatka ensisijaisuudessa',
		text: 'Meidän osuutemme ensimmäisistä valinnoista miinus kilpailijan osuus samojen ihmisten joukossa; mukana ovat nekin, joilla ei ole suosikkia (Scott ja Seber 1983).',
	},
	imageGap: {
		term: 'Kokemus mielikuvan rinnalla',
		text: 'Mitä muut meistä ajattelevat miinus mitä asiakkaamme kokevat. Ihmiset ovat eri ja asia on toinen; vertailu Welchin (1947) tapaan.',
	},
	perceptionGap: {
		term: 'Mitä henkilöstö uskoo',
		text: 'Mitä oma väkemme uskoo asiakkaiden kokevan miinus se, mitä asiakkaat sanovat: eri ihmiset, Welchin (1947) vertailu. Kun luku on yli 0, ajattelemme itsestämme parempaa kuin asiakkaat.',
	},
	emotion: {
		term: 'Hyvät ja huonot tunteet',
		text: 'Vastanneista niiden osuus, jotka nimesivät ainakin yhden hyvän tunteen, ja niiden, jotka nimesivät ainakin yhden huonon; asteikolla sen keskikohdan ylä- ja alapuolella. Sama ihminen voi olla molemmissa, eikä niitä vähennetä toisistaan.',
	},
	coverage: {
		term: 'Tunnistetut, kutsutut, vastanneet',
		text: 'Asiakkaidemme ihmiset yhteystietoluettelossa, heistä kutsutut ja ne, joiden vastaukset ovat mukana; ensimmäisistä ja viimeisistä myös ne, jotka asiakasrekisteri tunsi. Luettelon ulkopuolisten puuttumista ei tiedetä.',
	},
	responseRates: {
		term: 'Vastaaminen, tavoittaminen, yhteistyö ja kieltäytyminen',
		text: 'AAPOR (2023), RR1, CON1, COOP1 ja REF1: vastanneet, tavoitetut ja kieltäytyneet kutsutuista sekä vastanneet tavoitetuista. Jokainen, jonka kelpoisuutta ei tiedetä, lasketaan kelpoiseksi (e = 1). Wilsonin (1927) välit.',
	},
	accountsHeard: {
		term: 'Kuullut asiakasyritykset',
		text: 'Kaikista luettelon asiakasyrityksistä ne, joista joku vastasi, joista päättäjä vastasi ja joista vastasi yksin yhteyshenkilö. Wilsonin (1927) välit yrityksistä.',
	},
	accountVoices: {
		term: 'Asiakasyritykset äänen mukaan',
		text: 'Jokainen luettelon asiakasyritys kerran: päättäjä vastasi, muuten yksin yhteyshenkilö, muuten muita, tai ei kukaan. Yritysten määrä, ei arvio. Jos jonkin ryhmän vastaajia on liian vähän, mitään niistä ei kerrota.',
	},
	voicesOfAccount: {
		term: 'Yrityksen äänet ja huonoimmat roolit',
		text: 'Yrityksestä vastanneet henkilöt, heidän roolinsa ja kunkin roolin huonoimman vastauksen luokka. Järjestys on luokan mukaan huonoin ensin; saman luokan roolit jakavat sijan. Lukumääriä, ei arvioita.',
	},
	accountRisk: {
		term: 'Vaarassa olevat yritykset',
		text: 'Ensimmäinen täyttyvä sääntö: päättäjä vastasi arvostelijana; päättäjä tunnetaan, mutta yksikään ei vastannut; päättäjää ei tunneta. Lisäksi yritykset, joista tunnetaan yksi ainoa henkilö. Sääntöjä, ei ennuste.',
	},
	accountRevenue: {
		term: 'Liikevaihto ja vaarassa oleva liikevaihto',
		text: 'Vuotuinen liikevaihto tiedostosta accounts.csv, yrityksistä yhteen laskettuna; vaarassa on säännön täyttävien yritysten koko liikevaihto. Lähdön todennäköisyyttä ei ole arvioitu. Yritykset, joiden liikevaihtoa ei kerrota, jäävät pois.',
	},
	accountChurn: {
		term: 'Lähteneet yritykset',
		text: 'Aiemmalla kierroksella asiakkaina vastanneista yrityksistä ne, joiden tila kertoo lähdöstä tai jotka ovat sittemmin vastanneet menetettyinä eivätkä ole asiakkaita. Wilsonin (1927) luottamusväli yrityksistä.',
	},
	frameQuality: {
		term: 'Yhteystietolistan laatu',
		text: 'Asiakkaittemme yhteystiedot tiedostossa contacts.csv, jotka ovat vanhentuneita tai tarkistamattomia, ovat listalla kahdesti kirjainkokoa lukuun ottamatta tai joilta puuttuu yritys tai rooli; kuinka moneen kukin sarake on täytetty; ja yritykset, joista on yksi yhteystieto tai ei yhtään. Vanhentuminen lasketaan tiedonkeruun ensimmäisestä päivästä ja avaimesta stale_after. Lukumääriä koko listasta, ilman väliä. Roolittomien määrä kerrotaan vain, jos jokaisesta roolista voi kertoa, ja kutsun seuraukset vain, jos vastanneita ja vaiti olleita on kummallakin puolella tarpeeksi.',
	},
	ownerContacts: {
		term: 'Yhteystiedot vastuuhenkilöittäin',
		text: 'Kunkin tiedostossa accounts.csv vastaavan yritykset ja yhteystiedot, ja kuinka moni niistä on vanhentunut, tarkistamaton tai yrityksensä ainoa. Lukumääriä, jotka kerrotaan vain sille, jolle vastaavat saa kertoa.',
	},
	reach: {
		term: 'Ihmisiä ja rooleja yritystä kohden',
		text: 'Yritykset, joista vastattiin, sen mukaan, kuinka moni ihminen ja kuinka moni heidän kertomansa rooli vastasi kierroksella: mediaani sekä osuudet ja Wilsonin (1927) välit yritysten yli. Jos yhdessä luokassa on liian vähän ihmisiä tai yrityksiä, mitään luokkaa ei kerrota.',
	},
	rIndicator: {
		term: 'Vastaamisen tasaisuus',
		text: 'R-indikaattori, Schouten, Cobben ja Bethlehem (2009), rooleittain ja pienen luettelon vuoksi korjattuna: 1, kun jokainen rooli vastasi yhtä todennäköisesti. Vähintään 100 ihmisestä, joista 10 kussakin roolissa.',
	},
	contactGap: {
		term: 'Yhteyshenkilöt ja muut',
		text: 'Yhteyshenkilöiden tulos miinus muiden tulos, kaikista yhdessä ja samojen asiakasyritysten sisällä (Mundlak 1978); samoin asiakasrekisterissä olleiden ja muiden. Avainhenkilöt kertovat toisin: Kumar, Stern ja Anderson (1993).',
	},
	accountDifference: {
		term: 'Erot asiakasyritysten sisällä',
		text: 'Asiakasyritykset sen mukaan, montako pistettä niiden yhteyshenkilöiden keskiarvo on muiden samasta yrityksestä vastanneiden yläpuolella, kokonaisina pisteinä, viisi ja enemmän yhdessä. Vähintään 20 yrityksestä, joista kumpikin vastasi; yhtään yritystä ei nimetä.',
	},
	crmHabit: {
		term: 'Mitä yhteyshenkilöt yksin olisivat kertoneet',
		text: 'Yhteyshenkilöiden tulos miinus luettelon rooleihin painotettu tulos (Holt ja Smith 1979). Roolit, joista on alle viisi vastausta, yhdistetään.',
	},
	bound: {
		term: 'Jos vaienneet olisivat vastanneet',
		text: 'Tulos, jos kaikki kutsutut, jotka eivät vastanneet, olisivat kuin myöhään vastanneet, passiivisia tai arvostelijoita: rajat Manskin (1990) tapaan, eivät arvioita. Myöhäisiä ovat ne viimeiset kokonaiset päivät, joille osuu neljännes kierroksen vastauksista (Lin ja Schaeffer 1995), kun niitä on vähintään 30.',
	},
	theme: {
		term: 'Teemat',
		text: 'Kirjoittaneista ne, jotka mainitsevat teeman; yhdessä vastauksessa voi olla monta. Vähintään viideltä ihmiseltä kolmesta asiakasyrityksestä.',
	},
	themePraise: {
		term: 'Teeman kehu',
		text: 'Teeman maininneista ne, joiden maininta koodattiin kehuksi. Wilsonin (1927) väli.',
	},
	themeTilt: {
		term: 'Mikä erottaa suosittelijat arvostelijoista',
		text: 'Teeman vetosuhteen logaritmi suosittelijoilla verrattuna arvostelijoihin, ennakkojakauma Monroen, Colaresin ja Quinnin (2008) tapaan: yli 0 teema on suosittelijoiden.',
	},
	wordKeyness: {
		term: 'Suosittelijoiden ja arvostelijoiden sanat',
		text: 'Sanan käyttämisen vetosuhteen logaritmi suosittelijoilla verrattuna arvostelijoihin, ennakkojakauma Monroen, Colaresin ja Quinnin (2008) tapaan; lasketaan ihmisiä, ei sanoja. Verrataan sanoja, joita käytti vähintään viisi ihmistä kolmesta asiakasyrityksestä, kun kummallakin puolella on 30 vastausta. Kerrotaan ne, joiden |z| on vähintään 2,58 Benjaminin ja Hochbergin (1995) korjauksen jälkeen kaikkien verrattujen yli. Sanamuodot lasketaan sellaisinaan, joten taivutus jakaa sanoja. Nimet jätetään pois.',
	},
	coding: {
		term: 'Luokittelijoiden yksimielisyys',
		text: 'Cohenin kappa (1960) kahdelle luokittelijalle: 1 on täydellinen, 0 sattumaa. Alle 0,67 teemat ovat alustavia.',
	},
	census: {
		term: 'Asiakaskunta sellaisena kuin se on',
		text: 'Sama luku, jonka väli koskee juuri luettelon asiakkaita kyselyn päättyessä (Cochran 1977): kapeampi, koska vähemmän on jäänyt kysymättä, ja kun kaikki vastasivat, väliä ei ole. Kaikki muut välit koskevat jatkuvaa toimintaa.',
	},
};
