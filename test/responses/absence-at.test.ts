import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { absenceAt, validity } from '../../src/responses/absence-at.ts';
import { AnswerCells } from '../../src/responses/answer-cells.ts';
import { ABSENCE, type Answers } from '../../src/responses/responses.ts';

const anyScore = fc.oneof(
	fc.integer({ min: -4, max: 10 }),
	fc.integer({ min: -40_000, max: 300 }),
	fc.double({ min: -1e9, max: 1e9, noNaN: true }),
	fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
);
const anyCell = fc.record({
	score: anyScore.map((score) => (score === 0 ? 0 : score)),
	absence: fc.constantFrom(...Object.values(ABSENCE)),
});

test('scores and reasons for none come out of their one array as they went in', () => {
	fc.assert(
		fc.property(
			fc.array(anyCell, { minLength: 1, maxLength: 300 }),
			fc.boolean(),
			(told, hasRoom) => {
				const cells = new AnswerCells();
				told.forEach(({ score, absence }, row) => cells.set(row, score, absence));
				const rows = Int32Array.from(told, (_, row) => told.length - 1 - row);
				const { values, lowest } = cells.takeOut(rows, new Uint8Array(hasRoom ? 4096 : 0));
				const answers: Answers = { kind: 'scores', scores: values, lowest };
				const isValid = validity(answers);
				told.toReversed().forEach(({ score, absence }, row) => {
					expect(absenceAt(answers, row)).toBe(absence);
					expect(isValid(row)).toBe(absence === ABSENCE.valid);
					if (absence === ABSENCE.valid) expect(values[row]).toBe(score);
				});
				expect(isValid(told.length)).toBe(false);
			},
		),
	);
});
