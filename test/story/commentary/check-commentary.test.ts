import { describe, expect, test } from 'vitest';
import { pageNames } from '../../../src/snapshot/page-names.ts';
import { checkCommentary } from '../../../src/story/commentary/check-commentary.ts';
import { commentaryTitle } from '../../../src/story/commentary/commentary-title.ts';
import { commentaryPage } from '../../../src/story/commentary/page-address.ts';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';
import { snapshotOf, viewOf } from '../story-fixture.ts';

const view = viewOf(snapshotOf(), 'en');
const front = '---\nauthor: CX\nstatus: draft\n---\n';
const names = {
	figures: ['role-bars', 'path'],
	sections: ['roles', 'path'],
	actions: ['a-sponsor'],
};
const check = (text: string) =>
	checkCommentary(parseCommentary('index.en.mdx', `${front}${text}`), view, names);

const finance = 'nps:recommend|relation=customer|role=finance|brand=havukka|wave=2026-q3';

describe('names in commentary', () => {
	test('a commentary that names what the version has is right', () => {
		const text = `# <Role id="finance" /> waits

<Fact id="${finance}" interval /> <Touchpoint id="invoicing" /> <Brand id="norrvik" />

<Figure name="role-bars" title="Finance waits" relation="customer" />

<SoWhat section="roles">Repair <Role id="finance" form="genitive" /> first.<br /></SoWhat>
<HowToRead section="path">Left to right.</HowToRead>

<Action id="a-sponsor" />`;
		expect(check(text)).toEqual([]);
	});

	test('every unknown name is told with line, column and the nearest known ones', () => {
		const text = `<Fact id="nps:recomend|relation=customer|role=finanse|wave=2026-q3" />
<Role id="financ" form="dative" />
<Touchpoint id="invoice" />
<Brand id="norvik" />
<Figure name="rolebars" title="Finance waits" />
<Fakt id="x" />
<Claim>it fell</Claim>
<WhoActs section="rolls">Finance</WhoActs>`;
		const told = check(text).map(
			({ rule, line, message, known, remedy }) =>
				`${line} ${rule}: ${message} (${known?.join(', ')}) ${remedy}`,
		);
		expect(told).toMatchInlineSnapshot(`
			[
			  "5 unknown-fact: id of <Fact>: this version has no fact nps:recomend|relation=customer|role=finanse|wave=2026-q3. (nps:recommend|relation=customer|role=finance|brand=havukka|wave=2026-q3, nps:recommend|relation=customer|role=board|brand=havukka|wave=2026-q3, nps:recommend|relation=customer|role=it|brand=havukka|wave=2026-q3, nps:recommend|relation=customer|brand=havukka|wave=2026-q3, nps:recommend|relation=customer|brand=norrvik|wave=2026-q3) Perhaps it is nps:recommend|relation=customer|role=finance|brand=havukka|wave=2026-q3.",
			  "6 unknown-role: id of <Role>: this version has no role financ. (finance, board, it, decision-maker, contact-person) Perhaps it is finance.",
			  "6 unknown-value: form of <Role>: this version has no form dative. (elative, genitive, plural, singular, plural_genitive) Perhaps it is elative.",
			  "7 unknown-touchpoint: id of <Touchpoint>: this version has no touchpoint invoice. (invoicing, complaints, service-desk) Perhaps it is invoicing.",
			  "8 unknown-brand: id of <Brand>: this version has no brand norvik. (norrvik, havukka) Perhaps it is norrvik.",
			  "9 unknown-figure: name of <Figure>: this version has no figure rolebars. (role-bars, path) Perhaps it is role-bars.",
			  "10 unknown-component: There is no component <Fakt>. (Fact, Claim, Figure, Role, Touchpoint, Brand, Quote, Action, Finding, SoWhat, WhoActs, HowToRead) Perhaps it is <Fact>.",
			  "11 missing-prop: <Claim> does not tell its says. (rose, fell, no-clear-change, higher, lower, no-clear-difference, above-target, below-target, strongest, weakest) Write <Claim says="…" />.",
			  "11 missing-prop: <Claim> does not tell its fact. (undefined) Write <Claim fact="…" />.",
			  "12 unknown-section: section of <WhoActs>: this version has no section rolls. (roles, path) Perhaps it is roles.",
			]
		`);
	});

	test('a quote is one that this version publishes; the known ones are told', () => {
		const [id, other] = ['q-0a1b2c3d', 'q-ffffffff'];
		const quote = {
			id,
			study: 'havukka',
			question: 'why',
			wave: '',
			relation: 'customer',
			role: '',
			brand: '',
			segment: '',
			theme: '',
			sentiment: '',
			language: 'en',
			text: 'Words',
		} as const;
		const quoting = viewOf({ ...snapshotOf(), quotes: [quote] }, 'en');
		const told = checkCommentary(
			parseCommentary('index.en.mdx', `${front}<Quote id="${id}" />\n\n<Quote id="${other}" />`),
			quoting,
			names,
		);
		expect(told).toMatchObject([{ rule: 'unknown-quote', line: 7, value: other, known: [id] }]);
	});

	test('unknown, missing, empty and spread props', () => {
		const text = `<Fact ids="x" />
<Fact id="" />
<Fact id="${finance}" interval="yes" />
<SoWhat section="roles" tone="loud">Words</SoWhat>
<Fact {...all} />`;
		const told = check(text).map(({ rule, line, message }) => `${line} ${rule}: ${message}`);
		expect(told).toMatchInlineSnapshot(`
			[
			  "5 missing-prop: <Fact> does not tell its id.",
			  "5 unknown-prop: <Fact> has no ids.",
			  "6 missing-prop: <Fact> does not tell its id.",
			  "7 unknown-value: interval of <Fact> stands without a value.",
			  "8 unknown-prop: <SoWhat> has no tone.",
			  "9 spread-props: <Fact> takes its props by name, not as {...props}.",
			]
		`);
	});

	test('a component that the file imports is known; a value by expression cannot be checked', () => {
		expect(check(`import Map from './map.astro'\n\n<Map />\n`)).toEqual([]);
		expect(check(`<Fact id={chosen} />\n`)).toHaveLength(1);
	});

	test('a hidden fact may be named: it prints the one text', () => {
		const hidden = finance.replace('finance', 'board');
		expect(check(`<Fact id="${hidden}" />`)).toEqual([]);
	});
});

