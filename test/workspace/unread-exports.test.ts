import { afterEach, expect, test } from 'vitest';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { removeWorkspace, smallWorkspace, writeWorkspace } from './small-workspace.ts';

let root = '';
afterEach(() => removeWorkspace(root));

const unread = (files: Readonly<Record<string, string>>) => {
	root = writeWorkspace({ ...smallWorkspace(), ...files });
	return readWorkspace(root).problems.filter(({ rule }) => rule === 'unread-export');
};

test('an export that no source names is told, with the place of the sources', () => {
	const told = unread({ 'data/small/q3.csv': 'who\n', 'data/small/q4.xlsx': '' });
	expect(told.map(({ severity, file, line, value }) => [severity, file, line, value])).toEqual([
		['warning', 'data/small/study.yaml', 12, 'q3.csv'],
		['warning', 'data/small/study.yaml', 12, 'q4.xlsx'],
	]);
});

test('nothing is told of files that are no exports, are named, or were put away', () => {
	const others = [
		'contacts.csv',
		'exclude.csv',
		'themes/why.csv',
		'old/q0.csv',
		'notes.txt',
		'~$q2.xlsx',
	];
	expect(unread(Object.fromEntries(others.map((name) => [`data/small/${name}`, 'a\n'])))).toEqual(
		[],
	);
});
