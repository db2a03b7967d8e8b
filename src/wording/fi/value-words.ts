import type { ValueWords } from '../en/value-words.ts';

export const valueWordsFi: ValueWords = {
	topic: 'Molempien hyöty',
	title: 'Mitä asiakas saa ja mitä me saamme',
	customerUnknown: 'Ei tiedetä, mitä asiakas saa',
	usUnknown: 'Ei tiedetä, mitä me saamme',
	bothUnknown: 'Ei tiedetä, mitä asiakas saa ja mitä me saamme',
	customer: 'Asiakas saa',
	us: 'Me saamme',
	unknown: 'ei tiedossa',
	measured: (text, measure, level, base) =>
		[text, [measure, level, base].filter(Boolean).join(', ')].filter(Boolean).join(' '),
	noNumber: (text) => [text, 'Lukua siitä ei ole julkaistu.'].filter(Boolean).join(' '),
	howTo:
		'Kerro kumpikin puoli kohdassa mutual_value tiedostossa report.yaml, sanoin tai sitä mittaavalla luvulla.',
};
