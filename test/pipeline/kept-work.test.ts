import { afterEach, expect, it } from 'vitest';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import type { AskedSite } from '../../src/pipeline/asked-audiences.ts';
import type { Compiled } from '../../src/pipeline/compiled.ts';
import { calculateWorkspace, finishWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { inputText } from '../../src/pipeline/input-text.ts';
import { KEEPS_NOTHING, keepWork, type KeptWork } from '../../src/publishing/kept-work.ts';
import { hasError } from '../../src/problem.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { isChecked } from '../sweep.ts';

let root = '';
afterEach(() => removeWorkspace(root));

const compiled = async (kept: KeptWork, asked?: AskedSite) =>
	finishWorkspace(root, await calculateWorkspace(root, { kept, asked }), { kept, asked });

/** All that pages are made from, in one text. */
const shown = ({ versions, problems }: Compiled) =>
	JSON.stringify([
		versions.map((one) => [
			one.snapshot,
			[...one.snapshot.audiences].map(([id, list]) => [id, [...list]]),
			one
				.told()
				.map(({ persons, where, answers, ...told }) => [
					told,
					persons,
					[...where],
					answers?.() ?? null,
				]),
			one.audiences.map(({ grant, snapshot, pages, leftOut, commentary }) => [
				grant.id,
				snapshot,
				pages,
				pages.map(leftOut),
				commentary,
			]),
			one.waived,
			one.report.report,
		]),
		problems,
	]);

/** What one audience sees, in one text; '' where it has no site. */
const siteOf = (all: Compiled, { client, audience }: AskedSite): string => {
	const site = assembleSites(all).find((one) => one.client === client && one.audience === audience);
	if (site === undefined) return '';
	const { reports } = site;
	const lists = reports.flatMap(({ versions }) =>
		versions.map(({ snapshot }) => [...snapshot.audiences].map(([id, list]) => [id, [...list]])),
	);
	const leftOut = reports.flatMap(({ versions }) =>
		versions.map((one) => one.pages.map(one.leftOut)),
	);
	return JSON.stringify([site, lists, leftOut]);
};

const STUDY = 'data/small/study.yaml';
const REPORT = 'reports/small-report/report.yaml';
const VERSION = 'reports/small-report/v2026-q2/version.yaml';
const TEXT = 'reports/small-report/v2026-q2/index.en.mdx';

const CONTACT_FILE = 'data/small/contacts.csv';

/** Everybody of the second wave, by turns in two roles, and one who did not answer. */
const CONTACTS = Array.from({ length: 41 }, (_, at) => {
	const id = `r${String(at + 1).padStart(2, '0')}`;
	return `${id},c1,${at % 2 === 0 ? 'User' : 'Buyer'},yes,${at === 40 ? 'no-contact' : ''}\n`;
}).join('');

const files: Record<string, string> = {
	...smallWorkspace(),
	'reports/small-report/v2026-q1/version.yaml':
		'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
	'data/small/exclude.csv': 'respondent,reason,date\n',
	'data/small/corrections.csv': 'file,row,column,from,to,reason,who\n',
	'data/small/accounts.csv': 'account,name,owner,status,revenue\nc1,One,,customer,5\n',
	[CONTACT_FILE]: `contact,account,role,invited,disposition\n${CONTACTS}`,
	'data/small/themes/why.csv': 'respondent,theme,sentiment\n',
	'reports/small-report/quotes.csv':
		'respondent,question,text,language,attributes,reviewer,approved\n',
	'reports/small-report/actions.yaml': '[]\n',
	'reports/small-report/events.yaml': '[]\n',
};
files[STUDY] = (files[STUDY] ?? '').replace(
	'roles:\n',
	'  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}\nroles:\n',
);
for (const wave of ['q1', 'q2']) {
	const [header = '', ...rows] = (files[`data/small/${wave}.csv`] ?? '').trimEnd().split('\n');
	const answered = rows.map((row, at) => `${row},Price ${at}`);
	files[`data/small/${wave}.csv`] = [`${header},why`, ...answered, ''].join('\n');
}
const PRICE = 'themes: [{id: price, label: {en: Price, fi: Hinta}}]';
const THEMES = 'data/small/themes/why.csv';
const CODED = Array.from(
	{ length: 30 },
	(_, at) =>
		`r${String(at + 1).padStart(2, '0')},price,${at % 3 === 0 ? 'negative' : 'positive'}\n`,
).join('');
const AUDIENCES =
	'audiences:\n  - {id: few, title: {en: Few, fi: Harvat}, pages: [index], drafts: true';

/** File, what stands in it, and what then stands there: every kind of input, most of both versions. */
const EDITS = [
	[REPORT, 'title: {en: Small', 'title: {en: Short'],
	[REPORT, 'owner: Small Oy\n', `owner: Small Oy\n${AUDIENCES}}\n`],
	[REPORT, 'true}\n', 'true}\n  - {id: most, title: {en: Most, fi: Useimmat}, drafts: true}\n'],
	[REPORT, 'true}\n', 'true, thresholds: {respondents: 13}}\n'],
	[REPORT, 'en: Few,', 'en: Fewer,'],
	[TEXT, 'The score', 'The one score'],
	[TEXT, '# Customers', '<Nope />\n\n# Customers'],
	[TEXT, '<Nope />\n\n', ''],
	[STUDY, 'en: Buyer,', 'en: Purchaser,'],
	[STUDY, 'en: How did the delivery go?', 'en: How was the delivery?'],
	[STUDY, 'fictional: true', 'thresholds: {respondents: 9}\nfictional: true'],
	[STUDY, 'values: [Buyer]', 'decision: decides, influence: 3, values: [Buyer]'],
	[STUDY, 'headline: ["nps:recommend"]', 'headline: []'],
	[STUDY, 'max: 5}', 'max: 5, better: low}'],
	[STUDY, 'fictional: true', 'panel: true\nfictional: true'],
	[STUDY, 'headline: []', 'headline: []\nweights: {kind: account}'],
	[STUDY, 'headline: []', 'headline: []\nrelevant_change: {points: 1}'],
	['data/small/q2.csv', 'c3,Buyer', 'c3,User'],
	['data/small/q2.csv', '12:00:00,3,', '12:00:00,10,'],
	['data/small/q2.csv', 'r11,c11', 'r11,c10'],
	['data/small/q1.csv', '12:00:00,3,', '12:00:00,10,'],
	['data/small/q1.csv', 'c3,Buyer', 'c3,User'],
	['data/small/q1.csv', '2026-02-05', '2026-02-06'],
	['data/small/q2.csv', 'r07,', 'r06,'],
	['data/small/q1.csv', 'r08,', 'r0x,'],
	['data/small/q1.csv', 'who,company,role', 'who,company,rolle'],
	['data/small/q1.csv', 'who,company,rolle', 'who,company,role'],
	['data/small/exclude.csv', 'date\n', 'date\nr30,asked to,2026-06-01\n'],
	['data/small/corrections.csv', 'who\n', 'who\nq2.csv,2,nps,9,2,typed,Ed\n'],
	['data/small/accounts.csv', ',5\n', ',5\nc2,Two,,customer,9\n'],
	[CONTACT_FILE, 'disposition\n', 'disposition\nr99,c2,User,yes,\n'],
	[CONTACT_FILE, 'no-contact', 'out-of-office'],
	[THEMES, 'sentiment\n', `sentiment\n${CODED}`],
	[THEMES, 'r02,price,positive', 'r02,price,negative'],
	[STUDY, 'fictional: true', `${PRICE}\nfictional: true`],
	['data/small/q2.csv', ',Price 4\n', ',\n'],
	[STUDY, 'invited: 80}\nsources', 'invited: 90}\nsources'],
	[STUDY, 'en: Price,', 'en: Cost,'],
	[STUDY, 'respondents: 9', 'respondents: 11, distribution: 14'],
	[STUDY, 'respondents: 11, distribution: 14', 'respondents: 6, accounts: 4'],
	[STUDY, 'confidentiality: confidential', 'confidentiality: anonymous'],
	[STUDY, 'weights: {kind: account}', 'weights: {kind: frame, targets: [{by: role}]}'],
	[CONTACT_FILE, 'r99,c2,User', 'r99,c2,Buyer'],
	['reports/small-report/actions.yaml', '[]', '- {id: one, title: {en: One, fi: Yksi}, owner: Ed}'],
	[
		'reports/small-report/events.yaml',
		'[]',
		'- {id: fair, date: 2026-04-01, title: {en: Fair, fi: Messut}}',
	],
	[VERSION, '2026-06-15', '2026-06-16'],
	[VERSION, 'waves: [2026-q2, 2026-q1]', 'waves: [2026-q2]'],
	['data/small/q2.csv', '12:00:00,10,', '12:00:00,4,'],
	[VERSION, 'waves: [2026-q2]', 'waves: [2026-q2, 2026-q1]'],
	['data/small/q1.csv', '12:00:00,10,', '12:00:00,4,'],
] as const;

/** Texts whose edits are mistakes. */
const MISTAKES: readonly string[] = ['<Nope />\n\n# Customers', 'who,company,rolle'];

it.runIf(isChecked)(
	'gives after every edit what a compilation from nothing gives, and to whom is asked for first',
	{ timeout: 120_000 },
	async () => {
		const now = { ...files };
		root = writeWorkspace(now);
		const kept = keepWork();
		await compiled(kept);
		const asked = { client: 'small', audience: 'few' };
		for (const [file, from, to] of EDITS) {
			const edit = `${file}: ${to}`;
			expect(now[file], edit).toContain(from);
			now[file] = (now[file] ?? '').replace(from, to);
			changeFile(root, file, now[file]);
			const first = await compiled(kept, asked);
			const fresh = await compiled(KEEPS_NOTHING);
			expect(hasError(fresh.problems), edit).toBe(MISTAKES.includes(to));
			if (!hasError(fresh.problems)) expect(siteOf(first, asked), edit).toBe(siteOf(fresh, asked));
			expect(shown(await compiled(kept)), edit).toBe(shown(fresh));
		}
	},
);

it('sees that people did not write in a wave that a version does not read, by which its themes are counted', async () => {
	const study = (files[STUDY] ?? '').replace('fictional: true', `${PRICE}\nfictional: true`);
	const header = files[THEMES] ?? '';
	root = writeWorkspace({ ...files, [STUDY]: study, [THEMES]: `${header}${CODED}` });
	const kept = keepWork();
	const before = shown(await compiled(kept));
	const silent = (files['data/small/q2.csv'] ?? '').replaceAll(/,Price \d+$/gm, ',');
	changeFile(root, 'data/small/q2.csv', silent);
	const fresh = shown(await compiled(KEEPS_NOTHING));
	expect(fresh).not.toBe(before);
	expect(shown(await compiled(kept))).toBe(fresh);
});

/** Work of the calculation that was made while something was compiled, named as it is kept. */
async function calculated(
	kept: KeptWork,
	step = /^(?:estimates|gate|lists) of/u,
): Promise<readonly string[]> {
	const names: string[] = [];
	const watched: KeptWork = {
		has: kept.has,
		of: (name, inputs, make) =>
			kept.of(name, inputs, () => {
				names.push(name.replace('reports/small-report/', ''));
				return make();
			}),
	};
	await compiled(watched);
	return names.filter((name) => step.test(name));
}

it('leaves a version as it is where an answer of a wave changed that it does not read', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const edited = (files['data/small/q2.csv'] ?? '').replace('12:00:00,3,', '12:00:00,10,');
	changeFile(root, 'data/small/q2.csv', edited);
	expect(await calculated(kept)).toEqual([
		'estimates of v2026-q2',
		'gate of v2026-q2',
		'lists of v2026-q2',
	]);
});

