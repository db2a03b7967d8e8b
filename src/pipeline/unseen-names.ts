import type { Site } from '../audiences/site.ts';
import { canonicalText } from '../leakscan/canonical-text.ts';
import type { Forbidden, ForbiddenKind } from '../leakscan/forbidden.ts';
import type { Label, SnapshotStudy } from '../snapshot/snapshot.ts';
import { findPhrases, LANGUAGES } from '../wording/index.ts';
import { placeOf } from './build-sites.ts';
import type { Compiled } from './compiled.ts';

/** Without letters it would be found among numbers. */
const LETTERS = /\p{L}{3}/u;

/**
 * By site, `<client>/<audience>`, the names of what the workspace publishes and that audience does not
 * see: ids and labels of roles, touchpoints and segments, accounts and who answers for them, titles of
 * actions, events and challenges and why actions are done, other clients.
 * A name that is also a word of what it does see, or of Kaiku's own phrases, tells nothing and is not
 * among them.
 */
export function unseenNames(
	sites: readonly Site[],
	{ versions, workspace }: Pick<Compiled, 'versions' | 'workspace'>,
): ReadonlyMap<string, readonly Forbidden[]> {
	const studies = versions.flatMap(({ snapshot }) => snapshot.card.studies);
	const names = distinct(studies.flatMap(namesOfStudy)).filter(({ text }) => LETTERS.test(text));
	const titles = distinct(
		workspace.reports.flatMap(({ actions, events, challenges }) =>
			happeningTexts({ actions, events, challenges }).flatMap((one) =>
				named('unseen action or event', one),
			),
		),
	);
	const phrases = LANGUAGES.flatMap((language) => wordsIn(findPhrases(language)));
	return new Map(
		sites.map((site) => {
			const seen = [...phrases, ...wordsOfSite(site)].map(canonicalText).join('\n');
			const told = new Set(titlesOf(site));
			return [
				placeOf(site),
				[
					...names.filter(({ text }) => !hasWords(seen, canonicalText(text).trim())),
					...titles.filter(({ text }) => !told.has(text)),
				],
			];
		}),
	);
}

function namesOfStudy({
	organisation,
	roles,
	touchpoints,
	segments,
	accounts = [],
	contactList: { owners = [] } = { staleAfter: 0 },
}: SnapshotStudy): Forbidden[] {
	return [
		{ text: organisation, kind: 'other client' },
		...roles.flatMap(({ id, label, plural, forms }) => [
			{ text: id, kind: 'unseen role' as const },
			...[label, plural, ...Object.values(forms)].flatMap((one) => named('unseen role', one)),
		]),
		...touchpoints.flatMap(({ id, label }) => [
			{ text: id, kind: 'unseen touchpoint' as const },
			...named('unseen touchpoint', label),
		]),
		...accounts.flatMap(({ id, name, owner }) =>
			[id, name, owner].map((text) => ({ text, kind: 'unseen account' as const })),
		),
		...owners.flatMap(({ id, name }) =>
			[id, name].map((text) => ({ text, kind: 'unseen account' as const })),
		),
		...segments.flatMap(({ values, ...dimension }) =>
			[dimension, ...values].flatMap(({ id, label }) => [
				{ text: id, kind: 'unseen segment' as const },
				...named('unseen segment', label),
			]),
		),
	];
}

function named(kind: ForbiddenKind, label: Label): Forbidden[] {
	return Object.values(label).map((text) => ({ text, kind }));
}

function distinct(names: readonly Forbidden[]): readonly Forbidden[] {
	return [...new Map(names.map((one) => [canonicalText(one.text).trim(), one])).values()];
}

/** What a site is meant to say: ids and labels, but no commentary and no titles. */
function wordsOfSite({ client, audience, organisation, reports }: Site): string[] {
	return [
		client,
		audience,
		organisation,
		...reports.flatMap(({ id, title, owner, versions }) => [
			id,
			owner,
			...Object.values(title),
			...versions.flatMap(({ id: version, actions, challenges, snapshot }) => [
				version,
				...[...actions, ...challenges].map(({ owner: one }) => one),
				...wordsIn(snapshot.card),
			]),
		]),
	];
}

function titlesOf({ reports }: Site): string[] {
	const versions = reports.flatMap((report) => report.versions);
	return versions.flatMap(({ actions, events, challenges }) =>
		happeningTexts({ actions, events, challenges }).flatMap((one) => Object.values(one)),
	);
}

/** What is written of happenings: titles, and why something is done. */
function happeningTexts({ actions, events, challenges }: Happenings): readonly Label[] {
	const titles = [...actions, ...events, ...challenges].map(({ title }) => title);
	return [...titles, ...actions.flatMap(({ why }) => (why ? [why] : []))];
}

interface Happenings {
	readonly actions: readonly { readonly title: Label; readonly why?: Label | undefined }[];
	readonly events: readonly { readonly title: Label }[];
	readonly challenges: readonly { readonly title: Label }[];
}

/** All texts in a value; of phrases that are made by a function, its source, which has their words. */
function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(wordsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => [key, ...wordsIn(one)]);
}

const WORD = /[\p{L}\p{N}_]/u;

/** Whether a text has a name as whole words. */
function hasWords(text: string, name: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
		if (!WORD.test(before) && !WORD.test(after)) return true;
	}
	return false;
}
