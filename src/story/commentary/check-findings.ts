import { problem, type Problem } from '../../problem.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** What is wrong with the headings that an author writes for sections: one without words, two for one section. */
export function checkFindings({ file, findings }: ParsedCommentary): readonly Problem[] {
	return findings.flatMap(({ section, parts, line }, at) => {
		const told = (rule: string, message: string, remedy: string) =>
			problem({ severity: 'error', rule, file, line, value: section, message, remedy });
		const isEmpty = parts.every((part) => typeof part === 'string' && part.trim() === '');
		if (isEmpty)
			return [
				told(
					'empty-finding',
					`The heading of the section ${section} has no words.`,
					'Write the finding, or leave <Finding> out.',
				),
			];
		const first = findings.findIndex((other) => other.section === section);
		if (first === at) return [];
		return [
			told(
				'second-finding',
				`The section ${section} has a heading already, in line ${findings[first]?.line}.`,
				'Keep one of the two.',
			),
		];
	});
}
