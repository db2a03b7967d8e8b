import type { ChangesWords } from '../en/changes-words.ts';
import { changedContentWordsFi } from './changed-content-words.ts';
import { elativeNumber } from './elative-number.ts';

const SMALL = [
	'yksikään ei',
	'yksi',
	'kaksi',
	'kolme',
	'neljä',
	'viisi',
	'kuusi',
	'seitsemän',
	'kahdeksan',
	'yhdeksän',
];

function inWords(count: number): string {
	return SMALL[count] ?? String(count);
}

export const changesWordsFi: ChangesWords = {
	kicker: (from, to) => `Muutokset: ${from} → ${to}`,
	name: (from) => `Muutokset versiosta ${from}`,
	pairs: 'Vertaa versioon',
	pair: (from, to) => `${from} → ${to}`,
	compareVersions: 'Vertaa versioita',
	title: ({ of, up, down, unclear, unsaid, uncompared }, from) => {
		if (of === 0) return `Version ${from} lukuja ei voi asettaa nykyisten rinnalle`;
		if (up + down + unclear + unsaid === 0)
			return `Muutosta versiosta ${from} ei voi sanoa: mitään ei verrattu`;
		if (up + down === 0)
			return `${elativeNumber(of)} luvusta yksikään ei selvästi muuttunut versiosta ${from}`;
		const moved = [
			...(down > 0 ? [`${inWords(down)} laski`] : []),
			...(up > 0 ? [`${inWords(up)} nousi`] : []),
		];
		return unclear + unsaid + uncompared === 0
			? `${elativeNumber(of)} luvusta ${moved.join(' ja ')}`
			: `${elativeNumber(of)} luvusta ${moved.join(', ')}, ja muista rehellinen vastaus on ”ei vielä”`;
	},
	noneMoved: 'Välit kertovat, kuinka suuri muutos silti voi olla.',
	meta: {
		answers: (version, answers) => `${version}: ${answers}`,
		both: (n) => `${n} ihmistä vastasi molempiin`,
	},
	tally: {
		down: 'laski',
		up: 'nousi',
		'no-clear-change': 'ei selvää muutosta',
		'cannot-be-said': 'ei voi sanoa',
		uncompared: 'ei verrattu julkaistaessa',
	},
	groups: {
		moved: 'muuttui',
		'no-clear-change': 'ei selvää muutosta',
		unsaid: 'ei voi sanoa',
		'not-compared': 'ei voi sanoa: ei verrattu julkaistaessa',
		hidden: 'nyt piilossa',
		shown: 'nyt näkyvissä',
		vanished: 'poistui',
		appeared: 'tuli lisää',
		same: 'ennallaan',
	},
	groupNotes: {
		moved: 'Verrattu, ja muutos kestää monen vertailun korjauksen.',
		'no-clear-change': 'Verrattu, ja väli on kapea, mutta muutos ei ole selvä.',
		unsaid: 'Verrattu, ja vastauksia on liian vähän.',
		'not-compared': 'Eri luku kuin ennen, ilman päätelmää: jälkikäteen ei testata.',
		hidden: 'Kerrottu vanhemmassa versiossa, uudemmassa piilotettu vastaajien suojaamiseksi.',
		shown: 'Vanhemmassa versiossa piilotettu vastaajien suojaamiseksi, kerrottu uudemmassa.',
		vanished: 'Vain vanhemmassa versiossa.',
		appeared: 'Vain uudemmassa versiossa.',
		same: 'Mikään niiden osa ei ole muuttunut.',
	},
	moved: {
		topic: 'Mikä muuttui',
		title: (moved, of) =>
			moved === 0
				? `${elativeNumber(of)} muutoksesta yksikään ei selvästi eroa nollasta`
				: `${elativeNumber(of)} muutoksesta ${inWords(moved)} eroaa selvästi nollasta`,
		missingTitle: 'Ei tiedetä, mikä muuttui',
		missing: (from) =>
			`Tämän version luvuille ei ole vertailukohtaa versiossa ${from}. Tarvitaan kysymys, jonka molemmat kysyivät samoin sanoin ja samalla asteikolla.`,
		subtitle: (from, to) =>
			`Muutos versiosta ${from} versioon ${to} ja 95 %:n väli. Osuudet prosenttiyksikköinä, NPS pisteinä.`,
		detectable: (measure, amount) =>
			`Nykyisellä vastausmäärällä muutos jää näkymättä, jos se on alle ${amount} (${measure}).`,
		howToRead:
			'Täytetyt merkit muuttuivat. Ontot eivät selvästi, tai vastauksia on liian vähän: kumpikin on löydös. Päätelmät ovat ne, jotka uudempi versio julkaisi.',
	},
	legend: {
		clear: 'selvä muutos',
		unclear: 'ei selvää muutosta',
		unsaid: 'liian epävarma sanottavaksi',
	},
	columns: {
		measure: 'Mittari',
		change: 'Muutos',
		page: 'Sivu',
		number: 'Luku',
		causes: 'Miksi',
	},
	all: {
		topic: 'Kaikki luvut',
		every: 'Jokainen luku ja nimi',
		names: 'Nimet',
		title: (moved, compared, text) =>
			compared === 0
				? 'Yhtään lukua ei verrattu, kun se julkaistiin'
				: moved === 0
					? `Verrattuja lukuja on ${text}, eikä yksikään muuttunut selvästi`
					: `Verrattuja lukuja on ${text}, ja niistä ${inWords(moved)} muuttui`,
		movedTable: 'Muuttuneet luvut',
		pagesTable: 'Sivuittain',
		more: (count) => `${count} muutakin muuttui; alla oleva komento luettelee kaikki.`,
	},
	same: {
		topic: 'Samat ihmiset kahdesti',
		title: (finding) => `Molempiin vastanneet: ${finding}`,
		missingTitle: 'Ei tiedetä, miten samat ihmiset vastasivat kahdesti',
		subtitle: 'Molempiin kierroksiin vastanneiden muutos, parittain henkilöittäin, ja 95 %:n väli.',
		howToRead:
			'Kokonaisuus muuttuu myös siksi, että vastaajat vaihtuvat. Tämä on niiden muutos, jotka vastasivat molemmilla kerroilla.',
		missing:
			'Tähän tarvitaan ihmisiä, jotka tunnistetaan samoiksi seuraavalla kierroksella: nimeä heidän tunnuksensa kohtaan columns.respondent ja aseta panel: true tiedostoon study.yaml.',
		tooFew: 'Molempiin kierroksiin vastasi liian harva.',
	},
	questions: {
		topic: 'Mitä voi verrata',
		title: (comparable, of) =>
			comparable === of
				? `Kaikkia ${of} kysymystä voi verrata`
				: `${elativeNumber(of)} kysymyksestä ${comparable === 0 ? 'yhtäkään ei' : comparable} voi verrata`,
		missingTitle: 'Ei uutta kierrosta',
		missing: 'Molemmat versiot päättyvät samaan kierrokseen, joten luvut ovat samojen vastausten.',
		standings: {
			comparable: 'vertailtavissa',
			rescaled: 'asteikko muuttui, ei vertailla',
			reworded: 'sanamuoto muuttui, ei vertailla',
			'not-compared': 'ei verrattu julkaistaessa',
			new: 'ei kysytty aiemmin',
			gone: 'ei kysytä enää',
		},
		columns: { question: 'Kysymys', standing: 'Vertailtavissa', before: 'Aiemmin kysytty' },
		fresh: (count) => `${count === 1 ? 'Yhtä' : count} kysymystä ei kysytty aiemmin.`,
	},
	causes: {
		topic: 'Miksi luvut eroavat',
		title: (causes) => `Lukujen eron syyt: ${causes}`,
		missingTitle: 'Mikään luku ei eroa',
		numbers: (count, text) => `${text} ${count === 1 ? 'luku' : 'lukua'}`,
		names: {
			answers: 'uudet vastaukset',
			recode: 'uudelleen luettu aineisto',
			definition: 'määritelmä',
			weights: 'painot',
			hiding: 'piilottaminen',
			wording: 'sanamuoto',
			scale: 'asteikko',
			target: 'tavoite',
			label: 'nimi',
			commentary: 'kommentit',
			code: 'Kaikun oma koodi',
		},
		unexplained: {
			answers: 'Vastaukset ovat toiset kuin ennen.',
			recode:
				'Samat tiedostot, luettuina toisella koodikirjalla, korjauksilla tai yhteystietolistalla.',
			hiding: 'Ryhmät ovat liian pieniä, tai muut luvut yhdessä kertoisivat ne.',
			definition: 'Mittari on määritelty toisin kuin ennen.',
			weights: 'Vastauksia painotetaan toisin kuin ennen.',
		},
		newWave: (wave) => `Uusi kierros: ${wave}.`,
		newWaveRows: (wave, read, kept) =>
			`Uusi kierros: ${wave}, ${read} riviä luettu, ${kept} mukana.`,
		waveRows: (wave, read, kept) => `Kierros ${wave}: nyt ${read} riviä luettu, ${kept} mukana.`,
		waveGone: (wave) => `Kierrosta ${wave} ei enää lueta.`,
		newFile: (file) => `Uusi vienti: ${file}.`,
		fileGone: (file) => `Vientiä ${file} ei enää lueta.`,
		otherFile: (file) => `Viennin ${file} sisältö on toinen kuin ennen.`,
	},
	content: changedContentWordsFi,
	again: {
		topic: 'Sama uudelleen',
		title: 'Sama vertailu luku luvulta',
		text: 'Se, jolla raportti on gitissä, saa tämän sivun kaikki luvut ja kaiken, mikä ei mahtunut, näin:',
		noTest:
			'Tätä sivua varten ei testattu mitään: jokainen päätelmä julkaistiin uudemman version mukana, ja missä sitä ei ole, kumpikin arvo on ilman päätelmää.',
	},
	weights: (kind) => (kind === 'none' ? 'painottamatta' : `painot ${kind}`),
	against: (other) => `verrattuna: ${other}`,
	notThere: 'ei ollut',
};
