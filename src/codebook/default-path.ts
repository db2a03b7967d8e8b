import type { Study } from './study-schema.ts';

type Phase = NonNullable<Study['phases']>[number];
type BusinessFunction = NonNullable<Study['functions']>[number];

/** The path of a customer relationship where a codebook names no phases of its own. */
export const DEFAULT_PHASES: readonly Phase[] = [
	{ id: 'awareness', label: { en: 'Awareness', fi: 'Tietoisuus', sv: 'Kännedom' } },
	{ id: 'consideration', label: { en: 'Consideration', fi: 'Harkinta', sv: 'Övervägande' } },
	{ id: 'purchase', label: { en: 'Purchase', fi: 'Kauppa', sv: 'Köp' } },
	{ id: 'customership', label: { en: 'Customership', fi: 'Asiakkuus', sv: 'Kundförhållande' } },
	{ id: 'aftercare', label: { en: 'Aftercare', fi: 'Jälkihoito', sv: 'Eftervård' } },
];

/** The functions of a company that all shape the experience, where a codebook names none. */
export const DEFAULT_FUNCTIONS: readonly BusinessFunction[] = [
	{
		id: 'brand',
		label: { en: 'Image and brand', fi: 'Mielikuva ja brändi', sv: 'Bild utåt och varumärke' },
	},
	{ id: 'management', label: { en: 'Management', fi: 'Johtaminen', sv: 'Ledning' } },
	{ id: 'marketing', label: { en: 'Marketing', fi: 'Markkinointi', sv: 'Marknadsföring' } },
	{ id: 'sales', label: { en: 'Sales', fi: 'Myynti', sv: 'Försäljning' } },
	{
		id: 'productisation',
		label: { en: 'Productisation', fi: 'Tuotteistus', sv: 'Produktifiering' },
	},
	{ id: 'production', label: { en: 'Production', fi: 'Tuotanto', sv: 'Produktion' } },
	{
		id: 'customer-service',
		label: { en: 'Customer service', fi: 'Asiakaspalvelu', sv: 'Kundservice' },
	},
	{ id: 'invoicing', label: { en: 'Invoicing', fi: 'Laskutus', sv: 'Fakturering' } },
	{
		id: 'customer-reporting',
		label: { en: 'Customer reporting', fi: 'Asiakasraportointi', sv: 'Kundrapportering' },
	},
];

/** Who answers where a codebook names no relations: customers. */
export const DEFAULT_RELATIONS: readonly Study['relations'][number][] = [
	{ id: 'customer', label: { en: 'Customers', fi: 'Asiakkaat', sv: 'Kunder' }, values: [] },
];

/** Default names in the languages of a codebook alone, as its own names are; all of them where it has none of these. */
export function inLanguagesOf<
	Name extends { readonly label?: Readonly<Record<string, string>> | undefined },
>(names: readonly Name[], languages: readonly string[]): Name[] {
	return names.map((name) => {
		const own = Object.entries(name.label ?? {}).filter(([language]) =>
			languages.includes(language),
		);
		return own.length > 0 ? { ...name, label: Object.fromEntries(own) } : name;
	});
}
