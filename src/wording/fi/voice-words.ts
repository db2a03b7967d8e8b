import type { VoiceWords } from '../en/voice-words.ts';

export const voiceWordsFi: VoiceWords = {
	objects: { product: 'Tuote', service: 'Palvelu', cooperation: 'Yhteistyö' },
	image: {
		topic: 'Mielikuva ja kokemus',
		missingTitle: 'Ei tiedetä, miten mielikuva vastaa asiakkaiden kokemusta',
		found: (above, below, all, isOwn) => {
			if (above + below === 0) {
				const told = isOwn ? 'Heidän kokemustaan' : 'Mielikuvaa';
				return `${told} ei voi erottaa asiakkaiden kokemuksesta yhdessäkään ${all} väitteestä`;
			}
			const better = above > 0 ? `parempi kuin asiakkaiden kokemus ${above} väitteessä` : '';
			const other = above > 0 ? 'huonompi' : 'huonompi kuin asiakkaiden kokemus';
			const worse = below > 0 ? `${other} ${below} väitteessä` : '';
			const sides = [better, worse].filter(Boolean).join(' ja ');
			return `${isOwn ? 'Heidän kokemuksensa' : 'Mielikuva'} on ${sides}; väitteitä on ${all}`;
		},
		subtitle:
			'Kunkin väitteen kanssa samaa mieltä olevien osuus, %: heidän mielikuvansa ja asiakkaiden kokemus.',
		howToRead:
			'Vinoneliö on näiden ihmisten mielikuva, piste se, mitä asiakkaat kokemuksestaan kertovat. Ihmiset ovat eri ja asia on toinen: niiden väli on väritetty vain, kun testi erottaa ne.',
		note: 'Mielikuva ja kokemus ovat eri ihmisiltä: niitä verrataan riippumattomina otoksina eikä lasketa yhteen.',
		missing:
			'Kysy näiltä ihmisiltä ja asiakkailta samat väitteet: facet: image, tai image_of, jos asiakkailta kysytään toisin sanoin.',
		columns: {
			image: 'Mielikuva',
			experience: 'Asiakkaiden kokemus',
			gap: ['Mielikuva', 'kokemukseen'],
			difference: 'Mielikuva − kokemus',
			above: (points) => `${points} korkeampi`,
			below: (points) => `${points} matalampi`,
			people: ['Ihmisiä: kuva', 'ja kokemus'],
			peopleExperience: 'n, asiakkaat',
		},
		legend: {
			image: 'Mielikuva: mitä he ajattelevat',
			experience: 'Kokemus: mitä asiakkaat kertovat',
		},
	},
	hearsay: {
		topic: 'Oma kokemus ja kuulopuhe',
		missingTitle: 'Ei tiedetä, kuka puhuu kokemuksesta ja kuka kuulopuheen varassa',
		own: 'Omasta kokemuksesta',
		hearsay: 'Kuulopuheen varassa',
		legend: 'Mitä he sanovat: oma kokemus tai mielikuva',
		subtitle: 'Samaa mieltä olevien osuus, %: meidät kohdanneet, meistä kuulleet ja asiakkaat.',
		howToRead:
			'Se, joka ei ole meitä kohdannut, kertoo mielikuvan eikä kokemusta. Ryhmät ovat erillään, ja kumpaakin verrataan asiakkaisiin, ei toisiinsa.',
		missing:
			'Kysy näiltä ihmisiltä, puhuvatko he omasta kokemuksesta: segmentti, jolla on own_experience tiedostossa study.yaml.',
	},
	mirror: {
		topic: 'Henkilöstö ja asiakkaat',
		missingTitle: 'Ei tiedetä, mitä henkilöstö uskoo asiakkaista',
		differ: (touchpoint, staff, customers) =>
			`Henkilöstö ja asiakkaat ovat eri mieltä tässä: ${touchpoint}. Henkilöstöstä ${staff} uskoo asiakkaiden olevan tyytyväisiä, asiakkaista ${customers} on`,
		sure: (staff, customers) => `Henkilöstö ${staff}, asiakkaat ${customers}`,
		count: (above, below, all) => {
			if (above + below === 0) {
				return `Henkilöstön uskoa ei voi erottaa asiakkaiden kertomasta yhdessäkään ${all} kohtaamisesta`;
			}
			const better = above > 0 ? `paremmaksi ${above} kohtaamisessa` : '';
			const worse = below > 0 ? `huonommaksi ${below} kohtaamisessa` : '';
			return `Henkilöstö arvioi meidät ${[better, worse].filter(Boolean).join(' ja ')} kuin asiakkaat; verrattuja kohtaamisia on ${all}`;
		},
		hidden: 'Henkilöstön usko on piilotettu vastaajien suojaamiseksi',
		subtitle:
			'Henkilöstöstä niiden osuus, jotka uskovat asiakkaiden olevan tyytyväisiä, ja tyytyväisten asiakkaiden osuus, %, 95 %:n väleineen.',
		howToRead:
			'Pystyviiva toistaa henkilöstön osuuden asiakkaiden puolella. Kun se on palkin ulkopuolella, pidämme itseämme parempina kuin asiakkaat. Väri vain, kun testi erottaa ne.',
		note: 'Henkilöstö ja asiakkaat ovat eri ihmisiä: niitä verrataan riippumattomina otoksina, ja monet vertailut on otettu huomioon.',
		missing:
			'Kysy henkilöstöltä, kuinka tyytyväisiä he uskovat asiakkaiden olevan: oma tiedosto, jossa relation: staff, ja image_of, joka nimeää asiakkaiden kysymyksen.',
		staff: 'Henkilöstö uskoo',
		customers: 'Asiakkaat kertovat',
		legend: 'Henkilöstön usko asiakkaiden puolella',
		groups: {
			differ: 'Henkilöstö ja asiakkaat eroavat',
			alike: 'Ei selvää eroa',
			unsaid: 'Ei voi sanoa',
			untold: 'Ei verrattu',
		},
		columns: {
			gap: ['Henkilöstö', '− asiakkaat'],
			verdict: 'Tulkinta',
			staffN: 'n, henkilöstö',
			customersN: 'n, asiakkaat',
		},
		verdicts: { up: 'Henkilöstö ylempänä', down: 'Henkilöstö alempana' },
	},
	staff: {
		topic: 'Ketkä henkilöstöstä vastasivat',
		missingTitle: 'Kukaan henkilöstöstä ei ole vastannut',
		title: (low, high) =>
			`Omasta henkilöstöstä kuhunkin kysymykseen vastasi ${low === high ? low : `${low}–${high}`}`,
		whole:
			'Henkilöstö kertoo uskostaan, ei siitä, mitä on itse kokenut. Vastauksia ei koskaan lasketa yhteen asiakkaiden kanssa.',
		noRoles:
			'Missä toiminnossa he työskentelevät, ei kysytty: sarake, joka nimetään tiedoston study.yaml kohdassa segments, kertoisi, kuka erehtyy ja missä.',
		missing:
			'Henkilöstö tarvitsee oman tiedoston, jossa on relation: staff tiedoston study.yaml kohdassa sources.',
	},
	emotions: {
		topic: 'Tunteet',
		missingTitle: 'Tunteita ei tiedetä',
		missing:
			'Kysy tunteita: kysymys, jonka facet on emotion ja jonka vaihtoehdoilla on pole: positive tai negative. Avain object erottaa tuotteen, palvelun ja yhteistyön.',
		most: (pole, list) =>
			pole === 'positive'
				? `Yli puolet nimeää hyvän tunteen: ${list}`
				: `Yli puolet nimeää huonon tunteen: ${list}`,
		differs: {
			positive: {
				up: (list) => `Hyvät tunteet ovat yleisempiä kuin muissa rooleissa: ${list}`,
				down: (list) => `Hyvät tunteet ovat harvinaisempia kuin muissa rooleissa: ${list}`,
			},
			negative: {
				up: (list) => `Huonot tunteet ovat yleisempiä kuin muissa rooleissa: ${list}`,
				down: (list) => `Huonot tunteet ovat harvinaisempia kuin muissa rooleissa: ${list}`,
			},
		},
		none: 'Hyviä tai huonoja tunteita ei varmasti nimeä yli puolet',
		hidden: 'Tunteet on piilotettu vastaajien suojaamiseksi',
		subtitle: (question) =>
			`${question} Ainakin yhden hyvän tunteen ja ainakin yhden huonon tunteen nimenneiden osuus, %, 95 %:n väleineen.`,
		subtitleMany:
			'Ainakin yhden hyvän tunteen ja ainakin yhden huonon tunteen nimenneiden osuus, %, 95 %:n väleineen.',
		howToRead:
			'Huonot tunteet kasvavat vasemmalle, hyvät oikealle. Sama ihminen on voinut nimetä molempia, joten niitä ei vähennetä toisistaan eikä summa ole 100.',
		note: 'Molempia nimennyt ihminen on molemmissa palkeissa.',
		negative: 'Huonot tunteet',
		positive: 'Hyvät tunteet',
		named: 'Nimetyt tunteet, vastanneista',
		about: 'Mistä',
	},
};
