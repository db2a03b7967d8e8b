import { describe, expect, test } from 'vitest';
import { KAIKU_VERSION } from '../../src/pipeline/kaiku-version.ts';
import { runKaiku } from './run-kaiku.ts';

const COMMANDS = [
	'build',
	'check',
	'dev',
	'preview',
	'facts',
	'keys',
	'pdf',
	'remove-respondent',
	'withdraw',
];

test('--version tells the version of the package', async () => {
	const { code, out } = await runKaiku('--version');
	expect(code).toBe(0);
	expect(out).toEqual([KAIKU_VERSION]);
});

describe('--help', () => {
	test('ends with 0 and prints every command to stdout', async () => {
		const { code, out, told } = await runKaiku('--help');
		expect({ code, told }).toEqual({ code: 0, told: [] });
		for (const command of COMMANDS)
			expect(out.join('\n')).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
	});

	test.each(COMMANDS)('of %s ends with 0 and prints its usage to stdout', async (command) => {
		const { code, out, told } = await runKaiku(command, '--help');
		expect({ code, told }).toEqual({ code: 0, told: [] });
		expect(out.join('\n')).toMatch(new RegExp(`^Usage: kaiku ${command}\\b`));
	});

	test.each(COMMANDS)('of %s names --workspace', async (command) => {
		expect((await runKaiku(command, '--help')).out.join('\n')).toContain('--workspace <folder>');
	});
});

describe('wrong usage ends with 2 and says nothing on stdout', () => {
	test.each([
		[[]],
		[['biuld']],
		[['check', '--jsn']],
		[['check', '--format', 'xml']],
		[['check', 'one', 'two']],
		[['check', '--workspace']],
		[['facts']],
		[['facts', 'a', 'b', 'c']],
		[['remove-respondent', 'study']],
		[['withdraw', 'report', 'version']],
		[['dev', '--port', '99999999']],
		[['preview', '--port', 'http']],
		[['build', '--frozen=yes']],
	])('%j', async (words) => {
		const { code, out, told } = await runKaiku(...words);
		expect({ code, out }).toEqual({ code: 2, out: [] });
		expect(told.length).toBeGreaterThan(0);
	});
});
