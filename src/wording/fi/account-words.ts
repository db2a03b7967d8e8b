import type { AccountWords } from '../en/account-words.ts';

export const accountWordsFi: AccountWords = {
	name: 'Yritykset',
	navigation: 'Yritykset',
	list: 'Kaikki yritykset',
	kicker: (company) => `Yritys: ${company}`,
	unnamed: (id) => `Yritys ${id}`,
	roleWithAnswer: (role, answer) => `${role}: ${answer}`,
	answers: { detractor: 'arvostelija', passive: 'neutraali', promoter: 'suosittelija' },
	deciderHeard: { yes: 'Päättäjää kuultiin', no: 'Päättäjää ei kuultu' },
	oneContact: 'vain yksi kontakti',
	risks: {
		'decider-detractor': 'Päättäjä on arvostelija',
		'decider-silent': 'Päättäjä ei ole vastannut',
		'decider-never-identified': 'Päättäjää ei tunneta',
		any: 'Jokin näistä',
	},
	columns: {
		company: 'Yritys',
		why: 'Miksi',
		worst: 'Huonoimmat roolit',
		voices: 'Vastannut / tunnettu',
		revenue: 'Liikevaihto vuodessa',
		owner: 'Vastuussa',
		wave: 'Vastasi viimeksi',
		worstThen: 'Huonoimmat roolit silloin',
		decider: 'Päättäjä silloin',
		companies: 'Yrityksiä',
		known: 'Tunnettuja henkilöitä',
		roles: 'Kuultuja rooleja',
		single: 'Huomaa',
		answeredIn: (wave) => `Vastasi ${wave}`,
		decision: 'Osa päätöksessä',
		identified: 'Tunnettu',
		invited: 'Kutsuttu',
		answered: 'Vastannut',
		seat: 'Paikka',
		worstAnswer: 'Huonoin vastaus',
		people: 'Henkilöitä',
		answerClass: 'Vastaus',
	},
	risk: {
		topic: 'Vaarassa',
		title: (_count, text, all) =>
			`Päättäjien perusteella vaarassa olevia yrityksiä on ${text}, kaikkiaan yrityksiä on ${all}`,
		none: (all) => `Yksikään ${all} yrityksestä ei ole vaarassa kolmen säännön perusteella`,
		howToRead:
			'Kolme sääntöä, joista ensimmäinen täyttyvä pätee: päättäjä vastasi arvostelijana; päättäjä tunnetaan, mutta yksikään ei vastannut; päättäjää ei tunneta. Hiljainen yritys ei ole tyytyväinen yritys. Roolista kerrotaan huonoin vastaus, ei koskaan keskiarvoa.',
		missingTitle: 'Ei tiedetä, mitkä yritykset ovat vaarassa',
		missing:
			'Tähän tarvitaan roolit, joilla on decision: decides tiedostossa study.yaml, sekä contacts.csv ja accounts.csv aineiston vieressä.',
		toDo: {
			'decider-detractor': 'Soita päättäjälle ja kerro, mitä asialle tehdään.',
			'decider-silent': 'Tapaa päättäjä: kukaan ei ole kuullut, mitä hän ajattelee.',
			'decider-never-identified': 'Selvitä, kuka päättää, ja lisää hänet kontakteihin.',
		},
	},
	left: {
		topic: 'Tulos ja poistuma',
		title: (score, wave, share) =>
			`${wave}: ${score}, ja sen takana olleista yrityksistä on sittemmin lähtenyt ${share}`,
		withoutScore: (wave, share) =>
			`Kierroksella ${wave} vastanneista yrityksistä on sittemmin lähtenyt ${share}`,
		warning: 'Hyvä tulos ja suuri poistuma: tulos ei kertonut lähtijöistä.',
		none: (wave) => `Yksikään kierroksella ${wave} vastannut yritys ei ole lähtenyt`,
		rule: 'Hyväksi tulokseksi ja suureksi poistumaksi sanotaan, kun tuloksen koko luottamusväli on yli 0 ja vähintään joka kymmenes yritys on lähtenyt.',
		howToRead:
			'Yritykset, jotka vastasivat asiakkaina aiemmalla kierroksella ja ovat sittemmin lähteneet: mitä niiden roolit viimeksi sanoivat ja oliko päättäjä mukana.',
		missingTitle: 'Ei tiedetä, onko hyvän tuloksen antaneita yrityksiä lähtenyt',
		missing:
			'Tähän tarvitaan aiempi kierros asiakkaiden vastauksia ja yritysten tila tiedostossa accounts.csv.',
	},
	revenue: {
		topic: 'Liikevaihto vaarassa',
		title: (atRisk, all) =>
			`Vaarassa olevien yritysten liikevaihto on ${atRisk}, kaikkien ${all} vuodessa`,
		rule: 'Sääntö',
		total: 'Kaikki yritykset',
		assumptions: (told, all) => [
			`Oletus: liikevaihto on se, minkä accounts.csv kertoo, vuodessa ja tutkimuksen rahayksikössä; se tiedetään yrityksistä näin: ${told}/${all}.`,
			'Oletus: vaarassa olevan yrityksen liikevaihto lasketaan kokonaan, kuin se lähtisi. Sen todennäköisyyttä ei ole arvioitu.',
			'Luku on rekisterin summa eikä ennuste, eikä sillä ole luottamusväliä.',
		],
		howToRead:
			'Mitä menetettäisiin, jos jokainen säännön täyttävä yritys lähtisi. Kertoo, mistä aloittaa, ei sitä, mitä tapahtuu.',
		missingTitle: 'Ei tiedetä, mitä vaarassa olevat yritykset tuovat',
		missing: 'Tähän tarvitaan sarake revenue tiedostossa accounts.csv.',
	},
	coverage: {
		topic: 'Kenen ääni kuuluu',
		title: (single, text) =>
			single === 0
				? 'Jokaisesta yrityksestä tunnetaan useampi kuin yksi henkilö'
				: `Vain yhden kontaktin varassa olevia yrityksiä: ${text}`,
		howToRead:
			'Montako henkilöä kustakin yrityksestä tunnetaan, montako heistä vastasi milläkin kierroksella ja montaa roolia he edustivat. Yhden kontaktin varassa oleva menetetään kontaktin mukana.',
		missingTitle: 'Ei tiedetä, kenen ääni yrityksistä kuuluu',
		missing: 'Tähän tarvitaan contacts.csv, jossa on kunkin kontaktin yritys.',
	},
	page: {
		noRisk: 'Mikään riskisääntö ei täyty: päättäjä vastasi, eikä yksikään ollut arvostelija',
		unrated: 'Ei voi sanoa, onko se vaarassa',
		left: (wave) => `Lähtenyt vastattuaan kierroksella ${wave}`,
		heard: (answered, known) => `Tunnetuista henkilöistä vastasi ${answered}/${known}.`,
		nobodyHeard: (known) => `Tunnettuja henkilöitä on ${known}, eikä yksikään vastannut.`,
		nobodyKnown: 'Yrityksestä ei tunneta ketään.',
		worst: (roles) => `Huonoin ensin: ${roles}.`,
		revenue: (text) => `Liikevaihto ${text} vuodessa`,
		owner: (name) => `Vastuussa: ${name}`,
		seats: {
			topic: 'Ostokeskus',
			empty: (roles) => `Tyhjät paikat: ${roles}`,
			silent: (roles) => `Tyhjiä paikkoja ei ole; kuulematta: ${roles}`,
			all: 'Jokainen paikka on täytetty ja kuultu',
			states: {
				empty: 'Tyhjä: selvitä, kuka hän on',
				silent: 'Tunnetaan, ei kuultu',
				notInvited: 'Tunnetaan, ei kutsuttu',
				heard: 'Kuultu',
			},
			howToRead:
				'Tutkimuksen roolit tämän yrityksen paikkoina. Tyhjä paikka on rooli, josta ei tunneta ketään: siellä päättää joku, jolta kukaan ei kysy.',
			missingTitle: 'Ei tiedetä, keitä ostokeskuksessa istuu',
			missing:
				'Tähän tarvitaan roolit tiedostossa study.yaml ja kunkin kontaktin rooli tiedostossa contacts.csv.',
		},
		roles: {
			topic: 'Roolit, huonoin ensin',
			title: (role, answer) => `Huonoin: ${role}, ${answer}`,
			titleThen: (role, answer, wave) => `Huonoin kierroksella ${wave}: ${role}, ${answer}`,
			howToRead:
				'Kunkin roolin huonoin vastaus suosittelukysymykseen luokkana. Yksi tyytymätön rooli voi lopettaa sen, mitä muut kehuvat, joten mitään ei keskiarvoisteta.',
			missingTitle: 'Ei tiedetä, mitä sen roolit sanovat',
			missing: 'Kukaan tästä yrityksestä ei vastannut suosittelukysymykseen tällä kierroksella.',
		},
		spread: {
			topic: 'Vastausten hajonta',
			title: 'Miten sen vastaajat jakautuvat',
			howToRead:
				'Osuudet kaikista siellä vastanneista, 95 %:n luottamusväli. Ne näytetään vasta, kun vastaajia on yhtä monta kuin muissakin jakaumissa.',
			missing: (least) =>
				`Osuudet näytetään, kun vastaajia on vähintään ${least} ja kun ne eivät paljasta ketään muuta. Kunkin roolin huonoin vastaus on yllä.`,
		},
		waves: {
			topic: 'Ajan mittaan',
			title: 'Ketä kuultiin kierros kierrokselta',
			howToRead: 'Kullakin kierroksella vastanneet henkilöt ja kuinka montaa roolia he edustivat.',
			missingTitle: 'Aiemmat kierrokset eivät kerro tästä yrityksestä mitään',
			missing: 'Tähän tarvitaan kunkin vastaajan yritys aineistossa.',
		},
	},
};