it('keeps plans where an answer changed, and makes them anew where a wave is read no more', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const edited = (files['data/small/q2.csv'] ?? '').replace('12:00:00,3,', '12:00:00,10,');
	changeFile(root, 'data/small/q2.csv', edited);
	expect(await calculated(kept, /^plan of/u)).toEqual([]);
	const version = (files[VERSION] ?? '').replace('[2026-q2, 2026-q1]', '[2026-q2]');
	changeFile(root, VERSION, version);
	expect(await calculated(kept, /^plan of/u)).toEqual(['plan of v2026-q2']);
});

it('calculates nothing where a word of the codebook changed', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	changeFile(root, STUDY, (files[STUDY] ?? '').replace('en: How did the', 'en: How was the'));
	expect(await calculated(kept)).toEqual([]);
});

it('reads no exports and forgets no estimates where a contact or a coding changed', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const remade = () =>
		calculated(kept, /^(?:study|exports|estimates of small|memory of the gate)/u);
	const contacts = (files[CONTACT_FILE] ?? '').replace('no-contact', 'out-of-office');
	changeFile(root, CONTACT_FILE, contacts);
	expect(await remade()).toEqual(['study data/small']);
	changeFile(root, THEMES, `${files[THEMES] ?? ''}${CODED}`);
	expect(await remade()).toEqual(['study data/small']);
	changeFile(root, 'data/small/accounts.csv', 'account,name\nc1,Other\n');
	expect(await remade()).toEqual(['study data/small', 'exports of data/small']);
});

