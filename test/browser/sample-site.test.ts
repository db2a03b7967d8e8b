import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { CONTENT_POLICY } from '../../src/site/layouts/content-policy.ts';
import { axeFaults, darkFaults } from './axe-faults.ts';
import {
	hoverFaults,
	placeFaults,
	searchFaults,
	smallTargets,
	sortFaults,
	themeFaults,
	valueFaults,
} from './comfort-faults.ts';
import { buildSample, filesOf, type BuiltSample } from './built-sample.ts';
import { dateOrderFaults } from './date-order.ts';
import { deadLinks, deadStyleLinks, type SiteFiles } from './dead-links.ts';
import {
	chartTextFaults,
	contentOf,
	closeAgain,
	openAll,
	sidewaysFaults,
	smallTexts,
	unloadedStyles,
} from './drawn-faults.ts';
import { factNoteFaults } from './fact-notes.ts';
import { findBrowser } from './find-browser.ts';
import { oneOfEachKind, pagesToOpen } from './kinds-of-page.ts';
import { lateLayoutFaults } from './late-layout-faults.ts';
import { lookInWindows } from './look-in-windows.ts';
import { markupFaults } from './markup-faults.ts';
import {
	attributeValues,
	doubleIds,
	figuresWithoutTable,
	foreignFaults,
	headingFaults,
	inlineFaults,
	leftovers,
} from './page-faults.ts';
import { differingFacts, sameNumberFaults } from './same-number-faults.ts';
import { openWindow } from './open-window.ts';
import { paperFaults } from './paper-faults.ts';
import { pictureFaults } from './picture-faults.ts';
import { pageWeight } from './page-weight.ts';
import { policyFaults } from './policy-faults.ts';
import { readAloud } from './read-aloud.ts';
import { isChecked, isProved } from '../sweep.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

const MINUTE = 60_000;
/** Every page in every window takes its time. */
const LONGEST = (isProved ? 60 : 20) * MINUTE;
/** Windows in which axe-core is asked, in each theme. */
const axeWidths = isProved ? [1440, 768, 390] : [1440];
const darkWidths = isProved ? [1440, 768, 390] : [390];
/** Windows in which all that is drawn is measured. */
const drawnWidths = isChecked ? [1440, 1000, 768, 390, 320] : [1440, 390, 320];
const browserPath = findBrowser();
const skipped = browserPath === null && !process.env['CI'];
if (skipped) {
	console.warn('No Chromium: the browser tests were left out. CHROMIUM may name one.');
}

/** Whether a page is read on the screen: nothing leads to the first sheet on paper. */
function isRead(page: string): boolean {
	return page.split('/').length > 3 && !page.endsWith('/cover.html');
}

/** Scripts of a page beyond one that is deferred and runs before the first picture. */
function flashingScripts(html: string): readonly string[] {
	const scripts = html.match(/<script\b[^>]*>/gu) ?? [];
	const [first = '', ...further] = scripts;
	const isDeferred = /\sdefer\b/u.test(first) && first.includes('blocking="render"');
	return scripts.length === 0 || (further.length === 0 && isDeferred) ? [] : scripts;
}

/** Pages that the search does not lead to, and what it leads to that is not there; indexes of reports are not searched. */
function unfound(site: SiteFiles, pages: readonly string[]): string[] {
	const found = ['en', 'fi'].flatMap((language) => {
		const index = site.read(`${language}/search.js`).replace('var kaikuSearch=', '');
		const [titles, parts] = JSON.parse(index.replace(/;\s*$/u, '')) as [
			[address: string][],
			[page: number, anchor: string][],
		];
		return parts.map(([page, anchor]) => `${titles[page]?.[0] ?? ''}#${anchor}`);
	});
	const reached = new Set(found.map((place) => place.split('#')[0] ?? ''));
	return [
		...found.filter((place) => {
			const [page = '', anchor = ''] = place.split('#');
			const isThere = site.files.has(page);
			return (
				!isThere || (anchor !== '' && !attributeValues(site.read(page), 'id').includes(anchor))
			);
		}),
		...pages.filter((page) => isRead(page) && !reached.has(page)),
	];
}

