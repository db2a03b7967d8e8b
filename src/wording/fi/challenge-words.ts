import type { ChallengeWords } from '../en/challenge-words.ts';

export const challengeWordsFi: ChallengeWords = {
	deck: 'Mikä asiakkaiden omassa arjessa on hankalaa ja mitä sille tehdään: ei se, mitä he meistä ajattelevat.',
	challenges: {
		topic: 'Haasteet',
		missingTitle: 'Asiakkaiden haasteita ei tunneta',
		title: (answers, n, challenges) =>
			`${answers} ${n === 1 ? 'vastaus' : 'vastausta'}, ${challenges} ${challenges === 1 ? 'haaste' : 'haastetta'}`,
		subtitle: (question) =>
			`${question} Osuus vastanneista, %, ja 95 %:n väli. Samalla ihmisellä voi olla useita.`,
		howToRead: 'Suurin osuus on ensin. Missä välit menevät päällekkäin, järjestys on sattumaa.',
		notCoded: (question) =>
			`Kysymyksen ${question} avoimia vastauksia ei ole luokiteltu: pane tiedosto themes/${question}.csv vastaustiedostojen viereen.`,
		missing:
			'Keneltäkään ei kysytty: lisää seuraavaan kierrokseen kysymys, jossa on facet: challenge, avoin tai vaihtoehdoin, asiakkaan omasta työstä.',
	},
	roles: {
		topic: 'Rooleittain',
		missingTitle: 'Roolien haasteita ei tunneta',
		untested: 'Yhtään roolia ei verrattu muihin',
		subtitle: 'Osuus kustakin roolista, jolla haaste on, %, ja 95 %:n väli sekä ero muihin.',
		howToRead:
			'Korkeampi ja matalampi ovat suhteessa muihin rooleihin yhdessä, monen vertailun korjauksen jälkeen. Korkeampi osuus tarkoittaa, että haaste on useammalla.',
		missing: 'Tähän tarvitaan vastaajien roolit ja kysymys, jossa on facet: challenge.',
	},
	register: {
		topic: 'Esille otetusta todennettuun',
		missingTitle: 'Yhtään haastetta ei ole luettelossa',
		title: (count, solved, verified) =>
			`${count} ${count === 1 ? 'haaste' : 'haastetta'}: ${solved === 0 ? 'yhtäkään ei ole vielä ratkaistu' : `ratkaistuja ${solved}, niistä asiakkailta todennettuja ${verified}`}`,
		subtitle: 'Raportin luettelosta: kuinka monella haaste on ja kuinka moni sanoo sen ratkenneen.',
		howToRead:
			'Ratkaistu on meidän sanomaamme. Todennettu on asiakkaiden sanomaa, kun heiltä kysytään.',
		missing:
			'Kirjoita raportin kansioon challenges.yaml: jokaisesta haasteesta nimi, vaihe, omistaja ja luku, joka kertoo, kuinka monella se on.',
	},
	solved: {
		topic: 'Ratkaisimmeko sen',
		missingTitle: 'Asiakkailta ei ole todennettu',
		title: (questions) =>
			questions === 1
				? 'Asiakkailta kysyttiin yhdestä haasteesta'
				: `Asiakkailta kysyttiin ${questions} haasteesta`,
		subtitle: 'Osuus, joka sanoo haasteen ratkenneen, kaksi parasta vastausta, %, ja 95 %:n väli.',
		howToRead: 'Jokainen rivi on yksi kysymys, joka kysyttiin, kun haasteelle oli tehty jotakin.',
		missing:
			'Keneltäkään ei kysytty, miten hyvin haaste ratkesi: lisää seuraavaan kierrokseen arvio, jossa on facet: solved.',
	},
	columns: {
		challenge: 'Haaste',
		roleAndChallenge: 'Rooli: haaste',
		status: 'Vaihe',
		owner: 'Omistaja',
		frequency: 'Kuinka monella on',
		solved: 'Sanoo ratkenneen',
	},
	states: {
		raised: 'otettu esille',
		chosen: 'valittu',
		solving: 'ratkaistavana',
		solved: 'ratkaistu',
		verified: 'todennettu',
	},
	since: (state, date) => `${state}, ${date} alkaen`,
	nobody: 'ei vielä kukaan',
	notCounted: 'ei laskettu',
	notVerified: 'ei todennettu asiakkailta',
};
