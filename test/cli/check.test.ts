import { afterAll, describe, expect, test } from 'vitest';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';
import { fiveFaults } from '../workspace/five-faults.ts';
import { runKaiku } from './run-kaiku.ts';

const KEYS = [
	'severity',
	'rule',
	'file',
	'line',
	'row',
	'column',
	'value',
	'message',
	'known',
	'remedy',
];

const STUDY = 'data/small/study.yaml';
const REPORT = 'reports/small-report/report.yaml';
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

/** Checks a workspace made of these files. */
async function check(files: WorkspaceFiles, ...options: readonly string[]) {
	const root = writeWorkspace(files);
	roots.push(root);
	const ended = await runKaiku('check', '--workspace', root, ...options);
	for (const line of [...ended.out, ...ended.told]) expect(line).not.toContain(root);
	return ended;
}

async function problemsOf(files: WorkspaceFiles) {
	const { code, out } = await check(files, '--json');
	return { code, problems: out.map((line): Record<string, unknown> => JSON.parse(line)) };
}

test('a workspace where nothing is wrong ends with 0; what its pages lack is told by name', async () => {
	const { code, problems } = await problemsOf(smallWorkspace());
	expect(code).toBe(0);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(new Set(problems.map(({ rule }) => rule))).toEqual(
		new Set([
			'commentary-without-language',
			'method-card',
			'no-score-without-why',
			'reader-and-decider',
			'unmeasured-is-visible',
		]),
	);
	const missing = problems.filter(({ rule }) => rule === 'method-card');
	expect(missing.map(({ value }) => value)).toEqual(['frame', 'selection', 'mode']);
});

test('a note or a warning does not fail', async () => {
	const { code, problems } = await problemsOf(smallWorkspace());
	expect(code).toBe(0);
	expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['warning', 'note']));
});

const waiving = (rule: string, where: string) =>
	withEdit(
		smallWorkspace(),
		REPORT,
		'owner:',
		`waive: [{rule: ${rule}, where: ${where}, reason: Agreed with the board.}]\nowner:`,
	);

describe('a waiver in report.yaml', () => {
	test('turns the warning into a note that prints its reason', async () => {
		const { problems } = await problemsOf(waiving('method-card', 'frame'));
		const frame = problems.find(({ value }) => value === 'frame');
		expect(frame).toMatchObject({ severity: 'note', rule: 'method-card' });
		expect(frame?.['message']).toContain('Set aside: Agreed with the board.');
		expect(problems.filter(({ rule }) => rule === 'waiver-without-match')).toEqual([]);
	});

	test('that sets nothing aside is told at its line, with the rules that there are', async () => {
		for (const [rule, where] of [
			['method-card', 'trademark'],
			['no-such-rule', 'index'],
		] as const) {
			const { problems } = await problemsOf(waiving(rule, where));
			expect(problems).toContainEqual(
				expect.objectContaining({
					severity: 'warning',
					rule: 'waiver-without-match',
					file: REPORT,
					line: 7,
					value: rule,
					known: expect.arrayContaining(['no-bare-mean']),
				}),
			);
		}
	});
});

describe('a waiver whose pages were never held against the rules', () => {
	const waived = waiving('method-card', 'trademark');
	const PAGE = 'reports/small-report/v2026-q2/index.en.mdx';

	test.each<[string, WorkspaceFiles]>([
		[
			'a colour of the brand',
			withEdit(waived, REPORT, 'owner:', "brand: {accent: '#767676'}\nowner:"),
		],
		['an export', withEdit(waived, 'data/small/q2.csv', 'User', 'Uzer')],
		['commentary', { ...waived, [PAGE]: '# It fell to <Fact id="no-such-fact" />\n' }],
	])('is not told to be taken out beside an error in %s', async (_, files) => {
		const { code, problems } = await problemsOf(files);
		expect(code).toBe(1);
		expect(problems.filter(({ rule }) => rule === 'waiver-without-match')).toEqual([]);
	});

	test('is told beside such an error where no rule has its name', async () => {
		const files = withEdit(
			waiving('no-such-rule', 'index'),
			REPORT,
			'owner:',
			"brand: {accent: '#767676'}\nowner:",
		);
		const { problems } = await problemsOf(files);
		expect(problems).toContainEqual(expect.objectContaining({ value: 'no-such-rule' }));
	});
});

