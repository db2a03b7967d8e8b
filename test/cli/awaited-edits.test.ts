import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { awaitedEdits } from '../../src/cli/awaited-edits.ts';

const WORKSPACE = join('/', 'a', 'workspace');
const STUDY = join(WORKSPACE, 'data', 'small', 'study.yaml');
const EXPORT = join(WORKSPACE, 'data', 'small', 'q2.csv');
const REPORT = join(WORKSPACE, 'reports', 'small', 'report.yaml');
const OVER = '(nothing is awaited)';

/** Awaited edits, and what open pages are told of them. */
function told() {
	const lines: string[] = [];
	const edits = awaitedEdits(
		{ awaitNewer: (words) => lines.push(words), awaitNothing: () => lines.push(OVER) },
		WORKSPACE,
	);
	return { edits, lines };
}

/** What is told of files to which this happened, one after the other. */
function lastWords(...happened: Parameters<ReturnType<typeof told>['edits']['notice']>[]): string {
	const { edits, lines } = told();
	for (const [path, event] of happened) edits.notice(path, event);
	return lines.at(-1) ?? '';
}

describe('what open pages are told of edits', () => {
	it('names a file from the workspace on, with /', () => {
		expect(lastWords([STUDY, 'change'])).toBe(
			'data/small/study.yaml was edited. This page is being made again.',
		);
	});

	it('says what else happened to a file than an edit', () => {
		expect(lastWords([EXPORT, 'add'])).toContain('q2.csv was added.');
		expect(lastWords([EXPORT, 'unlink'])).toContain('q2.csv was removed.');
	});

	it('names the first of several files and counts the others, each once', () => {
		expect(lastWords([STUDY, 'change'], [REPORT, 'change'], [STUDY, 'change'])).toBe(
			'data/small/study.yaml and 1 more file were edited. This page is being made again.',
		);
		expect(lastWords([STUDY, 'change'], [EXPORT, 'add'], [REPORT, 'change'])).toBe(
			'data/small/study.yaml and 2 more files were changed. This page is being made again.',
		);
	});

	it('ends with the work, also where that fails', async () => {
		const { edits, lines } = told();
		edits.notice(STUDY, 'change');
		await edits.show(() => Promise.resolve(true));
		expect(lines.splice(0).at(-1)).toBe(OVER);
		edits.notice(STUDY, 'change');
		await expect(edits.show(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
		expect(lines.at(-1)).toBe(OVER);
	});

	it('goes on for what was edited during the work', async () => {
		const { edits, lines } = told();
		edits.notice(STUDY, 'change');
		await edits.show(async () => {
			edits.notice(REPORT, 'change');
			return true;
		});
		expect(lines.slice(1)).toEqual([
			'data/small/study.yaml and 1 more file were edited. This page is being made again.',
			'reports/small/report.yaml was edited. This page is being made again.',
		]);
	});

	it('names again what was being shown when that was left', async () => {
		const { edits, lines } = told();
		edits.notice(STUDY, 'change');
		await edits.show(async () => {
			edits.notice(REPORT, 'change');
			return false;
		});
		expect(lines.at(-1)).toBe(
			'data/small/study.yaml and 1 more file were edited. This page is being made again.',
		);
	});
});
