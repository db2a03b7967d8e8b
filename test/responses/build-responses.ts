import type { Study } from '../../src/codebook/study-schema.ts';
import { markOf } from '../../src/responses/absence-at.ts';
import { DraftWords } from '../../src/responses/draft-words.ts';
import {
	ABSENCE,
	type Answers,
	type Coded,
	type Item,
	type Responses,
} from '../../src/responses/responses.ts';

/** A score, an option, several options, or why there is no answer. */
export type Answer =
	number | string | readonly string[] | { readonly absent: keyof typeof ABSENCE };

/** One person's answers in one wave about one brand. */
export interface Row {
	readonly person: string;
	readonly wave?: string;
	readonly relation?: string;
	readonly brand?: string;
	readonly role?: string;
	readonly account?: string;
	readonly language?: string;
	readonly weight?: number;
	/** Days since 1970-01-01. */
	readonly day?: number;
	/** Value by dimension. */
	readonly segments?: Readonly<Record<string, string>>;
	/** By question id, or `question@touchpoint` where asked of each; one left out was not asked. */
	readonly answers: Readonly<Record<string, Answer>>;
}

/** Responses as the intake makes them: sorted by wave, relation, brand and person. */
export function buildResponses(study: Study, unsorted: readonly Row[]): Responses {
	const ids = {
		wave: study.waves.map(({ id }) => id),
		relation: study.relations.length > 0 ? study.relations.map(({ id }) => id) : ['customer'],
		brand: study.brands.map(({ id }) => id),
		role: study.roles.map(({ id }) => id),
	};
	const waveOf = (row: Row) => row.wave ?? ids.wave[0] ?? '';
	const orderOf = (row: Row) => [
		ids.wave.indexOf(waveOf(row)),
		ids.relation.indexOf(row.relation ?? 'customer'),
		ids.brand.indexOf(row.brand ?? ''),
	];
	const rows = [...unsorted].toSorted((a, b) => {
		const [first, second] = [orderOf(a), orderOf(b)];
		const place = first.map((code, at) => code - (second[at] ?? 0)).find((step) => step !== 0);
		return place ?? (a.person < b.person ? -1 : a.person > b.person ? 1 : 0);
	});
	const coded = (list: readonly string[], of: (row: Row) => string | undefined): Coded => ({
		ids: list,
		codes: Int32Array.from(rows, (row) => list.indexOf(of(row) ?? '')),
	});
	const collected = (of: (row: Row) => string) => coded([...new Set(rows.map(of))].toSorted(), of);
	return {
		study: study.id,
		size: rows.length,
		wave: coded(ids.wave, waveOf),
		relation: coded(ids.relation, (row) => row.relation ?? 'customer'),
		brand: coded(ids.brand, (row) => row.brand),
		role: coded(ids.role, (row) => row.role),
		person: collected((row) => (study.panel ? row.person : `${waveOf(row)}/${row.person}`)),
		account: study.columns.account ? collected((row) => row.account ?? `own/${row.person}`) : null,
		language: rows.some(({ language }) => language !== undefined)
			? collected((row) => row.language ?? '')
			: null,
		segments: new Map(
			study.segments.map(({ id, values }) => [
				id,
				coded(
					values.map((value) => value.id),
					(row) => row.segments?.[id],
				),
			]),
		),
		weight: Float64Array.from(rows, (row) => row.weight ?? 1),
		day: rows.some(({ day }) => day !== undefined)
			? Int32Array.from(rows, ({ day }) => day ?? -1)
			: null,
		items: itemsOf(study).map(({ question, touchpoint }): Item => {
			const key = touchpoint === '' ? question.id : `${question.id}@${touchpoint}`;
			const answers = rows.map((row) => row.answers[key]);
			const asked = rows.filter((_, at) => answers[at] !== undefined);
			return {
				question: question.id,
				touchpoint,
				askedIn: new Set(asked.map((row) => ids.wave.indexOf(waveOf(row)))),
				answers: answersOf(
					question.kind,
					question.options.map(({ id }) => id),
					answers,
				),
			};
		}),
	};
}

function itemsOf({ questions }: Study) {
	return questions.flatMap((question) =>
		Object.keys(question.each?.touchpoint ?? { '': '' }).map((touchpoint) => ({
			question,
			touchpoint,
		})),
	);
}

/** As many persons as there are answers to a question, all alike otherwise. */
export function buildRows(
	question: string,
	answers: readonly Answer[],
	more: Partial<Row> = {},
): Row[] {
	return answers.map((answer, at) => ({
		person: `${more.role ?? ''}${more.brand ?? ''}p${String(at).padStart(5, '0')}`,
		...more,
		answers: { [question]: answer, ...more.answers },
	}));
}

/** A score a number of times. */
export function times(count: number, answer: Answer): Answer[] {
	return Array.from({ length: count }, () => answer);
}

function answersOf(
	kind: string,
	options: readonly string[],
	answers: readonly (Answer | undefined)[],
): Answers {
	const absence = Uint8Array.from(answers, (answer) => {
		if (answer === undefined) return ABSENCE.notAsked;
		return typeof answer === 'object' && 'absent' in answer
			? ABSENCE[answer.absent]
			: ABSENCE.valid;
	});
	switch (kind) {
		case 'single': {
			const codes = answers.map((one, row) =>
				typeof one === 'string' ? options.indexOf(one) : markOf(absence[row] ?? 0, 0),
			);
			return { kind: 'choice', codes: Int32Array.from(codes), lowest: 0 };
		}
		case 'multiple': {
			const ticks = options.map((option) =>
				Uint8Array.from(answers, (one) => (Array.isArray(one) && one.includes(option) ? 1 : 0)),
			);
			return { kind: 'multiple', ticks, absence };
		}
		case 'text': {
			const words = new DraftWords();
			answers.forEach((one, row) => {
				if (typeof one === 'string') words.add(row, one);
			});
			const rows = Int32Array.from(answers, (_, row) => row);
			return { kind: 'written', absence, words: words.takeOut(rows) };
		}
		case 'date':
			return { kind: 'written', absence, words: null };
		default: {
			const numbers = answers.filter((one) => typeof one === 'number');
			const lowest = Math.min(0, ...numbers.map(Math.floor));
			const scores = answers.map((one, row) =>
				typeof one === 'number' ? one : markOf(absence[row] ?? 0, lowest),
			);
			return { kind: 'scores', scores: Float64Array.from(scores), lowest };
		}
	}
}