/** What each figure is told by, in order: its heading, its drawing, its tables. */
function figureParts(aloud: string): string[][] {
	return aloud
		.split(/^\s*- figure\b/mu)
		.slice(1)
		.map((figure) => {
			const depth = /^\n?(\s*)/u.exec(figure.split('\n')[1] ?? '')?.[1]?.length ?? 0;
			const own = figure.split('\n').slice(1);
			const end = own.findIndex((line) => line.length - line.trimStart().length < depth);
			const lines = end < 0 ? own : own.slice(0, end);
			return lines.flatMap((line) => /^\s*- (heading|img|table)\b/u.exec(line)?.[1] ?? []);
		});
}

/** Where a page with comforts is opened, and how. */
interface ComfortOptions extends BrowserContextOptions {
	readonly pages?: readonly string[];
	readonly home?: string;
}

/** Who gets a site: in `npm test` the one who sees all and the one who sees least. */
const AUDIENCES = isChecked
	? ['leadership', 'team-lead', 'front-line', 'client']
	: ['leadership', 'front-line'];
/** Those of the report of accounts too, whose numbers are of another study. */
const ALL_AUDIENCES = isChecked ? [...AUDIENCES, 'account-team'] : AUDIENCES;
const ONE_HERE = isChecked ? '' : ' (here the overview; check: each kind of page)';

let sample: BuiltSample;

beforeAll(async () => {
	sample = await buildSample(isChecked ? null : AUDIENCES);
}, 5 * MINUTE);

afterAll(() => sample?.remove());

/** Faults of every page of the site, each with its page. */
function onEveryPage(find: (html: string, page: string) => readonly string[]): string[] {
	return sample.pages.flatMap((page) =>
		find(sample.read(page), page).map((fault) => `${page}: ${fault}`),
	);
}

/** The files of the site that an audience gets. */
function siteFor(audience: string): SiteFiles {
	const folder = join(sample.folder, '..', audience);
	const texts = new Map<string, string>();
	return {
		files: new Set(filesOf(folder)),
		read(path) {
			const text = texts.get(path) ?? readFileSync(join(folder, path), 'utf8');
			texts.set(path, text);
			return text;
		},
	};
}

const contents = (page: Page) => page.evaluate(contentOf);

