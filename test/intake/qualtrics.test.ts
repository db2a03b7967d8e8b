import { expect, test } from 'vitest';
import { codebook, read } from './reading.ts';

const HEADER = `StartDate,Status,Progress,Finished,ResponseId,Q1
Anfangsdatum,Antworttyp,Stand,Beendet,Antwort-ID,"Wie
wahrscheinlich?"
"{""ImportId"":""startDate""}","{""ImportId"":""status""}","{""ImportId"":""progress""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"
`;

const YAML = codebook(`questions:
  - {id: q, column: Q1, kind: nps, facet: experience, text: {en: Q}}
columns: {respondent: ResponseId}
`);

const ROWS = `2026-01-01,IP Address,100,True,R_1,9
2026-01-01,Survey Preview,100,True,R_2,nonsense
2026-01-01,2,100,1,R_3,8
2026-01-01,0,40,0,R_4,7
2026-01-01,0,40,False,R_5,
`;

test('three header rows are recognised; test, preview and unfinished responses are left out', async () => {
	const { responses, sources, problems } = await read(YAML, { 'a.csv': HEADER + ROWS });
	expect(problems).toEqual([]);
	expect(responses?.person.ids).toEqual(['R_1']);
	expect(sources[0]).toMatchObject({
		format: 'qualtrics',
		receipt: {
			read: 5,
			kept: 1,
			excluded: [
				{ reason: 'preview', count: 1 },
				{ reason: 'test', count: 1 },
				{ reason: 'unfinished', count: 2 },
			],
		},
	});
});

test('unfinished responses are kept where the codebook says so', async () => {
	const { responses } = await read(`${YAML}unfinished: keep\n`, { 'a.csv': HEADER + ROWS });
	expect(responses?.person.ids).toEqual(['R_1', 'R_4', 'R_5']);
});

test('lines and rows are those of the answers', async () => {
	const { problems } = await read(YAML, { 'a.csv': `${HEADER}2026-01-01,0,100,1,R_1,42\n` });
	expect(problems[0]).toMatchObject({ rule: 'score-out-of-range', line: 5, row: 1, column: 'Q1' });
});
