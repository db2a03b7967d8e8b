import type { SiteFiles } from './dead-links.ts';

/** A value with its interval as printed, in whichever writing. */
interface Printed {
	readonly text: string;
	/** `value low high`, as numbers. */
	readonly numbers: string;
}

const NUMBER = String.raw`[+−-]?\d+(?:[.,]\d+)?`;
const UNIT = String.raw`(?:\s?(?:%|[a-zäöå-]{2,}(?: [a-zäöå-]{2,})?))?`;
const BETWEEN = String.raw`\s?(?:[–…]|\.\.\.)\s?`;
const INTERVAL = String.raw`(${NUMBER})${BETWEEN}(${NUMBER})${UNIT}`;
const IN_WORDS = new RegExp(String.raw`(${NUMBER})${UNIT} \(${INTERVAL}[,)]`, 'gu');
const CELL = new RegExp(String.raw`^'?(${NUMBER})${UNIT}$`, 'u');
const INTERVAL_CELL = new RegExp(String.raw`^'?${INTERVAL}$`, 'u');
/** The interval of a number in commentary, which is read on demand. */
const NOTE = new RegExp(
	String.raw`<span class="fact-note"[^>]*>\s*95 %(?:\s|:n|-)[^\d+−<]*(?<interval>${INTERVAL}).*?</span>`,
	'gsu',
);
/** Heads the column after that of a value, in each language. */
const INTERVAL_HEADS: ReadonlySet<string> = new Set(['95 % interval', '95 %:n väli']);

/** Pages that tell of several versions at once: those of changes and of numbers, and lists of reports. */
const OF_VERSIONS = /\/(?:changes|facts)\/|^(?:[^/]+\/)?index\.html$/u;

/**
 * Numbers of a site that are not as the facts of their own version tell them: in sentences and tables of
 * pages, in the files of figures, and in what the search finds. A number is known by its value and both
 * ends of its interval, so the same fact told in two ways is told at least once in a way that no fact is;
 * `fell by 15 (−24…−6)` is a value without its sign.
 *
 * @param whole the site that offers all facts for download
 */
export function sameNumberFaults(
	site: SiteFiles,
	whole: SiteFiles = site,
): {
	readonly faults: readonly string[];
	readonly counted: Readonly<Record<'pages' | 'files' | 'search', number>>;
} {
	const factsOf = factsByVersion(whole);
	const every = new Set([...factsOf.values()].flatMap((facts) => [...facts]));
	const counted = { pages: 0, files: 0, search: 0 };
	const faults: string[] = [];
	const hold = (kind: keyof typeof counted, path: string, printed: readonly Printed[]) => {
		const own = OF_VERSIONS.test(path) ? every : factsOf.get(versionOf(path));
		counted[kind] += printed.length;
		for (const { text, numbers } of printed) {
			const isTold = own?.has(numbers) === true || own?.has(`-${numbers}`) === true;
			if (!isTold) faults.push(`${path}: ${text}`);
		}
	};
	for (const path of site.files) {
		if (path.endsWith('.html')) hold('pages', path, inPage(site.read(path)));
		if (/^files\/.+\/(?:en|fi)\/.+\.csv$/u.test(path)) hold('files', path, inCsv(site.read(path)));
	}
	for (const language of ['en', 'fi']) {
		for (const { address, words } of searched(site, language)) {
			hold('search', address, inWords(words));
		}
	}
	return { faults: [...new Set(faults)], counted };
}

/** `<report>/<version>` of an address; a file is in a folder of its own. */
function versionOf(path: string): string {
	const [, report = '', version = ''] = path.split('/');
	return `${report}/${version}`;
}

/**
 * Facts that two downloads of facts tell differently, by id; one that is hidden tells nothing.
 */
export function differingFacts(one: string, other: string): readonly string[] {
	const told = valuesById(other);
	return [...valuesById(one)].flatMap(([id, value]) => {
		const its = told.get(id) ?? value;
		return value === '' || its === '' || its === value ? [] : [`${id}: ${value}, ${its}`];
	});
}

