import { choicesOf, optionsOf } from './choice-lists.ts';
import { decimalMarks } from './decimal-marks.ts';
import type { ColumnReference } from './merge-tables.ts';
import { ProposedIds } from './proposed-ids.ts';
import type { ProposedColumn } from './proposed-column.ts';
import { absentEntry, joinedScale, scaleEntry, type Entry } from './score-question.ts';
import { severalOptions } from './split-options.ts';

export interface ProposedQuestions {
	readonly questions: readonly Entry[];
	readonly touchpoints: readonly Entry[];
	readonly segments: readonly Entry[];
	/** Metrics that lead the overview. */
	readonly headline: readonly string[];
}

const LONGEST_TEXT = 200;
const MOST_SEGMENTS = 6;
const SEGMENT_VALUES = 12;
const SEGMENT_NAME = 60;

/** The questions, touchpoints and segments of proposed columns, in the order of the columns. */
export function proposeQuestions(
	columns: readonly ProposedColumn[],
	references: readonly ColumnReference[],
	language: string,
): ProposedQuestions {
	const writer = new QuestionWriter(columns, references, language);
	for (const column of columns) writer.add(column);
	return writer;
}

class QuestionWriter implements ProposedQuestions {
	readonly questions: Entry[] = [];
	readonly touchpoints: Entry[] = [];
	readonly segments: Entry[] = [];
	readonly headline: string[] = [];
	private readonly columns: readonly ProposedColumn[];
	private readonly references: readonly ColumnReference[];
	private readonly language: string;
	private readonly ids = new ProposedIds();
	private readonly touchpointIds = new ProposedIds();
	private readonly segmentIds = new ProposedIds();
	private readonly done = new Set<ProposedColumn>();
	private readonly mark: ',' | '.';

	constructor(
		columns: readonly ProposedColumn[],
		references: readonly ColumnReference[],
		language: string,
	) {
		this.columns = columns;
		this.references = references;
		this.language = language;
		this.mark = decimalMarks(columns).mark;
	}

	add(column: ProposedColumn): void {
		if (this.done.has(column) || column.use !== undefined || column.facet === null) return;
		this.done.add(column);
		switch (column.kind) {
			case 'nps':
			case 'rating':
			case 'effort':
				return this.addScore(column);
			case 'multiple':
				return this.addMultiple(column);
			case 'single':
				return this.addSingle(column);
			case 'number':
				return this.addNumber(column);
			default:
				return this.addText(column);
		}
	}

	/** Columns of one question with one scale are its touchpoints. */
	private addScore(column: ProposedColumn): void {
		const { kind, facet } = column;
		const rows = this.siblings(column).filter((one) => one.kind === kind && one.facet === facet);
		const isGrid = rows.length > 1 && kind !== 'nps';
		const asked = isGrid ? rows : [column];
		for (const one of asked) this.done.add(one);
		const scale = joinedScale(asked);
		const id = this.idOf(column, kind === 'nps' ? 'recommend' : isGrid ? column.stem : '');
		if (kind === 'nps' && this.headline.length === 0) {
			const isNps = scale.min === 0;
			this.headline.push(`${isNps ? 'nps' : 'nps-1-10'}:${id}`);
		}
		this.questions.push({
			id,
			...(isGrid ? { each: { touchpoint: this.rows(asked) } } : this.columnOf(column)),
			kind,
			facet,
			text: this.textOf(isGrid ? column.stem : column.profile.wording),
			scale: scaleEntry(scale),
			...absentEntry(asked),
		});
	}

	private rows(columns: readonly ProposedColumn[]): Entry {
		return Object.fromEntries(
			columns.map((column) => {
				const name = column.part || column.profile.name;
				const id = this.touchpointIds.give(name, `touchpoint-${column.profile.place + 1}`);
				this.touchpoints.push({ id, label: this.textOf(name), phase: 'customership' });
				return [id, this.references[column.profile.place]];
			}),
		);
	}

	private addMultiple(column: ProposedColumn): void {
		const id = this.idOf(column, column.separator === null ? column.stem : '');
		const { kind, facet } = column;
		if (column.separator !== null) {
			const { options = [], separator = ';' } = severalOptions(column.profile.values) ?? {};
			this.questions.push({
				id,
				...this.columnOf(column),
				kind,
				facet,
				text: this.textOf(column.profile.wording),
				options: optionsOf(options, this.language),
				separator,
			});
			return;
		}
		const ticks = this.siblings(column).filter(
			(one) => one.kind === kind && one.separator === null,
		);
		for (const one of ticks) this.done.add(one);
		const optionIds = new ProposedIds();
		this.questions.push({
			id,
			kind,
			facet,
			text: this.textOf(column.stem),
			options: ticks.map((one) => {
				const name = one.part || one.profile.name;
				return {
					id: optionIds.give(name, `option-${one.profile.place + 1}`),
					label: this.textOf(name),
					column: this.references[one.profile.place],
				};
			}),
			...absentEntry(ticks),
		});
	}

	/** A short one of profile is a way to cut, as long as there are few of them. */
	private addSingle(column: ProposedColumn): void {
		const { profile, facet } = column;
		const choices = choicesOf(column, this.language);
		if (choices.length === 0) return;
		const isCut =
			facet === 'profile' &&
			column.part === '' &&
			choices.length > 1 &&
			choices.length <= SEGMENT_VALUES &&
			profile.wording.length <= SEGMENT_NAME &&
			this.segments.length < MOST_SEGMENTS;
		const absent = Object.values(column.absent).flat();
		if (isCut) {
			this.segments.push({
				id: this.segmentIds.give(profile.name, `segment-${profile.place + 1}`),
				label: this.textOf(profile.wording),
				...this.columnOf(column),
				...(absent.length > 0 ? { no_answer: absent } : {}),
				values: choices,
			});
			return;
		}
		this.questions.push({
			id: this.idOf(column, ''),
			...this.columnOf(column),
			kind: 'single',
			facet,
			text: this.textOf(profile.wording),
			options: choices,
			...absentEntry([column]),
		});
	}

	/** Amounts count where each text is a number with one decimal mark; others stay texts. */
	private addNumber(column: ProposedColumn): void {
		const marks = decimalMarks([column]);
		if (!marks.isClean || (marks.hasMark && marks.mark !== this.mark)) return this.addText(column);
		this.questions.push({
			id: this.idOf(column, ''),
			...this.columnOf(column),
			kind: 'number',
			facet: column.facet,
			text: this.textOf(column.profile.wording),
			...absentEntry([column]),
		});
	}

	private addText(column: ProposedColumn): void {
		this.questions.push({
			id: this.idOf(column, ''),
			...this.columnOf(column),
			kind: 'text',
			facet: column.facet,
			text: this.textOf(column.profile.wording),
		});
	}

	private siblings({ stem }: ProposedColumn): ProposedColumn[] {
		return this.columns.filter((one) => one.stem === stem && one.use === undefined);
	}

	private columnOf({ profile }: ProposedColumn): Entry {
		return { column: this.references[profile.place] };
	}

	private idOf({ profile }: ProposedColumn, words: string): string {
		return this.ids.give(words || profile.name || profile.wording, `q${profile.place + 1}`);
	}

	private textOf(text: string): Entry {
		const shown = text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
		return { [this.language]: shown || '?' };
	}
}
