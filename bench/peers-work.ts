import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { BRANDS, peersCodebook, RELATIONS, ROLES, TOUCHPOINTS, WAVES } from './peers-codebook.ts';

/*
 * The work that other tools were measured with: a seeded survey export of 33 columns and a report of
 * an overview, 6 roles, 12 touchpoints and a benchmark, here as a workspace.
 */

const ACCOUNTS = 480;
const DAY = 86_400_000;
const VERBATIMS = [
	'The delivery, again, was late',
	'Support is great',
	'We asked for a quote,\nnothing came for two weeks',
	'They said "tomorrow", it took a month',
	'Good product, poor documentation',
	'Invoices are wrong, often',
	'No comment',
	'Line one\nLine two, with a comma',
	'Très bien, rien à dire',
	'Ordering portal is slow, but works',
	'Würde ich weiterempfehlen',
	'价格有点高, 质量好',
	'Our plant manager is happy',
	'5 < 6 & "quotes" are fine',
];

/** Random draws of one seed. */
interface Draws {
	/** From 0 up to 1, without 1. */
	readonly unit: () => number;
	readonly normal: (mean: number, spread: number) => number;
	/** A place in running totals of weights. */
	readonly weighted: (totals: readonly number[]) => number;
}

/** Writes the workspace with so many rows into an empty folder; the same seed gives the same bytes. */
export function writePeersWork(folder: string, rows: number, seed = 42): void {
	const data = join(folder, 'data/peers');
	const version = join(folder, 'reports/peers/v2025-q4');
	for (const path of [data, version]) mkdirSync(path, { recursive: true });
	writeFileSync(join(data, 'export.csv'), exportText(rows, drawsOf(seed)));
	writeFileSync(join(data, 'study.yaml'), peersCodebook());
	writeFileSync(
		join(folder, 'reports/peers/report.yaml'),
		'schema: 1\nid: peers\nclient: peers\ntitle: {en: The same work}\nstudies: [peers]\nlanguages: [en]\nowner: Bench\n',
	);
	writeFileSync(
		join(version, 'version.yaml'),
		'schema: 1\nstatus: draft\ndate: 2026-01-15\nwaves: [2025-q4, 2025-q3, 2025-q2, 2025-q1]\n',
	);
	writeFileSync(join(version, 'index.en.mdx'), commentary('Written once.'));
}

/** The commentary of the overview; another line is an edit. */
export function commentary(line: string): string {
	return `---\nauthor: Bench\nstatus: draft\n---\n\n${line}\n`;
}

function exportText(rows: number, draws: Draws): string {
	const names = TOUCHPOINTS.map(([name]) => name);
	const head = [
		'respondent_id',
		'submitted_at',
		'wave',
		'account',
		'role',
		'relation',
		'brand',
		'nps',
	];
	const columns = [
		...head,
		...names.map((name) => `tp_${name}`),
		...names.map((name) => `ex_${name}`),
	];
	const accounts = sums(Array.from({ length: ACCOUNTS }, (_, at) => 1 / (1 + at) ** 0.3));
	const lines = [`${[...columns, 'verbatim'].join(',')}\n`];
	for (let row = 0; row < rows; row += 1) lines.push(`${record(row, draws, accounts)}\n`);
	return lines.join('');
}

const ROLE_SUMS = sums(ROLES.map(([, weight]) => weight));
const RELATION_SUMS = sums(RELATIONS.map(([, weight]) => weight));

function record(row: number, draws: Draws, accounts: readonly number[]): string {
	const { unit, normal } = draws;
	const account = draws.weighted(accounts);
	const role = draws.weighted(ROLE_SUMS);
	const relation = RELATIONS[draws.weighted(RELATION_SUMS)]?.[0] ?? 'customer';
	const wave = Math.floor(unit() * 4);
	const [brand, liking] = BRANDS[brandOf(relation, unit)] ?? BRANDS[0];
	const lost = relation === 'lost' ? 1 : 0;
	const mu = (0.4 * role) / 5 - 0.2 + liking + 0.08 * wave - lost + normal(0, 0.7);
	const rated = TOUCHPOINTS.map(([, ease]) =>
		unit() < 0.12 ? '' : within(3.5 + mu * 0.6 + ease + normal(0, 0.7), 1, 5),
	);
	const expected = TOUCHPOINTS.map(([, ease]) =>
		unit() < 0.06 ? '' : within(4.1 - ease * 0.3 + normal(0, 0.6), 1, 5),
	);
	return [
		`R${String(row).padStart(7, '0')}`,
		new Date(Date.UTC(2025, 3 * wave, 1) + Math.floor(unit() * 90) * DAY + Math.floor(unit() * DAY))
			.toISOString()
			.replace(/\.\d+Z$/, 'Z'),
		WAVES[wave],
		`Account ${String(account).padStart(4, '0')}`,
		ROLES[role]?.[0],
		relation,
		brand,
		within(7.2 + 1.6 * mu + normal(0, 1), 0, 10),
		...rated,
		...expected,
		verbatim(row, unit),
	].join(',');
}

function brandOf(relation: string, unit: () => number): number {
	if (relation === 'customer' || relation === 'lost') return 0;
	return relation === 'prospect' ? Math.floor(unit() * 5) : 1 + Math.floor(unit() * 4);
}

function verbatim(row: number, unit: () => number): string {
	if (unit() < 0.4) return '';
	const text = VERBATIMS[Math.floor(unit() * VERBATIMS.length)] ?? '';
	const whole = unit() < 0.5 ? `${text} (ref ${row})` : text;
	return /[",\n]/.test(whole) ? `"${whole.replaceAll('"', '""')}"` : whole;
}

function within(value: number, low: number, high: number): string {
	return String(Math.min(high, Math.max(low, Math.round(value))));
}

function sums(weights: readonly number[]): number[] {
	let total = 0;
	return weights.map((weight) => (total += weight));
}

function drawsOf(seed: number): Draws {
	const random = xoroshiro128plus(seed);
	const unit = (): number => (random.next() >>> 0) / 2 ** 32;
	return {
		unit,
		normal: (mean, spread) =>
			mean + spread * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
		weighted: (totals) => {
			const at = unit() * (totals.at(-1) ?? 0);
			return totals.findIndex((total) => at < total);
		},
	};
}
