import { spawnSync } from 'node:child_process';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import type { DerivedEstimate } from '../src/estimates/estimated-fact.ts';
import { publish } from '../src/publishing/publish.ts';

/*
 * node bench/crossed-gate.ts
 * Puts crossed tables of 14 touchpoints, 6 roles, 8 waves, 4 brands and 20 segments with all margins
 * through the gate, of few answers and of many, and prints time and memory of each, in a process of
 * its own that is started as bin/kaiku.mjs starts one. The gate is to end in a minute.
 *
 *   pages     a role × segment table for each touchpoint, wave and brand
 *   2, 3, 5   all tables of up to so many dimensions, one block of linked tables
 */

const AXES = [
	['touchpoint', 14],
	['role', 6],
	['wave', 8],
	['brand', 4],
	['segment', 20],
] as const;
const CASES = ['pages', '2', '3', '5'].flatMap((tables) =>
	['2000', '20000', '200000'].map((answers) => [tables, answers] as const),
);
/** Seconds that the gate may take, and MB. */
const LONGEST = 60;
const MOST_MEMORY = 1500;

const told = process.argv.slice(2);
if (told[0] === 'one') measure(told[1] ?? '', Number(told[2]));
else if (told.length > 0) measureApart(told[0] ?? '', told[1] ?? '');
else for (const [tables, answers] of CASES) measureApart(tables, answers);

function measureApart(tables: string, answers: string): void {
	const own = [...NODE_SETTINGS, import.meta.filename, 'one', tables, answers];
	const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
	if (status !== 0) throw new Error(`${tables} of ${answers} answers did not end`);
}

function measure(tables: string, answers: number): void {
	const estimates = tables === 'pages' ? pages(answers) : linked(Number(tables), answers);
	const rules = { respondents: 5, accounts: 1, distribution: 8, dominance: 100 };
	const cpu = process.cpuUsage();
	const { facts, hiddenCells, breaches, unaudited } = publish(
		estimates,
		new Map([['bench', { disclosure: rules, headline: [], relevantChange: {} }]]),
	);
	const { user, system } = process.cpuUsage(cpu);
	const seconds = (user + system) / 1e6;
	const few = estimates.filter(({ base }) => base.n < rules.respondents).length;
	const peak = process.resourceUsage().maxRSS / 1000;
	console.log(
		[
			`${tables} of ${answers} answers: ${facts.length} facts`,
			`${hiddenCells} hidden, ${few} of them few`,
			`${breaches.length} breaches`,
			`${unaudited.length} blocks not attacked as a whole`,
			`${seconds.toFixed(1)} of ${LONGEST} s`,
			`peak ${peak.toFixed(0)} of ${MOST_MEMORY} MB`,
		].join(', '),
	);
}

type Cut = readonly (readonly [string, string])[];

/** Each touchpoint, wave and brand a table of its own. */
function pages(answers: number): readonly DerivedEstimate[] {
	const counts = countAll(answers, (cut) => cut.length === 3 + crossedOf(cut).length);
	return [...counts].map(([name, { cut, n }]) =>
		estimateOf(name, cut.find(([axis]) => axis === 'touchpoint')?.[1] ?? '', cut, n),
	);
}

function crossedOf(cut: Cut): Cut {
	return cut.filter(([axis]) => axis === 'role' || axis === 'segment');
}

function linked(dimensions: number, answers: number): readonly DerivedEstimate[] {
	const counts = countAll(answers, (cut) => cut.length <= dimensions);
	return [...counts].map(([name, { cut, n }]) => estimateOf(name, '', cut, n));
}

/** How many answers each cut has; the first values of an axis are the usual ones. */
function countAll(answers: number, isWanted: (cut: Cut) => boolean) {
	const counts = new Map<string, { readonly cut: Cut; n: number }>();
	let cuts: readonly Cut[] = [[]];
	for (const [axis, size] of AXES) {
		const values = Array.from({ length: size }, (_, at) => [axis, `${axis[0]}${at}`] as const);
		cuts = cuts.flatMap((cut) => [cut, ...values.map((value) => [...cut, value])]);
	}
	for (const cut of cuts) if (isWanted(cut)) counts.set(JSON.stringify(cut), { cut, n: 0 });
	const random = xoroshiro128plus(7);
	const usual = (size: number) =>
		Math.floor(size ** ((random.next() >>> 0) / 2 ** 32) - 1 + 1e-9) % size;
	for (let at = 0; at < answers; at += 1) {
		let own: readonly Cut[] = [[]];
		for (const [axis, size] of AXES) {
			const value = [axis, `${axis[0]}${usual(size)}`] as const;
			own = own.flatMap((cut) => [cut, [...cut, value]]);
		}
		for (const cut of own) {
			const count = counts.get(JSON.stringify(cut));
			if (count !== undefined) count.n += 1;
		}
	}
	return counts;
}

function estimateOf(question: string, universe: string, cut: Cut, n: number): DerivedEstimate {
	return {
		kind: 'derived',
		study: 'bench',
		isOtherStudy: false,
		key: { metric: 'mean', question },
		fixedTouchpoint: '',
		unit: 'score',
		base: { n, accounts: null, nEffective: n, largestAccount: null },
		otherBases: [],
		isDistribution: false,
		figure: n === 0 ? null : { value: 5, low: null, high: null },
		test: null,
		definition: 1,
		range: { min: 0, max: 10 },
		people: {
			universe,
			where: new Map(cut.map(([axis, value]) => [axis, [value]])),
		},
	};
}
