import type { Way } from '../en/comparison-words.ts';
import type { DerivedWords } from '../en/derived-words.ts';

const sides: Readonly<Record<Way, string>> = { up: 'enemmän', down: 'vähemmän' };

export const derivedWordsFi: DerivedWords = {
	weakestLink: (share) =>
		`Niistä, joilla oli jokin kohtaaminen, ${share} koki ainakin yhden epäonnistuneen.`,
	weakestLinkTitle: (share) => `${share} koki ainakin yhden epäonnistuneen kohtaamisen`,
	weakestLinkAccounts: (share) =>
		`Vastanneista yrityksistä ${share} on sellaisia, joissa jokin kohtaaminen epäonnistui jonkun kohdalla.`,
	columns: {
		failing: 'Epäonnistui',
		invited: 'Kutsuttuja',
		responseRate: 'Vastausosuus',
		importance: 'Tärkeys, %',
		theme: 'Teema',
	},
	responseRate: (share) => `Niistä, joilta kysyttiin, vastasi ${share}.`,
	accountsHeard: (heard, decider) =>
		decider
			? `Vastaus saatiin yrityksistä: ${heard}. Päättäjän vastaus: ${decider}.`
			: `Vastaus saatiin yrityksistä: ${heard}.`,
	contacts: {
		differs: (way, amount, interval) =>
			`Yhteyshenkilöt antavat ${amount} ${sides[way]} kuin muut vastanneet${interval}.`,
		'no-clear-change': (difference) =>
			`Yhteyshenkilöiden ja muiden välillä ei ole selvää eroa, ${difference}.`,
		'cannot-be-said': (difference) =>
			`Ei voi sanoa, vastaavatko yhteyshenkilöt toisin kuin muut, ${difference}.`,
	},
	within: (difference) => `Samassa yrityksessä yhteyshenkilöiden ja muiden ero on ${difference}.`,
	withinAlone: (name, way, mix, within) =>
		`${name}: ${way === 'up' ? 'nousu' : 'lasku'} on samojen roolien vastauksissa, ${within}, ei siinä, ketkä vastasivat, ${mix}.`,
	mixAndWithin: (name, mix, within) =>
		`${name}: samojen roolien vastauksista johtuva osa muutoksesta on ${within}, vastaajien vaihtumisesta johtuva ${mix}.`,
	importance: {
		topic: 'Tärkeys',
		missingTitle: 'Tärkeintä asiaa ei vielä tiedetä',
		first: (names, list) =>
			names.length === 1
				? `${names.join('')} kulkee tiiviimmin yhdessä kokonaisuuden kanssa`
				: `Ei voi sanoa, mikä näistä kulkee tiiviimmin yhdessä kokonaisuuden kanssa: ${list(names)}`,
		title: 'Mikä kulkee yhdessä kokonaisuuden kanssa',
		subtitle: (question) =>
			`${question} Kunkin osuus siitä, mitä vastaukset kohtaamisista yhdessä selittävät, %, ja 95 %:n väli.`,
		order: {
			stated: 'Kohtaamiset ovat siinä järjestyksessä, minkä asiakkaat sanovat olevan tärkeintä.',
			derived:
				'Kohtaamiset ovat siinä järjestyksessä, miten läheisesti ne liittyvät kokonaisuuteen.',
		},
		tooFew: (n, least) =>
			`Vastanneita on ${n}. Se, mikä liittyy kokonaisuuteen, voidaan sanoa vasta, kun heitä on vähintään ${least}: muuten sattuma valitsisi tärkeimmän.`,
		fit: (ratio) =>
			`Yhdessä ne selittävät vastausten eroista ${ratio}. Luku kertoo, mikä kulkee yhdessä, ei syytä.`,
		alike: (largest) =>
			`Arvioiden samankaltaisuus: varianssin inflaatiokerroin on enintään ${largest}. Luku 1 tarkoittaa, etteivät arviot muistuta toisiaan; luvusta 5 alkaen osuuksia tuskin erottaa toisistaan.`,
		howToRead:
			'Osuus on se, mitä yksi kohtaaminen lisää, keskimäärin kaikissa järjestyksissä. Kun välit menevät päällekkäin, järjestys on sattumaa.',
		missing:
			'Tähän tarvitaan suosittelukysymys, samojen ihmisten arvioita kohtaamisista ja riittävästi vastaajia.',
	},
	words: {
		quoted: (word) => `”${word}”`,
		promoters: (list) =>
			`Kaikista asiakkaista suosittelijat kirjoittavat useammin kuin arvostelijat: ${list}.`,
		detractors: (list) =>
			`Kaikista asiakkaista arvostelijat kirjoittavat useammin kuin suosittelijat: ${list}.`,
		none: (compared, count) =>
			compared === 1
				? 'Vain yhtä sanaa käytti niin moni asiakas, että sitä voi verrata, eikä se erota suosittelijoita arvostelijoista.'
				: `Niin monen asiakkaan käyttämiä sanoja, että niitä voi verrata, on ${count}. Yksikään niistä ei erota suosittelijoita arvostelijoista.`,
	},
	themes: {
		mention: (share, theme) => `Avoimista vastauksista ${share} mainitsee: ”${theme}”`,
		finding: (share, answers, theme) =>
			`${answers} avoimesta vastauksesta ${share} mainitsee: ”${theme}”`,
		second: (share, theme) => `${share}: ”${theme}”`,
		title: (answers, themes) =>
			`${answers} avointa vastausta, ${themes === 1 ? 'yksi teema' : `${themes} teemaa`}`,
		subtitle: (question) =>
			`${question} Teeman mainitsevien osuus avoimista vastauksista, %, ja 95 %:n väli. Yhdessä vastauksessa voi olla monta.`,
		howToRead: (share, theme) =>
			`${share && `Palkki ”${theme}”: kirjoittaneista ${share} mainitsee sen. `}Yksi vastaus voi mainita monta teemaa, joten palkkien summa ei ole 100 %. Myös teema, jolla ei ole palkkia, voi olla tärkeä: siitä ei kysytty keneltäkään.`,
	},
};
