import { problem, type Problem } from '../../problem.ts';
import type { PageName } from '../../snapshot/page-names.ts';
import { likelyName } from '../../wording/nearest-names.ts';

/** Which page a commentary is for. */
export interface CommentaryPage {
	/** The page's address in its version, without `.html`: `roles/finance`. */
	readonly address: PageName;
	readonly language: string;
}

/**
 * The page that a commentary file is for, by its name inside the version's folder: `roles/finance.fi.mdx`.
 * A name that fits no page or language of the report is a problem; `file` is the name to tell it by.
 */
export function commentaryPage(
	name: string,
	file: string,
	addresses: readonly PageName[],
	languages: readonly string[],
): CommentaryPage | Problem {
	const [, address = '', language = ''] = /^(.+)\.([^./]+)\.mdx$/.exec(name) ?? [];
	if (!address) return unnamed(file, name);
	const page = addresses.find((one) => one === address);
	if (page === undefined) return noSuchPage(file, address, addresses);
	if (!languages.includes(language)) return noSuchLanguage(file, language, languages);
	return { address: page, language };
}

function unnamed(file: string, value: string): Problem {
	return problem({
		severity: 'error',
		rule: 'commentary-name',
		file,
		value,
		message: 'The name of a commentary file tells its page and its language.',
		remedy: 'Name it like index.en.mdx or roles/finance.fi.mdx.',
	});
}

function noSuchPage(file: string, value: string, addresses: readonly string[]): Problem {
	const likely = likelyName(value, addresses);
	return problem({
		severity: 'error',
		rule: 'unknown-page',
		file,
		value,
		message: `No page of this version has the address ${value}.`,
		known: addresses,
		remedy: likely ? `Perhaps it is ${likely}.` : 'Name the file by one of the known addresses.',
	});
}

function noSuchLanguage(file: string, value: string, languages: readonly string[]): Problem {
	return problem({
		severity: 'error',
		rule: 'unknown-language',
		file,
		value,
		message: `The report is not written in ${value}.`,
		known: languages,
		remedy: 'Use a language of the report, or add it to languages in report.yaml.',
	});
}
