import { spawnSync } from 'node:child_process';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { NODE_SETTINGS } from '../bin/node-settings.mjs';
import { parseStudy } from '../src/codebook/parse-study.ts';
import type { Study } from '../src/codebook/study-schema.ts';
import { estimate } from '../src/estimates/estimate.ts';
import { leastOf } from '../src/estimates/least.ts';
import { presentGroups } from '../src/estimates/present-groups.ts';
import { buildPlan } from '../src/plan/build-plan.ts';
import { publish } from '../src/publishing/publish.ts';
import { publishingRules } from '../src/publishing/publishing-rules.ts';
import { markOf } from '../src/responses/absence-at.ts';
import { ABSENCE, type Coded, type Item, type Responses } from '../src/responses/responses.ts';
import { collectSooner } from '../src/workspace/collect-sooner.ts';

/*
 * node bench/estimate-study.ts [rows …]
 * Plans, estimates and publishes (told apart as `gate`) a study of 14 touchpoints in two facets, 6 roles, 8 waves and 4 brands
 * whose answers are made in memory, and prints time and memory: each size in turn, in a process of its
 * own that is started as bin/kaiku.mjs starts one.
 */

const TOUCHPOINTS = Array.from({ length: 14 }, (_, at) => `t${at}`);
const ROLES = ['a', 'b', 'c', 'd', 'e', 'f'];
const BRANDS = ['us', 'x', 'y', 'z'];
const WAVES = Array.from({ length: 8 }, (_, at) => `w${at + 1}`);
const RESPONSES_AN_ACCOUNT = 100;
const SIZES = [10_000, 100_000, 1_000_000];

/** MB that a size may take at most: that of the facts and what each response adds. */
const mostFor = (rows: number) => 250 + (60 * rows) / 1e6;

const told = process.argv.slice(2);
if (told[0] === 'one') measure(Number(told[1]));
else for (const rows of told.length > 0 ? told.map(Number) : SIZES) measureApart(rows);

function measureApart(rows: number): void {
	const own = [...NODE_SETTINGS, import.meta.filename, 'one', String(rows)];
	const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
	if (status !== 0) throw new Error(`${rows} responses were not estimated`);
}

function measure(rows: number): void {
	// As where a large export is read.
	collectSooner();
	const study = codebook();
	const responses = generate(study, rows);
	const held = process.memoryUsage().arrayBuffers / 1e6;
	const start = performance.now();
	const cpu = process.cpuUsage();
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: WAVES.toReversed() },
	);
	const none = { frame: null, themes: new Map(), weightings: new Map() };
	const evidence = { study, least: leastOf(study.thresholds), responses, ...none };
	const estimates = estimate(plan, evidence);
	const seconds = (performance.now() - start) / 1000;
	const used = process.cpuUsage(cpu);
	const { facts } = publish(estimates, new Map([[study.id, publishingRules(study)]]));
	const gate = (performance.now() - start) / 1000 - seconds;
	const peak = process.resourceUsage().maxRSS / 1000;
	console.log(
		[
			`${rows} responses, ${facts.length} facts: ${seconds.toFixed(2)} s`,
			`${((used.user + used.system) / 1e6).toFixed(2)} s CPU`,
			`${((seconds / rows) * 1e6).toFixed(1)} µs a response`,
			`gate ${gate.toFixed(2)} s`,
			`answers ${held.toFixed(0)} MB, peak ${peak.toFixed(0)} of ${mostFor(rows).toFixed(0)} MB`,
		].join(', '),
	);
}

function rating(id: string, facet: string, more: string): string {
	return `  - {id: ${id}, column: ${id}, kind: rating, facet: ${facet}, text: {en: Q}, scale: {min: 1, max: 5}${more}}`;
}

function named(ids: readonly string[]): string {
	return ids.map((id) => `  - {id: ${id}, label: {en: ${id}}, values: [${id}]}`).join('\n');
}

function namesOf(count: number): readonly string[] {
	return Array.from({ length: count }, (_, at) => `n${at}`);
}

function codebook(): Study {
	const { study, problems } = parseStudy(
		'study.yaml',
		`schema: 1
id: bench
title: {en: Bench}
organisation: Bench
languages: [en]
confidentiality: confidential
waves:
${WAVES.map((id, at) => `  - {id: ${id}, label: {en: ${id}}, start: 202${at}-01-01, end: 202${at}-12-31}`).join('\n')}
sources: [{file: export.csv}]
columns: {respondent: id, account: account, wave: wave, role: role, brand: brand}
roles:
${named(ROLES)}
brands:
  - {id: us, label: {en: us}, values: [us], own: true}
${named(BRANDS.slice(1))}
touchpoints:
${TOUCHPOINTS.map((id) => `  - {id: ${id}, label: {en: ${id}}, phase: customership}`).join('\n')}
questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Q}}
${TOUCHPOINTS.map((id) => `${rating(id, 'experience', `, touchpoint: ${id}, pairs_with: ${id}-hoped`)}\n${rating(`${id}-hoped`, 'expectation', `, touchpoint: ${id}`)}`).join('\n')}
`,
	);
	if (study === null) throw new Error(JSON.stringify(problems));
	return study;
}

function generate(study: Study, size: number): Responses {
	const random = xoroshiro128plus(11);
	const below = (limit: number) => (random.next() >>> 0) % limit;
	const perGroup = Math.ceil(size / (WAVES.length * BRANDS.length));
	const groupOf = (row: number) => Math.floor(row / perGroup);
	const accounts = Math.max(40, Math.floor(size / RESPONSES_AN_ACCOUNT));
	const coded = (ids: readonly string[], code: (row: number) => number): Coded => {
		const codes = ids.length < 128 ? new Int8Array(size) : new Int32Array(size);
		for (let row = 0; row < size; row++) codes[row] = code(row);
		return { ids, codes };
	};
	const items = study.questions.map(({ id, kind, facet }): Item => {
		const scores = new Int8Array(size);
		for (let row = 0; row < size; row++) {
			scores[row] = kind === 'nps' ? below(11) : 1 + below(5);
			if (facet !== 'expectation' && below(6) === 0) scores[row] = markOf(ABSENCE.notMet, 0);
		}
		const askedIn = new Set(WAVES.map((_, at) => at));
		return {
			question: id,
			touchpoint: '',
			askedIn,
			answers: { kind: 'scores', scores, lowest: 0 },
		};
	});
	return {
		study: study.id,
		size,
		wave: coded(WAVES, (row) => Math.floor(groupOf(row) / BRANDS.length)),
		relation: coded(['customer'], () => 0),
		brand: coded(BRANDS, (row) => groupOf(row) % BRANDS.length),
		role: coded(ROLES, () => below(ROLES.length)),
		person: {
			codes: new Int32Array(size).map((_, row) => row),
			// Reading makes the ids of persons when first asked for.
			get ids(): string[] {
				throw new Error('estimates never ask for the ids of persons');
			},
		},
		account: coded(namesOf(accounts), () => below(accounts)),
		segments: new Map(),
		weight: new Int8Array(size).fill(1),
		day: null,
		language: null,
		items,
	};
}
