import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import {
	checkWithdrawals,
	standingSuccessor,
	type StandingVersion,
} from '../../src/report/check-withdrawals.ts';
import { parseVersion, parseWithdrawal } from '../../src/report/parse-report.ts';

/** A version that names another one to be read against, and its withdrawn.yaml below the day. */
function version(id: string, { compare = '', withdrawn = '' } = {}): StandingVersion {
	const text = `schema: 1\nstatus: draft\ndate: 2026-06-15\nwaves: [2026-q2]\ncompare: "${compare}"\n`;
	const { value, yaml } = parseVersion(`${id}/version.yaml`, text);
	if (value === null) throw new Error('the version is wrong');
	if (withdrawn === '') return { id, version: value, yaml, withdrawn: null };
	const read = parseWithdrawal(`${id}/withdrawn.yaml`, `date: 2026-07-01\n${withdrawn}\n`);
	if (read.value === null) throw new Error('the withdrawal is wrong');
	return { id, version: value, yaml, withdrawn: { ...read.value, yaml: read.yaml } };
}

function checked(...versions: readonly StandingVersion[]): string[] {
	const folders = versions.map(({ id }) => id);
	return checkWithdrawals(versions, folders).map(
		({ severity, rule, file, line, remedy }: Problem) =>
			`${severity} ${rule} ${file}:${line} ${remedy}`,
	);
}

test('a version that is read against a withdrawn one is warned about, with what to name instead', () => {
	expect(
		checked(
			version('v3', { compare: 'v1' }),
			version('v2'),
			version('v1', { withdrawn: 'reason: error\nsuccessor: v2' }),
		),
	).toEqual(['warning compare-with-withdrawn v3/version.yaml:5 Name v2, or take the line out.']);
});

test('a version that is read in the place of the one it names is not told to name itself', () => {
	expect(
		checked(
			version('v2', { compare: 'v1' }),
			version('v1', { withdrawn: 'reason: error\nsuccessor: v2' }),
		),
	).toEqual([
		'warning compare-with-withdrawn v2/version.yaml:5 Name another version, or take the line out.',
	]);
});

test('two withdrawn versions, one read against the other, are in order', () => {
	const withdrawn = 'reason: error';
	expect(
		checked(version('v2', { compare: 'v1', withdrawn }), version('v1', { withdrawn })),
	).toEqual([]);
});

test('a successor that is not there is an error at its line', () => {
	expect(
		checked(version('v2'), version('v1', { withdrawn: 'reason: error\nsuccessor: v7' })),
	).toEqual(['error unknown-name v1/withdrawn.yaml:3 Use one of: v2.']);
});

function taken(id: string, successor: string): StandingVersion {
	return version(id, { withdrawn: `reason: error\nsuccessor: ${successor}` });
}

describe('where a reader is led', () => {
	test('is past successors that were withdrawn too', () => {
		const versions = [version('v3'), taken('v2', 'v3'), taken('v1', 'v2')];
		expect(standingSuccessor('v1', versions)).toBe('v3');
		expect(checked(...versions)).toEqual([]);
	});

	test('is nowhere in a circle, which is noted', () => {
		const versions = [taken('v2', 'v1'), taken('v1', 'v2')];
		expect(standingSuccessor('v1', versions)).toBeNull();
		expect(checked(...versions).map((line) => line.split(' ')[1])).toEqual([
			'successor-withdrawn',
			'successor-withdrawn',
		]);
	});
});

test('withdrawn.yaml is held to its form: a day, one of two reasons, no other key', () => {
	const { value, problems } = parseWithdrawal(
		'withdrawn.yaml',
		'date: 2026-02-30\nreason: mood\nsuccesor: v2\n',
	);
	expect(value).toBeNull();
	expect(problems.map(({ rule, line }) => [line, rule])).toMatchInlineSnapshot(`
		[
		  [
		    1,
		    "wrong-value",
		  ],
		  [
		    2,
		    "wrong-value",
		  ],
		  [
		    3,
		    "unknown-key",
		  ],
		]
	`);
});
