import type { ExportCodebook } from '../codebook/study-schema.ts';
import type { DraftResponses } from '../responses/draft-responses.ts';
import { columnOfItem, scoreItems, scoresIn } from './sampled-rows.ts';
import type { SourceProblems } from './source-problems.ts';

/** Fewer answers say nothing about a file. */
const FEWEST = 20;
/** Fewer ratings alike are no sign of a straight line. */
const FEWEST_RATINGS = 6;
const REVERSED = -0.4;
const USUAL = 0.2;

/**
 * Notes what may be no real answers in a file: scales that seem to run the other way round, and
 * persons who gave all ratings alike. Nothing is changed or left out.
 */
export function noteDoubtfulAnswers(
	study: ExportCodebook,
	draft: DraftResponses,
	sampled: readonly Int32Array[],
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	sampled.forEach((rows, source) => {
		const problems = problemsOf(source);
		const file = study.sources[source]?.file;
		if (problems === undefined || file === undefined || rows.length < FEWEST) return;
		const items = scoreItems(study, draft).flatMap(({ item, question }) => {
			const column = columnOfItem(question, item, file);
			const { kind, facet, scale } = question;
			const isAsked = column !== null && kind !== 'number' && item.askedBy.has(source);
			if (!isAsked || facet === 'expectation' || facet === 'importance') return [];
			const sign = scale?.better === 'low' ? -1 : 1;
			return [{ kind, column, sign, scale, scores: scoresIn(item, rows) }];
		});
		noteReversed(items, problems);
		noteStraightLines(
			items.filter(({ kind }) => kind === 'rating'),
			problems,
		);
	});
}

interface Rated {
	readonly kind: string;
	readonly column: string;
	/** −1 where low is good. */
	readonly sign: number;
	readonly scores: Float64Array;
}

function noteReversed(items: readonly Rated[], problems: SourceProblems): void {
	const main = items.find(({ kind }) => kind === 'nps');
	if (main === undefined) return;
	const others = items
		.filter((item) => item !== main)
		.map((item) => ({ ...item, r: correlation(main.scores, item.scores) * item.sign }))
		.filter(({ r }) => !Number.isNaN(r));
	const reversed = others.filter(({ r }) => r <= REVERSED);
	const usual = others.filter(({ r }) => r >= USUAL);
	if (others.length > 1 && usual.length < reversed.length) return;
	for (const { column, r } of reversed) {
		problems.add({
			severity: 'note',
			rule: 'perhaps-reversed',
			line: problems.headerLine,
			column,
			message: `Who recommends us more gives lower scores here (r = ${r.toFixed(2)}): the scale may run the other way round.`,
			remedy: 'Look at the questionnaire; write better: low if the lowest point is the best.',
		});
	}
}

function noteStraightLines(items: readonly Rated[], problems: SourceProblems): void {
	const size = items[0]?.scores.length ?? 0;
	let [alike, answered] = [0, 0];
	for (let row = 0; row < size; row += 1) {
		const given = items
			.map(({ scores }) => scores[row] ?? Number.NaN)
			.filter((x) => !Number.isNaN(x));
		if (given.length < FEWEST_RATINGS) continue;
		answered += 1;
		if (given.every((score) => score === given[0])) alike += 1;
	}
	if (alike === 0) return;
	problems.add({
		severity: 'note',
		rule: 'straight-lines',
		line: problems.headerLine,
		message: `${alike} of ${answered} persons gave all their ratings alike; they are kept.`,
		remedy: 'Nothing, if few; else look whether the questionnaire made it too easy.',
	});
}

/** Pearson's r of rows that have both; NaN for fewer than 20, or where one never varies. */
function correlation(a: Float64Array, b: Float64Array): number {
	let [n, sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0, 0];
	for (let at = 0; at < a.length; at += 1) {
		const x = a[at] ?? Number.NaN;
		const y = b[at] ?? Number.NaN;
		if (Number.isNaN(x + y)) continue;
		n += 1;
		sumA += x;
		sumB += y;
		sumAA += x * x;
		sumBB += y * y;
		sumAB += x * y;
	}
	const variances = (n * sumAA - sumA * sumA) * (n * sumBB - sumB * sumB);
	return n < FEWEST || variances <= 0
		? Number.NaN
		: (n * sumAB - sumA * sumB) / Math.sqrt(variances);
}