function valuesById(text: string): ReadonlyMap<string, string> {
	const [head = [], ...rows] = text.split('\n').map(csvCells);
	const [id, value] = [head.indexOf('id'), head.indexOf('value')];
	return new Map(rows.map((row) => [row[id] ?? '', row[value] ?? '']));
}

/** All facts of each version that the site offers for download. */
function factsByVersion(site: SiteFiles): ReadonlyMap<string, ReadonlySet<string>> {
	const downloads = [...site.files].filter((path) =>
		/^files\/[^/]+\/[^/]+\/facts\.csv$/u.test(path),
	);
	return new Map(
		downloads.map((path) => {
			const [head = [], ...rows] = site.read(path).split('\n').map(csvCells);
			const [value, low, high] = ['value', 'low', 'high'].map((name) => head.indexOf(name));
			const told = rows.map((row) => {
				const cells = [value, low, high].map((at) => row[at ?? -1] ?? '');
				return cells.map(numberOf).join(' ');
			});
			return [versionOf(path), new Set(told)];
		}),
	);
}

function numberOf(text: string): string {
	return String(Number(text.replace('−', '-').replace(',', '.').replace(/^\+/u, '')));
}

function inWords(words: string): readonly Printed[] {
	return [...words.replaceAll(/[\u00a0\u202f]/gu, ' ').matchAll(IN_WORDS)].map(
		([text, ...numbers]) => ({ text, numbers: numbers.map(numberOf).join(' ') }),
	);
}

/** Values beside their intervals in the rows of a table. */
function inRows([head = [], ...rows]: readonly (readonly string[])[]): readonly Printed[] {
	const columns = head.flatMap((name, at) => (INTERVAL_HEADS.has(name) ? [at] : []));
	return rows.flatMap((row) =>
		columns.flatMap((at): Printed[] => {
			const [, value] = CELL.exec(row[at - 1] ?? '') ?? [];
			const [, low, high] = INTERVAL_CELL.exec(row[at] ?? '') ?? [];
			if (value === undefined || low === undefined || high === undefined) return [];
			const text = `${row[0] ?? ''}: ${value} (${low}…${high})`;
			return [{ text, numbers: [value, low, high].map(numberOf).join(' ') }];
		}),
	);
}

function inPage(html: string): readonly Printed[] {
	const tables = [...html.matchAll(/<table\b.*?<\/table>/gsu)].flatMap(([table]) =>
		inRows(
			[...table.matchAll(/<tr\b.*?<\/tr>/gsu)].map(([row]) =>
				[...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => textOf(cell)),
			),
		),
	);
	const words = textOf(
		html.replaceAll(NOTE, ' ($<interval>) ').replaceAll(/<(svg|script)\b.*?<\/\1>/gsu, ''),
	);
	return [...tables, ...inWords(words)];
}

/** Words without marks; what stands in lines of its own stays apart. */
function textOf(html: string): string {
	return html
		.replaceAll(/<\/?(?:span|a|b|em|strong|button)\b[^>]*>/gu, '')
		.replaceAll(/<[^>]+>/gu, '\n')
		.replaceAll('&nbsp;', ' ')
		.replaceAll(/[\u00a0\u202f]/gu, ' ')
		.replaceAll('\u00ad', '')
		.trim();
}

function inCsv(text: string): readonly Printed[] {
	const rows = text.replace('\uFEFF', '').split('\n').map(csvCells);
	return [...inRows(rows), ...rows.flat().flatMap(inWords)];
}

/** One record without line breaks in its cells. */
function csvCells(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
		([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
	);
}

function searched(site: SiteFiles, language: string) {
	const index = site.read(`${language}/search.js`).replace('var kaikuSearch=', '');
	const [titles, parts] = JSON.parse(index.replace(/;\s*$/u, '')) as [
		[address: string][],
		[page: number, anchor: string, heading: string, words: string][],
	];
	return parts.map(([page, , heading, words]) => ({
		address: titles[page]?.[0] ?? '',
		words: `${heading}\n${words}`,
	}));
}
