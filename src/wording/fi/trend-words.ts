import type { TrendWords } from '../en/trend-words.ts';

export const trendWordsFi: TrendWords = {
	levels: { high: 'Yläraja', centre: 'Tavallinen taso', low: 'Alaraja', target: 'Tavoite' },
	limits: 'Valvontarajat',
	side: {
		head: 'Suhteessa rajoihin',
		within: 'sisällä',
		above: 'yläpuolella',
		below: 'alapuolella',
	},
	happened: 'Ennen kierrosta',
	kinds: { action: 'Toimenpide', method: 'Menetelmän muutos' },
	happening: {
		action: (title) => title,
		method: (title) => `${title} (menetelmän muutos)`,
	},
	frozen:
		'Rajat on tehty kahdeksasta ensimmäisestä kierroksesta, ja ne pysyvät. Piste rajojen ulkopuolella on enemmän kuin tavallisen kierroksen vaihtelua.',
	outside: (value, waves) =>
		`${value} on rajojen ulkopuolella, joiden sisällä ${waves} aiempaa kierrosta pysyi`,
	outsideAgain: (value) => `${value} on valvontarajojen ulkopuolella`,
};
