import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '../../src/audiences/site.ts';
import { assembleSites } from '../../src/pipeline/assemble-sites.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withReaders,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const REPORT = 'reports/small-report/report.yaml';
const AUDIENCES = ['front-line', 'team-lead', 'leadership']
	.map((preset) => `  - {id: ${preset}, title: {en: ${preset}, fi: ${preset}}, preset: ${preset}}`)
	.join('\n');

/** Two employees, each of whom sees their own numbers, and those above who see nobody's. */
const AGENTS = [
	...['team-lead', 'leadership'].map(
		(preset) =>
			`  - {id: ${preset}, title: {en: ${preset}, fi: ${preset}}, preset: ${preset}, segments: []}`,
	),
	...['first', 'second'].map(
		(agent) =>
			`  - {id: ${agent}, title: {en: Desk, fi: Piste}, preset: front-line, pages: [touchpoints, segments], segments: [agent.${agent}]}`,
	),
].join('\n');

/** An export in which every other answer was met by either employee. */
function withAgents(text = ''): string {
	return text
		.trimEnd()
		.split('\n')
		.map((row, at) => `${row},${at === 0 ? 'agent' : at % 2 === 0 ? 'one' : 'two'}\n`)
		.join('');
}

/** The small workspace with two employees. */
function agentWorkspace(): WorkspaceFiles {
	const files = presetWorkspace('reviewed');
	const segments = `segments:
  - id: agent
    label: {en: Agent, fi: Asiakasneuvoja}
    column: agent
    values:
      - {id: first, label: {en: Agent one, fi: Neuvoja yksi}, values: [one]}
      - {id: second, label: {en: Agent two, fi: Neuvoja kaksi}, values: [two]}
`;
	return {
		...files,
		'data/small/study.yaml': `${files['data/small/study.yaml'] ?? ''}${segments}`,
		'data/small/q1.csv': withAgents(files['data/small/q1.csv']),
		'data/small/q2.csv': withAgents(files['data/small/q2.csv']),
		[REPORT]: (files[REPORT] ?? '').replace(AUDIENCES, AGENTS),
	};
}

/** One study, and three audiences that name a preset and nothing else. */
function presetWorkspace(status: string): WorkspaceFiles {
	const files = withReaders(smallWorkspace());
	const version = 'reports/small-report/v2026-q2/version.yaml';
	return {
		...withEdit(files, version, 'status: draft', `status: ${status}`),
		[REPORT]: `${files[REPORT] ?? ''}audiences:\n${AUDIENCES}\n`,
		'reports/small-report/actions.yaml': '- {id: one, title: {en: Call them, fi: Soita heille}}\n',
	};
}

describe('one study has three sites by three presets', () => {
	let root = '';
	let sites: readonly Site[] = [];
	beforeAll(async () => {
		root = writeWorkspace(presetWorkspace('reviewed'));
		const compiled = await compileWorkspace(root);
		expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		sites = assembleSites(compiled);
	}, 60_000);
	afterAll(() => removeWorkspace(root));

	function versionOf(audience: string) {
		const site = sites.find((one) => one.audience === audience);
		const version = site?.reports[0]?.versions[0];
		if (version === undefined) throw new Error(`no site of ${audience}`);
		return version;
	}
	const kindsOf = (audience: string) => [
		...new Set(versionOf(audience).pages.map((page) => page.split('/')[0])),
	];

	test('the front line sees its touchpoints and what is done, and no role by any name', () => {
		expect(kindsOf('front-line')).toEqual(['touchpoints', 'actions']);
		const { snapshot } = versionOf('front-line');
		expect(snapshot.facts.length).toBeGreaterThan(0);
		expect(snapshot.facts.filter(({ role }) => role !== '')).toEqual([]);
		expect(JSON.stringify(snapshot)).not.toMatch(/buyer|Ostaja|Daily user|Käyttäjä/u);
	});

	test('a team lead sees roles and the waves before, and not the whole', () => {
		expect(kindsOf('team-lead')).toEqual(
			expect.arrayContaining(['roles', 'touchpoints', 'path', 'why', 'actions', 'method']),
		);
		expect(kindsOf('team-lead')).not.toContain('index');
		expect(kindsOf('team-lead')).not.toContain('benchmark');
		const { facts } = versionOf('team-lead').snapshot;
		expect(facts.some(({ role, wave }) => role === 'user' && wave === '2026-q1')).toBe(true);
		expect(versionOf('team-lead').snapshot.quotes).toEqual([]);
	});

	test('leadership sees the big picture, and who sees what', () => {
		expect(kindsOf('leadership')).toEqual(
			expect.arrayContaining(['index', 'roles', 'benchmark', 'who-answered', 'method']),
		);
		expect(versionOf('leadership').visibility.map(({ id }) => id)).toHaveLength(3);
		expect(versionOf('team-lead').visibility).toEqual([]);
	});

	test('the fewer pages a preset opens, the more people it asks for behind a number', () => {
		const least = ['leadership', 'team-lead', 'front-line'].map(
			(audience) => versionOf(audience).snapshot.card.studies[0]?.thresholds,
		);
		expect(least).toEqual([
			{ respondents: 5, accounts: 3, distribution: 8, quotes: 10 },
			{ respondents: 8, accounts: 3, distribution: 12, quotes: 15 },
			{ respondents: 10, accounts: 5, distribution: 15, quotes: 20 },
		]);
	});
});

test('numbers of one employee are in the build of that employee alone, by name and by value', async () => {
	const root = writeWorkspace(agentWorkspace());
	const compiled = await compileWorkspace(root);
	removeWorkspace(root);
	expect(compiled.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	const sites = assembleSites(compiled);
	const NAMES = {
		first: /agent\.first|Agent one|Neuvoja yksi/u,
		second: /agent\.second|Agent two|Neuvoja kaksi/u,
	};
	const told = sites.map(({ audience, reports }) => {
		const text = JSON.stringify(reports);
		const versions = reports.flatMap((report) => report.versions);
		const shown = versions.flatMap(({ snapshot }) =>
			snapshot.facts.filter(({ segment, value }) => segment !== '' && value !== null),
		);
		return {
			audience,
			names: [NAMES.first.test(text), NAMES.second.test(text)],
			segments: [...new Set(shown.map(({ segment }) => segment))],
			pages: versions[0]?.pages.filter((page) => page.startsWith('segments/')),
		};
	});
	const nothing = { names: [false, false], segments: [], pages: [] };
	expect(told).toEqual([
		{ audience: 'team-lead', ...nothing },
		{ audience: 'leadership', ...nothing },
		{
			audience: 'first',
			names: [true, false],
			segments: ['agent.first'],
			pages: ['segments/agent/first'],
		},
		{
			audience: 'second',
			names: [false, true],
			segments: ['agent.second'],
			pages: ['segments/agent/second'],
		},
	]);
});

test('a draft is seen by leadership alone', async () => {
	const root = writeWorkspace(presetWorkspace('draft'));
	const sites = assembleSites(await compileWorkspace(root));
	removeWorkspace(root);
	expect(sites.map(({ audience }) => audience)).toEqual(['leadership']);
});
