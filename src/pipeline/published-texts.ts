import type { YamlTree } from '../codebook/positioned-yaml.ts';
import { canonicalText } from '../leakscan/canonical-text.ts';
import { isName } from '../leakscan/forbidden.ts';
import type { Leak } from '../leakscan/leak.ts';
import type { Quote } from '../snapshot/quote.ts';
import { findPhrases, LANGUAGES } from '../wording/index.ts';
import { readText } from '../workspace/read-text.ts';
import type { Compiled } from './compiled.ts';

/** An answer of fewer words that commentary has too is no quotation. */
const FEWEST_QUOTED = 4;

/** An id that is so short may be a word of Kaiku's own by chance. */
const LONGEST_CODE = 4;

/** Kinds that Kaiku's own words and commentary may have by chance. */
const WORDS: ReadonlySet<Leak['kind']> = new Set(['raw value', 'answer in own words']);

/** Tells of strings of the data whether pages may have them: they are published words too. */
export type IsPublished = (text: string, kind: Leak['kind']) => boolean;

/**
 * What may stand on pages though the data holds it as well: the labels, texts, names and ids of all
 * settings, of persons and accounts as whole words; who wrote a commentary and for whom; Kaiku's own
 * words; the quotes that the gate let through, as they are printed; and of answers and raw values what
 * commentary says in fewer than four words, and the single words that the gate let through. A value of
 * one word that is like a code is published where it is a quote by itself, not where it is in one. Of a
 * study whose promise allows accounts, their names and who answers for them; which audience may see them
 * is searched by itself.
 */
export function publishedTexts(root: string, { workspace, versions }: Compiled): IsPublished {
	const { studies, reports } = workspace;
	const settings = joined([
		...studies.flatMap(({ yaml }) => leaves(yaml.tree)),
		...reports.flatMap(({ yaml, versions: own, actions, events, challenges }) => [
			...[yaml, ...own.map((version) => version.yaml)].flatMap(({ tree }) => leaves(tree)),
			...leaves({ actions, events, challenges }),
		]),
	]);
	const phrases = LANGUAGES.flatMap((language) => leaves(findPhrases(language)));
	const staff = versions.flatMap(({ commentary }) =>
		commentary.flatMap(({ parsed: { frontMatter } }) => [
			frontMatter?.author ?? '',
			frontMatter?.reader ?? '',
			frontMatter?.decider ?? '',
		]),
	);
	const accounts = versions.flatMap(({ snapshot }) =>
		snapshot.card.studies.flatMap((study) => study.accounts ?? []),
	);
	const owners = versions.flatMap(({ snapshot }) =>
		snapshot.card.studies.flatMap(({ contactList }) => contactList?.owners ?? []),
	);
	const namesOfOwners = [...accounts.map(({ owner }) => owner), ...owners.map(({ name }) => name)];
	const placesOf = (words: string, kind: Leak['kind']) => [
		settings,
		...(kind === 'staff name' ? [joined([...staff, ...namesOfOwners])] : []),
		...(kind === 'account name' ? [joined(accounts.map(({ name }) => name))] : []),
		...(words.length <= LONGEST_CODE ? [joined(phrases)] : []),
	];
	const own = joined([
		...phrases,
		...versions.flatMap(({ commentary, version }) =>
			commentary.length === 0 ? [] : textsOf(root, version.folder, version.commentary),
		),
		...versions.flatMap(({ snapshot }) => leaves(snapshot.card.words ?? [])),
	]);
	const quoted = versions.flatMap(({ snapshot }) => snapshot.quotes);
	const quotes = joined(quoted.flatMap(printedParts));
	const wholeQuotes = new Set(quoted.map(({ text }) => canonicalText(text).trim()));
	return (text, kind) => {
		const words = canonicalText(text).trim();
		if (isName(kind)) return placesOf(words, kind).some((place) => hasWord(place, words));
		if (settings.includes(words)) return true;
		if (!WORDS.has(kind)) return false;
		const isShort = words.split(' ').length < FEWEST_QUOTED;
		// A code within a quote may be somebody's; one that a reviewer chose as a whole answer is not.
		const isQuoted = kind === 'raw value' ? wholeQuotes.has(words) : quotes.includes(words);
		return (isShort && own.includes(words)) || isQuoted;
	};
}

function textsOf(root: string, folder: string, names: readonly string[]): string[] {
	return names.flatMap((name) => readText(root, `${folder}/${name}`).text ?? []);
}

/** A quote whole, and what stands between its `[…]`. */
function printedParts({ text }: Quote): string[] {
	return [text, ...text.split('[…]')];
}

/** Whether a name stands in a text as a word of its own, and not within a longer one. */
function hasWord(text: string, name: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Texts of different places may not make one. */
function joined(texts: readonly string[]): string {
	return texts.map(canonicalText).join('\n');
}

/** All texts in a value, names of keys too; functions say nothing. */
function leaves(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap(leaves);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value as YamlTree).flatMap(([key, one]) => [key, ...leaves(one)]);
}
