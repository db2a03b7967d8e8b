import { afterAll, expect, test } from 'vitest';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import {
	removeWorkspace,
	smallWorkspace,
	withEdit,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

const STUDY = 'data/small/study.yaml';
const roots: string[] = [];
afterAll(() => roots.forEach(removeWorkspace));

/** The small workspace with waves told by the day, a test response without one and a late answer. */
function byDay(): WorkspaceFiles {
	const days = ['wave: 2026-q1, ', 'wave: 2026-q2, '].reduce(
		(files, wave) => withEdit(files, STUDY, wave, ''),
		smallWorkspace(),
	);
	const excluding = withEdit(
		days,
		STUDY,
		'headline:',
		'exclude: [{column: role, values: [Tester], reason: test}]\nheadline:',
	);
	const q2 = `${excluding['data/small/q2.csv'] ?? ''}t1,c1,Tester,,9,4\nt2,c1,User,2027-01-01 12:00:00,9,4\n`;
	return { ...excluding, 'data/small/q2.csv': q2 };
}

function rowsRead(all: readonly { readonly receipt: { readonly read: number } }[]): number {
	return all.reduce((sum, { receipt }) => sum + receipt.read, 0);
}

test('every row of every export stands in the snapshot once, those in no wave by their reason', async () => {
	const root = writeWorkspace(byDay());
	roots.push(root);
	const { versions } = await compileWorkspace(root);
	const [study] = versions[0]?.snapshot.card.studies ?? [];
	if (study === undefined) throw new Error('There is no snapshot.');
	expect(study.withoutWave).toEqual({
		read: 2,
		kept: 0,
		excluded: [
			{ reason: 'out-of-field', count: 1 },
			{ reason: 'test', count: 1 },
		],
	});
	expect(rowsRead(study.sources)).toBe(74);
	expect(rowsRead(study.waves) + (study.withoutWave?.read ?? 0)).toBe(74);
});

/** The small workspace whose second wave has so many left out by exclude.csv and by a refused consent. */
function leavingOut(asked: number, refused: number): WorkspaceFiles {
	const files = withEdit(
		smallWorkspace(),
		STUDY,
		'headline:',
		'exclude: [{column: role, values: [Refused], reason: refused-consent}]\nheadline:',
	);
	const lines = Array.from({ length: asked }, (_, at) => `q2.csv,${at + 1},erasure,2026-06-01`);
	const more = Array.from(
		{ length: refused },
		(_, at) => `x${at},c1,Refused,2026-05-02 12:00:00,9,4\n`,
	);
	return {
		...files,
		'data/small/q2.csv': `${files['data/small/q2.csv'] ?? ''}${more.join('')}`,
		'data/small/exclude.csv': ['file,row,reason,date', ...lines, ''].join('\n'),
	};
}

async function excludedOf(files: WorkspaceFiles) {
	const root = writeWorkspace(files);
	roots.push(root);
	const { versions } = await compileWorkspace(root);
	const [study] = versions[0]?.snapshot.card.studies ?? [];
	return [study?.waves[0], study?.sources[1]].map((one) => one?.receipt.excluded);
}

test('a reason of few who asked to be left out is not told, only that they are', async () => {
	const together = [{ reason: 'other', count: 5 }];
	expect(await excludedOf(leavingOut(2, 3))).toEqual([together, together]);
	const apart = [
		{ reason: 'declared', count: 5 },
		{ reason: 'other', count: 4 },
	];
	expect(await excludedOf(leavingOut(5, 4))).toEqual([apart, apart]);
});
