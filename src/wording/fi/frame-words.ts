import type { FrameWords } from '../en/frame-words.ts';

export const frameWordsFi: FrameWords = {
	quality: {
		topic: 'Yhteystietolista',
		missingTitle: 'Yhteystietolistan laatua ei tiedetä',
		hidden: 'Yhteystietolistan laatu on piilotettu vastaajien suojaamiseksi',
		title: (stale, never) => `Vanhentuneita yhteystietoja on ${stale}, tarkistamattomia ${never}`,
		rule: (days) =>
			`Vanhentunut on yhteystieto, joka on viimeksi tarkistettu yli ${days} päivää ennen tiedonkeruun alkua. Kokonaan tarkistamattomat kerrotaan erikseen.`,
		howToRead:
			'Se, joka puuttuu listasta tai jota sen avulla ei tavoita, puuttuu myös luvuista. Nämä on laskettu koko listasta, ei arvioitu, joten niillä ei ole väliä.',
		missing:
			'Tähän tarvitaan kierroksen contacts.csv vientien viereen; sen sarake last_verified kertoo, milloin joku viimeksi näki yhteystiedon oikeaksi.',
		of: (count, all) => `${count}/${all}`,
		columns: { what: 'Mitä', count: 'Kuinka moni', column: 'Sarake', filled: 'Täytetty' },
		faults: {
			stale: 'Vanhentuneet yhteystiedot',
			'never-verified': 'Tarkistamattomat yhteystiedot',
			'no-account': 'Yhteystiedot ilman yritystä',
			'no-role': 'Yhteystiedot ilman roolia',
			doubled: 'Kahteen kertaan olevat yhteystiedot',
		},
		accounts: {
			'one-contact': 'Yritykset, joista on yksi yhteystieto',
			'no-contact': 'Yritykset, joista ei ole yhteystietoa',
		},
		filled: 'Kuinka täysi kukin sarake on',
		names: {
			account: 'Yritys (account)',
			role: 'Rooli (role)',
			'in-crm': 'Asiakasrekisterissä (in_crm)',
			'contact-person': 'Yhteyshenkilö (contact_person)',
			invited: 'Kutsuttu (invited)',
			disposition: 'Mitä kutsusta seurasi (disposition)',
			'last-verified': 'Viimeksi tarkistettu (last_verified)',
		},
	},
	owners: {
		topic: 'Yhteystiedot vastuuhenkilöittäin',
		title: (owners) =>
			owners === 1
				? 'Yhden yrityksistä vastaavan yhteystiedot'
				: `Yrityksistä vastaavien yhteystiedot, vastaavia ${owners}`,
		nobody: 'Ei kukaan',
		howToRead:
			'Kuinka monta yritystä ja yhteystietoa kullakin vastaavalla on ja kuinka moni yhteystieto on vanha. Yhden yhteystiedon varassa oleva menetetään sen mukana.',
		columns: {
			owner: 'Vastuussa',
			'owner-accounts': 'Yrityksiä',
			'owner-contacts': 'Yhteystietoja',
			'owner-stale': 'Vanhentuneita',
			'owner-never-verified': 'Tarkistamattomia',
			'owner-one-contact': 'Yhden yhteystiedon yrityksiä',
		},
	},
	reach: {
		topic: 'Ääniä yritystä kohden',
		missingTitle: 'Ei tiedetä, kuinka monen ihmisen kautta kutakin yritystä kuultiin',
		title: (median, wave) =>
			`Vähintään puolesta yrityksistä kuultiin ${median} ihmistä tai enemmän (${wave})`,
		hidden:
			'Tieto siitä, kuinka monen ihmisen kautta kutakin yritystä kuultiin, on piilotettu vastaajien suojaamiseksi',
		subtitle: 'Yritykset, joista vastattiin, %, vastanneiden ihmisten tai roolien määrän mukaan.',
		howToRead:
			'Yritys, josta kuullaan yksi ihminen, kuullaan yhden mielipiteen kautta. Palkki on uusin kierros, viiva sitä edeltävä; taulukossa on jokainen kierros mediaaneineen.',
		missing: 'Tähän tarvitaan tieto vastaajan yrityksestä: columns.account tiedostoon study.yaml.',
		sure: (share) => `Vain yhden varassa: ${share}`,
		companies: 'Yrityksiä, joista vastattiin',
		median: 'Mediaani',
		kinds: {
			'respondents-per-account': {
				title: (share) => `${share}:sta yrityksistä vastasi vain yksi ihminen`,
				allHidden:
					'Kuinka moni kustakin yrityksestä vastasi, on piilotettu vastaajien suojaamiseksi',
				caption: 'Yritykset vastanneiden ihmisten määrän mukaan, %',
				classes: {
					'1': '1 ihminen',
					'2': '2 ihmistä',
					'3-4': '3 tai 4 ihmistä',
					'5-plus': '5 ihmistä tai enemmän',
				},
			},
			'roles-per-account': {
				title: (share) => `${share}:sta yrityksistä vastasi vain yksi rooli`,
				allHidden:
					'Kuinka monesta roolista kustakin yrityksestä vastattiin, on piilotettu vastaajien suojaamiseksi',
				caption: 'Yritykset vastanneiden roolien määrän mukaan, %',
				classes: { '1': '1 rooli', '2': '2 roolia', '3-plus': '3 roolia tai enemmän' },
			},
		},
	},
};
