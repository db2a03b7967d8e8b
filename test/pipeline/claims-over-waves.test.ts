import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKaiku } from '../cli/run-kaiku.ts';
import {
	changeFile,
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const FILE = 'reports/small-report/v2026-q3/index.en.mdx';
const BEFORE = 'reports/small-report/v2026-q2/index.en.mdx';

/** An export of one wave: eleven of 36 give one point of the scale each, all others this score. */
function answeredBy(month: string, score: number): string {
	const rows = Array.from({ length: 36 }, (_, at) => {
		const who = `r${String(at).padStart(2, '0')}`;
		const role = at % 3 === 0 ? 'Buyer' : 'User';
		const nps = at < 11 ? at : score;
		return `${who},c${at % 12},${role},2026-${month}-02 12:00:00,${nps},${1 + (at % 5)}`;
	});
	return ['who,company,role,sent,nps,delivery', ...rows, ''].join('\n');
}

/** Two waves between which recommendation rose, and commentary that claims so. */
function risen() {
	const files = {
		...smallWorkspace(),
		'data/small/q1.csv': answeredBy('02', 3),
		'data/small/q2.csv': answeredBy('05', 10),
	};
	const claim = `<Claim says="rose" fact="nps:recommend|relation=customer|wave=2026-q2">Rose</Claim>`;
	return withEdit(files, BEFORE, 'The score is', `${claim}\n\nThe score is`);
}

/** Adds the third wave, in which most gave this score, and its version by `new-version`. */
async function nextWave(root: string, score: number): Promise<void> {
	const study = readFileSync(join(root, STUDY), 'utf8')
		.replace(
			'sources:',
			'  - {id: 2026-q3, label: {en: Q3, fi: Q3}, start: 2026-08-01, end: 2026-08-31, invited: 80}\nsources:',
		)
		.replace('columns:', '  - {file: q3.csv, wave: 2026-q3, relation: customer}\ncolumns:');
	changeFile(root, STUDY, study);
	changeFile(root, 'data/small/q3.csv', answeredBy('08', score));
	const words = ['v2026-q3', '--waves', '2026-q3,2026-q2', '--date', '2026-09-10'];
	const made = await runKaiku('new-version', 'small-report', ...words, '--workspace', root);
	expect(made.told.join('\n')).not.toContain('error');
	expect(made.code).toBe(0);
}

describe('a claim of a rise, made before the next wave', () => {
	let root = '';
	beforeAll(() => {
		root = writeWorkspace(risen());
	});
	afterAll(() => removeWorkspace(root));

	test('stands while the wave that it speaks of is the newest', async () => {
		const { code, out, told } = await runKaiku('check', root);
		expect([...out, ...told].join('\n')).not.toContain('claim-');
		expect(code).toBe(0);
	});

	test.each([
		['a fall', 3, 'claim-wrong'],
		['no change', 10, 'claim-not-significant'],
	])('fails the build when that wave brings %s', async (_, score, rule) => {
		removeWorkspace(root);
		root = writeWorkspace(risen());
		await nextWave(root, score);
		const { code, told } = await runKaiku('build', root);
		const line =
			readFileSync(join(root, FILE), 'utf8')
				.split('\n')
				.findIndex((text) => text.includes('<Claim')) + 1;
		expect(code).toBe(1);
		const words = told.join('\n');
		expect(words).toContain(`${FILE}:${line}`);
		expect(words).toContain(rule);
		expect(words).toMatch(/NPS \S+\s\([^)]+\)/u);
		expect(words).not.toContain(`error  ${BEFORE}`);
	});
});
