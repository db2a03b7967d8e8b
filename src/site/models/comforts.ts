import { findNumberFormat } from '../../wording/number-format.ts';
import type { Phrases } from '../../wording/phrases.ts';
import type { ComfortProps } from '../components/props.ts';
import { relativeHref, SCRIPT_ADDRESS, searchAddress } from './address.ts';

/**
 * What the script of small comforts is told on a page.
 *
 * @param address of the page in its site
 * @param numbers how the page writes numbers, as in report.yaml
 */
export function comforts(
	{ language, site }: Phrases,
	address: string,
	numbers = 'page',
): ComfortProps {
	const format = findNumberFormat(numbers, language);
	return {
		script: relativeHref(address, SCRIPT_ADDRESS),
		search: relativeHref(address, searchAddress(language)),
		words: site.comforts,
		decimal: 'found' in format ? format.found.decimal : '.',
	};
}
