import type { SectionWords } from '../en/section-words.ts';

const noRoles =
	'Vastauksissa ei ole rooleja: nimeä sarake kohdassa columns.role tiedostossa study.yaml ja luettele arvot kohdassa roles.';

export const sectionWordsFi: SectionWords = {
	subtitles: {
		npsByRole: (question, scale) =>
			`${question} ${scale}. Osuus roolin vastaajista, %, ja NPS (suosittelijat − arvostelijat).`,
		balanceByRole: (question, scale) =>
			`${question} ${scale}. Osuus roolin vastaajista, %, ja nettosaldo (korkeat − matalat vastaukset).`,
		valueByRole: (question, measure) => `${question} ${measure}, rooleittain.`,
		path: (measure) => `${measure}, kohtaamiset polun järjestyksessä.`,
		matrix: (measure) => `${measure}. Mitä vahvempi väri, sitä vähemmän.`,
		distribution: (question, scale) => `${question} ${scale}. Osuus vastaajista, %.`,
		expectation: (scale) =>
			`Keskiarvo asteikolla ${scale}: kumpikin keskiarvo siihen vastanneilta, ero ja n molempiin vastanneilta.`,
		roleTouchpoints: (measure, role) => `${measure}. ${role}.`,
		trend: (measure) => `${measure}, ja 95 %:n väli kierroksittain.`,
		answersByRole: (question, scale) =>
			`${question} ${scale}. Osuus vastaajista, %, vastauksittain.`,
		competitors: (question) => `${question} Kukin toimittaja ja 95 %:n väli.`,
		relations: (question) => `${question} Asiakassuhteen mukaan; suhteita ei lasketa yhteen.`,
		statements: (study, group, told) =>
			told
				? `${study}. ${group} toimittajittain: samaa mieltä olevien osuus, %, ja 95 %:n väli. Otsikon ryhmä: ${told}.`
				: `${study}. ${group}: samaa mieltä olevien osuus, %, ja 95 %:n väli.`,
	},
	measures: {
		nps: 'NPS (suosittelijat − arvostelijat)',
		balance: 'Nettosaldo (korkeat − matalat vastaukset)',
		satisfied: (top, scale) => `Tyytyväisten osuus (${top} asteikolla ${scale}), %`,
		easy: (top, scale) => `Vähällä vaivalla päässeiden osuus (${top} asteikolla ${scale}), %`,
		mean: (scale) => `Keskiarvo asteikolla ${scale}`,
		share: 'Osuus vastaajista, %',
	},
	overview: {
		roles: {
			topic: 'Roolit',
			missingTitle: 'Roolien vastauksia ei tunneta',
			noFacts: 'Yhdeltäkään roolilta ei kysytty pääkysymystä tällä kierroksella.',
			howToRead:
				'Palkit näyttävät vastaukset, eivät arvosanaa. NPS:n rinnalla on 95 %:n luottamusväli. Luvut ovat tasoja: rooleja ei verrata toisiinsa.',
			missing: noRoles,
		},
		path: {
			topic: 'Polku',
			missingTitle: 'Polkua ei voi vielä piirtää',
			howToRead:
				'Piste on kaikki asiakkaat ja viiva sen 95 %:n väli. Lyhyt vaalea palkki: roolit ovat samaa mieltä. Pitkä: keskiarvo ei kuvaa ketään.',
			missing:
				'Yksikään kysymys ei koske kohtaamista: luettele kohtaamiset tiedostossa study.yaml ja nimeä kysymykselle omansa.',
		},
		matrix: {
			topic: 'Roolit × kohtaamiset',
			missingTitle: 'Rooleja ja kohtaamisia ei voi vielä ristiintaulukoida',
			howToRead:
				'Lue rivi kerrallaan. Viivoitettu solu on piilotettu vastaajien suojaamiseksi, kursivoidussa vastauksia on vähän, viiva: ei kysytty.',
			missing: 'Tähän tarvitaan sekä roolit että kohtaamiset, ja vastauksia samalta kierrokselta.',
		},
		since: {
			topic: 'Edellisestä versiosta',
			title: 'Muutoksista ei voi vielä sanoa mitään',
			missing:
				'Tämä Kaikun versio ei testaa kierrosten eroja. Siksi minkään ei sanota nousseen tai laskeneen.',
		},
		actions: {
			topic: 'Mitä tehdään',
			title: 'Toimia ei vielä ole',
			missing:
				'Toimet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.',
		},
		who: {
			topic: 'Ketkä vastasivat',
			missingTitle: 'Vastanneita ei tunneta',
			howToRead: 'Vastausten määriä, ei arvioita. Roolia, joka ei vastannut, ei ole kuultu.',
			missing:
				'Vastaamatta jättäneistä ei kerrota: tämä sivu ei vielä vertaa vastauksia yhteystietoluetteloon (contacts.csv).',
		},
	},
	role: {
		distribution: {
			topic: 'Jakauma',
			missingTitle: 'Roolin halua suositella ei tunneta',
			howToRead:
				'Vasen reuna: arvostelijat. Oikea reuna: suosittelijat. Katso molemmat ennen keskiarvoa.',
			missing: 'Roolilta ei kysytty suosittelusta tällä kierroksella.',
		},
		expectation: {
			topic: 'Odotus ja kokemus',
			missingTitle: 'Roolin odotuksia ei tunneta',
			noFacts:
				'Tällä kierroksella roolilta ei kysytty sekä odotusta että kokemusta samasta asiasta.',
			howToRead:
				'Rengas on odotus, piste kokemus; ero on kokemus miinus odotus. Jokainen väli on omansa: kahdestakymmenestä yksi voi mennä ohi sattumalta.',
			missing:
				'Odotusta ei kysytty: lisää kysymys, jossa on facet: expectation, ja nimeä se kokemuskysymyksen kohdassa pairs_with.',
		},
		touchpoints: {
			topic: 'Kohtaamiset',
			missingTitle: 'Roolilta ei kysytty kohtaamisista',
			howToRead: 'Joka rivillä on vain tämä rooli. Luvut ovat tasoja: rivejä ei verrata toisiinsa.',
			missing: 'Roolilta ei kysytty mistään kohtaamisesta tällä kierroksella.',
		},
		why: {
			topic: 'Miksi',
			title: 'Syitä ei vielä kerrota',
			noThemes: (question) =>
				`Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
			noQuestion:
				'Syytä ei kysytty: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.',
		},
		accounts: {
			topic: 'Asiakasyritysten sisällä',
			title: 'Roolien eroja yrityksen sisällä ei vielä kerrota',
			missing:
				'Tähän tarvitaan vähintään 20 asiakasyritystä, joissa kaksi roolia vastasi. Tämä Kaikun versio ei vielä vertaa niitä.',
		},
	},
	touchpoint: {
		trend: {
			topic: 'Kehitys',
			missingTitle: 'Yhdeltäkään kierrokselta ei ole vielä lukua',
			howToRead:
				'Viiva kertoo, kuinka varma yhden kierroksen luku on. Luvut ovat tasoja: kierroksia ei verrata toisiinsa.',
			missing: 'Kohtaamisesta ei ole lukua yhdeltäkään kierrokselta.',
		},
		roles: {
			topic: 'Rooleittain',
			missingTitle: 'Roolien vastauksia ei tunneta',
			noFacts: 'Yhdeltäkään roolilta ei kysytty tästä kohtaamisesta tällä kierroksella.',
			howToRead:
				'Vasen reuna: tyytymättömät. Oikea reuna: tyytyväiset. Vertaa reunoja, ei keskikohtaa.',
			missing: noRoles,
		},
		why: {
			topic: 'Miksi',
			title: 'Syitä ei vielä kerrota',
			noThemes: (question) =>
				`Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
			noQuestion:
				'Tästä kohtaamisesta ei kysytty syytä: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.',
		},
		actions: {
			topic: 'Toimet',
			title: 'Yksikään toimi ei koske tätä kohtaamista',
			missing: 'Toimet ja niiden kohtaamiset kirjataan raportin tiedostoon actions.yaml.',
		},
	},
	benchmark: {
		competitors: {
			topic: 'Kilpailijat',
			missingTitle: 'Kilpailijoita ei ole mitattu',
			howToRead: 'Joka rivillä on yhden toimittajan taso. Toimittajia ei verrata toisiinsa.',
			missing:
				'Vastauksissa ei ole kilpailijoita: luettele brändit tiedostossa study.yaml ja nimeä sarake, tai kysy sama kysymys kustakin toimittajasta.',
		},
		relations: {
			topic: 'Asiakassuhde',
			missingTitle: 'Vastauksia on vain yhdestä asiakassuhteesta',
			howToRead:
				'Muut kuin asiakkaat vastaavat siitä, mitä ovat kuulleet. Heidän lukunsa ovat asiakkaiden lukujen rinnalla, eivät niissä mukana.',
			missing:
				'Kaikki vastanneet ovat samassa suhteessa yritykseen. Mahdollisten ja menetettyjen asiakkaiden vastaukset tulevat omassa tiedostossaan; suhde kerrotaan kohdassa sources tiedostossa study.yaml.',
		},
		statements: {
			topic: 'Mielikuva ja kokemus',
			missingTitle: 'Mielikuvaa ulkoa ei tunneta',
			howToRead:
				'Joka rivillä on yksi väite ja yksi ryhmä. Rivejä ei ole testattu toisiaan vasten.',
			missing:
				'Mielikuvaa ei kysytty: lisää väitteitä, joissa on facet: image, ja kysy niitä ihmisiltä, jotka tuntevat yrityksen ulkoa.',
		},
		importance: {
			topic: 'Tärkeys ja onnistuminen',
			title: 'Tärkeintä asiaa ei vielä kerrota',
			missing:
				'Tähän tarvitaan kysymys, jossa on facet: importance. Tämä Kaikun versio ei vielä piirrä sitä.',
		},
	},
	method: {
		response: { topic: 'Vastaaminen', title: 'Näin vastaukset kerättiin' },
		base: { topic: 'Vastausmäärät ja painotus' },
		uncertainty: {
			topic: 'Epävarmuus',
			title: 'Näin raportti kertoo, mitä se ei tiedä',
		},
		privacy: { topic: 'Vastaajien suoja' },
		wording: { topic: 'Kysymykset' },
		downloads: { topic: 'Aineisto', title: 'Luvut mukaan' },
	},
};
