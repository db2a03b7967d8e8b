import type { TrendWords } from '../en/trend-words.ts';

export const trendWordsSv: TrendWords = {
	levels: { high: 'Övre gräns', centre: 'Vanlig nivå', low: 'Nedre gräns', target: 'Mål' },
	limits: 'Styrgränser',
	side: { head: 'I förhållande till gränserna', within: 'inom', above: 'över', below: 'under' },
	happened: 'Före omgången',
	kinds: { action: 'Åtgärd', method: 'Metodändring' },
	happening: {
		action: (title) => title,
		method: (title) => `${title} (metodändring)`,
	},
	frozen:
		'Gränserna är gjorda av de åtta första omgångarna och behålls. En punkt utanför dem är mer än vad en vanlig omgång varierar.',
	outside: (value, waves) =>
		`${value} ligger utanför de gränser som ${waves} tidigare omgångar hade hållit sig inom`,
	outsideAgain: (value) => `${value} ligger utanför styrgränserna`,
};
