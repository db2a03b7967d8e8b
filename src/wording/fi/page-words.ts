import type { PageWords } from '../en/page-words.ts';

export const pageWordsFi: PageWords = {
	notices: {
		needsReview: 'Tarkistettava: luvut ovat muuttuneet näiden sanojen jälkeen.',
		needsReviewOf: (numbers, rest) =>
			`Tarkistettava: luvut ovat muuttuneet näiden sanojen jälkeen. ${numbers}${rest > 0 ? ` ja ${rest} muuta` : ''}.`,
		superseded: 'Tämä versio on korjattu. Lue sen sijasta:',
		corrects: (version) => `Tämä versio korjaa version ${version}.`,
		onOneAccount: (names, rest) =>
			`Varoitus: ilman yhtä asiakasyritystä tämä johtopäätös kääntyisi tai puolittuisi: ${names}${rest > 0 ? ` ja ${rest} muuta` : ''}. Sen varassa ei pidä muuttaa mitään.`,
	},
	names: {
		path: 'Polku',
		segments: 'Segmentit',
		relations: 'Suhteet',
		why: 'Miksi',
		challenges: 'Haasteet',
		actions: 'Toimenpiteet',
		whoAnswered: 'Ketkä vastasivat',
	},
	kickers: {
		path: 'Koko polku',
		segment: (dimension, value) => `${dimension}: ${value}`,
		relation: (relation) => `Suhde: ${relation}`,
		unit: (unit) => `Toiminto: ${unit}`,
	},
	navigation: {
		segments: 'Raportin segmentit',
		functions: 'Yrityksen toiminnot',
		relations: 'Raportin suhteet',
	},
	path: {
		planned: (measured, all, percent) =>
			`Suunnitelluista kohtaamisista mitataan ${measured}/${all}, ${percent}`,
		weakest: {
			topic: 'Heikoin lenkki',
			missingTitle: 'Ei tiedetä, kuinka moni kohtasi epäonnistumisen',
			title: 'Yksi epäonnistuminen riittää: kuinka moni kohtasi ainakin yhden',
			subtitle:
				'Osuus niistä, joilla oli jokin kohtaaminen ja joiden kohdalla ainakin yksi epäonnistui, %, rooleittain.',
			howToRead:
				'Kohtaaminen epäonnistui, kun siitä annettiin jompikumpi kahdesta huonoimmasta vastauksesta. Hyvän keskiarvon takana voi useimmilla olla yksi epäonnistuminen.',
			missing: 'Tähän tarvitaan arvioituja kohtaamisia, joita jollakulla oli tällä kierroksella.',
		},
	},
	who: {
		voices: {
			topic: 'Yritysten äänet',
			missingTitle: 'Ei tiedetä, mistä yrityksistä ei kuultu ketään',
			decider: (share) => `Päättäjän vastaus saatiin yrityksistä: ${share}`,
			heard: (share) => `Joku vastasi yrityksistä: ${share}`,
			subtitle: 'Osuus yhteystietolistan yrityksistä, %, ja 95 %:n väli.',
			rows: {
				'accounts-heard': 'Joku vastasi',
				'accounts-with-decider': 'Päättäjä vastasi',
				'accounts-contact-only': 'Yhteyshenkilö yksin vastasi',
			},
			column: 'Ketä kuultiin',
			companies: 'Listan yrityksiä',
			howToRead:
				'Yritys, josta kuullaan yhteyshenkilö yksin, kuullaan yhden äänen kautta; miten se eroaa muista, kerrotaan alempana.',
			missing:
				'Tähän tarvitaan lista niistä, joilta olisi voitu kysyä, yrityksineen: contacts.csv vientien viereen.',
		},
		contact: {
			topic: 'Yhteyshenkilöt ja muut',
			missingTitle: 'Ei tiedetä, vastaavatko yhteyshenkilöt toisin',
			subtitle: 'Yhteyshenkilöiden ero muihin, ja 95 %:n väli.',
			number: 'Luku',
			ways: {
				'contact-gap': 'kaikki vastaukset',
				'contact-gap-within': 'saman yrityksen sisällä',
				'crm-gap': 'asiakasrekisterissä olevat ja sen ulkopuolelta löydetyt',
				'crm-habit': 'kysely yksin yhteyshenkilöille ja tämä kysely',
			},
			howToRead:
				'Sama kysymys yksin yhteyshenkilöiltä kysyttynä olisi voinut kertoa toista. Reiluin vertailu on saman yrityksen sisällä.',
			rawAndWeighted: (raw, kind, weighted) =>
				`Kaikki vastaukset samanarvoisina: ${raw}. Painotettuna (${kind}): ${weighted}.`,
			notWeighted: (raw) =>
				`Kaikki vastaukset samanarvoisina: ${raw}. Sen mukaan painotettua lukua, keneltä olisi voitu kysyä, ei kerrota: siihen tarvitaan painot tiedostoon study.yaml, joko kind: frame ja contacts.csv tai roolien osuudet.`,
			missing:
				'Tähän tarvitaan yhteyshenkilöitä ja muita vastanneita: contact_person tiedostoon contacts.csv tai rooli, joka on yhteyshenkilö.',
		},
		silent: {
			topic: 'Vastaamatta jättäneet',
			missingTitle: 'Ei tiedetä, mitä vaiti olleet voisivat muuttaa',
			title: (level) => `${level}: mitä vaiti olleet voisivat siitä tehdä`,
			like: {
				late: (level) => `Jos vaiti olleet olisivat kuin myöhään vastanneet: ${level}.`,
				passive: (level) => `Jos he kaikki olisivat neutraaleja: ${level}.`,
				detractor: (level) => `Jos he kaikki olisivat arvostelijoita: ${level}.`,
			},
			howToRead: 'Nämä ovat rajoja, eivät arvioita: totuus vaiti olleista on niiden välissä.',
			missing: 'Tähän tarvitaan tieto siitä, kuinka moni kutsuttu jätti vastaamatta.',
		},
	},
	why: {
		places: {
			topic: 'Kohtaamisittain',
			missingTitle: 'Minkään kohtaamisen syitä ei ole koodattu',
			title: (count) =>
				count === 1
					? 'Syyt kysyttiin ja koodattiin yhdessä kohtaamisessa'
					: `Syyt kysyttiin ja koodattiin kohtaamisissa, joita on ${count}`,
			subtitle: 'Osuus avovastauksista, joissa teema mainitaan, %, ja 95 %:n väli.',
			howToRead:
				'Jokainen rivi on teema yhdessä kohtaamisessa: osuus niistä, jotka kertoivat siellä syyn. Toisessa kohtaamisessa kysyttiin muilta, joten vertaa saman kohtaamisen rivejä.',
			missing:
				'Lisää kohtaamiseen avokysymys, jonka facet on reason, ja koodaa vastaukset tiedostoon themes/<question>.csv.',
		},
	},
	actions: {
		title: (open, done) =>
			open === 0
				? `${done === 1 ? 'Ainoa toimenpide' : 'Kaikki toimenpiteet'} on tehty`
				: `${open + done} toimenpiteestä ${done === 0 ? 'yhtäkään ei ole vielä' : `${done} on`} tehty`,
		open: { topic: 'Avoimet', none: 'Mitään ei ole avoinna' },
		done: {
			topic: 'Tehdyt',
			title: (count) => (count === 1 ? 'Yksi toimenpide on tehty' : `Toimenpiteitä tehty ${count}`),
			none: 'Yhtään toimenpidettä ei ole vielä tehty',
			missing: 'Toimenpide on tehty, kun actions.yaml kertoo päivän kohdassa done.',
		},
		planned: (done, all, percent) =>
			`Suunnitelluista toimenpiteistä tehty ${done}/${all}, ${percent}`,
		deck: 'Toimenpide tarvitsee omistajan, määräpäivän ja luvun, jota sen pitäisi liikuttaa. Jos omistajaa ei ole, se sanotaan.',
	},
	unit: {
		notMeasured: (name) => `${name}: yhtään kohtaamista ei ole mitattu`,
		counts: (touchpoints, measured) =>
			touchpoints === 0
				? 'Yksikään polun kohtaaminen ei ole sen omalla vastuulla'
				: touchpoints === 1
					? `Sen ainoa kohtaaminen on ${measured === 1 ? 'mitattu' : 'mittaamatta'}`
					: `Sen kohtaamisia on ${touchpoints}, ja niistä on mitattu ${measured === touchpoints ? 'kaikki' : measured}`,
		touchpoints: {
			topic: 'Kohtaamiset',
			missingTitle: 'Ei tiedetä, miten sen kohtaamiset koetaan',
			howToRead: 'Jokainen rivi on kohtaaminen, josta toiminto vastaa.',
			missing:
				'Toiminnon kohtaamisista ei kysytty: nimeä kohtaamiset tiedostossa study.yaml ja kysy niistä.',
		},
		owners: {
			topic: 'Omistajat',
			missingTitle: 'Sillä ei ole yhtään kohtaamista',
			missing: 'Nimeä kunkin kohtaamisen toiminto tiedostossa study.yaml.',
			owner: 'Omistaja',
			status: 'Mittaus',
			measured: 'mitattu',
			notMeasured: 'ei mitattu',
			title: (all, unowned) =>
				unowned === 0
					? all === 1
						? 'Sen kohtaamisella on omistaja'
						: `Sen ${all} kohtaamisella on kullakin omistaja`
					: all === 1
						? 'Sen kohtaamisella ei ole vielä omistajaa'
						: `Sen kohtaamisia on ${all}, ja omistaja puuttuu vielä: ${unowned}`,
		},
		actions: {
			topic: 'Mitä tehdään',
			title: 'Sen kohtaamisiin ei ole vielä toimenpiteitä',
			missing:
				'Toimenpiteet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.',
		},
	},
	segment: {
		level: {
			topic: 'Muiden rinnalla',
			missingTitle: 'Tältä segmentiltä ei kysytty pääkysymystä',
			subtitle: (question, measure) => `${question} ${measure}, segmenteittäin.`,
			howToRead:
				'Tasot väleineen. Segmenttien välillä ei tehty testiä: jos välit ovat kaukana toisistaan, pyydä vertailu tiedoston report.yaml kohdassa cuts.',
			missing: 'Pääkysymystä ei kysytty tältä segmentiltä tällä kierroksella.',
		},
		expectationMissing: 'Segmentiltä ei kysytty tällä kierroksella sekä odotusta että kokemusta.',
		touchpointsMissing: 'Segmentiltä ei kysytty mistään kohtaamisesta tällä kierroksella.',
		touchpointsRead: 'Jokainen rivi on tämän segmentin taso yksin.',
	},
	relation: {
		distribution: {
			topic: 'Jakauma',
			howToRead:
				'Muut kuin asiakkaat vastaavat sen mukaan, mitä ovat kuulleet tai muistavat. Vastauksia ei koskaan lasketa yhteen asiakkaiden kanssa.',
			missing: 'Tältä ryhmältä ei kysytty suosittelua tällä kierroksella.',
			missingTitle: 'Suosittelua ei tiedetä',
		},
		statements: {
			topic: 'Mielikuva',
			missingTitle: 'Mielikuvaa meistä ei tiedetä',
			subtitle: 'Samaa mieltä olevien osuus, %, ja 95 %:n väli.',
			howToRead: 'Jokainen rivi on yksi väite, johon nämä ihmiset yksin vastasivat.',
			missing: 'Kysy tältä ryhmältä väitteitä, joiden facet on image.',
		},
		reasons: {
			topic: 'Syyt',
			missingTitle: 'Syitä ei tiedetä',
			title: (share, reason) => `Syyksi mainitsee ${share}: ”${reason}”`,
			share: (reason, share) => `”${reason}” ${share}`,
			subtitle: (question) => `${question} Vastaajien osuus, %, ja 95 %:n väli.`,
			howToRead: 'Sama ihminen on voinut antaa useita syitä.',
			missing:
				'Kysy tältä ryhmältä syitä: kysymys, jonka kind on single tai multiple ja facet reason.',
		},
	},
};
