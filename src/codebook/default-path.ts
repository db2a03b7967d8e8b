import type { Study } from './study-schema.ts';

type Phase = NonNullable<Study['phases']>[number];
type BusinessFunction = NonNullable<Study['functions']>[number];

/** The path of a customer relationship where a codebook names no phases of its own. */
export const DEFAULT_PHASES: readonly Phase[] = [
	{ id: 'awareness', label: { en: 'Awareness', fi: 'Tietoisuus' } },
	{ id: 'consideration', label: { en: 'Consideration', fi: 'Harkinta' } },
	{ id: 'purchase', label: { en: 'Purchase', fi: 'Kauppa' } },
	{ id: 'customership', label: { en: 'Customership', fi: 'Asiakkuus' } },
	{ id: 'aftercare', label: { en: 'Aftercare', fi: 'Jälkihoito' } },
];

/** The functions of a company that all shape the experience, where a codebook names none. */
export const DEFAULT_FUNCTIONS: readonly BusinessFunction[] = [
	{ id: 'brand', label: { en: 'Image and brand', fi: 'Mielikuva ja brändi' } },
	{ id: 'management', label: { en: 'Management', fi: 'Johtaminen' } },
	{ id: 'marketing', label: { en: 'Marketing', fi: 'Markkinointi' } },
	{ id: 'sales', label: { en: 'Sales', fi: 'Myynti' } },
	{ id: 'productisation', label: { en: 'Productisation', fi: 'Tuotteistus' } },
	{ id: 'production', label: { en: 'Production', fi: 'Tuotanto' } },
	{ id: 'customer-service', label: { en: 'Customer service', fi: 'Asiakaspalvelu' } },
	{ id: 'invoicing', label: { en: 'Invoicing', fi: 'Laskutus' } },
	{ id: 'customer-reporting', label: { en: 'Customer reporting', fi: 'Asiakasraportointi' } },
];

/** Who answers where a codebook names no relations: customers. */
export const DEFAULT_RELATIONS: readonly Study['relations'][number][] = [
	{ id: 'customer', label: { en: 'Customers', fi: 'Asiakkaat' }, values: [] },
];
