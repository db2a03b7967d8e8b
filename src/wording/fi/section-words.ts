import type { SectionWords } from '../en/section-words.ts';
import { elativeNumber } from './elative-number.ts';

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
		matrix: (measure) => `${measure}. Mitä vahvempi väri, sitä vähemmän tyytyväisiä.`,
		distribution: (question, scale) => `${question} ${scale}. Osuus vastaajista, %.`,
		expectation: (scale) =>
			`Keskiarvo asteikolla ${scale}: kumpikin keskiarvo siihen vastanneilta, ero ja n molempiin vastanneilta.`,
		roleTouchpoints: (measure, role) => `${measure}. ${role}.`,
		difference: (measure) => `${measure}: tämä rooli miinus muut roolit.`,
		trend: (measure) => `${measure}, ja 95 %:n väli kierroksittain.`,
		answersByRole: (question, scale) =>
			`${question} ${scale}. Osuus vastaajista, %, vastauksittain.`,
		competitors: (question) => `${question} Kukin toimittaja ja 95 %:n väli.`,
		relations: (question) => `${question} Asiakassuhteen mukaan; suhteita ei lasketa yhteen.`,
		statements: (study, group, isOfEach, told) =>
			`${study}. ${group}${isOfEach ? ' toimittajittain' : ''}: samaa mieltä olevien osuus, %, ja 95 %:n väli.${told && ` Otsikon ryhmä: ${told}.`}`,
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
				'Palkit näyttävät vastaukset, eivät arvosanaa. NPS:n rinnalla on 95 %:n luottamusväli. Merkki kertoo, että rooli poikkeaa muista rooleista; ilman merkkiä eroa ei voi sanoa.',
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
				'Lue rivi kerrallaan. Nuoli merkitsee solun, joka poikkeaa muista rooleista, kun monen vertailun sattuma on korjattu. Viivoitettu solu on piilotettu vastaajien suojaamiseksi, kursivoidussa vastauksia on vähän, viiva: ei kysytty.',
			missing: 'Tähän tarvitaan sekä roolit että kohtaamiset, ja vastauksia samalta kierrokselta.',
		},
		why: {
			topic: 'Miksi',
			title: 'Syitä ei vielä tiedetä',
			noThemes: (question) =>
				`Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
			noQuestion:
				'Syytä ei kysytty omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.',
		},
		since: {
			topic: 'Edellisestä versiosta',
			title: 'Muutoksista ei voi vielä sanoa mitään',
			missing:
				'Aiempaa vertailukelpoista kierrosta ei ole: sillä on pitänyt olla sama kysymys ja sama asteikko.',
			howToRead:
				'Nousi ja laski sanotaan vain, kun testi ja väli sen sallivat ja muutos on niin suuri, että sillä on merkitystä.',
		},
		actions: {
			topic: 'Mitä tehdään',
			title: 'Toimenpiteitä ei vielä ole',
			missing:
				'Toimenpiteet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.',
		},
		who: {
			topic: 'Ketkä vastasivat',
			missingTitle: 'Vastanneita ei tunneta',
			howToRead: 'Vastausten määriä, ei arvioita. Roolia, joka ei vastannut, ei ole kuultu.',
			missing:
				'Vastaamatta jättäneitä ei tiedetä: pane luettelo niistä, joilta olisi voitu kysyä, vastaustiedostojen viereen nimellä contacts.csv.',
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
				'Vinoneliö on odotus, piste kokemus; ero on kokemus miinus odotus. Ero väritetään vain, kun sen koko 95 %:n väli on nollan samalla puolella. Jokainen väli puhuu vain itsestään: kahdestakymmenestä kohtaamisesta, joissa eroa ei ole, noin yhden väli jää sattumalta nollan ulkopuolelle.',
			missing:
				'Odotusta ei kysytty: lisää kysymys, jossa on facet: expectation, ja nimeä se kokemuskysymyksen kohdassa pairs_with.',
		},
		difference: {
			topic: 'Ero muihin rooleihin',
			missingTitle: 'Eroa muihin ei voi sanoa',
			none: (tested) =>
				`Yhdessäkään ${tested} testatusta kohtaamisesta eroa muihin rooleihin ei voi sanoa`,
			some: (told, tested) =>
				`Rooli poikkeaa muista ${told} kohtaamisessa ${elativeNumber(tested)} testatusta`,
			howToRead:
				'Täytetty piste poikkeaa, kun monen vertailun sattuma on korjattu. Ontto piste ei ole ”ei eroa” vaan ero, jota näillä vastauksilla ei voi sanoa.',
			missing: 'Yhdestäkään kohtaamisesta ei ole tarpeeksi vastauksia tältä roolilta ja muilta.',
		},
		touchpoints: {
			topic: 'Kohtaamiset',
			missingTitle: 'Roolilta ei kysytty kohtaamisista',
			howToRead: 'Joka rivillä on vain tämän roolin taso; erot muihin ovat yllä olevassa kuviossa.',
			missing: 'Roolilta ei kysytty mistään kohtaamisesta tällä kierroksella.',
		},
		chosen: {
			topic: 'Mitä he pitävät tärkeänä',
			missingTitle: 'Roolin omaa käsitystä tärkeimmästä ei tunneta',
			more: (role, list) =>
				`${role} ${role.endsWith('t') ? 'valitsevat' : 'valitsee'} useammin kuin muut roolit: ${list}`,
			title: (answers) =>
				`${answers} vastaajaa kertoi, mikä on tärkeintä; mikään ei ole selvästi yleisempi kuin muissa rooleissa`,
			subtitle: (question) => `${question} Osuus vastanneista, %, ja 95 %:n väli.`,
			howToRead:
				'Useimmin valittu on ensin; missä välit menevät päällekkäin, järjestys on sattumaa. Seuraava kuvio kertoo, mikä kulkee suosittelun mukana: niiden ei tarvitse olla samaa mieltä.',
			missing:
				'Kysy, mikä on tärkeintä: kysymys, jossa on kind: multiple ja facet: importance ja vaihtoehtoina kohtaamiset.',
		},
		why: {
			topic: 'Miksi',
			title: 'Syitä ei vielä tiedetä',
			noThemes: (question) =>
				`Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
			noQuestion:
				'Syytä ei kysytty omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.',
		},
		accounts: {
			topic: 'Asiakasyritysten sisällä',
			title: 'Roolien eroja yrityksen sisällä ei vielä tiedetä',
			within: 'Kuinka kaukana yhteyshenkilöt ja muut ovat toisistaan samassa yrityksessä',
			ofAll:
				'Kaikista asiakasyrityksistä, joissa vastasivat sekä yhteyshenkilö että muita; yhtäkään ei nimetä.',
			missing:
				'Tähän tarvitaan vähintään 20 asiakasyritystä, joissa sekä yhteyshenkilö että joku muu vastasi.',
		},
	},
	touchpoint: {
		trend: {
			topic: 'Kehitys',
			missingTitle: 'Yhdeltäkään kierrokselta ei ole vielä lukua',
			howToRead:
				'Viiva kertoo, kuinka varma yhden kierroksen luku on. Sen, poikkeaako uusin aiemmasta, kertoo testi eikä se, menevätkö viivat päällekkäin.',
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
			title: 'Syitä ei vielä tiedetä',
			noThemes: (question) =>
				`Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
			noQuestion:
				'Tästä kohtaamisesta ei kysytty syytä omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.',
		},
		actions: {
			topic: 'Toimenpiteet',
			title: 'Yksikään toimenpide ei koske tätä kohtaamista',
			missing: 'Toimenpiteet ja niiden kohtaamiset kirjataan raportin tiedostoon actions.yaml.',
		},
	},
	benchmark: {
		competitors: {
			topic: 'Kilpailijat',
			missingTitle: 'Kilpailijoita ei ole mitattu',
			howToRead:
				'Joka rivillä on yhden toimittajan taso. Sanat kertovat, miten me poikkeamme siitä; kun sija on väli, järjestys välin sisällä on sattumaa.',
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
				'Joka rivillä on yksi väite ja yksi ryhmä. Sanat kertovat, miten me poikkeamme rivin toimittajasta.',
			missing:
				'Mielikuvaa ei kysytty: lisää väitteitä, joissa on facet: image, ja kysy niitä ihmisiltä, jotka tuntevat yrityksen ulkoa.',
		},
		importance: {
			topic: 'Tärkeys ja onnistuminen',
			title: 'Tärkeintä asiaa ei vielä tiedetä',
			missing:
				'Tähän tarvitaan kysymys kokonaisuudesta, samojen ihmisten vastauksia kohtaamisista ja riittävästi vastaajia.',
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