describe('five faults at once', () => {
	test('are all told in one run, in the order of file, line and column', async () => {
		const { code, out } = await check(fiveFaults());
		expect(code).toBe(1);
		expect(`\n${out.join('\n')}\n`).toMatchInlineSnapshot(`
			"
			error  data/small/q2.csv:3  row 2, role, "Uzer"
			       No role of the codebook lists this text. Add the text to the values of the role that it means, perhaps user, or mend it. Known: user, buyer.  [unlisted-role]
			error  data/small/q2.csv:5  row 4, nps, "12"
			       The score is outside the scale 0 to 10. Mend the scale, or list the text in not_met, no_opinion, no_answer or not_asked of the question.  [score-out-of-range]
			error  data/small/study.yaml:8  colour, "colour"
			       The key "colour" is not known here. Use one of: schema, id, title, organisation, fictional, languages, confidentiality, survey, account_secret, thresholds, stale_after, panel, unfinished, waves, sources, columns, questions, roles, relations, brands, segments, phases, functions, touchpoints, themes, weights, relevant_change, headline, exclude.  [unknown-key]
			error  data/small/study.yaml:13  sources[0].file, "q1.csv"
			       The export data/small/q1.csv is not there. Put it there, or take the source out of the codebook.  [missing-file]
			error  data/small/study.yaml:23  questions[1].column, "deliverey"
			       data/small/q2.csv, line 1 has no column named "deliverey". Write the name as in the header, perhaps "delivery", or a map of file to column if this file did not ask. Known: delivery, role, company, sent, who.  [unknown-column]
			"
		`);
	});

	test('are JSON Lines with the keys of the contract, in its order', async () => {
		const { code, problems } = await problemsOf(fiveFaults());
		expect(code).toBe(1);
		expect(problems.map(Object.keys)).toEqual(Array.from({ length: 5 }, () => KEYS));
		expect(problems.map(({ rule, file, line, row }) => [rule, file, line, row])).toEqual([
			['unlisted-role', 'data/small/q2.csv', 3, 2],
			['score-out-of-range', 'data/small/q2.csv', 5, 4],
			['unknown-key', STUDY, 8, null],
			['missing-file', STUDY, 13, null],
			['unknown-column', STUDY, 23, null],
		]);
		for (const { remedy } of problems) expect(remedy).toEqual(expect.any(String));
	});

	test('are annotations for GitHub, one a line', async () => {
		const { code, out } = await check(fiveFaults(), '--format', 'github');
		expect(code).toBe(1);
		expect(out).toHaveLength(5);
		expect(out[3]).toBe(
			'::error file=data/small/study.yaml,line=13,title=missing-file::sources[0].file The export data/small/q1.csv is not there. Put it there, or take the source out of the codebook.',
		);
	});
});

test('what a file holds cannot write a command of its own to the GitHub log', async () => {
	const files = withEdit(
		smallWorkspace(),
		STUDY,
		'confidentiality: confidential',
		'confidentiality: confidential\n"a\\n::error::b%0A,c": 1',
	);
	const { out } = await check(files, '--format', 'github');
	expect(out).toHaveLength(1);
	expect(out[0]).toMatch(/^::error file=data\/small\/study\.yaml,line=8,title=unknown-key::/);
	expect(out[0]).toContain('a%0A::error::b%250A,c');
});

