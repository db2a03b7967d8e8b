import { expect, test } from 'vitest';
import { compareProblems, type Problem } from '../../src/problem.ts';
import {
	parseActions,
	parseEvents,
	parseReport,
	parseVersion,
} from '../../src/report/parse-report.ts';

const REPORT = `schema: 1
id: quarterly
client: small
title: {en: Quarterly}
studies: [small]
languages: [en]
owner: The board
`;

const VERSION = `schema: 1
status: draft
date: 2026-09-28
waves: [2026-q3]
`;

function lines(problems: readonly Problem[]): string[] {
	return problems
		.toSorted(compareProblems)
		.map(({ line, column, message, remedy }) => `${line} ${column}: ${message} ${remedy}`);
}

const report = (text: string) => lines(parseReport('report.yaml', text).problems);
const version = (text: string) => lines(parseVersion('version.yaml', text).problems);

test('a right report gets its defaults', () => {
	const { value, problems } = parseReport(
		'report.yaml',
		`${REPORT}audiences: [{id: board, title: {en: Board}}]\n`,
	);
	expect(problems).toEqual([]);
	expect(value).toMatchObject({ numbers: 'page', cuts: [], targets: [], waive: [] });
	expect(value?.audiences[0]).toMatchObject({
		pages: 'all',
		roles: 'all',
		touchpoints: 'all',
		segments: 'all',
		languages: 'all',
		drafts: false,
		accounts: 'none',
	});
});

test('what is wrong in a report is told with line, path and known names', () => {
	expect([
		...report(REPORT.replace('owner: The board\n', '')),
		...report(`${REPORT}colours: {}\n`),
		...report(`${REPORT}brand: {accent: blue}\n`),
		...report(`${REPORT}cuts: [{by: [role]}]\n`),
		...report(`${REPORT}cuts: [{metrics: ["nps:a"], agianst: [role.rest]}]\n`),
		...report(`${REPORT}audiences: [{id: board, title: {fi: Hallitus}}]\n`),
		...report(`${REPORT}audiences: [{id: board, title: {en: Board}, pages: some}]\n`),
		...report(`${REPORT}targets: [{metric: "nps:a", value: 20 %}]\n`),
		...report(REPORT.replace('languages: [en]', 'languages: [en, fi]')),
	]).toMatchInlineSnapshot(`
		[
		  "1 owner: The key "owner" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "8 colours: The key "colours" is not known here. Use one of: schema, id, client, title, studies, languages, numbers, site_url, brand, owner, cuts, audiences, readers, targets, mutual_value, waive.",
		  "8 brand.accent: "brand.accent" is not a colour written as #2c49b4. Mend the value; "kaiku keys" tells its form.",
		  "8 cuts[0].metrics: The key "cuts[0].metrics" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "8 cuts[0].agianst: The key "agianst" is not known here. Use one of: metrics, by, relation, brand, against.",
		  "8 audiences[0].title: "audiences[0].title" has no text in "en". Write it, or take "en" out of languages.",
		  "8 audiences[0].pages: "audiences[0].pages" is neither all nor a list. Mend the value; "kaiku keys" tells its form.",
		  "8 targets[0].value: "targets[0].value" is not a number. Mend the value; "kaiku keys" tells its form.",
		  "4 title: "title" has no text in "fi". Write it, or take "fi" out of languages.",
		]
	`);
});

test('what is wrong in a version is told with line, path and known names', () => {
	expect([
		...version(VERSION.replace('draft', 'final')),
		...version(VERSION.replace('2026-09-28', '28.9.2026')),
		...version(VERSION.replace('[2026-q3]', '[]')),
		...version(VERSION.replace('[2026-q3]', '2026-q3')),
		...version(`${VERSION}wave: 2026-q3\n`),
		...version(`${VERSION}signed: [{role: Owner}]\n`),
	]).toMatchInlineSnapshot(`
		[
		  "2 status: "status" is none of the known values. Write one of: draft, reviewed, released.",
		  "3 date: "date" is not a day written as 2026-09-28. Mend the value; "kaiku keys" tells its form.",
		  "4 waves: "waves" is an empty list. Mend the value; "kaiku keys" tells its form.",
		  "4 waves: "waves" is a text, but a list is asked. Mend the value; "kaiku keys" tells its form.",
		  "5 wave: The key "wave" is not known here. Use one of: schema, status, date, waves, compare, supersedes, erratum, signed.",
		  "5 signed[0].date: The key "signed[0].date" is required and is not there. Add it; "kaiku keys" tells its form.",
		]
	`);
});

test('what is wrong in actions and events is told with line and path', () => {
	expect([
		...lines(
			parseActions('actions.yaml', '- {id: a, title: {en: Do}, status: soon, dew: 2026-01-01}\n')
				.problems,
		),
		...lines(parseEvents('events.yaml', '- {id: e, title: {en: Flood}}\n').problems),
		...lines(parseEvents('events.yaml', 'e: {}\n').problems),
	]).toMatchInlineSnapshot(`
		[
		  "1 [0].dew: The key "dew" is not known here. Use one of: id, title, why, owner, start, due, done, status, touchpoint, role, metric, target, closes.",
		  "1 [0].status: "[0].status" is none of the known values. Write one of: not-started, in-progress, done, dropped.",
		  "1 [0].date: The key "[0].date" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "1 null: The file is a map, but a list is asked. Mend the value; "kaiku keys" tells its form.",
		]
	`);
});
