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
