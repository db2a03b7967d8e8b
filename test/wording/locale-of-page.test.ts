import { expect, test } from 'vitest';
import { localeOfPage } from '../../src/wording/number-format.ts';

test.each([
	['page', 'en', 'en_GB'],
	['page', 'fi', 'fi_FI'],
	['page', 'sv', 'sv_FI'],
	['sv-SE', 'sv', 'sv_SE'],
	['fi-FI', 'sv', 'sv_FI'],
	['fi-FI', 'en', 'en_GB'],
])('with numbers as of %s, a page in %s is of %s', (numbers, language, locale) => {
	expect(localeOfPage(numbers, language)).toBe(locale);
});
