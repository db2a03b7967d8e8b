import { expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { checkMetrics } from '../../src/metrics/check-metrics.ts';
import { compareProblems } from '../../src/problem.ts';
import { checkReport } from '../../src/report/check-report.ts';
import { parseReport, parseVersion } from '../../src/report/parse-report.ts';
import { SMALL_STUDY } from '../codebook/small-study.ts';

function checked(settings: {
	report?: string;
	version?: string;
	study?: string;
	more?: string;
	stored?: string[];
}): string[] {
	const { value: report, yaml } = parseReport(
		'report.yaml',
		`schema: 1
id: quarterly
client: small
title: {en: Quarterly, fi: Neljännes}
studies: [${settings.report ?? 'small'}]
languages: [en, fi]
owner: The board
${settings.more ?? ''}
`,
	);
	const parsed = parseVersion(
		'version.yaml',
		`schema: 1\nstatus: draft\ndate: 2026-09-28\n${settings.version ?? 'waves: [2026-q1]'}\n`,
	);
	const { study } = parseStudy('study.yaml', settings.study ?? SMALL_STUDY);
	if (report === null || parsed.value === null) throw new Error('the settings are wrong');
	const version = { id: 'v2', version: parsed.value, yaml: parsed.yaml, withdrawn: null };
	const problems = checkReport(report, yaml, [version], {
		studies: new Map(study ? [['small', study]] : []),
		brokenStudies: study ? [] : ['small'],
		storedStudies: settings.stored ?? [],
		versions: ['v1', 'v2'],
	});
	return problems
		.toSorted(compareProblems)
		.map(({ file, line, message, remedy }) => `${file}:${line} ${message} ${remedy}`);
}

test('a report whose names are all there has no problem', () => {
	expect(checked({ version: 'waves: [2026-q1]\ncompare: v1' })).toEqual([]);
});

test('unknown studies, waves and versions are told with those that are there', () => {
	expect([
		...checked({ report: 'smal' }),
		...checked({ version: 'waves: [2026-q1, 2025-q4]' }),
		...checked({ version: 'waves: [2026-q1]\ncompare: v0\nsupersedes: v2' }),
	]).toMatchInlineSnapshot(`
		[
		  "report.yaml:5 "studies[0]" names "smal", which is no study that is there. Use one of: small.",
		  "version.yaml:4 "waves[1]" names "2025-q4", which is no wave of the report’s studies. Use one of: 2026-q1.",
		  "version.yaml:5 "compare" names "v0", which is no other version of the report. Use one of: v1.",
		  "version.yaml:6 "supersedes" names "v2", which is no other version of the report. Use one of: v1.",
		]
	`);
});

test('the waves of a version stand once each, the newest first', () => {
	const older = '  - {id: 2025-q4, label: {en: Q4, fi: Q4}, start: 2025-10-01, end: 2025-10-31}\n';
	const study = SMALL_STUDY.replace('sources:', `${older}sources:`);
	expect(checked({ study, version: 'waves: [2026-q1, 2025-q4]' })).toEqual([]);
	expect([
		...checked({ study, version: 'waves: [2025-q4, 2026-q1]' }),
		...checked({ study, version: 'waves: [2026-q1, 2025-q4, 2026-q1]' }),
	]).toMatchInlineSnapshot(`
		[
		  "version.yaml:4 The wave 2026-q1 is newer than 2025-q4 before it. Name each wave once, the newest first.",
		  "version.yaml:4 The wave 2026-q1 is named twice. Name each wave once, the newest first.",
		]
	`);
});

test('readers are named of pages that there are, each once', () => {
	const more = `readers:
  - {page: roles, reader: Account managers}
  - {page: rolls, reader: Account managers}
  - {page: roles, decider: Sales director}
  - {page: touchpoints/nowhere, due: 30}
  - {page: all, decider: Sales director}`;
	expect(checked({ more })).toMatchInlineSnapshot(`
		[
		  "report.yaml:10 "readers[1].page" names "rolls", which is no page. Use one of: all, index, roles, touchpoints, segments, relations, functions, accounts, path, benchmark, who-answered, why, challenges, actions, changes, facts, method.",
		  "report.yaml:11 "readers" names "roles" twice. Name it once.",
		]
	`);
	expect(
		checked({ more: 'readers: [{page: all, due: 30}, {page: path, due: 2026-10-01}]' }),
	).toEqual([]);
});

test('targets and audiences name roles, touchpoints, segments and languages that are there', () => {
	const more = [
		'targets: [{metric: "nps:recommend", value: 20, role: boss, touchpoint: lobby}]',
		'audiences: [{id: board, title: {en: B, fi: H}, roles: [boss], touchpoints: all, segments: [age], languages: [sv]}]',
	];
	expect(checked({ more: more.join('\n') })).toMatchInlineSnapshot(`
		[
		  "report.yaml:8 "targets[0].role" names "boss", which is not there. Add it first.",
		  "report.yaml:8 "targets[0].touchpoint" names "lobby", which is not there. Add it first.",
		  "report.yaml:9 "audiences[0].languages[0]" names "sv", which is not there. Use one of: en, fi.",
		  "report.yaml:9 "audiences[0].roles[0]" names "boss", which is not there. Add it first.",
		  "report.yaml:9 "audiences[0].segments[0]" names "age", which is not there. Add it first.",
		]
	`);
});

test('a language of the report that a study lacks is told', () => {
	const study = SMALL_STUDY.replace('[en, fi]', '[en]');
	expect(checked({ study })).toMatchInlineSnapshot(`
		[
		  "report.yaml:6 "languages[1]" names "fi", which is no language of the study small. Use one of: en.",
		]
	`);
});

test('a study that is there but wrong is told in its own file only', () => {
	expect(checked({ study: 'schema: 1\n', version: 'waves: [2030-q1]' })).toEqual([]);
});

test('a headline may not name a metric that its question cannot have', () => {
	const text = `${SMALL_STUDY}headline: ["top2:recommend", "npss:recommend", "gap:recommend"]\n`;
	const { study, yaml } = parseStudy('study.yaml', text);
	if (study === null) throw new Error('the codebook is wrong');
	const told = checkMetrics(study, yaml).map(
		({ line, column, rule, message }) => `${line} ${column} ${rule}: ${message}`,
	);
	expect(told).toMatchInlineSnapshot(`
		[
		  "13 headline[0] metric-of-kind: The metric top2 cannot be asked of recommend, a question of kind nps.",
		  "13 headline[1] unknown-metric: There is no metric "npss".",
		  "13 headline[2] metric-of-scale: The question recommend has no gap: it names no expectation in pairs_with.",
		]
	`);
});

test('a study that is not here is a note where every version has a stored snapshot of it', () => {
	expect(checked({ report: 'gone', stored: ['gone'] })).toEqual([
		'report.yaml:5 The study gone is not here; the stored snapshots of the report are used as they are. Put its folder there to calculate again.',
	]);
});

test('a study named twice and a page that no site has are told', () => {
	const more = 'audiences: [{id: board, title: {en: A, fi: A}, pages: [index, rolls]}]';
	expect(checked({ report: 'small, small', more })).toHaveLength(2);
});

function withAudience(more: string): string[] {
	return checked({ more: `audiences: [{id: desk, title: {en: A, fi: A}, ${more}}]` });
}

test('a preset is made stricter, never weaker, and opens no account by itself', () => {
	for (const preset of ['front-line', 'team-lead', 'leadership']) {
		expect(withAudience(`preset: ${preset}, thresholds: {respondents: 30}`)).toEqual([]);
	}
	expect(withAudience('preset: leadership, accounts: all')).toHaveLength(1);
	expect(withAudience('preset: front-line, thresholds: {respondents: 6}')).toEqual([
		'report.yaml:8 thresholds.respondents of the audience "desk" is below the 10 of its preset front-line. Write 10 or more, or leave it out; or name no preset and say what the audience sees.',
	]);
	expect(withAudience('preset: front-line, thresholds: {respondents: 4}')).toHaveLength(2);
});

test('a study that asks for more than a preset keeps its own thresholds', () => {
	const study = `${SMALL_STUDY}thresholds: {respondents: 40, accounts: 10, distribution: 40, quotes: 40}\n`;
	const more = 'audiences: [{id: desk, title: {en: A, fi: A}, preset: front-line}]';
	expect(checked({ more, study })).toEqual([]);
});

test('an audience may not see accounts that were not promised, nor less than the study hides', () => {
	const title = 'title: {en: A, fi: A}';
	const more = [
		'audiences:',
		`  - {id: all, ${title}}`,
		`  - {id: board, ${title}, accounts: list, thresholds: {respondents: 4, accounts: 3, distribution: 20}}`,
		`  - {id: board, ${title}, thresholds: {quotes: 9}}`,
	].join('\n');
	expect(checked({ more })).toMatchInlineSnapshot(`
		[
		  "report.yaml:9 "all" is the audience of reports that declare none. Give it another id.",
		  "report.yaml:10 The audience "board" would see accounts, but the respondents of the study small were promised that they stay confidential. Write accounts: none, or leave it out.",
		  "report.yaml:10 thresholds.respondents of the audience "board" is below the 5 of the study small. Write 5 or more, or leave it out: an audience may only be stricter.",
		  "report.yaml:11 The audience "board" is declared twice. Give each its own id.",
		  "report.yaml:11 thresholds.quotes of the audience "board" is below the 10 of the study small. Write 10 or more, or leave it out: an audience may only be stricter.",
		]
	`);
	const identified = SMALL_STUDY.replace(
		'confidentiality: confidential',
		'confidentiality: identified\naccount_secret: moss',
	);
	const accounts = `audiences: [{id: board, ${title}, accounts: all}]`;
	expect(checked({ more: accounts, study: identified })).toEqual([]);
});
