import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import type { LevelEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { evidenceOf } from '../responses/evidence.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { runKaiku } from '../cli/run-kaiku.ts';
import { spawnKaiku } from '../cli/spawn-kaiku.ts';
import { isChecked } from '../sweep.ts';

const ROOT = fileURLToPath(new URL('sfo-2017', import.meta.url));
const EXPORT = fileURLToPath(
	new URL('../../../shared/data/sets/sfo-airport/2017_SFO_Customer_Survey.csv', import.meta.url),
);
const isHere = existsSync(EXPORT);
const VERSION = 'reports/sfo-2017/v2017';

function removeBuilt(): void {
	for (const built of ['dist', 'data/sfo-2017/.kaiku', `${VERSION}/snapshot`])
		rmSync(join(ROOT, built), { recursive: true, force: true });
}

/** The score of all answers before the gate, with the codebook changed. */
async function wholeScore(change: (study: Study) => Study): Promise<LevelEstimate> {
	const { workspace } = readWorkspace(ROOT);
	const [folder] = workspace.studies;
	const [report] = workspace.reports;
	const version = report?.versions[0]?.version;
	if (!folder || !report || !version) throw new Error('the workspace is not whole');
	const study = change(folder.study);
	const { read } = await compileStudy(ROOT, { ...folder, study });
	if (!read?.responses) throw new Error('there are no responses');
	const groups = presentGroups(read.responses);
	const plan = buildPlan([{ study, groups }], report.report, version);
	const whole = estimate(plan, evidenceOf(study, read.responses)).find(
		(one): one is LevelEstimate =>
			one.kind === 'level' &&
			one.cell.metric.id === 'nps' &&
			one.cell.weights === '' &&
			one.cell.cut.segment === '',
	);
	if (whole === undefined) throw new Error('there is no score');
	return whole;
}

describe.skipIf(!isHere)(
	'the SFO airport survey of 2017 (skipped where ../shared/data does not hold its export)',
	() => {
		beforeAll(removeBuilt);
		afterAll(removeBuilt);

		test('has nothing wrong; what its pages cannot tell is named: no frame, no rate, no reason', async () => {
			const { code, out } = await runKaiku('check', '--json', ROOT);
			expect(code).toBe(0);
			const problems = out.map((line): Record<string, unknown> => JSON.parse(line));
			const ofPages = problems.filter(({ file }) => String(file).startsWith('reports/'));
			expect(problems.filter((one) => !ofPages.includes(one))).toMatchObject([
				{ severity: 'note', rule: 'straight-lines', row: null },
				{ severity: 'note', rule: 'outside-workspace', column: 'sources[0].file' },
			]);
			const doubtful = ofPages.filter(({ severity }) => severity === 'warning');
			expect(doubtful.map(({ rule, value }) => [rule, value])).toEqual([
				['method-card', 'frame'],
				['method-card', 'selection'],
				['method-card', 'response'],
				['no-score-without-base', 'coverage'],
				['no-score-without-why', 'recommend'],
			]);
		});

		test('has an unrounded score of 39.839767 on 2,746 answers', async () => {
			const whole = await wholeScore((study) => study);
			expect(whole.base.n).toBe(2746);
			expect(whole.figure?.value).toBeCloseTo(39.839767, 6);
		});

		test('has one of 40.398436 by the weights of the export, on the same answers', async () => {
			const whole = await wholeScore((study) => ({
				...study,
				columns: { ...study.columns, weight: 'WEIGHT' },
				weights: { kind: 'column', targets: [] },
			}));
			expect(whole.base.n).toBe(2746);
			expect(whole.figure?.value).toBeCloseTo(40.398436, 6);
			expect(whole.base.nEffective).toBeLessThan(2746);
		});

		test('publishes 40, and fourteen touchpoints without those who did not use them', async () => {
			const { out } = await runKaiku('facts', 'sfo-2017', '--workspace', ROOT, '--json');
			const facts = out.map((line): Record<string, unknown> => JSON.parse(line));
			const whole = facts.filter(({ segment, role, against }) => !segment && !role && !against);
			expect(whole.find(({ metric }) => metric === 'nps')).toMatchObject({ value: 40, n: 2746 });
			const rated = whole.filter(({ metric, touchpoint }) => metric === 'top2' && touchpoint);
			expect(rated).toHaveLength(14);
			expect(rated.find(({ touchpoint }) => touchpoint === 'parking')).toMatchObject({ n: 1271 });
		});

		// In `npm test` the build of the CNCF surveys stands for those of the other exports.
		test.runIf(isChecked)(
			'builds its site, with a page for each touchpoint and no path of this machine',
			async () => {
				const { code, told } = await spawnKaiku(['build', '--workspace', ROOT]);
				expect(code, told.join('\n')).toBe(0);
				const pages = join(ROOT, 'dist/sfo/all/en/sfo-2017/v2017');
				expect(existsSync(join(pages, 'touchpoints/parking-shuttle.html'))).toBe(true);
				expect(readFileSync(join(pages, 'index.html'), 'utf8')).toContain('+40');
				const method = readFileSync(join(pages, 'method.html'), 'utf8');
				const card = readFileSync(join(ROOT, VERSION, 'snapshot/snapshot.json'), 'utf8');
				for (const text of [method, card]) expect(text).not.toContain('../shared');
			},
			60_000,
		);
	},
);
