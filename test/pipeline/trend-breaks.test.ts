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

/** The small workspace with a question that the second export words otherwise. */
function reworded(): WorkspaceFiles {
	const words = withEdit(
		withEdit(smallWorkspace(), 'data/small/q1.csv', 'sent,nps,', 'sent,Would you recommend us?,'),
		'data/small/q2.csv',
		'sent,nps,',
		'sent,Would you recommend us to a friend?,',
	);
	const map =
		'column: {q1.csv: Would you recommend us?, q2.csv: Would you recommend us to a friend?}';
	return withEdit(words, STUDY, 'column: nps', map);
}

async function compiled(files: WorkspaceFiles) {
	const root = writeWorkspace(files);
	roots.push(root);
	const { versions, problems } = await compileWorkspace(root);
	const snapshot = versions[0]?.snapshot;
	const against = (snapshot?.facts ?? []).filter((fact) => fact.against === 'wave.2026-q1');
	return {
		rules: problems
			.filter(({ file }) => file?.startsWith('data/'))
			.map(({ severity, rule }) => `${severity} ${rule}`),
		breaks: snapshot?.card.studies[0]?.breaks,
		compared: [...new Set(against.map(({ question }) => question))],
	};
}

test('a question that the export of a wave words otherwise is not compared, and the snapshot says why', async () => {
	expect(await compiled(reworded())).toEqual({
		rules: ['warning wording-differs'],
		breaks: [{ question: 'recommend', touchpoint: '', wave: '2026-q2', because: 'wording' }],
		compared: ['delivery'],
	});
});

test('the codebook may say that it is the same as before', async () => {
	const same = withEdit(reworded(), STUDY, 'kind: nps', 'kind: nps\n    same_as_before: [2026-q2]');
	expect(await compiled(same)).toEqual({
		rules: ['note wording-differs'],
		breaks: undefined,
		compared: ['delivery', 'recommend'],
	});
});

test('a wave that the codebook names there and does not have is an error', async () => {
	const wrong = withEdit(
		reworded(),
		STUDY,
		'kind: nps',
		'kind: nps\n    same_as_before: [2026-q4]',
	);
	expect((await compiled(wrong)).rules).toContain('error unknown-name');
});
