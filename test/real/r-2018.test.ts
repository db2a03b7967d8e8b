import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const ROOT = realWorkspace('r-2018');
const VERSIONS = ['reports/r-2018/v2018'];
const isHere = hasExport('r-community-survey/2018_English_form_responses.tsv');

describe.skipIf(!isHere)(
	'the R community survey of 2018 (skipped where ../shared/data does not hold its export)',
	() => {
		beforeAll(() => removeBuilt(ROOT, VERSIONS));
		afterAll(() => removeBuilt(ROOT, VERSIONS));

		test('has no error, and says that nothing tells its persons apart', async () => {
			const { code, problems } = await checkedProblems(ROOT);
			expect(code).toBe(0);
			expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual(
				expect.arrayContaining([
					['warning', 'unnamed-column'],
					['note', 'equal-records'],
					['note', 'outside-workspace'],
					['note', 'unnamed-persons'],
				]),
			);
			expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		});

		test('has an unrounded score of 72.109297 on 3,001 answers', async () => {
			const { value, n } = levelOf(await estimatesOf(ROOT, 'v2018'), 'nps', 'recommend', '2018');
			expect(n).toBe(3001);
			expect(value).toBeCloseTo(72.109297, 6);
		});

		test('publishes 72, and everybody with a role in one of eight', async () => {
			const facts = await publishedFacts(ROOT, 'r-2018');
			const scores = facts.filter(
				({ metric, segment, against }) => metric === 'nps' && !segment && !against,
			);
			expect(scores.find(({ role }) => role === '')).toMatchObject({ value: 72, n: 3001 });
			const roles = scores.filter(({ role }) => role !== '');
			expect(roles).toHaveLength(8);
			expect(roles.reduce((sum, { n }) => sum + Number(n), 0)).toBe(3001);
		});

		// In `npm test` the build of the CNCF surveys stands for those of the other exports.
		test.runIf(isChecked)(
			'builds its site, whose benchmark says what is missing for a second brand',
			async () => {
				const { code, told } = await spawnKaiku(['build', '--workspace', ROOT]);
				expect(code, told.join('\n')).toBe(0);
				const pages = join(ROOT, 'dist/r/all/en/r-2018/v2018');
				expect(existsSync(join(pages, 'roles/analyst.html'))).toBe(true);
				const benchmark = readFileSync(join(pages, 'benchmark.html'), 'utf8');
				expect(benchmark).toContain('No competitor in the answers');
				expect(readFileSync(join(pages, 'index.html'), 'utf8')).toContain('+72');
			},
			60_000,
		);
	},
);
