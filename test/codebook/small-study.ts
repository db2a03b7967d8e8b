import { parseStudy } from '../../src/codebook/parse-study.ts';
import { compareProblems } from '../../src/problem.ts';

/** A right codebook of twelve lines. */
export const SMALL_STUDY = `schema: 1
id: small
title: {en: Small, fi: Pieni}
organisation: Small Oy
languages: [en, fi]
confidentiality: confidential
waves:
  - {id: 2026-q1, label: {en: Q1, fi: Q1}, start: 2026-01-01, end: 2026-01-31}
sources:
  - {file: w1.csv, wave: 2026-q1}
questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Recommend?, fi: Suositteletko?}}
`;

/** What is wrong with the small codebook after replacing a text, as `line column: message remedy`. */
export function problemsAfter(from: string, to: string): string[] {
	if (!SMALL_STUDY.includes(from)) throw new Error(`the codebook does not hold ${from}`);
	return problemsOf(SMALL_STUDY.replace(from, to));
}

/** What is wrong with the small codebook and a line below it. */
export function problemsWith(line: string): string[] {
	return problemsOf(`${SMALL_STUDY}${line}\n`);
}

export function problemsOf(text: string): string[] {
	return parseStudy('study.yaml', text)
		.problems.toSorted(compareProblems)
		.map(({ line, column, message, remedy }) => `${line} ${column}: ${message} ${remedy}`);
}
