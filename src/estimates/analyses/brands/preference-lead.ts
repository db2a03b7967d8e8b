import type { PlannedLead } from '../../../plan/analyses/brands.ts';
import { absenceAt, validity } from '../../../responses/absence-at.ts';
import { ABSENCE } from '../../../responses/responses.ts';
import { findItem } from '../../answer-reader.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { targetFigure } from '../../target-figure.ts';
import { derivedNumber, inHundredths } from '../derived-number.ts';

/**
 * Our share of first choices minus that of the rival with most of them: Scott & Seber 1983, as a balance
 * of two answers to one question, by Rocks 2016. The base is everybody who was asked and answered,
 * those without a preference too; a person who answered about several brands counts once.
 */
export function preferenceLead(sample: Sample, planned: PlannedLead): readonly DerivedEstimate[] {
	const { question, touchpoint, cut, ownOption, rivalOptions } = planned;
	const { answers } = findItem(sample.responses, question.id, touchpoint);
	if (answers.kind !== 'choice') return [];
	const isValid = validity(answers);
	const answered = (row: number) => isValid(row) || absenceAt(answers, row) === ABSENCE.noOpinion;
	const rows = oncePerPerson(sample, sample.rows.rowsOf(cut).filter(answered));
	if (rows.length === 0) return [];
	const chosen = (row: number) => (isValid(row) ? (answers.codes[row] ?? -1) : -1);
	const rival = mostChosen(sample, rows, rivalOptions, chosen);
	const valueOf = (row: number) => {
		const option = chosen(row);
		return option === ownOption ? 1 : option === rival ? -1 : 0;
	};
	const { wave, relation } = cut;
	const measured = measure(sample, { rows, valueOf, shape: 'balance', waves: [wave], relation });
	const figure = targetFigure(measured, 0);
	return [
		derivedNumber(planned, {
			metric: 'lead',
			category: planned.own,
			unit: 'percent',
			base: measured.base,
			figure: inHundredths(figure),
			test: figure && { p: figure.p, isSteady: null, scale: { kind: 'share' } },
			about: { question, touchpoint },
		}),
	];
}

/** The first row of each person. */
function oncePerPerson({ responses }: Sample, rows: Int32Array): Int32Array {
	const seen = new Set<number>();
	return rows.filter((row) => {
		const person = responses.person.codes[row] ?? -1;
		return !seen.has(person) && seen.add(person);
	});
}

/** The option of most weight; of equal ones the first of the codebook. */
function mostChosen(
	sample: Sample,
	rows: Int32Array,
	options: readonly number[],
	chosen: (row: number) => number,
): number {
	const weights = sample.weightsOf(rows);
	const totals = new Map(options.map((option) => [option, 0]));
	rows.forEach((row, at) => {
		const option = chosen(row);
		const before = totals.get(option);
		if (before !== undefined) totals.set(option, before + (weights[at] ?? 0));
	});
	const most = Math.max(...totals.values());
	return options.find((option) => totals.get(option) === most) ?? -1;
}
