import { nearestNames } from './nearest-names.ts';

/** How numbers and dates are written: `numbers:` of report.yaml. */
export interface NumberFormat {
	readonly decimal: ',' | '.';
	readonly group: string;
	/**
	 * `dotted`: 28.9.2026, and 24.8.–13.9.2026 with the stops of Finnish ordinals; `dots-between`: the
	 * same without a stop at the end, 24.8–13.9.2026; `words`: 28 September 2026, the month in the
	 * page's language.
	 */
	readonly dates: 'dotted' | 'dots-between' | 'words';
	/** Language of the page, for the names of months. */
	readonly language: string;
}

type Locale = Omit<NumberFormat, 'language'>;

const LOCALES: Readonly<Record<string, Locale>> = {
	'en-GB': { decimal: '.', group: ',', dates: 'words' },
	'fi-FI': { decimal: ',', group: '\u00a0', dates: 'dotted' },
	'sv-FI': { decimal: ',', group: '\u00a0', dates: 'dots-between' },
	'sv-SE': { decimal: ',', group: '\u00a0', dates: 'words' },
};

const LOCALE_OF_LANGUAGE: Readonly<Record<string, string>> = {
	en: 'en-GB',
	fi: 'fi-FI',
	sv: 'sv-FI',
};

/** The values that `numbers:` of report.yaml may have. */
const NUMBER_FORMATS: readonly string[] = ['page', ...Object.keys(LOCALES)];

export type NumberFormatAnswer =
	| { readonly found: NumberFormat }
	| { readonly known: readonly string[]; readonly nearest: readonly string[] };

/** The number format of a page: that of its language for `page`, else the named locale; or the known names. */
export function findNumberFormat(numbers: string, language: string): NumberFormatAnswer {
	const name = numbers === 'page' ? (LOCALE_OF_LANGUAGE[language] ?? 'en-GB') : numbers;
	const locale = LOCALES[name];
	if (locale) return { found: { ...locale, language } };
	return { known: NUMBER_FORMATS, nearest: nearestNames(numbers, NUMBER_FORMATS) };
}

/**
 * Language and territory of a page, `sv_SE`: as it writes its numbers where that is a way of its
 * language, else the usual territory of the language.
 */
export function localeOfPage(numbers: string, language: string): string {
	const isOwn = numbers.startsWith(`${language}-`);
	const name = isOwn ? numbers : (LOCALE_OF_LANGUAGE[language] ?? language);
	return name.replace('-', '_');
}