it('reads no exports and plans nothing where thresholds changed', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const stricter = 'thresholds: {respondents: 9}\nfictional: true';
	changeFile(root, STUDY, (files[STUDY] ?? '').replace('fictional: true', stricter));
	const remade = await calculated(kept, /^(?:exports|plan of|memory of the gate|gate of)/u);
	expect(remade).toEqual(['gate of v2026-q1', 'gate of v2026-q2']);
	expect(shown(await compiled(kept))).toBe(shown(await compiled(KEEPS_NOTHING)));
});

it('sees a codebook that was saved after it was read and before the exports were', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const stricter = 'thresholds: {respondents: 12}\nfictional: true';
	let isSaved = false;
	const progress = (line: string) => {
		if (isSaved || !line.startsWith('Reading')) return;
		isSaved = true;
		changeFile(root, STUDY, (files[STUDY] ?? '').replace('fictional: true', stricter));
	};
	await calculateWorkspace(root, { kept, progress });
	expect(isSaved).toBe(true);
	expect(shown(await compiled(kept))).toBe(shown(await compiled(KEEPS_NOTHING)));
});

it('tells what is wrong with exports where it now stands in the codebook', async () => {
	const wrong = (files[STUDY] ?? '').replace('column: delivery', 'column: delivered');
	root = writeWorkspace({ ...files, [STUDY]: wrong });
	const kept = keepWork();
	const linesOf = ({ problems }: Compiled) =>
		problems.filter(({ file }) => file === STUDY).map(({ line, rule }) => [line, rule]);
	const before = linesOf(await compiled(kept));
	expect(before.length).toBeGreaterThan(0);
	changeFile(root, STUDY, wrong.replace('fictional: true', '# Made up.\nfictional: true'));
	const fresh = linesOf(await compiled(KEEPS_NOTHING));
	expect(fresh).not.toEqual(before);
	expect(linesOf(await compiled(kept))).toEqual(fresh);
});