test('one missing export among several is an error, none at hand is a note', async () => {
	const { 'data/small/q1.csv': q1, ...withoutFirst } = smallWorkspace();
	expect(q1).toBeDefined();
	const first = await problemsOf(withoutFirst);
	expect(first.code).toBe(1);
	expect(first.problems).toMatchObject([{ rule: 'missing-file', line: 12 }]);
	const { 'data/small/q2.csv': q2, ...withoutBoth } = withoutFirst;
	expect(q2).toBeDefined();
	const both = await problemsOf(withoutBoth);
	expect(both.problems.map(({ severity, rule }) => [severity, rule])).toEqual([
		['note', 'without-data'],
		['error', 'no-snapshot'],
	]);
});

test('a codebook or version that is wrong is told there alone, not as a name that is missing', async () => {
	const version = 'reports/small-report/v2026-q2/version.yaml';
	const older = {
		...smallWorkspace(),
		'reports/small-report/v2026-q1/version.yaml':
			'schema: 1\nstatus: finished\ndate: 2026-03-15\nwaves: [2026-q1]\n',
	};
	const compared = withEdit(older, version, 'status: draft', 'status: draft\ncompare: v2026-q1');
	const { problems } = await problemsOf(withEdit(compared, STUDY, 'kind: nps', 'kind: npss'));
	expect(problems.map(({ rule, column }) => [rule, column])).toEqual([
		['wrong-value', 'questions[0].kind'],
		['wrong-value', 'status'],
	]);
});

test('names that only metrics and wording know are problems, not crashes', async () => {
	const cuts = 'cuts: [{metrics: ["npss:recommend"], by: [segment.size]}]\n';
	const more = `languages: [en, fi, de]\nnumbers: fi_FI\n${cuts}`;
	const files = withEdit(smallWorkspace(), REPORT, 'languages: [en, fi]\n', more);
	const { code, problems } = await problemsOf(files);
	expect(code).toBe(1);
	expect(problems.map(({ rule, line, column, value }) => [rule, line, column, value])).toEqual([
		['missing-language', 4, 'title', null],
		['unknown-language', 6, 'languages[2]', 'de'],
		['unknown-name', 6, 'languages[2]', 'de'],
		['unknown-number-format', 7, 'numbers', 'fi_FI'],
		['unknown-name', 8, 'cuts[0].by[0]', 'segment.size'],
		['unknown-metric', 8, 'cuts[0].metrics[0]', 'npss'],
	]);
	expect(problems[1]).toMatchObject({ known: ['fi', 'sv', 'en'] });
	expect(problems[3]).toMatchObject({ known: ['page', 'en-GB', 'fi-FI', 'sv-FI', 'sv-SE'] });
	expect(problems[4]).toMatchObject({ known: ['role', 'touchpoint'] });
	expect(problems[5]?.['known']).toContain('nps');
});

test('actions and events that name what there is not are told with line and known names', async () => {
	const { problems } = await problemsOf({
		...smallWorkspace(),
		'reports/small-report/actions.yaml':
			'- {id: a, title: {en: Do}, touchpoint: delivry}\n- {id: a, title: {en: Do, fi: Tee}, role: boss}\n',
		'reports/small-report/events.yaml': '- {id: e, date: 2026-02-30, title: {en: X, fi: X}}\n',
	});
	expect(problems.map(({ file, line, rule, column }) => [file, line, rule, column])).toEqual([
		['reports/small-report/actions.yaml', 1, 'missing-language', '[0].title'],
		['reports/small-report/actions.yaml', 1, 'unknown-name', '[0].touchpoint'],
		['reports/small-report/actions.yaml', 2, 'repeated-id', '[1].id'],
		['reports/small-report/actions.yaml', 2, 'unknown-name', '[1].role'],
		['reports/small-report/events.yaml', 1, 'wrong-value', '[0].date'],
	]);
	expect(problems[1]).toMatchObject({ known: ['delivery'] });
});

test('a folder that is no workspace, or none at all, is told', async () => {
	const { code, problems } = await problemsOf({ 'readme.txt': 'hello' });
	expect(code).toBe(1);
	expect(problems).toMatchObject([{ rule: 'not-a-workspace', file: null, line: null }]);
	expect((await runKaiku('check', '/nowhere-at-all')).code).toBe(1);
});
