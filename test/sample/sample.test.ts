import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildSample } from '../../sample/build-sample.ts';
import { latestAnswers, npsOf, sampleRows, satisfied } from './sample-rows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = buildSample();
const answers = latestAnswers(files);
const withRole = (role: string) => answers.filter((row) => row['rooli'] === role);
const npsOfRole = (role: string) => npsOf(withRole(role).map((row) => Number(row['suosittelu'])));

/** How much less decision makers got than they expected, mean of points. */
function shortfall(column: string): number {
	const rated = withRole('Päättäjä').filter((row) =>
		[row[column], row[`${column}_odotus`]].every((cell) => /^[1-5]$/.test(cell ?? '')),
	);
	const gaps = rated.map((row) => Number(row[`${column}_odotus`]) - Number(row[column]));
	return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

/** Per cent of those who answered about invoices who named one of these feelings. */
const named = (rows: readonly Record<string, string>[], words: RegExp) => {
	const told = rows.filter((row) => /^\p{Lu}/u.test(row['tunteet_laskutus'] ?? ''));
	const own = told.filter((row) => words.test(row['tunteet_laskutus'] ?? ''));
	const answered = told.filter((row) => row['tunteet_laskutus'] !== 'Ei kysytty');
	return Math.round((own.length / answered.length) * 100);
};

describe('the committed sample', () => {
	test('has the bytes that the generator writes; renew with: node sample/write-sample.ts', () => {
		for (const [path, bytes] of files) {
			const file = join(root, path);
			expect(existsSync(file), path).toBe(true);
			expect(Buffer.compare(readFileSync(file), bytes), path).toBe(0);
		}
	});

	test('has no export that the generator does not write', () => {
		for (const study of ['havukka', 'havukka-accounts', 'havukka-market']) {
			const found = readdirSync(join(root, 'data', study), { recursive: true, encoding: 'utf8' })
				.map((name) => name.replaceAll('\\', '/'))
				.filter((name) => name.endsWith('.csv'));
			const written = [...files.keys()].filter((path) => path.startsWith(`data/${study}/`));
			expect(found.map((name) => `data/${study}/${name}`).toSorted()).toEqual(written);
		}
	});

	test('is the same on a second run and stays under three megabytes', () => {
		const sizes = [...buildSample()].map(([path, bytes]) => {
			expect(Buffer.compare(bytes, files.get(path) ?? new Uint8Array()), path).toBe(0);
			return bytes.length;
		});
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
	});

	test('holds nothing that looks like an address, a phone number or an identity code', () => {
		for (const [path, bytes] of files) {
			const text = Buffer.from(bytes).toString('latin1');
			expect(text, path).not.toMatch(/[\w.]@[\w.]/);
			expect(text, path).not.toMatch(/(\+358|\b0\d{1,2}[ -]\d{3})/);
			expect(text, path).not.toMatch(/\b\d{6}[-+A]\d{3}[0-9A-Y]\b/);
			expect(text, path).not.toMatch(/https?:|\b\d{1,3}(\.\d{1,3}){3}\b/);
		}
	});
});

describe('the roles of 2026-q3', () => {
	test('answer in the numbers that the report tells', () => {
		const counts = new Map<string, number>();
		for (const { rooli = '' } of answers) counts.set(rooli, (counts.get(rooli) ?? 0) + 1);
		expect(Object.fromEntries(counts)).toEqual({
			Yhteyshenkilö: 121,
			'Päivittäinen käyttäjä': 96,
			Vaikuttaja: 58,
			IT: 22,
			Päättäjä: 74,
			Talous: 41,
		});
		expect(new Set(answers.map((row) => row['asiakas'])).size).toBe(138);
	});

	test('see Havukka differently: contact persons kindly, decision makers split, finance not', () => {
		expect(Math.round(npsOfRole('Yhteyshenkilö'))).toBe(43);
		expect(Math.round(npsOfRole('Päättäjä'))).toBe(-9);
		expect(Math.round(npsOfRole('Talous'))).toBe(-29);
	});

	test('give their reasons in two languages and many wordings', () => {
		const reasons = answers.map((row) => row['miksi'] ?? '').filter((text) => text !== '');
		expect(reasons.length).toBeGreaterThan(240);
		expect(new Set(reasons).size).toBeGreaterThan(reasons.length * 0.8);
		expect(new Set(answers.map((row) => row['kieli']))).toEqual(new Set(['fi', 'en']));
	});
});

/** What most people of a role named in Finnish among their three most important. */
function mostImportant(role: string): string | undefined {
	const counts = new Map<string, number>();
	for (const row of withRole(role)) {
		const chosen = (row['tarkeimmat'] ?? '').split(';').filter(Boolean);
		expect([0, 3]).toContain(new Set(chosen).size);
		if (row['kieli'] !== 'fi') continue;
		for (const name of chosen) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

describe('the touchpoints', () => {
	const before = sampleRows(files, 'data/havukka/2026-q2.csv').filter(
		(row) => row['tila'] !== 'Testi',
	);

	test('show invoicing down and the service desk up after the summer', () => {
		const fall = satisfied(before, 'laskutus').percent - satisfied(answers, 'laskutus').percent;
		const rise =
			satisfied(answers, 'palvelupiste').percent - satisfied(before, 'palvelupiste').percent;
		expect(fall).toBeGreaterThan(12);
		expect(rise).toBeGreaterThan(11);
	});

	test('hardly move otherwise', () => {
		for (const column of ['verkkosivut', 'tarjous', 'huoltokaynti', 'seuranta', 'jatkosopimus']) {
			const change = satisfied(answers, column).percent - satisfied(before, column).percent;
			expect(Math.abs(change), column).toBeLessThan(6);
		}
	});

	test('peak at the maintenance visit and are weakest for finance in invoicing', () => {
		expect(satisfied(answers, 'huoltokaynti').percent).toBeCloseTo(89, 0);
		expect(satisfied(withRole('Talous'), 'laskutus')).toEqual({ n: 41, percent: 1000 / 41 });
	});

	test('matter in another order to each role', () => {
		expect(['Yhteyshenkilö', 'Päättäjä', 'Talous'].map(mostImportant)).toEqual([
			'Huoltokäynti',
			'Seuranta',
			'Laskutus',
		]);
	});

	test('have groups that are too small to show', () => {
		const it = withRole('IT');
		const small = ['myyntitapaaminen', 'tarjous', 'sopimus', 'laskutus', 'jatkosopimus'];
		for (const column of small) expect(satisfied(it, column).n, column).toBeLessThan(5);
	});

	test('leave decision makers short of what they expected in follow-up and renewal', () => {
		expect(shortfall('seuranta')).toBeGreaterThan(1.2);
		expect(shortfall('jatkosopimus')).toBeGreaterThan(1.1);
		expect(Math.abs(shortfall('huoltokaynti'))).toBeLessThan(0.4);
	});
});

describe('the other files', () => {
	test('meet most people again in the next wave', () => {
		const before = new Set(
			sampleRows(files, 'data/havukka/2026-q2.csv').map((row) => row['vastaaja']),
		);
		const again = answers.filter((row) => before.has(row['vastaaja'])).length;
		expect(again).toBeGreaterThan(200);
		expect(again).toBeLessThan(330);
	});

	test('come in the forms of Qualtrics and of Finnish Excel', () => {
		const qualtrics = sampleRows(files, 'data/havukka/2026-q1.csv');
		expect(qualtrics[1]?.['suosittelu']).toBe('{"ImportId":"QID1"}');
		expect(qualtrics.filter((row) => row['Status'] === 'Survey Preview')).toHaveLength(3);
		expect(qualtrics.filter((row) => row['Finished'] === 'False')).toHaveLength(4);
		const excel = sampleRows(files, 'data/havukka/2025-q3.csv', 'windows-1252');
		expect(excel).toHaveLength(366);
		expect(excel[0]?.['Painokerroin']).toBe('1,0');
	});

	test('tell of prospects, of lost customers and why those left', () => {
		const lost = sampleRows(files, 'data/havukka/2026-q3-lost.csv');
		expect(sampleRows(files, 'data/havukka/2026-q3-prospects.csv')).toHaveLength(64);
		expect(lost).toHaveLength(37);
		const disputed = lost.filter((row) => row['lahdon_syy']?.startsWith('Riitainen lasku'));
		expect(disputed).toHaveLength(14);
	});

	test('name 993 invited contacts, half of the respondents unknown to the CRM', () => {
		const contacts = sampleRows(files, 'data/havukka/contacts.csv');
		const complete = contacts.filter((row) => row['disposition'] === 'complete');
		expect(contacts).toHaveLength(993);
		expect(complete).toHaveLength(412);
		expect(complete.filter((row) => row['in_crm'] === 'yes')).toHaveLength(205);
	});

	test('ask why invoicing is rated so, how often one must ask, and what staff believe', () => {
		const told = (column: string) =>
			answers.filter((row) => !['', 'Ei kysytty', 'Ei koske'].includes(row[column] ?? ''));
		expect(told('lasku_miksi')).toHaveLength(97);
		const contacts = told('lasku_yhteydenotot').map((row) => row['lasku_yhteydenotot']);
		expect(contacts.filter((cell) => cell !== 'Not applicable')).toHaveLength(88);
		const coded = sampleRows(files, 'data/havukka/themes/invoicing-why.csv');
		expect(new Set(coded.map((row) => row['respondent'])).size).toBe(97);
		const staff = sampleRows(files, 'data/havukka/2026-q3-staff.csv');
		const belief = satisfied(staff, 'usko_laskutus').percent;
		expect(belief - satisfied(answers, 'laskutus').percent).toBeGreaterThan(25);
	});

	test('ask for feelings of both poles, most bad ones of finance about invoices', () => {
		const bad = /Turhautuminen|Huoli|Pettymys|Frustration|Worry|Disappointment/u;
		const good = /Luottamus|Helpotus|Innostus|Trust|Relief|Enthusiasm/u;
		expect([named(withRole('Talous'), bad), named(withRole('Talous'), good)]).toEqual([76, 17]);
		expect(named(withRole('Yhteyshenkilö'), bad)).toBeLessThan(35);
	});

	test('tell of prospects and lost customers whether they have met Havukka or heard of it', () => {
		const bases = ['prospects', 'lost'].map((name) => {
			const rows = sampleRows(files, `data/havukka/2026-q3-${name}.csv`);
			return ['Oma kokemus', 'Kuulopuhe'].map(
				(basis) => rows.filter((row) => row['perusta'] === basis).length,
			);
		});
		expect(bases).toEqual([
			[26, 38],
			[25, 12],
		]);
	});

	test('compare four suppliers within one panel', () => {
		const panel = sampleRows(files, 'data/havukka-market/2026-q3.csv');
		const nps = (brand: string): number =>
			Math.round(
				npsOf(
					panel.filter((row) => row['supplier'] === brand).map((row) => Number(row['recommend'])),
				),
			);
		expect(panel).toHaveLength(430);
		expect(['Havukka', 'Norrvik', 'Meridian Huolto', 'Tammilehto'].map(nps)).toEqual([
			10, 22, 7, -9,
		]);
	});
});
