/** A role of the sample; `invited` and `known` count the contacts of 2026-q3. */
export interface CastRole {
	readonly id: string;
	readonly fi: string;
	readonly en: string;
	/** Contacts that were invited and reached, in the CRM and outside it. */
	readonly invited: { readonly inCrm: number; readonly outside: number };
	/** Respondents of 2026-q3 whom the CRM knew. */
	readonly answeredInCrm: number;
}

const role = (
	id: string,
	fi: string,
	en: string,
	inCrm: number,
	outside: number,
	answeredInCrm: number,
): CastRole => ({ id, fi, en, invited: { inCrm, outside }, answeredInCrm });

/** The six roles, in the order of every table in `targets.ts`. */
export const castRoles: readonly CastRole[] = [
	role('contact-person', 'Yhteyshenkilö', 'Contact person', 196, 0, 121),
	role('daily-user', 'Päivittäinen käyttäjä', 'Daily user', 48, 171, 22),
	role('influencer', 'Vaikuttaja', 'Influencer', 33, 112, 14),
	role('it', 'IT', 'IT', 19, 44, 8),
	role('decision-maker', 'Päättäjä', 'Decision maker', 92, 141, 31),
	role('finance', 'Talous', 'Finance', 24, 83, 9),
];

/** Touchpoint ids, in path order, with the column of the exports that rates them. */
export const castTouchpoints = [
	{ id: 'website', column: 'verkkosivut', en: 'our website' },
	{ id: 'first-contact', column: 'ensikontakti', en: 'the first contact' },
	{ id: 'sales-meeting', column: 'myyntitapaaminen', en: 'the sales meeting' },
	{ id: 'quotation', column: 'tarjous', en: 'our quotation' },
	{ id: 'contract', column: 'sopimus', en: 'making the contract' },
	{ id: 'planning', column: 'suunnittelu', en: 'planning' },
	{ id: 'installation', column: 'asennus', en: 'installation' },
	{ id: 'handover', column: 'luovutus', en: 'the handover' },
	{ id: 'maintenance-visit', column: 'huoltokaynti', en: 'the maintenance visit' },
	{ id: 'service-desk', column: 'palvelupiste', en: 'our service desk' },
	{ id: 'invoicing', column: 'laskutus', en: 'our invoicing' },
	{ id: 'complaints', column: 'reklamaatiot', en: 'how we handled your complaint' },
	{ id: 'follow-up', column: 'seuranta', en: 'our follow-up' },
	{ id: 'renewal', column: 'jatkosopimus', en: 'renewing the contract' },
] as const;

export const castStatements = [
	'vaite_tavoitettavuus',
	'vaite_toimitus',
	'vaite_tuntemus',
	'vaite_hinta',
	'vaite_aloitteellisuus',
	'vaite_laskut',
] as const;

export const castIndustries = [
	{ id: 'manufacturing', fi: 'Teollisuus', en: 'Manufacturing', weight: 32 },
	{ id: 'food', fi: 'Elintarvikeala', en: 'Food industry', weight: 18 },
	{ id: 'property', fi: 'Kiinteistöt', en: 'Property', weight: 22 },
	{ id: 'retail', fi: 'Kauppa', en: 'Retail', weight: 16 },
	{ id: 'logistics', fi: 'Logistiikka', en: 'Logistics', weight: 12 },
] as const;

export const castSizes = [
	{ id: 'small', fi: 'Alle 50', en: 'Under 50', weight: 28 },
	{ id: 'medium', fi: '50–249', en: '50 to 249', weight: 44 },
	{ id: 'large', fi: '250 tai yli', en: '250 or more', weight: 28 },
] as const;

/** A wave of the sample: `start` is the first of 21 field days. */
export interface CastWave {
	readonly id: string;
	readonly start: readonly [year: number, month: number, day: number];
	/** Customer accounts with an answer, about. */
	readonly accounts: number;
	/** Answers per role, in the order of the roles. */
	readonly answers: readonly number[];
}

/** The ten waves, oldest first; finance contacts join the sample in 2025-q1. */
export const castWaves: readonly CastWave[] = [
	{ id: '2024-q2', start: [2024, 5, 20], accounts: 116, answers: [114, 86, 50, 19, 62, 9] },
	{ id: '2024-q3', start: [2024, 8, 26], accounts: 117, answers: [115, 86, 51, 18, 63, 9] },
	{ id: '2024-q4', start: [2024, 11, 4], accounts: 118, answers: [116, 87, 51, 19, 64, 10] },
	{ id: '2025-q1', start: [2025, 2, 17], accounts: 120, answers: [114, 86, 51, 20, 64, 19] },
	{ id: '2025-q2', start: [2025, 5, 19], accounts: 122, answers: [115, 87, 52, 20, 65, 23] },
	{ id: '2025-q3', start: [2025, 8, 25], accounts: 124, answers: [116, 88, 52, 20, 66, 24] },
	{ id: '2025-q4', start: [2025, 11, 3], accounts: 125, answers: [116, 88, 53, 21, 66, 24] },
	{ id: '2026-q1', start: [2026, 2, 16], accounts: 127, answers: [117, 89, 53, 21, 68, 29] },
	{ id: '2026-q2', start: [2026, 5, 18], accounts: 131, answers: [118, 91, 54, 22, 69, 40] },
	{ id: '2026-q3', start: [2026, 8, 24], accounts: 138, answers: [121, 96, 58, 22, 74, 41] },
];

/** The item at a place, or a thrown error: the tables of the sample have no holes. */
export function at<T>(items: readonly T[], place: number): T {
	const item = items[place];
	if (item === undefined) throw new Error(`No item at ${place}`);
	return item;
}
