import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { readResponses } from '../../src/intake/read-responses.ts';
import { absenceAt } from '../../src/responses/absence-at.ts';
import { ABSENCE } from '../../src/responses/responses.ts';

const EXPORT = fileURLToPath(
	new URL('../../../shared/data/sets/sfo-airport/2017_SFO_Customer_Survey.csv', import.meta.url),
);

const CODEBOOK = `schema: 1
id: sfo
title: {en: SFO 2017}
organisation: SFO
languages: [en]
confidentiality: anonymous
waves: [{id: 2017, label: {en: "2017"}, start: 2017-05-01, end: 2017-06-30}]
sources: [{file: sfo.csv, wave: 2017}]
columns: {respondent: RESPNUM}
questions:
  - {id: recommend, column: NETPRO, kind: nps, facet: experience, text: {en: Recommend}, no_answer: ["11"]}
  - {id: overall, column: Q7ALL, kind: rating, facet: experience, text: {en: Overall}, scale: {min: 1, max: 5}, not_met: ["6"], no_answer: ["0", Blank]}
`;

test.skipIf(!existsSync(EXPORT))(
	'the SFO airport survey of 2017 has its published NPS (skipped where the export is absent)',
	async () => {
		const { study, yaml } = parseStudy('data/sfo/study.yaml', CODEBOOK);
		if (study === null) throw new Error('the codebook is wrong');
		const { responses, sources, problems } = await readResponses(study, yaml, (asked) =>
			asked !== 'sfo.csv'
				? null
				: {
						name: 'sfo.csv',
						stream: () => createReadStream(EXPORT),
					},
		);
		expect(problems).toEqual([]);
		expect(sources[0]?.receipt).toEqual({ read: 2831, kept: 2831, excluded: [] });
		const answers = responses?.items[0]?.answers;
		if (answers?.kind !== 'scores') throw new Error('no scores');
		const scores = [...answers.scores].filter(
			(_, row) => absenceAt(answers, row) === ABSENCE.valid,
		);
		const promoters = scores.filter((score) => score >= 9).length;
		const detractors = scores.filter((score) => score <= 6).length;
		expect(scores.length).toBe(2746);
		expect((100 * (promoters - detractors)) / scores.length).toBeCloseTo(39.839767, 6);
	},
);
