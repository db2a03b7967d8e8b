import type { FrameWords } from '../en/frame-words.ts';

export const frameWordsSv: FrameWords = {
	quality: {
		topic: 'Kontaktlistan',
		missingTitle: 'Hur bra kontaktlistan är, är inte känt',
		hidden: 'Hur bra kontaktlistan är, är dolt för att skydda de svarande',
		title: (stale, never) => `Inaktuella kontakter: ${stale}; aldrig kontrollerade: ${never}`,
		rule: (days) =>
			`Inaktuell är en kontakt som senast kontrollerades mer än ${days} dagar före fältarbetets första dag. De som aldrig har kontrollerats räknas för sig.`,
		howToRead:
			'Den som saknas på listan, eller inte kan nås med den, saknas också i talen. Det här är antal ur hela listan, inte skattningar, och därför utan intervall.',
		missing:
			'Det behövs omgångens contacts.csv bredvid exportfilerna; kolumnen last_verified anger när någon senast såg att kontakten stämmer.',
		of: (count, all) => `${count} av ${all}`,
		columns: { what: 'Vad', count: 'Hur många', column: 'Kolumn', filled: 'Ifylld' },
		faults: {
			stale: 'Inaktuella kontakter',
			'never-verified': 'Kontakter som aldrig kontrollerats',
			'no-account': 'Kontakter utan företag',
			'no-role': 'Kontakter utan roll',
			doubled: 'Kontakter som står två gånger',
		},
		accounts: {
			'one-contact': 'Företag med en enda kontakt',
			'no-contact': 'Företag utan kontakt',
		},
		filled: 'Hur fylld varje kolumn är',
		names: {
			account: 'Företag (account)',
			role: 'Roll (role)',
			'in-crm': 'Finns i kundregistret (in_crm)',
			'contact-person': 'Kontaktperson (contact_person)',
			invited: 'Inbjuden (invited)',
			disposition: 'Vad inbjudan ledde till (disposition)',
			'last-verified': 'Senast kontrollerad (last_verified)',
		},
	},
	owners: {
		topic: 'Kontakter per ansvarig',
		title: (owners) =>
			owners === 1
				? 'Kontakterna hos en som ansvarar för företag'
				: `Kontakterna hos ${owners} som ansvarar för företag`,
		nobody: 'Ingen',
		howToRead:
			'Hur många företag och kontakter varje ansvarig har, och hur många av kontakterna som är gamla. Det som hänger på en enda kontakt går förlorat med den.',
		columns: {
			owner: 'Ansvarig',
			'owner-accounts': 'Företag',
			'owner-contacts': 'Kontakter',
			'owner-stale': 'Inaktuella',
			'owner-never-verified': 'Aldrig kontrollerade',
			'owner-one-contact': 'Företag med en kontakt',
		},
	},
	reach: {
		topic: 'Röster per företag',
		missingTitle: 'Genom hur många personer varje företag hördes är inte känt',
		title: (median, wave) =>
			`I ${wave} hördes minst hälften av företagen genom ${median} personer eller fler`,
		hidden: 'Genom hur många personer varje företag hördes är dolt för att skydda de svarande',
		subtitle: 'Företag med ett svar, %, efter hur många personer eller roller som svarade.',
		howToRead:
			'Ett företag som hörs genom en person hörs genom en enda åsikt. Stapeln är den nyaste omgången, strecket omgången före; tabellen har varje omgång med sin median.',
		missing: 'Det behövs uppgift om svarens företag: columns.account i study.yaml.',
		sure: (share) => `Genom en enda: ${share}`,
		companies: 'Företag med ett svar',
		median: 'Median',
		kinds: {
			'respondents-per-account': {
				title: (share) => `${share} av företagen hördes genom en enda person`,
				allHidden: 'Hur många som svarade från varje företag är dolt för att skydda de svarande',
				caption: 'Företag efter hur många personer som svarade, %',
				classes: {
					'1': '1 person',
					'2': '2 personer',
					'3-4': '3 eller 4 personer',
					'5-plus': '5 personer eller fler',
				},
			},
			'roles-per-account': {
				title: (share) => `${share} av företagen hördes genom en enda roll`,
				allHidden:
					'Hur många roller som svarade från varje företag är dolt för att skydda de svarande',
				caption: 'Företag efter hur många roller som svarade, %',
				classes: { '1': '1 roll', '2': '2 roller', '3-plus': '3 roller eller fler' },
			},
		},
	},
};
