import { afterEach, expect, it } from 'vitest';
import type { Compiled } from '../../src/pipeline/compiled.ts';
import { calculateWorkspace, finishWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { KEEPS_NOTHING, keepWork, type KeptWork } from '../../src/pipeline/kept-work.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

let root = '';
afterEach(() => removeWorkspace(root));

const compiled = async (kept: KeptWork) =>
	finishWorkspace(root, await calculateWorkspace(root, { kept }), { kept });

/** All that pages are made from, in one text. */
const shown = ({ versions, problems }: Compiled) =>
	JSON.stringify([
		versions.map((one) => [
			one.snapshot,
			[...one.snapshot.audiences].map(([id, list]) => [id, [...list]]),
			one.told().map(({ persons, where, ...told }) => [told, persons, [...where]]),
			one.audiences.map(({ grant, snapshot, pages, leftOut, commentary }) => [
				grant.id,
				snapshot,
				pages,
				leftOut,
				commentary,
			]),
			one.waived,
			one.report.report,
		]),
		problems,
	]);

const files: Record<string, string> = {
	...smallWorkspace(),
	'reports/small-report/v2026-q1/version.yaml':
		'schema: 1\nstatus: draft\ndate: 2026-03-15\nwaves: [2026-q1]\n',
};
const AUDIENCES =
	'audiences:\n  - {id: few, title: {en: Few, fi: Harvat}, pages: [index], drafts: true';

/** File, what stands in it, and what then stands there. */
const EDITS = [
	['reports/small-report/report.yaml', 'title: {en: Small', 'title: {en: Short'],
	['reports/small-report/report.yaml', 'owner: Small Oy\n', `owner: Small Oy\n${AUDIENCES}}\n`],
	['reports/small-report/report.yaml', 'true}\n', 'true, thresholds: {respondents: 13}}\n'],
	['reports/small-report/v2026-q2/index.en.mdx', 'The score', 'The one score'],
	['reports/small-report/v2026-q2/index.en.mdx', '# Customers', '<Nope />\n\n# Customers'],
	['reports/small-report/v2026-q2/index.en.mdx', '<Nope />\n\n', ''],
	['data/small/study.yaml', 'en: Buyer,', 'en: Purchaser,'],
	['data/small/study.yaml', 'fictional: true', 'thresholds: {respondents: 9}\nfictional: true'],
	['data/small/q2.csv', 'r07,', 'r06,'],
	['data/small/q1.csv', 'r08,', 'r0x,'],
	['data/small/q1.csv', 'who,company,role', 'who,company,rolle'],
	['data/small/q1.csv', 'who,company,rolle', 'who,company,role'],
	['reports/small-report/v2026-q2/version.yaml', '2026-06-15', '2026-06-16'],
] as const;

it(
	'gives after every edit what a compilation from nothing gives',
	{ timeout: 60_000 },
	async () => {
		root = writeWorkspace(files);
		const kept = keepWork();
		await compiled(kept);
		for (const [file, from, to] of EDITS) {
			expect(files[file]).toContain(from);
			files[file] = (files[file] ?? '').replace(from, to);
			changeFile(root, file, files[file]);
			expect(shown(await compiled(kept)), `${file}: ${to}`).toBe(
				shown(await compiled(KEEPS_NOTHING)),
			);
		}
	},
);

it('makes again only what has another input', () => {
	const kept = keepWork();
	let made = 0;
	const make = () => (made += 1);
	const one = {};
	expect(kept.of('work', () => [one, 'text'], make)).toBe(1);
	expect(kept.of('work', () => [one, ['te', 'xt'].join('')], make)).toBe(1);
	expect(kept.of('work', () => [{}, 'text'], make)).toBe(2);
	expect(kept.of('other', () => [{}], make)).toBe(3);
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
