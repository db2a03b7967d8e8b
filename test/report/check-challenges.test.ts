import { describe, expect, test } from 'vitest';
import { checkChallenges } from '../../src/report/check-challenges.ts';
import { parseChallenges } from '../../src/report/parse-report.ts';
import { buildStudy } from '../responses/build-study.ts';

function found(text: string): readonly string[] {
	const { value, yaml, problems } = parseChallenges('challenges.yaml', text);
	const wrong = value === null ? [] : checkChallenges(value, yaml, [buildStudy()]);
	return [...problems, ...wrong].map(({ line, message }) => `${line} ${message}`);
}

describe('a challenge', () => {
	test('that is verified names what customers say of it', () => {
		expect(found('- {id: waiting, title: {en: Waiting}, status: verified}\n')).toEqual([
			'1 "waiting" is called verified, but no figure tells what customers say of it.',
		]);
		const asked =
			'- {id: waiting, title: {en: Waiting}, status: verified, solved: "nps:recommend"}\n';
		expect(found(asked)).toEqual([]);
	});

	test('names figures of questions that were asked', () => {
		expect(found('- {id: a, title: {en: A}, status: raised, frequency: "share:none:x"}\n')).toEqual(
			[
				'1 "[0].frequency" names "share:none:x", which is no figure of a question of the report\'s first study.',
			],
		);
	});

	test('is in one of five states', () => {
		expect(found('- {id: a, title: {en: A}, status: done}\n')[0]).toContain('status');
	});
});
