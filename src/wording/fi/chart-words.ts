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
		worse: 'Selvästi alle odotuksen',
		better: 'Selvästi yli odotuksen',
		note: 'Värillinen, kun parittaisen eron väli ei sisällä nollaa, vaikka kaikki kuvan erot korjataan yhdessä.',
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
