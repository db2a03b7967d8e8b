import { afterAll, expect, test } from 'vitest';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
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

function write(files: WorkspaceFiles): string {
	const root = writeWorkspace(files);
	roots.push(root);
	return root;
}

function weightedBy(weights: string, more: WorkspaceFiles = {}): WorkspaceFiles {
	const files = { ...smallWorkspace(), ...more };
	return withEdit(files, STUDY, 'headline:', `weights: ${weights}\nheadline:`);
}

function contacts(buyers: number, users: number): WorkspaceFiles {
	const rows = Array.from({ length: buyers + users }, (_, at) =>
		[`x${at}`, `c${at % 12}`, at < buyers ? 'Buyer' : 'User', 'yes', ''].join(','),
	);
	const lines = ['contact,account,role,invited,disposition', ...rows, ''];
	return { 'data/small/contacts.csv': lines.join('\n') };
}

async function cardOf(files: WorkspaceFiles) {
	const { versions, problems } = await compileWorkspace(write(files));
	const wrong = problems.filter(({ severity }) => severity === 'error');
	expect(wrong).toEqual([]);
	const [version] = versions;
	if (version === undefined) throw new Error('There is no version.');
	return version.snapshot;
}

test('a study weighted to its contact frame says so in the card, and shows what it was unweighted', async () => {
	const { card, facts } = await cardOf(weightedBy('{kind: frame}', contacts(30, 10)));
	expect(card.studies[0]).toMatchObject({ weights: 'frame' });
	expect(card.studies[0]?.weighting).toMatchObject([
		{ wave: '2026-q2', margins: [{ by: 'role', shares: { buyer: 0.75, user: 0.25 } }] },
		{ wave: '2026-q1' },
	]);
	const total = 'nps:recommend|relation=customer|wave=2026-q2';
	const of = (weights: string) => facts.find(({ id }) => id === `${total}${weights}`)?.n;
	expect([of(''), of('|weights=none'), of('|weights=account')]).toEqual([36, 36, 36]);
	expect(card.sensitivity.map(({ fact }) => fact)).toEqual([total]);
});

test('every response carries its weight, with a mean of 1 in each wave', async () => {
	const [folder] = readWorkspace(write(weightedBy('{kind: frame}', contacts(30, 10)))).workspace
		.studies;
	if (folder === undefined) throw new Error('The study is not right.');
	const { read } = await compileStudy(roots.at(-1) ?? '', folder);
	const weight = [...(read?.responses?.weight ?? [])];
	expect(weight).toHaveLength(72);
	expect(weight.slice(0, 36).reduce((sum, one) => sum + one, 0)).toBeCloseTo(36, 8);
	expect(new Set(weight.map((one) => one.toFixed(6))).size).toBeGreaterThan(1);
});

test('what a weighting lacks stops the build with its place', async () => {
	const { versions, problems } = await compileWorkspace(write(weightedBy('{kind: frame}')));
	expect(versions).toEqual([]);
	expect(problems).toMatchObject([
		{
			severity: 'error',
			rule: 'weights-without-contacts',
			file: STUDY,
			column: 'weights.kind',
			value: 'frame',
			message: 'Weights of kind frame need data/small/contacts.csv, which is not there.',
		},
	]);
});

test('a frame with a mistake is told once', async () => {
	const frame = withEdit(contacts(30, 10), 'data/small/contacts.csv', 'x0,c0,Buyer', 'x0,c0,Bayer');
	const { problems } = await compileWorkspace(write(weightedBy('{kind: frame}', frame)));
	const errors = problems.filter(({ severity }) => severity === 'error');
	expect(errors.map(({ file }) => file)).toEqual(['data/small/contacts.csv']);
});
