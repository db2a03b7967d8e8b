import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { benchmarkStory } from '../../src/story/benchmark-story.ts';
import { indexStory } from '../../src/story/index-story.ts';
import { methodStory } from '../../src/story/method-story.ts';
import { overviewStory } from '../../src/story/overview-story.ts';
import { roleStory } from '../../src/story/role-story.ts';
import type { PageStory } from '../../src/story/story.ts';
import { touchpointStory } from '../../src/story/touchpoint-story.ts';
import type { View } from '../../src/story/view.ts';
import { fact, facts, nps, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

/** A page as a reader meets it, in both languages: title, deck, then the section's titles and what they miss. */
function told(story: (view: View) => PageStory<string>, snapshot: Snapshot = snapshotOf()): string {
	const pages = ['en', 'fi'].map((language) => {
		const { title, deck, sections } = story(viewOf(snapshot, language));
		const lines = Object.values(sections).map(
			(section) =>
				`${section.topic}: ${section.title}${section.missing ? ` [${section.missing}]` : ''}`,
		);
		return [title, deck, ...lines].join('\n');
	});
	return `\n${pages.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

const changed = (...replaced: readonly Fact[]): Snapshot => {
	const ids = new Set(replaced.map(({ id }) => id));
	return snapshotOf({}, [...facts.filter(({ id }) => !ids.has(id)), ...replaced]);
};

describe('pages, read in both languages', () => {
	test('the overview: roles first, the total last', () => {
		expect(told(overviewStory)).toMatchInlineSnapshot(`
			"
			Promoters outnumber detractors among contact persons. Detractors outnumber promoters in finance. All customers: NPS +12.
			Among decision makers it cannot be said which are more, promoters or detractors. All customers: NPS +12 (+4…+19). More than half of customers are satisfied at service desk. Fewer than half at invoicing.
			Roles: NPS is above zero in 1 of 3 roles and below zero in 1; in 1 it cannot be said
			Path: More than half of customers are satisfied at service desk. Fewer than half at invoicing.
			Roles × touchpoints: Fewer than half are satisfied in 2 of the 4 cells that can be read
			Bad experiences by influence: Whose bad experience weighs most is not known [It takes roles with influence in study.yaml, answers of roles at touchpoints, and a clear difference.]
			Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
			Why: Why customers answer so is not known yet [No coded themes: put themes/why.csv beside the exports.]
			Since the last version: What changed cannot be said yet [There is no earlier wave that these numbers can be compared with: it must have asked the same question on the same scale.]
			What to do: There is no action yet [Actions, with owner, due date and the number they should move, are written in actions.yaml of the report.]
			Who answered: 412 answers from 138 accounts; 4 roles can be shown [Who did not answer is not known: put the list of those who could have been asked beside the exports as contacts.csv.]

			Yhteyshenkilöt: suosittelijoita on enemmän kuin arvostelijoita. Talousväki: arvostelijoita on enemmän kuin suosittelijoita. Kaikki asiakkaat: NPS +12.
			Päättäjät: ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita. Kaikki asiakkaat: NPS +12 (+4…+19). Palvelupiste: yli puolet asiakkaista on tyytyväisiä. Laskutus: alle puolet.
			Roolit: NPS on yli nollan 1 roolissa 3:sta ja alle nollan 1 roolissa; yhdestä roolista ei voi sanoa
			Polku: Palvelupiste: yli puolet asiakkaista on tyytyväisiä. Laskutus: alle puolet.
			Roolit × kohtaamiset: 2 solussa 4:stä tyytyväisiä on alle puolet
			Huonot kokemukset vaikutusvallan mukaan: Ei tiedetä, kenen huono kokemus painaa eniten [Tähän tarvitaan roolien vaikutusvalta, roolien vastauksia kohtaamisista ja ero, josta voi puhua.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
			Miksi: Syitä ei vielä tiedetä [Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/why.csv vastaustiedostojen viereen.]
			Edellisestä versiosta: Muutoksista ei voi vielä sanoa mitään [Aiempaa vertailukelpoista kierrosta ei ole: sillä on pitänyt olla sama kysymys ja sama asteikko.]
			Mitä tehdään: Toimenpiteitä ei vielä ole [Toimenpiteet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.]
			Ketkä vastasivat: 412 vastausta 138 asiakasyrityksestä; 4 roolia voidaan näyttää [Vastaamatta jättäneitä ei tiedetä: pane luettelo niistä, joilta olisi voitu kysyä, vastaustiedostojen viereen nimellä contacts.csv.]
			"
		`);
	});
	test('the overview of a study without roles and with many touchpoints', () => {
		const touchpoints = Array.from({ length: 6 }, (_, place) => ({
			...study.touchpoints[0],
			id: `stop-${place}`,
			label: { en: `Stop ${place}`, fi: `Piste ${place}` },
			phase: '',
			function: '',
			owner: '',
			critical: false,
		}));
		const questions = touchpoints.map(({ id }) => question({ id, touchpoint: id }));
		const parts = { roles: [], touchpoints, questions, headline: [] };
		const levels = [
			[80, 74, 85],
			[71, 66, 76],
			[66, 60, 71],
			[62, 57, 68],
			[50, 44, 56],
			[41, 35, 47],
		];
		const rated = touchpoints.map(({ id }, place) => top2(id, levels[place] ?? []));
		expect(told(overviewStory, snapshotOf(parts, rated))).toMatchInlineSnapshot(`
			"
			More than half of customers are satisfied at 4 of 6 touchpoints. Fewer than half at stop 5.

			Roles: How each role answers is not known [No roles in the answers: name the column in columns.role of study.yaml and list what it says under roles.]
			Path: More than half of customers are satisfied at 4 of 6 touchpoints. Fewer than half at stop 5.
			Roles × touchpoints: Roles and touchpoints cannot be crossed yet [It takes both roles and touchpoints in study.yaml, answered in the same wave.]
			Bad experiences by influence: Whose bad experience weighs most is not known [It takes roles with influence in study.yaml, answers of roles at touchpoints, and a clear difference.]
			Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
			Why: Why customers answer so is not known yet [No reason was asked in own words: add an open question with facet: reason to the next wave.]
			Since the last version: What changed cannot be said yet [There is no earlier wave that these numbers can be compared with: it must have asked the same question on the same scale.]
			What to do: There is no action yet [Actions, with owner, due date and the number they should move, are written in actions.yaml of the report.]
			Who answered: Who answered is not known [Who did not answer is not known: put the list of those who could have been asked beside the exports as contacts.csv.]

			4 kohtaamisessa 6:sta yli puolet asiakkaista on tyytyväisiä. Piste 5: alle puolet.

			Roolit: Roolien vastauksia ei tunneta [Vastauksissa ei ole rooleja: nimeä sarake kohdassa columns.role tiedostossa study.yaml ja luettele arvot kohdassa roles.]
			Polku: 4 kohtaamisessa 6:sta yli puolet asiakkaista on tyytyväisiä. Piste 5: alle puolet.
			Roolit × kohtaamiset: Rooleja ja kohtaamisia ei voi vielä ristiintaulukoida [Tähän tarvitaan sekä roolit että kohtaamiset, ja vastauksia samalta kierrokselta.]
			Huonot kokemukset vaikutusvallan mukaan: Ei tiedetä, kenen huono kokemus painaa eniten [Tähän tarvitaan roolien vaikutusvalta, roolien vastauksia kohtaamisista ja ero, josta voi puhua.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
			Miksi: Syitä ei vielä tiedetä [Syytä ei kysytty omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.]
			Edellisestä versiosta: Muutoksista ei voi vielä sanoa mitään [Aiempaa vertailukelpoista kierrosta ei ole: sillä on pitänyt olla sama kysymys ja sama asteikko.]
			Mitä tehdään: Toimenpiteitä ei vielä ole [Toimenpiteet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.]
			Ketkä vastasivat: Vastanneita ei tunneta [Vastaamatta jättäneitä ei tiedetä: pane luettelo niistä, joilta olisi voitu kysyä, vastaustiedostojen viereen nimellä contacts.csv.]
			"
		`);
	});
	test('a role above zero', () => {
		expect(told((view) => roleStory(view, 'contact-person'))).toMatchInlineSnapshot(`
			"
			Contact persons: promoters outnumber detractors, NPS +43
			NPS +43 (+31…+55). More than half are satisfied at invoicing.
			Distribution: Contact persons: promoters outnumber detractors, NPS +43
			Expectation and experience: What they expected is not known [No expectation was asked: add a question with facet: expectation and name it in pairs_with of the experience question.]
			Feelings: What they felt is not known [Ask for feelings: a question with facet: emotion whose options tell pole: positive or negative. With object, product, service and working together stand apart.]
			Difference to other roles: How they differ from the others cannot be said [No touchpoint has enough answers from this role and from the others.]
			Touchpoints: More than half are satisfied at invoicing
			What they say matters: What they say matters most is not known [Ask what matters most: a question of kind multiple with facet: importance and the touchpoints as options.]
			Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
			Why: Why they answer so is not known yet [No coded themes: put themes/why.csv beside the exports.]
			Inside the accounts: How roles differ inside an account is not known yet [It takes accounts where the contact person and somebody else answered, at least 20 of them.]

			Yhteyshenkilöt: suosittelijoita on enemmän kuin arvostelijoita, NPS +43
			NPS +43 (+31…+55). Laskutus: yli puolet on tyytyväisiä.
			Jakauma: Yhteyshenkilöt: suosittelijoita on enemmän kuin arvostelijoita, NPS +43
			Odotus ja kokemus: Roolin odotuksia ei tunneta [Odotusta ei kysytty: lisää kysymys, jossa on facet: expectation, ja nimeä se kokemuskysymyksen kohdassa pairs_with.]
			Tunteet: Tunteita ei tiedetä [Kysy tunteita: kysymys, jonka facet on emotion ja jonka vaihtoehdoilla on pole: positive tai negative. Avain object erottaa tuotteen, palvelun ja yhteistyön.]
			Ero muihin rooleihin: Eroa muihin ei voi sanoa [Yhdestäkään kohtaamisesta ei ole tarpeeksi vastauksia tältä roolilta ja muilta.]
			Kohtaamiset: Laskutus: yli puolet on tyytyväisiä
			Mitä he pitävät tärkeänä: Roolin omaa käsitystä tärkeimmästä ei tunneta [Kysy, mikä on tärkeintä: kysymys, jossa on kind: multiple ja facet: importance ja vaihtoehtoina kohtaamiset.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
			Miksi: Syitä ei vielä tiedetä [Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/why.csv vastaustiedostojen viereen.]
			Asiakasyritysten sisällä: Roolien eroja yrityksen sisällä ei vielä tiedetä [Tähän tarvitaan vähintään 20 asiakasyritystä, joissa sekä yhteyshenkilö että joku muu vastasi.]
			"
		`);
	});
	test('a role of whom it cannot be said', () => {
		const gaps = [
			fact({
				metric: 'gap',
				question: 'invoicing',
				role: 'decision-maker',
				value: -1.3,
				low: -1.7,
				high: -0.9,
			}),
			fact({
				metric: 'gap',
				question: 'complaints',
				role: 'decision-maker',
				value: 0.1,
				low: -0.2,
				high: 0.4,
			}),
		];
		expect(told((view) => roleStory(view, 'decision-maker'), changed(...gaps)))
			.toMatchInlineSnapshot(`
				"
				Decision makers: NPS −9; it cannot be said which are more, promoters or detractors
				NPS −9 (−26…+7). Fewer than half are satisfied at invoicing.
				Distribution: Decision makers: the answers average 6.9 on a scale of 0–10
				Expectation and experience: Experience falls short of expectation at 1 of 2 touchpoints
				Feelings: What they felt is not known [Ask for feelings: a question with facet: emotion whose options tell pole: positive or negative. With object, product, service and working together stand apart.]
				Difference to other roles: How they differ from the others cannot be said [No touchpoint has enough answers from this role and from the others.]
				Touchpoints: Fewer than half are satisfied at invoicing
				What they say matters: What they say matters most is not known [Ask what matters most: a question of kind multiple with facet: importance and the touchpoints as options.]
				Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
				Why: Why they answer so is not known yet [No coded themes: put themes/why.csv beside the exports.]
				Inside the accounts: How roles differ inside an account is not known yet [It takes accounts where the contact person and somebody else answered, at least 20 of them.]

				Päättäjät: NPS −9; ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita
				NPS −9 (−26…+7). Laskutus: alle puolet on tyytyväisiä.
				Jakauma: Päättäjät: vastausten keskiarvo on 6,9 asteikolla 0–10
				Odotus ja kokemus: Kokemus jää odotuksesta 1 kohtaamisessa 2:sta
				Tunteet: Tunteita ei tiedetä [Kysy tunteita: kysymys, jonka facet on emotion ja jonka vaihtoehdoilla on pole: positive tai negative. Avain object erottaa tuotteen, palvelun ja yhteistyön.]
				Ero muihin rooleihin: Eroa muihin ei voi sanoa [Yhdestäkään kohtaamisesta ei ole tarpeeksi vastauksia tältä roolilta ja muilta.]
				Kohtaamiset: Laskutus: alle puolet on tyytyväisiä
				Mitä he pitävät tärkeänä: Roolin omaa käsitystä tärkeimmästä ei tunneta [Kysy, mikä on tärkeintä: kysymys, jossa on kind: multiple ja facet: importance ja vaihtoehtoina kohtaamiset.]
				Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
				Miksi: Syitä ei vielä tiedetä [Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/why.csv vastaustiedostojen viereen.]
				Asiakasyritysten sisällä: Roolien eroja yrityksen sisällä ei vielä tiedetä [Tähän tarvitaan vähintään 20 asiakasyritystä, joissa sekä yhteyshenkilö että joku muu vastasi.]
				"
			`);
	});
	test('a role with seven answers', () => {
		expect(told((view) => roleStory(view, 'it'))).toMatchInlineSnapshot(`
			"
			IT: 7 answers, read as a direction
			The small base points to NPS +14 (−50…+70).
			Distribution: IT: 7 answers, read as a direction
			Expectation and experience: What they expected is not known [No expectation was asked: add a question with facet: expectation and name it in pairs_with of the experience question.]
			Feelings: What they felt is not known [Ask for feelings: a question with facet: emotion whose options tell pole: positive or negative. With object, product, service and working together stand apart.]
			Difference to other roles: How they differ from the others cannot be said [No touchpoint has enough answers from this role and from the others.]
			Touchpoints: They were asked about no touchpoint [The role was not asked about any touchpoint in this wave.]
			What they say matters: What they say matters most is not known [Ask what matters most: a question of kind multiple with facet: importance and the touchpoints as options.]
			Importance: What matters most is not known yet [7 people answered, and it takes 50 to say what goes with the whole: below that, luck would choose what matters most.]
			Why: Why they answer so is not known yet [No coded themes: put themes/why.csv beside the exports.]
			Inside the accounts: How roles differ inside an account is not known yet [It takes accounts where the contact person and somebody else answered, at least 20 of them.]

			IT: 7 vastausta, suuntaa antava
			Näin harvasta vastauksesta saa vain suunnan: NPS +14 (−50…+70).
			Jakauma: IT: 7 vastausta, suuntaa antava
			Odotus ja kokemus: Roolin odotuksia ei tunneta [Odotusta ei kysytty: lisää kysymys, jossa on facet: expectation, ja nimeä se kokemuskysymyksen kohdassa pairs_with.]
			Tunteet: Tunteita ei tiedetä [Kysy tunteita: kysymys, jonka facet on emotion ja jonka vaihtoehdoilla on pole: positive tai negative. Avain object erottaa tuotteen, palvelun ja yhteistyön.]
			Ero muihin rooleihin: Eroa muihin ei voi sanoa [Yhdestäkään kohtaamisesta ei ole tarpeeksi vastauksia tältä roolilta ja muilta.]
			Kohtaamiset: Roolilta ei kysytty kohtaamisista [Roolilta ei kysytty mistään kohtaamisesta tällä kierroksella.]
			Mitä he pitävät tärkeänä: Roolin omaa käsitystä tärkeimmästä ei tunneta [Kysy, mikä on tärkeintä: kysymys, jossa on kind: multiple ja facet: importance ja vaihtoehtoina kohtaamiset.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Vastanneita on 7. Se, mikä liittyy kokonaisuuteen, voidaan sanoa vasta, kun heitä on vähintään 50: muuten sattuma valitsisi tärkeimmän.]
			Miksi: Syitä ei vielä tiedetä [Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/why.csv vastaustiedostojen viereen.]
			Asiakasyritysten sisällä: Roolien eroja yrityksen sisällä ei vielä tiedetä [Tähän tarvitaan vähintään 20 asiakasyritystä, joissa sekä yhteyshenkilö että joku muu vastasi.]
			"
		`);
	});
	test('a hidden role', () => {
		expect(told((view) => roleStory(view, 'board'))).toMatchInlineSnapshot(`
			"
			Board members: hidden to protect respondents
			A hidden number is not on this page, in its tables or in its files.
			Distribution: Board members: hidden to protect respondents
			Expectation and experience: What they expected is not known [No expectation was asked: add a question with facet: expectation and name it in pairs_with of the experience question.]
			Feelings: What they felt is not known [Ask for feelings: a question with facet: emotion whose options tell pole: positive or negative. With object, product, service and working together stand apart.]
			Difference to other roles: How they differ from the others cannot be said [No touchpoint has enough answers from this role and from the others.]
			Touchpoints: Touchpoints: hidden to protect respondents
			What they say matters: What they say matters most is not known [Ask what matters most: a question of kind multiple with facet: importance and the touchpoints as options.]
			Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
			Why: Why they answer so is not known yet [No coded themes: put themes/why.csv beside the exports.]
			Inside the accounts: How roles differ inside an account is not known yet [It takes accounts where the contact person and somebody else answered, at least 20 of them.]

			Hallituksen jäsenet: piilotettu vastaajien suojaamiseksi
			Piilotettua lukua ei ole sivulla, taulukoissa eikä tiedostoissa.
			Jakauma: Hallituksen jäsenet: piilotettu vastaajien suojaamiseksi
			Odotus ja kokemus: Roolin odotuksia ei tunneta [Odotusta ei kysytty: lisää kysymys, jossa on facet: expectation, ja nimeä se kokemuskysymyksen kohdassa pairs_with.]
			Tunteet: Tunteita ei tiedetä [Kysy tunteita: kysymys, jonka facet on emotion ja jonka vaihtoehdoilla on pole: positive tai negative. Avain object erottaa tuotteen, palvelun ja yhteistyön.]
			Ero muihin rooleihin: Eroa muihin ei voi sanoa [Yhdestäkään kohtaamisesta ei ole tarpeeksi vastauksia tältä roolilta ja muilta.]
			Kohtaamiset: Kohtaamiset: piilotettu vastaajien suojaamiseksi
			Mitä he pitävät tärkeänä: Roolin omaa käsitystä tärkeimmästä ei tunneta [Kysy, mikä on tärkeintä: kysymys, jossa on kind: multiple ja facet: importance ja vaihtoehtoina kohtaamiset.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
			Miksi: Syitä ei vielä tiedetä [Vastauksia ei ole luokiteltu teemoihin: pane tiedosto themes/why.csv vastaustiedostojen viereen.]
			Asiakasyritysten sisällä: Roolien eroja yrityksen sisällä ei vielä tiedetä [Tähän tarvitaan vähintään 20 asiakasyritystä, joissa sekä yhteyshenkilö että joku muu vastasi.]
			"
		`);
	});
	test('a touchpoint with two waves', () => {
		expect(told((view) => touchpointStory(view, 'invoicing'))).toMatchInlineSnapshot(`
			"
			Invoicing: fewer than half of customers are satisfied, 41 %
			41 % (34–48 %) are satisfied. More than half are satisfied among contact persons. Fewer than half among decision makers and in finance.
			Trend: No earlier wave can be compared with it
			By role: More than half are satisfied among contact persons. Fewer than half among decision makers and in finance.
			Why: Why customers answer so is not known yet [No reason was asked in own words about this touchpoint: add an open question with facet: reason to the next wave.]
			Sources: What is known rests on one source: customers’ rating
			Actions: No action names this touchpoint [Actions are written in actions.yaml of the report, each with its touchpoint.]

			Laskutus: alle puolet asiakkaista on tyytyväisiä, 41 %
			Tyytyväisiä on 41 % (34–48 %). Yhteyshenkilöt: yli puolet on tyytyväisiä. Päättäjät ja talousväki: alle puolet.
			Kehitys: Yksikään aiempi kierros ei ole vertailukelpoinen
			Rooleittain: Yhteyshenkilöt: yli puolet on tyytyväisiä. Päättäjät ja talousväki: alle puolet.
			Miksi: Syitä ei vielä tiedetä [Tästä kohtaamisesta ei kysytty syytä omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.]
			Lähteet: Tieto on yhden lähteen varassa: asiakkaiden arvio
			Toimenpiteet: Yksikään toimenpide ei koske tätä kohtaamista [Toimenpiteet ja niiden kohtaamiset kirjataan raportin tiedostoon actions.yaml.]
			"
		`);
	});
	test('a touchpoint with one wave and no roles', () => {
		expect(told((view) => touchpointStory(view, 'complaints'))).toMatchInlineSnapshot(`
			"
			Complaints: 49 %; it cannot be said whether more than half of customers are satisfied
			49 % (41–58 %) are satisfied.
			Trend: One wave, so no trend yet
			By role: How each role answers is not known [No role was asked about this touchpoint in this wave.]
			Why: Why customers answer so is not known yet [No reason was asked in own words about this touchpoint: add an open question with facet: reason to the next wave.]
			Sources: What is known rests on one source: customers’ rating
			Actions: No action names this touchpoint [Actions are written in actions.yaml of the report, each with its touchpoint.]

			Reklamaatiot: 49 %; ei voi sanoa, onko yli puolet asiakkaista tyytyväisiä
			Tyytyväisiä on 49 % (41–58 %).
			Kehitys: Yksi kierros, joten suuntaa ei vielä näe
			Rooleittain: Roolien vastauksia ei tunneta [Yhdeltäkään roolilta ei kysytty tästä kohtaamisesta tällä kierroksella.]
			Miksi: Syitä ei vielä tiedetä [Tästä kohtaamisesta ei kysytty syytä omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.]
			Lähteet: Tieto on yhden lähteen varassa: asiakkaiden arvio
			Toimenpiteet: Yksikään toimenpide ei koske tätä kohtaamista [Toimenpiteet ja niiden kohtaamiset kirjataan raportin tiedostoon actions.yaml.]
			"
		`);
	});
	test('a benchmark with a rival', () => {
		expect(told(benchmarkStory)).toMatchInlineSnapshot(`
			"
			Havukka: promoters outnumber detractors, NPS +12
			Havukka: NPS +12 (+4…+19). Havukka and Norrvik: promoters outnumber detractors.
			Competitors: Havukka and Norrvik: promoters outnumber detractors
			Relation: Customers: promoters outnumber detractors. Prospects: low answers outnumber high ones.
			Gaps and what is done about them: No number is clearly below a competitor or a target
			Image and experience: The image from outside is not known [No image was asked: add statements with facet: image, asked from people who know the company from outside.]
			Importance and performance: What to repair first is not known yet [It takes ratings of at least six touchpoints, twenty answers to each, and what is important: a question with facet: importance, or expectations.]

			Havukka: suosittelijoita on enemmän kuin arvostelijoita, NPS +12
			Havukka: NPS +12 (+4…+19). Havukka ja Norrvik: suosittelijoita on enemmän kuin arvostelijoita.
			Kilpailijat: Havukka ja Norrvik: suosittelijoita on enemmän kuin arvostelijoita
			Asiakassuhde: Asiakkaat: suosittelijoita on enemmän kuin arvostelijoita. Mahdolliset asiakkaat: matalia vastauksia on enemmän kuin korkeita.
			Erot ja mitä niille tehdään: Yhdenkään luvun ei voi sanoa olevan alle kilpailijan tai tavoitteen
			Mielikuva ja kokemus: Mielikuvaa ulkoa ei tunneta [Mielikuvaa ei kysytty: lisää väitteitä, joissa on facet: image, ja kysy niitä ihmisiltä, jotka tuntevat yrityksen ulkoa.]
			Tärkeys ja onnistuminen: Ensin korjattavaa ei vielä tiedetä [Tähän tarvitaan vähintään kuuden kohtaamisen arviot, kustakin kaksikymmentä vastausta, ja tieto siitä, mikä on tärkeää: kysymys, jonka facet on importance, tai odotukset.]
			"
		`);
	});
	test('a benchmark without rivals, relations and image', () => {
		const alone = snapshotOf({ brands: [], relations: [] }, []);
		expect(told(benchmarkStory, alone)).toMatchInlineSnapshot(`
			"
			No competitor is measured
			No competitor in the answers: list brands in study.yaml and name the column, or ask the question about each supplier.
			Competitors: No competitor is measured [No competitor in the answers: list brands in study.yaml and name the column, or ask the question about each supplier.]
			Relation: Only one relation has answered [One relation only. Prospects and lost customers need their own export, with its relation in sources of study.yaml.]
			Gaps and what is done about them: Whether we are behind anybody is not known [It takes the same question about us and about competitors, or targets in report.yaml.]
			Image and experience: The image from outside is not known [No image was asked: add statements with facet: image, asked from people who know the company from outside.]
			Importance and performance: What to repair first is not known yet [It takes ratings of at least six touchpoints, twenty answers to each, and what is important: a question with facet: importance, or expectations.]

			Kilpailijoita ei ole mitattu
			Vastauksissa ei ole kilpailijoita: luettele brändit tiedostossa study.yaml ja nimeä sarake, tai kysy sama kysymys kustakin toimittajasta.
			Kilpailijat: Kilpailijoita ei ole mitattu [Vastauksissa ei ole kilpailijoita: luettele brändit tiedostossa study.yaml ja nimeä sarake, tai kysy sama kysymys kustakin toimittajasta.]
			Asiakassuhde: Vastauksia on vain yhdestä asiakassuhteesta [Kaikki vastanneet ovat samassa suhteessa yritykseen. Mahdollisten ja menetettyjen asiakkaiden vastaukset tulevat omassa tiedostossaan; suhde kerrotaan kohdassa sources tiedostossa study.yaml.]
			Erot ja mitä niille tehdään: Ei tiedetä, olemmeko jäljessä ketään [Tähän tarvitaan sama kysymys meistä ja kilpailijoista tai tavoitteita tiedostoon report.yaml.]
			Mielikuva ja kokemus: Mielikuvaa ulkoa ei tunneta [Mielikuvaa ei kysytty: lisää väitteitä, joissa on facet: image, ja kysy niitä ihmisiltä, jotka tuntevat yrityksen ulkoa.]
			Tärkeys ja onnistuminen: Ensin korjattavaa ei vielä tiedetä [Tähän tarvitaan vähintään kuuden kohtaamisen arviot, kustakin kaksikymmentä vastausta, ja tieto siitä, mikä on tärkeää: kysymys, jonka facet on importance, tai odotukset.]
			"
		`);
	});
	test('method and data', () => {
		expect(told(methodStory)).toMatchInlineSnapshot(`
			"
			412 answers from 138 accounts. 2 cells are hidden to protect respondents.
			The results are not weighted: every answer counts once.
			Response: How the answers were collected [How many of those who could have been asked answered is not told: no contact frame has been compared with the answers. The numbers speak of those who answered.]
			Base sizes and weights: The results are not weighted: every answer counts once
			Uncertainty: How this report shows what it does not know
			Privacy: 2 cells are hidden to protect respondents
			Questions: 5 questions in 2 waves
			Numbers: Each number by itself: base, formula, test, history and how to cite it [No number of the newest wave is shown: nobody was asked, or too few answered.]
			Data: Take it with you

			412 vastausta 138 asiakasyrityksestä. 2 solua on piilotettu vastaajien suojaamiseksi.
			Tuloksia ei ole painotettu: jokainen vastaus lasketaan kerran.
			Vastaaminen: Näin vastaukset kerättiin [Vastausosuutta ei kerrota, koska vastauksia ei ole verrattu luetteloon niistä, joilta olisi voitu kysyä. Luvut kertovat vastanneista.]
			Vastausmäärät ja painotus: Tuloksia ei ole painotettu: jokainen vastaus lasketaan kerran
			Epävarmuus: Näin raportti kertoo, mitä se ei tiedä
			Vastaajien suoja: 2 solua on piilotettu vastaajien suojaamiseksi
			Kysymykset: 5 kysymystä, 2 kierrosta
			Luvut: Jokainen luku erikseen: pohja, kaava, testi, historia ja viittaus [Uusimman kierroksen lukuja ei näytetä: keneltäkään ei kysytty tai vastaajia on liian vähän.]
			Aineisto: Luvut mukaan
			"
		`);
	});
	test('the index of a site', () => {
		const reports = [
			{
				id: 'relationship',
				title: 'Customer relationship',
				versions: [
					{ id: 'v2026-q3', finding: 'Promoters outnumber detractors' },
					{ id: 'v2026-q2', finding: 'Nothing can be said' },
				],
			},
		];
		const pages = ['en', 'fi'].map((language) =>
			indexStory('Havukka Oy', reports, viewOf(snapshotOf(), language).phrases),
		);
		expect(pages).toMatchInlineSnapshot(`
			[
			  {
			    "deck": "Every version stays at its own address.",
			    "description": "Havukka Oy: Reports and versions. Promoters outnumber detractors.",
			    "title": "One report, 2 versions: the latest is v2026-Q3",
			  },
			  {
			    "deck": "Jokainen versio pysyy omassa osoitteessaan.",
			    "description": "Havukka Oy: Raportit ja versiot. Promoters outnumber detractors.",
			    "title": "Yksi raportti, 2 versiota: uusin on v2026-Q3",
			  },
			]
		`);
	});
	test('an empty study still tells what is missing, everywhere', () => {
		const empty = snapshotOf(
			{ roles: [], touchpoints: [], questions: [], headline: [], brands: [] },
			[],
		);
		expect(told(overviewStory, empty)).toMatchInlineSnapshot(`
			"
			There is nothing to say yet

			Roles: How each role answers is not known [No roles in the answers: name the column in columns.role of study.yaml and list what it says under roles.]
			Path: The path cannot be drawn yet [No question is about a touchpoint: list touchpoints in study.yaml and name one in each question.]
			Roles × touchpoints: Roles and touchpoints cannot be crossed yet [It takes both roles and touchpoints in study.yaml, answered in the same wave.]
			Bad experiences by influence: Whose bad experience weighs most is not known [It takes roles with influence in study.yaml, answers of roles at touchpoints, and a clear difference.]
			Importance: What matters most is not known yet [It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.]
			Why: Why customers answer so is not known yet [No reason was asked in own words: add an open question with facet: reason to the next wave.]
			Since the last version: What changed cannot be said yet [There is no earlier wave that these numbers can be compared with: it must have asked the same question on the same scale.]
			What to do: There is no action yet [Actions, with owner, due date and the number they should move, are written in actions.yaml of the report.]
			Who answered: Who answered is not known [Who did not answer is not known: put the list of those who could have been asked beside the exports as contacts.csv.]

			Kerrottavaa ei vielä ole

			Roolit: Roolien vastauksia ei tunneta [Vastauksissa ei ole rooleja: nimeä sarake kohdassa columns.role tiedostossa study.yaml ja luettele arvot kohdassa roles.]
			Polku: Polkua ei voi vielä piirtää [Yksikään kysymys ei koske kohtaamista: luettele kohtaamiset tiedostossa study.yaml ja nimeä kysymykselle omansa.]
			Roolit × kohtaamiset: Rooleja ja kohtaamisia ei voi vielä ristiintaulukoida [Tähän tarvitaan sekä roolit että kohtaamiset, ja vastauksia samalta kierrokselta.]
			Huonot kokemukset vaikutusvallan mukaan: Ei tiedetä, kenen huono kokemus painaa eniten [Tähän tarvitaan roolien vaikutusvalta, roolien vastauksia kohtaamisista ja ero, josta voi puhua.]
			Tärkeys: Tärkeintä asiaa ei vielä tiedetä [Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.]
			Miksi: Syitä ei vielä tiedetä [Syytä ei kysytty omin sanoin: lisää seuraavalle kierrokselle avoin kysymys, jossa on facet: reason.]
			Edellisestä versiosta: Muutoksista ei voi vielä sanoa mitään [Aiempaa vertailukelpoista kierrosta ei ole: sillä on pitänyt olla sama kysymys ja sama asteikko.]
			Mitä tehdään: Toimenpiteitä ei vielä ole [Toimenpiteet kirjataan raportin tiedostoon actions.yaml: omistaja, määräaika ja luku, jonka pitäisi muuttua.]
			Ketkä vastasivat: Vastanneita ei tunneta [Vastaamatta jättäneitä ei tiedetä: pane luettelo niistä, joilta olisi voitu kysyä, vastaustiedostojen viereen nimellä contacts.csv.]
			"
		`);
	});
});

const titles = (snapshot: Snapshot, language: string) => {
	const view = viewOf(snapshot, language);
	return [
		overviewStory(view).title,
		roleStory(view, 'contact-person').title,
		touchpointStory(view, 'invoicing').title,
		benchmarkStory(view).title,
		methodStory(view).title,
	];
};

describe('promises of the generated words', () => {
	test.each(['en', 'fi'])('a page whose facts change changes its title (%s)', (language) => {
		const other = changed(
			nps('', [-14, -22, -6], { n: 400, accounts: 130 }),
			nps('contact-person', [2, -10, 14]),
			top2('invoicing', [81, 75, 86]),
		);
		const before = titles(snapshotOf(), language);
		for (const [place, title] of titles(other, language).entries()) {
			expect(title).not.toBe(before[place]);
		}
	});

	test.each(['en', 'fi'])(
		'another label changes words, no title loses its numbers (%s)',
		(language) => {
			const roles = study.roles.map((role) =>
				role.id === 'contact-person'
					? {
							...role,
							label: { en: 'Ally', fi: 'Kumppani' },
							plural: { en: 'Allies', fi: 'Kumppanit' },
						}
					: role,
			);
			const renamed = roleStory(viewOf(snapshotOf({ roles }), language), 'contact-person').title;
			const plain = roleStory(viewOf(snapshotOf(), language), 'contact-person').title;
			expect(renamed.replace(/^[^:]+/, '')).toBe(plain.replace(/^[^:]+/, ''));
		},
	);

	test.each(['en', 'fi'])(
		'no sentence tells a change, a difference, a rank or a cause (%s)',
		(language) => {
			const view = viewOf(snapshotOf(), language);
			const pages: readonly PageStory<string>[] = [
				overviewStory(view),
				...study.roles.map(({ id }) => roleStory(view, id)),
				...study.touchpoints.map(({ id }) => touchpointStory(view, id)),
				benchmarkStory(view),
				methodStory(view),
			];
			const forbidden =
				/\b(rose|fell|increas|decreas|better than|worse than|highest|lowest|best|worst|because|due to|only|unfortunately|nousi|laski\b|kasvoi|parempi|paras|huonoin|koska|vuoksi|ansiosta|valitettavasti)/i;
			for (const { title, deck, sections } of pages) {
				const findings = [title, deck, ...Object.values(sections).map((section) => section.title)];
				for (const finding of findings) {
					if (finding.includes('Vastausosuutta ei kerrota')) continue;
					expect(finding).not.toMatch(forbidden);
				}
			}
		},
	);
});
