import type { FamilyWords } from '../en/family-words.ts';

export const familyWordsSv: FamilyWords = {
	kicker: 'Hur talen blir till',
	whole: 'Rapporten som helhet',
	link: 'Hur det här talet blev till',
	definitions: 'Definitioner',
	list: 'Varje tal för sig: bas, formel, test, historia och hur det citeras',
	all: 'Alla',
	who: 'Vilka',
	deck: 'Vilka talet handlar om, hur det räknas, vad det har jämförts med, vad varje version har sagt om det och hur man hänvisar till det.',
	number: {
		topic: 'Talet',
		numbers: 'Talen',
		none: 'Inget tal visas om detta',
		missing: 'Inget tal från den senaste omgången visas: ingen tillfrågades, eller för få svarade.',
		terms: {
			question: 'Fråga',
			about: 'Vilka det handlar om',
			base: 'Bas',
			made: 'Hur det räknas',
			weights: 'Vikter',
			tests: 'Test',
			definition: 'Definition',
		},
		definition: (number) =>
			`Nummer ${number}. Ett annat nummer vore ett annat sätt att räkna, och de jämförs aldrig.`,
		noTests: 'Ingenting jämfördes.',
		tests: (family, tested, told) => `${family}: ${tested} testade, ${told} kvarstår`,
	},
	comparisons: {
		topic: 'Jämfört med',
		title: (count) =>
			count === 1 ? 'En jämförelse är publicerad' : `${count} jämförelser är publicerade`,
		none: 'Ingen jämförelse är publicerad',
		missing:
			'En jämförelse kräver en tidigare omgång, en annan roll, en konkurrent eller ett mål; be om den under cuts i report.yaml.',
		against: (group, other) => `${group}, mot ${other}`,
		p: 'p, justerat',
	},
	others: {
		topic: 'Ur samma svar',
		title: (count) =>
			count === 1 ? 'Ett tal till publiceras ur dem' : `${count} tal till publiceras ur dem`,
		none: 'Inget annat tal publiceras ur dem',
		missing: 'Vad som publiceras om en fråga står under metrics i study.yaml.',
	},
	history: {
		topic: 'Historia',
		title: (versions) =>
			versions === 1
				? 'Det här är den första versionen som har det'
				: `Vad ${versions} versioner har visat, den här först`,
		version: 'Version',
		published: 'Publicerad',
		status: 'Status',
		withdrawn: 'Återkallad',
		notTold: 'inget sådant tal',
		missing: 'Ingen version har det.',
	},
	citation: {
		topic: 'Att hänvisa till det',
		title: 'Ett tal namnges av sin version och sitt id, som aldrig ändras',
		how: 'Hänvisa så här:',
		explain: 'Den som har arbetsytan räknar om det med:',
		id: 'Talets id',
	},
};
