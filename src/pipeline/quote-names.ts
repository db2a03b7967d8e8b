import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import type { KnownNames } from '../masks/known-names.ts';
import { looksLikePerson } from '../masks/names.ts';
import type { Responses } from '../responses/responses.ts';

/** What stands for a person or an account that the export does not tell. */
const UNNAMED = /^~\d+$/;

/**
 * The names of a study that no quote may have: accounts, and the people who answer for them, for
 * functions and touchpoints, where the codebook calls somebody by a name and not by a title; and all
 * ids. What our own company, brands and labels are called is on the pages anyway.
 * @param staff whom the report names as owners of actions and targets
 */
export function namesOfStudy(
	study: Study,
	frame: ContactFrame | null,
	responses: Responses | null,
	staff: readonly string[],
): KnownNames {
	const accounts = frame?.accounts ?? [];
	const codes = [
		...accounts.map(({ account }) => account),
		...(responses?.account?.ids ?? []).filter((id) => !UNNAMED.test(id)),
	];
	const contacts = (frame?.contacts ?? []).map(({ contact }) => contact);
	const owners = [
		...staff,
		...accounts.flatMap(({ owner }) => owner ?? []),
		...(study.functions ?? []).flatMap(({ owner }) => owner ?? []),
		...study.touchpoints.flatMap(({ owner }) => owner ?? []),
	];
	const respondents = responses?.person.ids ?? [];
	return {
		companies: [...accounts.flatMap(({ name }) => name ?? []), ...codes.filter(isCompany)],
		persons: [
			...new Set(owners.filter(looksLikePerson)),
			...[...contacts, ...respondents].flatMap(personOfAddress),
		],
		ids: distinct([...codes.filter((id) => !isCompany(id)), ...contacts, ...respondents]),
		shown: shownTexts(study),
	};
}

/** An account's code that is a name: letters alone, or several words. */
function isCompany(code: string): boolean {
	return /\p{L}{3}/u.test(code) && (!/\d/.test(code) || /\s/.test(code));
}

/** The words before the @ of an address: first and last name, mostly; one alone is an office. */
function personOfAddress(id: string): readonly string[] {
	const local = id.includes('@') ? (id.split('@')[0] ?? '') : '';
	const words = local.split(/[^\p{L}]+/u).filter(({ length }) => length >= 3);
	return words.length >= 2 ? words : [];
}

function distinct(ids: readonly string[]): ReadonlySet<string> {
	return new Set(ids.filter((id) => !UNNAMED.test(id)));
}

function shownTexts(study: Study): readonly string[] {
	const labels = [
		study.title,
		...study.brands.map(({ label }) => label),
		...study.roles.map(({ label }) => label),
		...study.relations.map(({ label }) => label),
		...study.touchpoints.map(({ label }) => label),
		...(study.functions ?? []).map(({ label }) => label),
		...study.themes.map(({ label }) => label),
	];
	return [study.organisation, ...labels.flatMap((label) => Object.values(label ?? {}))];
}
