import type { ChartWords } from '../en/chart-words.ts';

export const chartWordsFi: ChartWords = {
	pathMarks: {
		peak: 'Huippu',
		weakest: 'Heikoin lenkki',
		'below-half': 'Alle puolet',
		end: 'Loppu',
	},
	gap: {
		short: ['Jäi alle,', 'ihmisistä'],
	},
	voices: {
		caption: 'Asiakasyritykset sen mukaan, kuka vastasi',
		hidden: 'Keitä yrityksistä kuultiin, on piilotettu vastaajien suojaamiseksi',
		title: (deciders, all) =>
			`Päättäjä vastasi ${deciders} asiakasyrityksessä; yrityksiä on kaikkiaan ${all}`,
		subtitle: (all) => `Yksi ruutu on yksi asiakasyritys, kaikkiaan ${all}.`,
		note: 'Yritysten määriä, ei arvioita.',
		'by-decider': 'Päättäjä vastasi',
		'by-others': 'Muita vastasi, ei päättäjää',
		'by-contact-only': 'Yhteyshenkilö yksin vastasi',
		silent: 'Kukaan ei vastannut',
	},
	register: {
		caption: 'Vastanneet roolin mukaan ja sen mukaan, tunsiko CRM heidät',
		hidden: 'Ketkä CRM tunsi, on piilotettu vastaajien suojaamiseksi',
		title: (outside, all) =>
			`Vastauksista ${outside} tuli CRM:n ulkopuolelta; vastauksia on ${all}`,
		subtitle: 'Vastanneet roolin mukaan ja sen mukaan, oliko heidät CRM:ssä.',
		note: 'Ihmisten määriä, ei arvioita.',
		known: 'CRM:ssä',
		outside: 'Löytyi muualta',
	},
	differences: {
		caption: 'Asiakasyritykset sen mukaan, kuinka paljon yhteyshenkilöt ovat muiden yläpuolella',
		title: (above, all) =>
			`Yhteyshenkilö antaa enemmän kuin muut ${above} yrityksessä; yrityksiä on ${all}`,
		titleOfRole: (above, all, role) =>
			`Yhteyshenkilö antaa enemmän kuin ${role} ${above} yrityksessä; yrityksiä on ${all}`,
		subtitle:
			'Yhteyshenkilöiden keskiarvo miinus muiden keskiarvo samassa yrityksessä, suositteluhalun kokonaisia pisteitä. Yritysten määrä.',
		note: 'Yritykset, joista kumpikin vastasi. Yhtään yritystä ei nimetä. Äärimmäisissä pylväissä on kaikki kauempana olevat.',
		step: 'Yhteyshenkilöt miinus muut, pistettä',
		below: 'Muut enemmän',
		same: 'Sama',
		above: 'Yhteyshenkilö enemmän',
		orLess: (step) => `${step} tai alle`,
		orMore: (step) => `${step} tai yli`,
	},
	themes: {
		critical: 'Enemmän arvostelijoilla',
		positive: 'Enemmän suosittelijoilla',
		neither: 'Ei selvää puolta',
		reference: 'Viiva: kaikki kirjoittaneet',
		blame: 'Moite',
		praise: 'Kiitos',
		side: 'Laatu',
		head: '95 %:n väli',
	},
	map: {
		topic: 'Tärkeys ja onnistuminen',
		keep: 'Pidä ennallaan',
		protect: 'Suojele',
		leave: 'Jätä nyt',
		repair: 'Korjaa ensin',
		chosen: 'Tärkeys: valinneiden osuus, %',
		expected: 'Tärkeys: odotettu taso, keskiarvo',
		performance: 'Kokemus, keskiarvo',
		title: (repair) => `Korjaa ensin: ${repair}`,
		protectTitle: (protect) => `Suojele: ${protect}. Mikään ei ole selvästi ensin korjattava`,
		noneTitle: 'Mikään kohtaaminen ei ole selvästi yhdessä kulmassa',
		subtitle: 'Kohtaamiset tärkeyden ja kokemuksen mukaan, 95 %:n välit.',
		note: 'Viivat ovat kohtaamisten keskiarvoja. Ontto piste koskettaa viivaa eikä ole valinnut puolta.',
		howToRead:
			'Oikealla on tärkeää, alhaalla heikkoa. Ristin haarat ovat 95 %:n välejä. Kokonaan yhdessä kulmassa oleva risti on täytetty, ja siitä kerrotaan.',
		corner: 'Kulma',
		missingTitle: 'Ensin korjattavaa ei vielä kerrota',
		missing:
			'Tähän tarvitaan vähintään kuuden kohtaamisen arviot, kustakin kaksikymmentä vastausta, ja tieto siitä, mikä on tärkeää: kysymys, jonka facet on importance, tai odotukset.',
		onLine: 'Viivalla',
	},
	effort: {
		title: 'Mitä se vaati',
		caption: 'Vaivannäkö',
		subtitle: (question) => `${question} Vastaajien osuus, %, ja 95 %:n väli.`,
	},
	effect: {
		title: (told, of) =>
			told === 0
				? 'Luku ei selvästi muuttunut minkään jälkeen'
				: `Luku muuttui selvästi: ${told} kertaa, kaikkiaan ${of}`,
		topic: 'Auttoiko se?',
		subtitle: 'Luvun muutos edeltäneestä kierroksesta seuraavaan, 95 %:n väli.',
		note: 'Ennen ja jälkeen ei todista syytä: muutakin tapahtui.',
		waiting: 'Kierrosta sen jälkeen ei vielä ole',
		waitingTitle: 'Auttoiko se, ei vielä tiedetä: toimien jälkeistä kierrosta ei ole',
		uncompared: 'Kierroksia ei voi verrata',
		clear: 'selvä muutos',
		unclear: 'ei selvää muutosta',
		when: 'Milloin',
		action: 'Toimi',
	},
	multiples: {
		subtitle: 'Tyytyväisten osuus roolin ja kierroksen mukaan, %, 95 %:n väli.',
		note: 'Kaikilla sama asteikko. Piilotettu kierros katkaisee viivan.',
		title: 'Sama kohtaaminen rooleittain',
		caption: 'Rooleittain ja kierroksittain',
	},
	key: {
		target: (value) => `tavoite ${value}`,
		aria: (parts) => parts.join('; '),
		before: (wave, value) => `${wave}: ${value}`,
		now: 'Nyt, 95 %:n väli',
		previous: 'Edellinen kierros',
		targetLegend: 'Tavoite',
		more: 'Muut laskutavat',
		targets: {
			up: 'Tavoite saavutettu',
			down: 'Tavoitteesta jäätiin',
			'no-clear-change': 'Lähellä tavoitetta',
			'cannot-be-said': 'Tavoitteesta ei voi sanoa',
		},
		moved: {
			up: (amount) => `Nousi ${amount}`,
			down: (amount) => `Laski ${amount}`,
		},
	},
};
