import { afterEach, describe, expect, test } from 'vitest';
import { findPatterns } from '../../src/leakscan/find-patterns.ts';
import { LeakScan } from '../../src/leakscan/leak-scan.ts';
import { LeakSearch } from '../../src/leakscan/leak-search.ts';
import type { SiteFile } from '../../src/leakscan/site-file.ts';
import { SearchAside } from '../../src/pipeline/search-aside.ts';

const MANY = 200;
const NAMES = Array.from({ length: MANY }, (_, at) => `en/page-${at}.html`);
const SECRET = { text: 'respondent-4711', kind: 'respondent id' } as const;

let aside: SearchAside | null = null;
afterEach(() => aside?.close());

/** Every seventh page has an address, and every ninth the id of a respondent. */
function page(name: string): SiteFile {
	const at = NAMES.indexOf(name);
	const words = [
		...(at % 7 === 0 ? [`somebody${at}@example.org`] : []),
		...(at % 9 === 0 ? [SECRET.text] : []),
	];
	return { name, bytes: Buffer.from(`<p>${'words '.repeat(500)}${words.join(' ')}</p>`) };
}

async function searched(files: readonly string[]) {
	const both = new SearchAside(files.length);
	aside = both;
	const scan = new LeakScan();
	const patterns = await both.share(files, 'learn', page, (file) => {
		scan.learn(file);
		return findPatterns(file);
	});
	const learnt = await both.learntThere();
	if (learnt !== null) scan.join(learnt);
	scan.suspect(SECRET);
	const wanted = scan.wanted();
	both.want(wanted);
	const here = new LeakSearch(wanted);
	const leaks = await both.share(files, 'search', page, (file) => here.leaksIn(file));
	return { patterns, leaks };
}

describe('a search that two threads share', () => {
	test('finds what one finds, in the order of files', async () => {
		const { patterns, leaks } = await searched(NAMES);
		expect(patterns).toEqual(NAMES.flatMap((name) => findPatterns(page(name))));
		const ninth = NAMES.filter((_, at) => at % 9 === 0);
		expect(leaks.map(({ file }) => file)).toEqual(ninth);
	});

	test('of few files finds the same in one thread', async () => {
		const { leaks } = await searched(NAMES.slice(0, 10));
		expect(leaks.map(({ file }) => file)).toEqual([NAMES[0], NAMES[9]]);
	});
});
