import { join } from 'node:path';
import { findPatterns } from '../leakscan/find-patterns.ts';
import type { Leak } from '../leakscan/leak.ts';
import { LeakScan } from '../leakscan/leak-scan.ts';
import { LeakSearch } from '../leakscan/leak-search.ts';
import type { SiteFile } from '../leakscan/site-file.ts';
import { withoutPixels } from '../leakscan/without-pixels.ts';
import { problem, type Problem } from '../problem.ts';
import type { Site } from '../audiences/site.ts';
import { readNamed } from '../workspace/named-file.ts';
import { PROJECT } from './astro-folders.ts';
import { audienceLeaks, isNameOfUnseen } from './audience-leaks.ts';
import type { Compiled } from './compiled.ts';
import { distinctFiles, leaksOfAll } from './distinct-files.ts';
import { publishedTexts } from './published-texts.ts';
import { SearchAside } from './search-aside.ts';
import { suspectStudy } from './suspect-study.ts';
import { unseenNames } from './unseen-names.ts';

/** What a search of finished sites came to. */
interface SitesSearch {
	/** A problem for each string or form that may not be published, with its first file. */
	readonly problems: readonly Problem[];
	/** Which of the two searches it was, as a sentence. */
	readonly told: string;
}

/*
 *   sites ──1──▶ forms (e-mail, phone …), runs of characters    exports ──2──▶ strings that may be there ──3──▶ leaks
 */

/**
 * Searches finished sites for what may not be published: with data at hand every identifier and
 * answer of it, in any writing; always what shows by its form alone, and names of what a site's audience
 * does not see.
 * @param folder where the sites lie, as they will be under dist/
 */
export async function searchSites(
	root: string,
	folder: string,
	files: readonly string[],
	compiled: Compiled,
	sites: readonly Site[],
): Promise<SitesSearch> {
	const aside = new SearchAside(files.length);
	try {
		return await search(root, folder, files, compiled, sites, aside);
	} finally {
		await aside.close();
	}
}

async function search(
	root: string,
	folder: string,
	files: readonly string[],
	compiled: Compiled,
	sites: readonly Site[],
	aside: SearchAside,
): Promise<SitesSearch> {
	const isPublished = publishedTexts(root, compiled);
	const read = (name: string) => readFile(folder, name);
	const scan = new LeakScan();
	// 1
	const distinct = distinctFiles(files, read);
	const shown = await aside.share(distinct.first, 'learn', read, (file) => {
		scan.learn(file);
		return findPatterns(file);
	});
	const patterns = leaksOfAll(files, distinct, shown, (name) => {
		const nothing = { name, bytes: new Uint8Array() };
		scan.learn(nothing);
		return findPatterns(nothing);
	});
	const learnt = await aside.learntThere();
	if (learnt !== null) scan.join(learnt);
	const found = patterns.filter(({ text, kind }) => !isPublished(text, kind));
	// 2
	const { strings, changed } = await suspectData(root, compiled, scan);
	for (const text of [root, PROJECT.replace(/[\\/]$/, '')]) {
		if (/^.+[\\/].+[\\/]?/.test(text)) scan.suspect({ text, kind: 'build path' });
	}
	const unseen = unseenNames(sites, compiled);
	for (const name of [...unseen.values()].flat()) scan.suspect(name);
	// 3
	const wanted = scan.wanted();
	aside.want(wanted);
	const here = new LeakSearch(wanted);
	const hits = await aside.share(distinct.first, 'search', read, (file) => here.leaksIn(file));
	const leaks = leaksOfAll(files, distinct, hits, (name) =>
		here.leaksIn({ name, bytes: new Uint8Array() }),
	);
	const names = leaks.filter(({ kind }) => isNameOfUnseen(kind));
	found.push(
		...leaks.filter(({ kind, text }) => !isNameOfUnseen(kind) && !isPublished(text, kind)),
	);
	return {
		problems: [...leakProblems(found), ...audienceLeaks(names, unseen, read), ...changed],
		told: [
			toldOf(files.length, strings, compiled.studies),
			...unsearchedOf(scan.countUnsearched()),
		].join(' '),
	};
}

/** Hands over what the exports hold; how many strings that is, and which exports are others now. */
async function suspectData(root: string, { studies }: Compiled, scan: LeakScan) {
	let strings = 0;
	const changed: Problem[] = [];
	for (const { folder: study, read } of studies) {
		if (read === null) continue;
		const hashes = await suspectStudy(root, study, (forbidden) => {
			strings += 1;
			scan.suspect(forbidden);
		});
		const other = read.sources.filter(({ file, sha256 }) => hashes.get(file) !== sha256);
		changed.push(...other.map(({ file }) => changedExport(`${study.folder}/${file}`)));
	}
	return { strings, changed };
}

function readFile(folder: string, name: string): SiteFile {
	const bytes = readNamed(join(folder, name));
	return { name, bytes: OWN_PICTURE.test(name) ? withoutPixels(bytes) : bytes };
}

/** Preview pictures; pictures of commentary lie elsewhere and are searched whole. */
const OWN_PICTURE = /^[^/]+\/[^/]+\/files\/.+\.png$/;

function toldOf(files: number, strings: number, studies: Compiled['studies']): string {
	const without = studies.filter(({ read }) => read === null).map(({ folder: { id } }) => id);
	const forms = 'for e-mails, phone numbers, identity codes, bank accounts and paths';
	if (without.length === studies.length)
		return `Searched ${files} files without data at hand: only ${forms}.`;
	const lacking = without.length === 0 ? '' : ` No data was at hand of ${without.join(', ')}.`;
	return `Searched ${files} files with the data at hand: for ${strings} of its texts, and ${forms}.${lacking}`;
}

/** A sentence where ids could not be searched. */
function unsearchedOf(count: number): string[] {
	if (count === 0) return [];
	const are = count === 1 ? 'id or name of them is' : 'ids and names of them are';
	return [`${count} ${are} too short to be told from other words and figures, and not searched.`];
}

/** One problem for each string, however many files have it. */
function leakProblems(leaks: readonly Leak[]): Problem[] {
	const byText = Map.groupBy(leaks, ({ kind, text }) => `${kind}\0${text}`);
	return [...byText.values()].flatMap((same) => {
		const [first] = same;
		if (first === undefined) return [];
		const others = new Set(same.map(({ file }) => file)).size - 1;
		const more = others === 0 ? '' : ` and in ${others} more file${others === 1 ? '' : 's'}`;
		return [
			problem({
				severity: 'error',
				rule: 'leak',
				file: `dist/${first.file}`,
				value: NOT_SHOWN.includes(first.kind) ? null : first.text,
				message: `The site would publish: ${first.kind} (${first.where})${more}.`,
				remedy:
					'Take it out of the commentary or the settings that bring it; if it is a word that may be published, it is a label of the codebook.',
			}),
		];
	});
}

/** Addresses, numbers of people and paths of a computer are not printed again. */
const NOT_SHOWN: readonly Leak['kind'][] = [
	'e-mail',
	'phone number',
	'personal identity code',
	'bank account',
	'build path',
	'path of a computer',
];

function changedExport(file: string): Problem {
	return problem({
		severity: 'error',
		rule: 'changed-while-reading',
		file,
		message: 'The export changed while the site was built, so figures and search would not agree.',
		remedy: 'Wait until it is written whole, and build again.',
	});
}
