import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKaiku } from '../cli/run-kaiku.ts';
import { markupFaults } from '../browser/markup-faults.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import {
	checkedProblems,
	estimatesOf,
	hasExport,
	levelOf,
	publishedFacts,
	realWorkspace,
	removeBuilt,
} from './real-workspace.ts';
import { isChecked } from '../sweep.ts';

const ROOT = realWorkspace('cncf-maintainers');
const REPORT = 'reports/cncf-maintainers';
const VERSIONS = [`${REPORT}/v2019-h2`, `${REPORT}/v2021-h1`];
const isHere =
	hasExport('cncf-maintainers/CNCF_Maintainers_2019_H2.csv') &&
	hasExport('cncf-maintainers/CNCF_Maintainers_Survey_2021_H1.csv');

describe.skipIf(!isHere)(
	'the CNCF maintainer surveys of 2019 and 2021 (skipped where ../shared/data does not hold their exports)',
	() => {
		beforeAll(() => removeBuilt(ROOT, VERSIONS));
		afterAll(() => removeBuilt(ROOT, VERSIONS));

		test('have no error, and a note that several projects of one person cannot be told in 2021', async () => {
			const { code, problems } = await checkedProblems(ROOT);
			expect(code).toBe(0);
			expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
			const unnamed = problems.filter(({ rule }) => rule === 'unnamed-persons');
			expect(unnamed).toMatchObject([{ severity: 'note', column: 'sources[1].file' }]);
			expect(unnamed[0]?.['message']).toContain('several projects');
		});

		test('score 72.043011 on 1–10 in 2021, which no metric calls NPS', async () => {
			const estimates = await estimatesOf(ROOT, 'v2021-h1');
			const { value, n } = levelOf(estimates, 'nps-1-10', 'recommend', '2021-h1');
			expect(n).toBe(93);
			expect(value).toBeCloseTo((100 * 67) / 93, 6);
			expect(estimates.filter((one) => 'cell' in one && one.cell.metric.id === 'nps')).toEqual([]);
		});

		test('read words of 2019 as points, and compare nothing across the change of scale', async () => {
			const facts = await publishedFacts(ROOT, 'cncf-maintainers');
			const of = (metric: string, question: string, wave: string) =>
				facts.find(
					(fact) =>
						fact['metric'] === metric && fact['question'] === question && fact['wave'] === wave,
				);
			// as they stand in the file: 11 strongly agree, 23 agree, of 55 without "N/A".
			expect(of('top2', 'ci-2019', '2019-h2')).toMatchObject({ value: 62, n: 55 });
			expect(of('top2', 'ci', '2019-h2')).toMatchObject({ status: 'not-asked' });
			expect(of('nps-1-10', 'recommend-2019', '2019-h2')).toMatchObject({ value: 40, n: 70 });
			const compared = facts.filter(({ against }) => String(against).startsWith('wave.'));
			expect(compared.map(({ question }) => question)).toEqual(compared.map(() => 'reached-out'));
		});

		test('say as two versions which questions can be compared, which cannot and why', async () => {
			const words = ['cncf-maintainers', 'v2019-h2', 'v2021-h1', '--workspace', ROOT];
			const { code, out } = await runKaiku('diff', ...words);
			expect(code).toBe(0);
			const at = out.indexOf('Questions');
			const told = out.slice(at + 1, out.indexOf('', at));
			expect(told).toContain('  comparable: reached-out');
			expect(told).toContain('  scale changed, not comparable: resources (before resources-2019)');
			expect(told).toContain(
				'  wording changed, not comparable: recommend (before recommend-2019)',
			);
			expect(told).toContain('  not asked before: overall');
			expect(told).toContain('  not asked any more: overall-2019');
			const json = (await runKaiku('diff', ...words, '--json')).out.map(
				(line): Record<string, unknown> => JSON.parse(line),
			);
			expect(json.find(({ id }) => id === 'question:resources')).toMatchObject({
				from: 'rating 1–5, high is better',
				to: 'rating 1–10, high is better',
				causes: ['scale'],
			});
			const moved = json.filter(({ verdict }) => verdict === 'up' || verdict === 'down');
			expect(moved.every(({ id }) => String(id).includes(':reached-out'))).toBe(true);
		});

		test.skipIf(!isChecked)(
			'build a site of two versions, where a trend is broken and says so (check)',
			async () => {
				const { code, told } = await spawnKaiku(['build', '--workspace', ROOT]);
				expect(code, told.join('\n')).toBe(0);
				const pages = join(ROOT, 'dist/cncf/all/en/cncf-maintainers');
				const older = readFileSync(join(pages, 'v2019-h2/index.html'), 'utf8');
				expect(older).toContain('NPS-type score +40');
				const newer = readFileSync(join(pages, 'v2021-h1/index.html'), 'utf8');
				expect(newer).toContain('NPS-type score +72');
				const trend = readFileSync(join(pages, 'v2021-h1/touchpoints/ci.html'), 'utf8');
				expect(trend).toContain('Nothing is compared across it.');
				const changes = readFileSync(join(pages, 'v2021-h1/changes/v2019-h2.html'), 'utf8');
				expect(changes).toContain('scale changed, not comparable');
				expect(changes).not.toMatch(/\b(?:rose|fell)\b/);
				expect(markupFaults(changes)).toEqual([]);
				expect(existsSync(join(pages, 'v2019-h2/touchpoints/tech-radar.html'))).toBe(true);
			},
			60_000,
		);
	},
);
