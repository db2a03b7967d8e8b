import { parseStudy } from '../../src/codebook/parse-study.ts';
import { readResponses, type ReadResponses } from '../../src/intake/read-responses.ts';
import type { Problem } from '../../src/problem.ts';
import { absenceAt } from '../../src/responses/absence-at.ts';
import { ABSENCE, type Responses } from '../../src/responses/responses.ts';

const HEAD = `schema: 1
id: study
title: {en: Study}
organisation: Company
languages: [en]
confidentiality: confidential
`;

const WAVES = `waves:
  - {id: w1, label: {en: One}, start: 2026-01-01, end: 2026-01-31}
  - {id: w2, label: {en: Two}, start: 2026-02-01, end: 2026-02-28}
`;

const NPS = `questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Would you?}}
`;

/** A codebook with two waves and one nps question, unless its keys are given. */
export function codebook(rest: string): string {
	const waves = /^waves:/m.test(rest) ? '' : WAVES;
	const questions = /^questions:/m.test(rest) ? '' : NPS;
	const sources = /^sources:/m.test(rest) ? '' : 'sources: [{file: a.csv, wave: w1}]\n';
	return HEAD + waves + sources + questions + rest;
}

type Content = string | Uint8Array;

/** Reads files (text as UTF-8) by a codebook, in chunks of so many bytes. */
export async function read(
	yamlText: string,
	files: Readonly<Record<string, Content>>,
	chunk = 1 << 16,
): Promise<ReadResponses> {
	const { study, yaml, problems } = parseStudy('data/study/study.yaml', yamlText);
	if (study === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
	return readResponses(study, yaml, (file) => {
		const content = files[file];
		if (content === undefined) return null;
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		return { name: `data/study/${file}`, stream: () => chunks(bytes, chunk) };
	});
}

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** One line a problem: severity, rule, place, value. */
export function told(problems: readonly Problem[]): string[] {
	return problems.map(({ severity, rule, file, line, row, column, value }) =>
		[severity, rule, file?.replace('data/study/', ''), line, row, column, value].join(' · '),
	);
}

/** Each row as a small text: only for tests. */
function rowsOf(responses: Responses | null): string[] {
	if (responses === null) return ['no responses'];
	const { wave, relation, brand, role, person, account, segments, weight, items } = responses;
	return Array.from({ length: responses.size }, (_, row) => {
		const coded = [wave, relation, brand, role, person, account, ...segments.values()].map(
			(column) => (column === null ? '' : (column.ids[column.codes[row] ?? -1] ?? '–')),
		);
		const answers = items.map(({ answers: one }) => {
			const reason = absenceAt(one, row);
			if (reason !== ABSENCE.valid) {
				return Object.entries(ABSENCE).find(([, code]) => code === reason)?.[0] ?? '?';
			}
			if (one.kind === 'scores') return String(one.scores[row]);
			if (one.kind === 'choice') return `#${one.codes[row]}`;
			return one.kind === 'multiple' ? one.ticks.map((tick) => tick[row]).join('') : 'text';
		});
		return [...coded, ...(weight[row] === 1 ? [] : [`×${weight[row]}`]), '|', ...answers].join(' ');
	});
}

/** Reads and throws where anything is wrong: the rows. */
export async function rows(
	yamlText: string,
	files: Readonly<Record<string, Content>>,
	chunk?: number,
): Promise<string[]> {
	const { responses, problems } = await read(yamlText, files, chunk);
	if (responses === null) throw new Error(told(problems).join('\n'));
	return rowsOf(responses);
}
