import { studySchema, type Study } from '../../src/codebook/study-schema.ts';

/** Texts as they stand in study.yaml, nested. */
type Settings = { readonly [key: string]: Setting };
type Setting = string | readonly Setting[] | Settings;

/** A small codebook: one 0–10 recommendation among customers in one wave, and what is given. */
export function buildStudy(settings: Settings = {}): Study {
	return studySchema.parse({
		schema: '1',
		id: 'small',
		title: { en: 'Small' },
		organisation: 'Small Oy',
		languages: ['en'],
		confidentiality: 'confidential',
		waves: [buildWave('w1', '2026-01-01')],
		sources: [{ file: 'w1.csv' }],
		questions: [RECOMMEND],
		...settings,
	});
}

/** A wave that starts on a day. */
export function buildWave(id: string, start: string, more: Settings = {}): Settings {
	return { id, start, end: start, label: { en: id }, ...more };
}

/** The 0–10 recommendation question. */
export const RECOMMEND: Settings = {
	id: 'recommend',
	column: 'nps',
	kind: 'nps',
	facet: 'experience',
	text: { en: 'Would you recommend us?' },
	scale: { min: '0', max: '10' },
};

/** A 1–7 rating of an id. */
export function buildRating(id: string, more: Settings = {}): Settings {
	const scale = { min: '1', max: '7' };
	const fixed = { kind: 'rating', facet: 'experience', text: { en: `Rate ${id}` }, scale };
	return { id, column: id, ...fixed, ...more };
}

/** Ids with labels and values, as roles, brands and relations are listed. */
export function buildNames(...ids: readonly string[]): readonly Settings[] {
	return ids.map((id) => ({ id, label: { en: `Label of ${id}` }, values: [id] }));
}
