import type { ChangedContentWords } from '../en/changed-content-words.ts';

export const changedContentWordsFi: ChangedContentWords = {
	topic: 'Sisällön muutokset',
	title: 'Mitä lisättiin, poistettiin ja sanottiin toisin',
	none: 'Mitään ei lisätty, poistettu tai sanottu toisin',
	missing:
		'Löydökset, toimenpiteet, kysymykset, asteikot, nimet, tavoitteet ja kommentit ovat samat.',
	kinds: {
		finding: 'löydös',
		commentary: 'kommentit',
		question: 'kysymys',
		label: 'nimi',
		target: 'tavoite',
		setting: 'asetus',
	},
	notes: {
		finding: 'löydös muuttui',
		reworded: 'sanamuoto muuttui, ei vertailla',
		scale: 'asteikko muuttui, ei vertailla',
		'another-question': 'kysytty toisin eräästä kierroksesta alkaen, ei vertailla',
		added: 'lisätty',
		removed: 'poistettu',
		renamed: 'nimetty uudelleen',
		changed: 'muuttui',
		written: 'kirjoitettu uudelleen',
	},
	actionCounts: (added, closed, removed) =>
		[
			...(added > 0 ? [`${added} lisätty`] : []),
			...(closed > 0 ? [`${closed} valmistui`] : []),
			...(removed > 0 ? [`${removed} poistettu`] : []),
		].join(', ') || 'muuttui',
	labels: {
		title: 'otsikko',
		role: 'rooli',
		relation: 'suhde',
		brand: 'toimittaja',
		touchpoint: 'kohtaaminen',
		phase: 'vaihe',
		function: 'toiminto',
		theme: 'teema',
		segment: 'segmentti',
		option: 'vastaus',
		point: 'asteikon kohta',
		wave: 'kierros',
	},
	settings: {
		'threshold:respondents': 'Pienin näytettävä ryhmä, vastaajia',
		'threshold:accounts': 'Pienin näytettävä ryhmä, asiakkaita',
		'threshold:distribution': 'Pienin ryhmä, jonka jakauma näytetään',
		'threshold:quotes': 'Pienin ryhmä, josta lainataan',
		'relevant-change': 'Pienin merkitsevä muutos',
		headline: 'Pääluvut',
		weights: 'Painot',
		methods: 'Menetelmien versio',
		definition: 'Määritelmän versio',
	},
	moreParagraphs: (count) =>
		count === 1 ? '1 muukin kappale eroaa.' : `${count} muutakin kappaletta eroaa.`,
	lower: 'pieni on parempi',
	higher: 'suuri on parempi',
};
