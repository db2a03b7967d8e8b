import type { MethodWords } from '../en/method-words.ts';

const GUARDED =
	'Myös solut, joista piilotetun voisi laskea vähentämällä, on piilotettu: version sisällä ja kaiken sen rinnalla, mitä aiemmat versiot ovat kertoneet.';

export const methodWordsFi: MethodWords = {
	response: {
		noFrame:
			'Vastausosuutta ei kerrota, koska vastauksia ei ole verrattu luetteloon niistä, joilta olisi voitu kysyä. Luvut kertovat vastanneista.',
		invited: (wave, invited) => `${wave}: kutsuttuja oli ${invited}.`,
		notInvited: (wave) => `${wave}: kutsuttujen määrää ei ole kirjattu.`,
		silence:
			'Niistä, jotka eivät koskaan vastaa mihinkään, kysely ei kerro mitään, eikä painotus tuo heitä takaisin.',
	},
	base: {
		notWeighted: 'Tuloksia ei ole painotettu: jokainen vastaus lasketaan kerran.',
		weighted: (kind) =>
			`Tulokset on painotettu (${kind}). Jokaisen painotetun luvun rinnalla on painottamaton n ja tehollinen n, ja taulukoissa myös painottamaton luku.`,
		weightKinds: {
			column: 'aineiston mukana tulleilla painoilla',
			account: 'jokainen asiakasyritys lasketaan kerran',
			frame: 'yhteystietoluettelon mukaan',
			poststratify: 'ryhmien tunnettujen osuuksien mukaan',
			rake: 'usean tunnetun osuuden mukaan yhtä aikaa',
			revenue: 'asiakasyrityksen liikevaihdon mukaan',
		},
		weighing: (wave, designEffect, effective, account) =>
			`${wave}: painotuksen asetelmavaikutus on ${designEffect}, joten tehollinen n on ${effective} ennen kuin asiakasyritykset otetaan huomioon.${account && ` Suurimman asiakasyrityksen osuus painosta on ${account}.`}`,
		whoCounts:
			'n on niiden ihmisten määrä, jotka vastasivat kysymykseen. Siihen eivät kuulu ne, joita asia ei koskenut, jotka eivät osanneet sanoa tai jotka jättivät vastaamatta.',
		receipt: (read, kept) => `Rivejä luettiin ${read}, ja niistä on mukana ${kept}.`,
	},
	uncertainty: {
		meaning:
			'Luottamusväli kertoo, mitä tällaiset vastaukset tuottavat kerta toisensa jälkeen. Sitä ei kavenneta sen mukaan, kuinka suuri osa asiakkaista vastasi. Yhteystietoluettelo ei ole satunnaisotos. Jokainen väli olettaa, että saman roolin ja ryhmän vastanneet ovat samanlaisia kuin vastaamatta jättäneet. Jos he eivät ole, väli ei kata siitä tulevaa virhettä.',
		process: {
			term: 'Mitä välit koskevat',
			text: 'Asiakaskokemusta, jota yritys tuottaa jatkuvasti, ei yhden hetken laskentaa. Yhden hetken laskennassa välit olisivat kapeampia.',
		},
		nps: {
			term: 'NPS ja nettosaldot',
			text: 'Rocksin (2016) korjattu Waldin väli, 95 %: suosittelijat (9–10) miinus arvostelijat (0–6; asteikolla 1–10 arvosanat 1–6), välillä −100…+100.',
		},
		share: { term: 'Osuudet', text: 'Wilsonin (1927) väli, 95 %.' },
		mean: { term: 'Keskiarvot', text: 'Studentin t-jakaumaan perustuva väli, 95 %.' },
		accounts: {
			term: 'Vastauksia samasta yrityksestä',
			text: 'Saman yrityksen ihmiset muistuttavat toisiaan. Varianssi on linearisoitu ja ryvästetty asiakasyrityksittäin, ja tehollinen n kertoo, kuinka moni toisistaan riippumaton vastaus olisi yhtä varma.',
		},
		noAccounts: {
			term: 'Ei asiakasyrityksiä',
			text: 'Vastauksista ei näe, mistä yrityksestä ne tulevat. Siksi vastaajia pidetään toisistaan riippumattomina, eikä pienten ryhmien yrityssääntöä käytetä.',
		},
		full: {
			term: 'Vastauksia riittävästi',
			text: 'n vähintään 30, tehollinen n vähintään 25 ja asiakasyrityksiä vähintään 10.',
		},
		limited: {
			term: 'Vastauksia niukasti',
			text: 'n 10–29, tehollinen n alle 25 tai asiakasyrityksiä alle 10. Luku näytetään välin kanssa.',
		},
		indicative: {
			term: 'Suuntaa-antava',
			text: 'n alle 10, tai tehollinen n tai asiakasyritysten määrä alle 8. Kursivoitu ja pisteviivalla rajattu. Kertoo suunnan; ei otsikoihin eikä järjestykseen.',
		},
		notEstimable: {
			term: 'Ei arvioitavissa',
			text: 'Vastauksia on, mutta niistä ei voi laskea väliä. Siksi lukua ei näytetä.',
		},
		verdicts: (points, percent, scale) => ({
			term: 'Nousi, laski, poikkeaa',
			text: `Näin sanotaan vain, kun korjattu p on alle 0,05, eron 95 %:n väli ei sisällä nollaa ja ero on vähintään pienin merkitsevä muutos: NPS:ssä ja nettosaldossa ${points} pistettä, osuuksissa ${percent} prosenttiyksikköä, keskiarvoissa ${scale} % asteikon leveydestä.`,
		}),
		noClear: {
			term: 'Ei selvää muutosta, ei selvää eroa',
			text: 'Eron väli ulottuu kumpaankin suuntaan enintään 15 pistettä, 15 prosenttiyksikköä tai 12,5 % asteikosta, eikä ero ole selvä. Suuri muutos on epätodennäköinen; sitä, ettei muutosta ole lainkaan, ei ole osoitettu.',
		},
		cannotBeSaid: {
			term: 'Ei voi sanoa',
			text: 'Väli on tätä leveämpi, jommallakummalla puolella on liian vähän vastauksia, tai sanamuoto, asteikko tai määritelmä on eri. Pienissä ryhmissä tämä on tavallista.',
		},
		tests: {
			term: 'Erojen testit',
			text: 'Ilman asiakasyrityksiä: Fisher (1935), kun odotettu lukumäärä on alle 5, muuten yhdistetty z; NPS:lle Lewis ja Sauro; keskiarvoille Welch (1947); samoille ihmisille parittainen t. Kun vastaajat ovat asiakasyrityksistä, painotettuja tai kysyttyjä uudelleen: samat testit tehollisella vastausmäärällä (Rao & Scott 1992), keskiarvoille pisteytystesti, vapausasteet asiakasyrityksistä.',
		},
		many: (headline) => ({
			term: 'Monta vertailua',
			text: `Saman mittarin ja saman vertailutavan p-arvot korjataan yhdessä koko versiosta (Benjamini & Hochberg 1995), ei koskaan sivu kerrallaan.${headline && ` Etukäteen ilmoitetut, joita ei korjata: ${headline}.`}`,
		}),
		oneAccount: {
			term: 'Yhden asiakkaan varassa',
			text: 'Ero, joka menettää etumerkkinsä tai puolet koostaan, kun yksi asiakasyritys jätetään pois. Se kerrotaan aina eron rinnalla, eikä ero pääse sivun otsikoksi.',
		},
		rounding: {
			term: 'Pyöristys',
			text: 'Erot lasketaan ennen pyöristystä, joten ne voivat poiketa yhdellä vieressä olevista luvuista.',
		},
		census: (numbers) => ({
			term: 'Yhden hetken laskenta',
			text: `Näillä luvuilla on myös väli, joka koskee niitä, joilta silloin saattoi kysyä; se on sitä kapeampi, mitä useampi heistä vastasi: ${numbers}. Vertailuissa sitä ei käytetä.`,
		}),
		above: {
			term: '”Enemmän kuin”, ”yli puolet”, ”alle puolet”',
			text: 'Näin sanotaan vain, kun koko 95 %:n väli on samalla puolella nollaa tai puolikasta. Muualla sivu sanoo, ettei voi sanoa. Kun rivejä luetaan monta kerralla, noin yksi kahdestakymmenestä voi olla sattumaa.',
		},
	},
	comparisons: {
		caption: 'Vertailut',
		family: 'Mitä verrattiin',
		tested: 'Testattu',
		told: 'Jää voimaan',
		corrected: 'Monen vertailun korjaus',
		yes: 'kyllä',
		no: 'ei, ilmoitettu etukäteen',
		headline: 'Päämittarit',
		kinds: {
			wave: 'aiempiin kierroksiin',
			role: 'rooli muihin rooleihin',
			pair: 'rooli rooliin',
			brand: 'me kilpailijaan',
			target: 'tavoitteeseen',
			relation: 'suhde suhteeseen',
			own: 'luvun oma testi',
		},
		unweighted: 'painottamatta',
		remain: (tested, told, onOneAccount, count) =>
			`${tested === 1 ? 'Yksi vertailu' : `${count(tested)} vertailua`}, ${told === 0 ? 'yksikään ei poikkea korjauksen jälkeen' : `${count(told)} poikkeaa korjauksen jälkeen`}${onOneAccount > 0 ? `; niistä ${onOneAccount} on yhden asiakkaan varassa ja ilman merkkiä` : ''}.`,
	},
	npsNotes: {
		'nps-1-10': {
			term: 'NPS-tyyppinen luku (1–10)',
			text: 'Kysymys esitettiin asteikolla 1–10. Lukua ei koskaan verrata asteikon 0–10 NPS:ään.',
		},
		balance: {
			term: 'Suosittelun nettosaldo',
			text: 'Korkeat vastaukset miinus matalat silloin, kun kyse ei ole NPS:stä: asteikko on toinen tai vastaajat eivät ole asiakkaita. Ei koskaan samassa sarjassa NPS:n kanssa.',
		},
	},
	privacy: {
		promise: {
			anonymous: 'Vastaajille luvattiin, ettei kukaan saa tietää, kuka vastasi.',
			confidential: 'Vastaajille luvattiin, että vastaukset käsitellään luottamuksellisesti.',
			identified: 'Vastaajat tiesivät, että vastaukset käsitellään nimellä.',
		},
		hidden: (respondents, accounts) => ({
			term: 'Piilotettu vastaajien suojaamiseksi',
			text: `Vastaajia alle ${respondents} tai asiakasyrityksiä alle ${accounts}. Kaikki piilotetut solut näyttävät samalta, oli syy mikä tahansa: lukua ei ole sivulla, taulukossa, ladattavassa tiedostossa eikä sen taustalla. ${GUARDED}`,
		}),
		hiddenRespondents: (respondents) => ({
			term: 'Piilotettu vastaajien suojaamiseksi',
			text: `Vastaajia alle ${respondents}. Kaikki piilotetut solut näyttävät samalta, oli syy mikä tahansa: lukua ei ole sivulla, taulukossa, ladattavassa tiedostossa eikä sen taustalla. ${GUARDED}`,
		}),
		distribution: (least) => ({
			term: 'Jakaumat',
			text: `Näytetään, kun vastauksia on vähintään ${least}.`,
		}),
		quotes: (least, accounts) => ({
			term: 'Avoimet vastaukset',
			text: `Lainataan vain, kun joku on lukenut ja hyväksynyt sanat, ja vain ryhmistä, joissa vähintään ${least} ihmistä${accounts === '' ? '' : ` vähintään ${accounts} asiakasyrityksestä`} kirjoitti; sama koskee vieressä kerrottua roolia tai toimialaa. Sähköpostiosoitteet, puhelinnumerot, henkilötunnukset, pankkitilit, verkko-osoitteet sekä aineistossa luetellut asiakkaiden ja henkilöstön nimet korvataan merkillä […]; muita nimiä voi jäädä. Osiossa on enintään kolme lainausta, teemojen mainintojen suhteessa.`,
		}),
		accounts: { term: 'Asiakasyritykset', text: 'Näillä sivuilla niitä ei nimetä.' },
		namedAccounts: (least) => ({
			term: 'Asiakasyritykset',
			text: `Nimetään tälle yleisölle, koska vastaajille kerrottiin ennen vastaamista, että vastataan nimellä. Henkilöiden määrästä riippumatta yrityksestä kerrotaan, keitä kustakin roolista tunnetaan, kutsuttiin ja vastasi, kunkin roolin huonoimman vastauksen luokka mutta ei koskaan pistettä, täyttyvät riskisäännöt ja liikevaihto. Yrityksen vastausten osuudet kerrotaan, kun vastauksia on vähintään ${least} ja kun ne eivät paljasta ketään muuta.`,
		}),
		series: {
			ledger: (least) =>
				`Aiemman version kertoma luku kerrotaan uudelleen vain, jos sen ryhmään ei ole sen jälkeen tullut ketään tai on tullut vähintään ${least} vastaajaa eikä siitä ole lähtenyt ketään tai on lähtenyt vähintään ${least}.`,
			counts: (least) =>
				`Erään aiemman version luvuista ei enää tiedetä, ketkä niiden takana olivat. Sen kertoma luku kerrotaan uudelleen vain, jos se ei ole muuttunut tai vastaajien määrä on muuttunut vähintään ${least}.`,
		},
		hiddenCells: (count, text) =>
			count === 0
				? 'Tässä versiossa ei ole piilotettuja soluja.'
				: count === 1
					? 'Tässä versiossa on yksi piilotettu solu.'
					: `Tässä versiossa on ${text} piilotettua solua.`,
	},
	wording: {
		caption: 'Kysymykset sanasta sanaan',
		ids: 'Kysymyksen tunnus on sama luvuissa, osoitteissa ja ladattavissa tiedostoissa.',
	},
	downloads: {
		intro:
			'Jokaisen kuvion luvut saa CSV-tiedostona, ja kaikki julkaistut luvut ovat yhdessä tiedostossa. Yksittäisten ihmisten vastauksia ei julkaista.',
		allFacts: 'Kaikki tämän version luvut (CSV)',
		numbers:
			'Tiedostoissa on desimaalipiste eikä tuhansien erotinta. Piilotetut solut ovat tyhjiä, ja tiedosto kertoo sen.',
	},
	version: (kaiku, methods) => `Tehty Kaikulla ${kaiku}, menetelmät ${methods}.`,
};
