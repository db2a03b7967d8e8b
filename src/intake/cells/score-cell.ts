import type { StudyQuestion } from '../../codebook/study-schema.ts';
import { ABSENCE } from '../../responses/responses.ts';
import type { CellFault } from './cell.ts';
import { CellLookup, type Meaning } from './cell-lookup.ts';
import { numberOf, tidyText } from './comparable-text.ts';
import type { DecimalEvidence } from './decimal-evidence.ts';
import type { FileDialect } from './file-dialect.ts';
import { ValueList } from './value-list.ts';

const NPS = { min: 0, max: 10 };

/** Larger numbers are no answers, and could not be told from their neighbours. */
const LARGEST = 2 ** 50;

/** The scale of a question of scores; null where any number is one. */
function scaleOf({ kind, scale }: StudyQuestion): { min: number; max: number } | null {
	return scale ?? (kind === 'nps' ? NPS : null);
}

/** The texts that mean points, by the point's place in the list. */
export function pointList(
	question: StudyQuestion,
	path: readonly PropertyKey[],
	dialect: FileDialect,
): ValueList {
	const entries = Object.entries(question.scale?.values ?? {}).map(([id, values]) => ({
		id,
		texts: dialect.textsOf(values),
		path: [...path, 'scale', 'values', id],
	}));
	return new ValueList(
		entries.filter(({ texts }) => texts.length > 0),
		dialect.mark,
	);
}

/**
 * Reads cells of scores: a listed text, else a text that says why there is none, else a number on
 * the scale that has no list of its own. nps takes whole numbers, the others decimals too, unless
 * points are listed. Nothing else is a score.
 */
export function scoreCells(
	question: StudyQuestion,
	points: ValueList,
	absences: ReadonlyMap<string, number>,
	dialect: FileDialect,
	decimals: DecimalEvidence,
	column: number,
): CellLookup {
	const scale = scaleOf(question);
	const replaced = new Set(points.entries.map(({ id }) => Number(id)));
	const isWhole = question.kind === 'nps' || replaced.size > 0;
	return new CellLookup((cell) => {
		const key = dialect.keyOf(cell);
		const absence = absences.get(key);
		if (absence !== undefined) return without(absence, null);
		const point = points.codeOf(key);
		if (point >= 0) return valid(Number(points.entries[point]?.id));
		if (key === '') return without(ABSENCE.noAnswer, null);
		const value = numberOf(tidyText(cell), dialect.mark);
		if (value === null || Math.abs(value) > LARGEST)
			return without(ABSENCE.noAnswer, noPoint(question, points));
		if (decimals.isUnclear(cell) && scale === null) return without(ABSENCE.noAnswer, unclear());
		decimals.note(cell, column);
		if (scale !== null && (value < scale.min || value > scale.max)) {
			return without(ABSENCE.noAnswer, outOfRange(scale));
		}
		if ((isWhole && !Number.isInteger(value)) || replaced.has(value)) {
			return without(ABSENCE.noAnswer, noPoint(question, points));
		}
		return valid(value);
	});
}

function valid(score: number): Meaning {
	return { value: score === 0 ? 0 : score, absence: ABSENCE.valid, fault: null };
}

function without(absence: number, fault: CellFault | null): Meaning {
	return { value: -1, absence, fault };
}

function outOfRange({ min, max }: { min: number; max: number }): CellFault {
	return {
		rule: 'score-out-of-range',
		message: `The score is outside the scale ${min} to ${max}.`,
		known: null,
		remedy:
			'Mend the scale, or list the text in not_met, no_opinion, no_answer or not_asked of the question.',
	};
}

function noPoint(question: StudyQuestion, points: ValueList): CellFault {
	const scale = scaleOf(question);
	const what = scale ? `a point of the scale ${scale.min} to ${scale.max}` : 'a number';
	return {
		rule: 'not-a-point',
		message: `This is not ${what}, and no list of ${question.id} names it.`,
		known:
			points.entries.length > 0 ? points.entries.flatMap(({ texts }) => texts).slice(0, 20) : null,
		remedy:
			'List the text in scale.values, not_met, no_opinion, no_answer or not_asked of the question, or mend it.',
	};
}

function unclear(): CellFault {
	return {
		rule: 'unclear-number',
		message: 'The comma may part thousands or decimals.',
		known: ['.', ','],
		remedy: 'Declare the decimal mark of the source: decimal.',
	};
}
