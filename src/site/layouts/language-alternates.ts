import type { LanguageLink } from '../components/props.ts';

/** The page in a language, for `<link rel="alternate" hreflang>`. */
export interface LanguageAlternate {
	/** A BCP 47 tag, or `x-default` for readers of any other language. */
	readonly lang: string;
	readonly href: string;
}

/** The same page in each language and, first among them, for everybody else; none where there is one language. */
export function languageAlternates(languages: readonly LanguageLink[]): LanguageAlternate[] {
	const [first] = languages;
	if (!first || languages.length < 2) return [];
	return [
		...languages.map(({ lang, href }) => ({ lang, href })),
		{ lang: 'x-default', href: first.href },
	];
}