describe('every page of the sample, as a file', () => {
	it('has no style attribute, no inline script or style, and no data but pictures', () => {
		expect(onEveryPage(inlineFaults)).toEqual([]);
	});

	it('loads nothing from another host and embeds nothing', () => {
		expect(onEveryPage(foreignFaults)).toEqual([]);
	});

	it('is HTML without an error', { timeout: 5 * MINUTE }, () => {
		const faults = pagesToOpen(sample.pages).flatMap((page) =>
			markupFaults(sample.read(page)).map((fault) => `${page}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	it('shows nothing that was left over from its making', () => {
		expect(onEveryPage(leftovers)).toEqual([]);
	});

	it('has one h1 and leaves out no level of heading', () => {
		expect(onEveryPage(headingFaults)).toEqual([]);
	});

	it('has a table of the numbers under every figure', () => {
		expect(onEveryPage(figuresWithoutTable)).toEqual([]);
	});

	it('uses no id twice', () => {
		expect(onEveryPage(doubleIds)).toEqual([]);
	});

	it('has the policy of what it may load in its head', () => {
		const policy = CONTENT_POLICY.replaceAll("'", '&#39;');
		const has = (html: string) => html.includes(CONTENT_POLICY) || html.includes(policy);
		expect(onEveryPage((html) => (has(html) ? [] : ['no policy']))).toEqual([]);
	});

	it('weighs at most 40 kB compressed with its drawings and styles, its script 6 kB, fonts 180 kB', () => {
		const weights = sample.pages.map((page) => ({ page, ...pageWeight(sample.folder, page) }));
		const heavy = weights.filter(
			({ bytes, script, fonts }) => bytes > 40_000 || script > 6_000 || fonts > 180_000,
		);
		expect(heavy).toEqual([]);
		const unstyled = weights.filter(({ fonts }) => fonts === 0).map(({ page }) => page);
		expect(unstyled).toEqual(['404.html']);
	});

	it('has one script, deferred, which runs before the first picture: a stored theme never flashes', () => {
		const faults = onEveryPage(flashingScripts);
		expect(faults).toEqual([]);
	});

	it('says its language and that it is fictional', () => {
		const faults = onEveryPage((html, page) => {
			const language = page.startsWith('fi/') ? 'fi' : 'en';
			const isLang = attributeValues(html, 'lang', 'html').join() === language;
			const strip = language === 'fi' ? 'keksittyjä' : 'fictional';
			const [, words = ''] = /<div class="strip">(.*?)<\/div>/su.exec(html) ?? [];
			return [...(isLang ? [] : ['lang']), ...(words.includes(strip) ? [] : ['strip'])];
		});
		expect(faults).toEqual([]);
	});

	it.each(ALL_AUDIENCES)(
		'has links and anchors that lead somewhere, in the site of %s',
		(audience) => {
			const site = siteFor(audience);
			const pages = [...site.files].filter((path) => path.endsWith('.html'));
			const sheets = [...site.files].filter((path) => path.endsWith('.css'));
			expect(pages.length).toBeGreaterThan(10);
			expect(pages.flatMap((page) => deadLinks(site, page))).toEqual([]);
			expect(sheets.flatMap((sheet) => deadStyleLinks(site, sheet))).toEqual([]);
			expect(unfound(site, pages)).toEqual([]);
		},
	);

	it.each(AUDIENCES)(
		'prints each fact with one value: in sentences, tables, files and the search of %s',
		{ timeout: MINUTE },
		(audience) => {
			const site = siteFor(audience);
			const whole = siteFor('leadership');
			const { faults, counted } = sameNumberFaults(site, whole);
			expect(faults).toEqual([]);
			for (const count of Object.values(counted)) expect(count).toBeGreaterThan(50);
			const downloads = [...site.files].filter((path) => path.endsWith('/facts.csv'));
			const differing = downloads.flatMap((path) =>
				differingFacts(site.read(path), whole.read(path)),
			);
			expect(differing).toEqual([]);
		},
	);

	it.skipIf(!isChecked)('keeps the same on the site of account-team (check)', () => {
		const site = siteFor('account-team');
		const pages = [...site.files].filter((path) => path.endsWith('.html'));
		const finds = [
			inlineFaults,
			foreignFaults,
			leftovers,
			headingFaults,
			figuresWithoutTable,
			doubleIds,
		];
		const found = pages.flatMap((page) =>
			finds.flatMap((find) => find(site.read(page)).map((fault) => `${page}: ${fault}`)),
		);
		expect(found).toEqual([]);
		const { faults, counted } = sameNumberFaults(site);
		expect(faults).toEqual([]);
		for (const count of Object.values(counted)) expect(count).toBeGreaterThan(20);
	});

	it.skipIf(!isChecked)(
		'would tell of another value in a sentence, a table or a file (check)',
		() => {
			const site = siteFor('leadership');
			const page = 'en/havukka-relationship/v2026-q3/index.html';
			const file = 'files/havukka-relationship/v2026-q3/en/index-roles.csv';
			const wrong = (path: string, from: string, to: string): SiteFiles => ({
				files: site.files,
				read: (one) => (one === path ? site.read(one).replace(from, to) : site.read(one)),
			});
			for (const other of [
				wrong(page, '>+43</button>', '>+44</button>'),
				wrong(page, '<td class="r">+43</td>', '<td class="r">+44</td>'),
				wrong(file, ',43,30...54', ',44,30...54'),
			]) {
				expect(sameNumberFaults(other, site).faults).toHaveLength(1);
			}
		},
	);

	it('names no other audience on the site of the front line', () => {
		const site = siteFor('front-line');
		const others =
			/Leadership team|Johtoryhmä|[Aa]dvisory board|neuvottelukunta|Team leads|tiiminvetäj/u;
		const texts = [...site.files].filter((path) => /\.(?:html|csv|js|json|svg)$/u.test(path));
		expect(texts.filter((path) => others.test(site.read(path)))).toEqual([]);
		expect(siteFor('leadership').read('en/havukka-relationship/v2026-q3/method.html')).toMatch(
			/id="visibility"[^]*Technicians and service desk/u,
		);
	});
});

describe.skipIf(skipped)('a page of each kind, in a browser', { timeout: LONGEST }, () => {
	let browser: Browser;
	let served: ServedFolder;

	beforeAll(async () => {
		if (browserPath === null) throw new Error('No Chromium: CHROMIUM may name one.');
		browser = await chromium.launch({
			executablePath: browserPath,
			args: ['--no-sandbox', '--disable-gpu'],
		});
		served = await serveFolder(sample.folder);
	}, MINUTE);

	afterAll(async () => {
		await browser?.close();
		await served?.stop();
	});

	/** Looks at a page of each kind in windows of some width. */
	const inWindows = (
		widths: readonly number[],
		look: (page: Page, width: number) => Promise<readonly string[]>,
		options: BrowserContextOptions = {},
	) => {
		const pages = pagesToOpen(sample.pages);
		return lookInWindows({ browser, home: served.address, pages, widths, options }, look);
	};

	describe('opened once for all that is seen in it', () => {
		const sideways: string[] = [];
		const texts: string[] = [];
		const axe: string[] = [];
		const dark: string[] = [];
		const shown = new Map<string, readonly string[]>();
		const targets: string[] = [];
		let others: readonly string[] = [];

		beforeAll(async () => {
			others = await inWindows(drawnWidths, async (page, width) => {
				const of = (fault: string) => `${new URL(page.url()).pathname} at ${width}: ${fault}`;
				if (width === 1440) shown.set(page.url(), await contents(page));
				if (axeWidths.includes(width)) axe.push(...(await axeFaults(page)).map(of));
				if (darkWidths.includes(width)) dark.push(...(await darkFaults(page)).map(of));
				texts.push(...(await page.evaluate(chartTextFaults)).map(of));
				if (width === 390) texts.push(...(await page.evaluate(smallTexts, 11)).map(of));
				if (width > 390) texts.push(...(await page.evaluate(smallTexts, 10)).map(of));
				targets.push(...(await page.evaluate(smallTargets)).map(of));
				sideways.push(...(await page.evaluate(sidewaysFaults)).map(of));
				const closed = await page.evaluate(openAll);
				sideways.push(...(await page.evaluate(sidewaysFaults)).map(of));
				await page.evaluate(closeAgain, closed);
				return [];
			});
		}, LONGEST);

		it(`does not scroll sideways at ${drawnWidths.join(', ')} pixels, whatever is opened`, () => {
			expect(sideways).toEqual([]);
		});

		it('draws charts whose texts stay inside and apart, none of them small on a phone', () => {
			expect(texts).toEqual([]);
		});

		it('has nothing to press that is smaller than 24 pixels', () => {
			expect(targets).toEqual([]);
		});

		it('gives axe-core nothing to say in the light theme', () => {
			expect(axe).toEqual([]);
		});

		it('gives axe-core nothing to say in the dark theme', () => {
			expect(dark).toEqual([]);
		});

		it('makes the browser complain of nothing', () => {
			expect(others).toEqual([]);
		});

		it('says and draws the same without JavaScript', async () => {
			const without = new Map<string, readonly string[]>();
			const faults = await inWindows(
				[1440],
				async (page) => {
					without.set(page.url(), await contents(page));
					return [];
				},
				{ javaScriptEnabled: false },
			);
			expect(faults).toEqual([]);
			expect(shown.size).toBeGreaterThan(6);
			expect(Math.min(...[...shown.values()].map(({ length }) => length))).toBeGreaterThan(0);
			expect(without.size).toBe(shown.size);
			for (const [page, told] of without) expect(told, page).toEqual(shown.get(page));
		});
	});

	it(`opens from the disk with all styles and fonts${ONE_HERE}`, async () => {
		const home = `${pathToFileURL(sample.folder).href}/`;
		const opened = isChecked ? pagesToOpen(sample.pages) : [oneOfEachKind[1]];
		// The page of lost addresses asks for no other file, wherever it is shown.
		const pages = opened.filter((page) => page !== '404.html');
		const faults = await lookInWindows({ browser, home, pages, widths: [1440] }, (page) =>
			page.evaluate(unloadedStyles),
		);
		expect(faults).toEqual([]);
	});

	it('is told on paper by texts of 6.5 pt and more, full sheets and whole bookmarks', async () => {
		const pages = pagesToOpen(oneOfEachKind);
		const found = await lookInWindows(
			{ browser, home: served.address, pages, widths: [673] },
			paperFaults,
		);
		expect(found).toEqual([]);
	});

	it('tells the report in order to a screen reader', async () => {
		const opened = await openWindow(browser, served.address);
		await opened.goTo(oneOfEachKind[1], 1280);
		const closed = await readAloud(opened.page);
		await opened.page.evaluate(openAll);
		const open = await readAloud(opened.page);
		await opened.close();
		// Renew with `npx vitest run test/browser/sample-site.test.ts -u`.
		await expect(closed).toMatchFileSnapshot('golden/overview-read-aloud.txt');
		const figures = figureParts(open);
		expect(figures.length).toBeGreaterThan(3);
		expect(figures.filter((parts) => parts[0] !== 'heading' || parts.at(-1) !== 'table')).toEqual(
			[],
		);
	});

	it('tells more of a number that is pressed, inside the window', async () => {
		const pages = [oneOfEachKind[1]];
		const windows = { browser, home: served.address, pages, widths: [1440, 390, 320] };
		expect(await lookInWindows(windows, factNoteFaults)).toEqual([]);
	});

	it.skipIf(!isChecked)(
		'is found, linked to and still while it is read, though laid out late (check)',
		async () => {
			const pages = [oneOfEachKind[1]];
			const windows = { browser, home: served.address, pages, widths: [1440, 390] };
			expect(await lookInWindows(windows, lateLayoutFaults)).toEqual([]);
		},
	);

	describe('with its small comforts', () => {
		const overview = oneOfEachKind[1];
		const comfort = (
			look: (page: Page) => Promise<readonly string[]>,
			{ pages = [overview], home = served.address, ...options }: ComfortOptions = {},
		) => lookInWindows({ browser, home, pages, widths: [1440], options }, look);

		it('finds pages by words, by keyboard, from a host and from the disk, in both languages', async () => {
			const disk = `${pathToFileURL(sample.folder).href}/`;
			const finnish = [oneOfEachKind[2]];
			for (const home of [served.address, disk]) {
				expect(await comfort((page) => searchFaults(page, 'invoices'), { home })).toEqual([]);
			}
			expect(
				await comfort((page) => searchFaults(page, 'laskutuksesta'), { pages: finnish }),
			).toEqual([]);
		});

		it('changes its theme and remembers it', async () => {
			expect(await comfort(themeFaults)).toEqual([]);
		});

		it(`tells every number of its charts by arrow keys, and by the pointer${ONE_HERE}`, async () => {
			const pages = isChecked ? pagesToOpen(sample.pages) : [oneOfEachKind[1]];
			expect(await comfort((page) => page.evaluate(valueFaults), { pages })).toEqual([]);
			expect(await comfort((page) => hoverFaults(page, 'figure-roles'))).toEqual([]);
		});

		it('sorts its tables', async () => {
			expect(await comfort((page) => sortFaults(page, 'figure-roles', 5))).toEqual([]);
		});

		it('sorts days as days, however they are written', async () => {
			const version = 'havukka-relationship/v2026-q3/touchpoints/invoicing.html';
			const pages = ['en', 'fi'].map((language) => `${language}/${version}`);
			expect(
				await comfort((page) => dateOrderFaults(page, 'figure-effects', 1), { pages }),
			).toEqual([]);
		});

		it('marks the section that is read, and copies links to figures', async () => {
			const permissions = ['clipboard-read', 'clipboard-write'];
			expect(await comfort(placeFaults, { permissions })).toEqual([]);
		});

		it('hands figures over as pictures, light on white, from a host and from the disk', async () => {
			const disk = `${pathToFileURL(sample.folder).href}/`;
			// Of every page they would take longer than all else: a picture is made of what is measured above.
			const pages = isChecked ? oneOfEachKind : [oneOfEachKind[1]];
			expect(await comfort(pictureFaults, { pages, colorScheme: 'dark' })).toEqual([]);
			if (isChecked) expect(await comfort(pictureFaults, { home: disk })).toEqual([]);
		});

		it('works where nothing can be stored', async () => {
			const faults = await comfort(async (page) => {
				await page.addInitScript(() => {
					Object.defineProperty(globalThis, 'localStorage', {
						get: () => {
							throw new Error('no store');
						},
					});
				});
				await page.waitForLoadState('networkidle');
				await page.reload();
				return (await themeFaults(page)).filter((fault) => fault !== 'dark is forgotten');
			});
			expect(faults).toEqual([]);
		});
	});

	it.skipIf(!isChecked)(
		'breaks no rule of its own policy and of the headers, anywhere (check)',
		async () => {
			for (const home of [served.address, `${pathToFileURL(sample.folder).href}/`]) {
				expect(await policyFaults(browser, home, pagesToOpen(oneOfEachKind))).toEqual([]);
			}
		},
	);
});

test('the headers that docs/hosting.md gives for each host are the policy of the pages and more', () => {
	const guide = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
	const policies = guide.match(/default-src [^"\n]*/g) ?? [];
	const inHeader = `${CONTENT_POLICY}; frame-ancestors 'none'; upgrade-insecure-requests`;
	expect(policies).toEqual(Array.from({ length: 7 }, () => inHeader));
});
