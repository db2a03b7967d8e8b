import { tidyText } from '../intake/cells/comparable-text.ts';
import { problem, type Problem } from '../problem.ts';
import type { CodedThemes } from './coded-themes.ts';

/** Who is in the responses. */
export interface KnownRespondents {
	/** Respondent ids as the responses write them. */
	readonly all: Iterable<string>;
	/** Those of them who wrote an answer to the question. */
	readonly wrote: ReadonlySet<string>;
}

/**
 * The coded answers with respondent ids as the responses write them, without those of people who are
 * not there; and how many there are of these and of those who wrote nothing to the question.
 */
export function compareThemes(
	{ question, mentions }: CodedThemes,
	{ all, wrote }: KnownRespondents,
	file: string,
): { themes: CodedThemes; problems: readonly Problem[] } {
	const coded = new Set(mentions.map(({ respondent }) => respondent));
	const written = new Map<string, string>();
	for (const id of all) {
		const tidy = tidyText(id);
		if (coded.has(tidy)) written.set(tidy, id);
	}
	const unknown = coded.size - written.size;
	const silent = [...written.values()].filter((id) => !wrote.has(id)).length;
	const themes = {
		question,
		mentions: mentions.flatMap((mention) => {
			const respondent = written.get(mention.respondent);
			return respondent === undefined ? [] : [{ ...mention, respondent }];
		}),
	};
	const problems = [
		...(unknown > 0 ? [unknownRespondents(unknown, coded.size, file)] : []),
		...(silent > 0 ? [nothingWritten(silent, coded.size, question, file)] : []),
	];
	return { themes, problems };
}

function unknownRespondents(unknown: number, all: number, file: string): Problem {
	return problem({
		severity: unknown === all ? 'warning' : 'note',
		rule: 'coded-but-not-in-answers',
		file,
		column: 'respondent',
		message: `Coded but not among the answers: ${unknown} of ${all} respondents; their themes are not counted.`,
		remedy:
			unknown === all
				? 'See that respondent holds the same ids as the respondent column of the exports.'
				: 'Nothing, if these answers were left out; else mend the ids.',
	});
}

function nothingWritten(silent: number, all: number, question: string, file: string): Problem {
	return problem({
		severity: silent === all ? 'warning' : 'note',
		rule: 'coded-but-not-written',
		file,
		column: 'respondent',
		message: `Coded but without an answer to ${question}: ${silent} of ${all} respondents; their themes are not counted.`,
		remedy: 'See that the file is called by the question that was coded.',
	});
}