it('keeps estimates by their parts and what the gate decided where a plan is another', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	changeFile(root, STUDY, (files[STUDY] ?? '').replace('en: Buyer,', 'en: Purchaser,'));
	const remade = await calculated(kept, /^(?:plan of|estimates of small|memory of the gate)/u);
	expect(remade).toEqual(['plan of v2026-q1', 'plan of v2026-q2']);
});

it('keeps nothing half of a compilation that was left between two versions', async () => {
	root = writeWorkspace(files);
	const kept = keepWork();
	await compiled(kept);
	const edited = (files['data/small/q1.csv'] ?? '').replace('12:00:00,3,', '12:00:00,10,');
	changeFile(root, 'data/small/q1.csv', edited);
	let pauses = 0;
	const pause = () => {
		pauses += 1;
		return pauses < 2 ? Promise.resolve() : Promise.reject(new Error('left'));
	};
	await expect(calculateWorkspace(root, { kept, pause })).rejects.toThrow('left');
	expect(await calculated(kept)).toEqual([
		'estimates of v2026-q2',
		'gate of v2026-q2',
		'lists of v2026-q2',
	]);
	expect(shown(await compiled(kept))).toBe(shown(await compiled(KEEPS_NOTHING)));
});

it('makes again only what has another input', () => {
	const kept = keepWork();
	let made = 0;
	const make = () => (made += 1);
	const one = {};
	expect(kept.of('work', () => [one, 'text'], make)).toBe(1);
	expect(kept.of('work', () => [one, ['te', 'xt'].join('')], make)).toBe(1);
	expect(kept.has('work', () => [one, 'text'])).toBe(true);
	expect(kept.has('work', () => [{}, 'text'])).toBe(false);
	expect(kept.of('work', () => [{}, 'text'], make)).toBe(2);
	expect(kept.of('other', () => [{}], make)).toBe(3);
});

it('tells sets and maps by what is in them, whatever a library makes of them', () => {
	const settings = { waves: new Set(['w1']), labels: new Map([['en', 'Buyer']]) };
	const text = inputText(settings);
	expect(text).toBe('{"waves":["w1"],"labels":[["en","Buyer"]]}');
	for (const { prototype } of [Set, Map]) {
		Object.defineProperty(prototype, 'toJSON', { value: () => 'told', configurable: true });
		expect(inputText(settings)).toBe(text);
		Reflect.deleteProperty(prototype, 'toJSON');
	}
});

it('forgets what failed, and keeps nothing of it', async () => {
	const kept = keepWork();
	const fails = kept.of(
		'work',
		() => ['a'],
		() => Promise.reject(new Error('no')),
	);
	await expect(fails).rejects.toThrow('no');
	await expect(
		kept.of(
			'work',
			() => ['a'],
			() => Promise.resolve(1),
		),
	).resolves.toBe(1);
});
