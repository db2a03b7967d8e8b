import type { AccountWords } from '../en/account-words.ts';

export const accountWordsSv: AccountWords = {
	name: 'Företag',
	navigation: 'Företag',
	list: 'Alla företag',
	kicker: (company) => `Företag: ${company}`,
	unnamed: (id) => `Företag ${id}`,
	roleWithAnswer: (role, answer) => `${role}: ${answer}`,
	answers: { detractor: 'kritiker', passive: 'passiv', promoter: 'ambassadör' },
	deciderHeard: { yes: 'Beslutsfattare hörd', no: 'Beslutsfattare inte hörd' },
	oneContact: 'bara en kontakt',
	risks: {
		'decider-detractor': 'Beslutsfattaren är kritiker',
		'decider-silent': 'Beslutsfattaren har inte svarat',
		'decider-never-identified': 'Beslutsfattaren är inte känd',
		any: 'Någon av dessa',
	},
	columns: {
		company: 'Företag',
		why: 'Varför',
		worst: 'Sämsta roller',
		voices: 'Svarat, av kända',
		revenue: 'Omsättning per år',
		owner: 'Ansvarar',
		wave: 'Svarade senast',
		worstThen: 'Sämsta roller då',
		decider: 'Beslutsfattare då',
		companies: 'Företag',
		known: 'Kända personer',
		roles: 'Hörda roller',
		single: 'Märk',
		answeredIn: (wave) => `Svarade ${wave}`,
		decision: 'Del i beslutet',
		identified: 'Kända',
		invited: 'Inbjudna',
		answered: 'Svarat',
		seat: 'Plats',
		worstAnswer: 'Sämsta svar',
		people: 'Personer',
		answerClass: 'Svar',
	},
	risk: {
		topic: 'I riskzonen',
		title: (_count, text, all) =>
			`${text} av ${all} företag är i riskzonen enligt sina beslutsfattare`,
		none: (all) => `Inget av ${all} företag är i riskzonen enligt de tre reglerna`,
		howToRead:
			'Tre regler, den första som gäller: en beslutsfattare svarade som kritiker; någon är känd men ingen svarade; ingen är känd. Ett tyst företag är inte ett nöjt företag. Roller står med sitt sämsta svar, aldrig med ett medelvärde.',
		missingTitle: 'Vilka företag som är i riskzonen är inte känt',
		missing:
			'Det kräver roller med decision: decides i study.yaml samt contacts.csv och accounts.csv bredvid exporterna.',
		toDo: {
			'decider-detractor': 'Ring beslutsfattaren och berätta vad som görs.',
			'decider-silent': 'Träffa beslutsfattaren: ingen har hört vad hen tycker.',
			'decider-never-identified':
				'Ta reda på vem som beslutar och lägg till hen bland kontakterna.',
		},
	},
	left: {
		topic: 'Resultat mot kundbortfall',
		title: (score, wave, share) =>
			`${wave}: ${score}, och ${share} av företagen bakom det har lämnat sedan dess`,
		withoutScore: (wave, share) =>
			`${share} av företagen som svarade ${wave} har lämnat sedan dess`,
		warning: 'Ett gott resultat och stort bortfall: resultatet varnade inte för dem som lämnade.',
		none: (wave) => `Inget företag som svarade ${wave} har lämnat`,
		rule: 'Kallas gott resultat och stort bortfall när resultatets hela intervall ligger över 0 och minst vart tionde företag har lämnat.',
		howToRead:
			'Företag som svarade som kunder i en tidigare omgång och sedan har lämnat, med vad deras roller senast sade och om en beslutsfattare var med.',
		missingTitle: 'Om företag med goda resultat har lämnat är inte känt',
		missing: 'Det kräver en tidigare omgång med kunders svar och företagens status i accounts.csv.',
	},
	revenue: {
		topic: 'Omsättning i riskzonen',
		title: (atRisk, all) => `Företag i riskzonen står för ${atRisk} av ${all} per år`,
		rule: 'Regel',
		total: 'Alla företag',
		assumptions: (told, all) => [
			`Antagande: omsättningen är vad accounts.csv anger, per år, i undersökningens valuta; den är känd för ${told} av ${all} företag.`,
			'Antagande: hela omsättningen för ett företag i riskzonen räknas, som om det lämnade helt. Hur sannolikt det är har ingen uppskattat.',
			'Det är en summa ur registret, ingen prognos, och har inget intervall.',
		],
		howToRead:
			'Vad som skulle förloras om varje företag som uppfyller en regel lämnade. Det säger var man ska börja, inte vad som kommer att hända.',
		missingTitle: 'Vad företagen i riskzonen står för är inte känt',
		missing: 'Det kräver kolumnen revenue i accounts.csv.',
	},
	coverage: {
		topic: 'Vems röst hörs',
		title: (single, text) =>
			single === 0
				? 'I varje företag är mer än en person känd'
				: `I ${text} företag är bara en kontakt känd`,
		howToRead:
			'Hur många personer som är kända i varje företag, hur många av dem som svarade i varje omgång och hur många roller de hade. Det som hänger på en kontakt går förlorat med den.',
		missingTitle: 'Vems röst som hörs från varje företag är inte känt',
		missing: 'Det kräver contacts.csv med varje kontakts företag.',
	},
	page: {
		noRisk: 'Ingen riskregel är uppfylld: en beslutsfattare svarade, och ingen som kritiker',
		unrated: 'Om det är i riskzonen går inte att säga',
		left: (wave) => `Har lämnat efter att ha svarat ${wave}`,
		heard: (answered, known) => `${answered} av ${known} kända personer svarade.`,
		nobodyHeard: (known) => `Ingen av ${known} kända personer svarade.`,
		nobodyKnown: 'Ingen är känd där.',
		worst: (roles) => `Sämst först: ${roles}.`,
		revenue: (text) => `Omsättning ${text} per år`,
		owner: (name) => `Ansvarar: ${name}`,
		seats: {
			topic: 'Köpgrupp',
			empty: (roles) => `Tomma platser: ${roles}`,
			silent: (roles) => `Ingen plats är tom; inte hörda: ${roles}`,
			all: 'Varje plats är besatt och hörd',
			states: {
				empty: 'Tom: ta reda på vem det är',
				silent: 'Känd, inte hörd',
				notInvited: 'Känd, inte inbjuden',
				heard: 'Hörd',
			},
			howToRead:
				'Undersökningens roller som platser i det här företaget. En tom plats är en roll där ingen är känd: där beslutar någon som ingen frågar.',
			missingTitle: 'Vilka som sitter i köpgruppen är inte känt',
			missing: 'Det kräver roller i study.yaml och varje kontakts roll i contacts.csv.',
		},
		roles: {
			topic: 'Roller, sämst först',
			title: (role, answer) => `Sämst: ${role}, ${answer}`,
			titleThen: (role, answer, wave) => `Sämst ${wave}: ${role}, ${answer}`,
			howToRead:
				'Varje rolls sämsta svar på rekommendationsfrågan, som klass. En missnöjd roll kan avsluta det som de andra berömmer, så inget räknas om till medelvärde.',
			missingTitle: 'Vad dess roller säger är inte känt',
			missing: 'Ingen i det här företaget svarade på rekommendationsfrågan i den här omgången.',
		},
		spread: {
			topic: 'Svarens spridning',
			title: 'Hur dess personer fördelar sig',
			howToRead:
				'Andelar av alla som svarade där, med 95 %-intervall. De visas bara för så många personer som varje fördelning kräver.',
			missing: (least) =>
				`Andelar visas för minst ${least} personer, och där de inte röjer någon annan. Varje rolls sämsta svar står ovan.`,
		},
		waves: {
			topic: 'Över tid',
			title: 'Vilka som hördes, omgång för omgång',
			howToRead: 'Personer som svarade i varje omgång och hur många roller de hade.',
			missingTitle: 'Tidigare omgångar säger inget om det här företaget',
			missing: 'Det kräver varje svarandes företag i exporterna.',
		},
	},
};