const title = (text: string, language: string) =>
	commentaryTitle(
		parseCommentary('index.en.mdx', `${front}${text}`),
		viewOf(snapshotOf(), language),
	)?.replaceAll('\u00a0', ' ');

describe('the author’s title', () => {
	test('its components are words, so that it can stand in the head of the page', () => {
		const text = `# <Role id="decision-maker" form="plural" />: <Fact id="${finance}" /> at *<Touchpoint id="invoicing" />*\n`;
		expect(title(text, 'en')).toBe('Decision makers: −29 at Invoicing');
		expect(title(text, 'fi')).toBe('Päättäjät: −29 at Laskutus');
		expect(title('Words.\n', 'en')).toBeUndefined();
	});
});

describe('names of commentary files', () => {
	const addresses = pageNames(view.card);
	const page = (name: string) => commentaryPage(name, `v/${name}`, addresses, ['fi', 'en']);

	test('a file is named by its page and language', () => {
		expect(page('roles/finance.fi.mdx')).toEqual({ address: 'roles/finance', language: 'fi' });
		expect(page('index.en.mdx')).toEqual({ address: 'index', language: 'en' });
	});

	test('a name that fits no page lists the known addresses', () => {
		expect(page('roles/finace.fi.mdx')).toMatchInlineSnapshot(`
			{
			  "column": null,
			  "file": "v/roles/finace.fi.mdx",
			  "known": [
			    "index",
			    "roles/contact-person",
			    "roles/decision-maker",
			    "roles/finance",
			    "roles/it",
			    "roles/board",
			    "path",
			    "touchpoints/service-desk",
			    "touchpoints/invoicing",
			    "touchpoints/complaints",
			    "benchmark",
			    "relations/prospect",
			    "why",
			    "challenges",
			    "actions",
			    "who-answered",
			    "method",
			  ],
			  "line": null,
			  "message": "No page of this version has the address roles/finace.",
			  "remedy": "Perhaps it is roles/finance.",
			  "row": null,
			  "rule": "unknown-page",
			  "severity": "error",
			  "value": "roles/finace",
			}
		`);
	});

	test('a language that the report has not, and a name without one', () => {
		expect(page('index.sv.mdx')).toMatchObject({ rule: 'unknown-language', known: ['fi', 'en'] });
		expect(page('index.mdx')).toMatchObject({ rule: 'commentary-name' });
	});
});
