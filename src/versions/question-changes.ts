import type {
	Label,
	SnapshotBreak,
	SnapshotQuestion,
	SnapshotStudy,
} from '../snapshot/snapshot.ts';
import type { Cause, Evidence } from './cause.ts';
import type { QuestionStanding } from './comparable-questions.ts';
import { valueChange } from './item-changes.ts';
import { labelText } from './label-text.ts';

/** Questions that were asked otherwise, came or went, and breaks that the older version did not tell. */
export function questionChanges(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const before = new Map(older.questions.map((question) => [question.id, question]));
	const now = new Set(newer.questions.map(({ id }) => id));
	return [
		...newer.questions.flatMap((question) =>
			changesOf(newer.id, before.get(question.id), question),
		),
		...older.questions
			.filter(({ id }) => !now.has(id))
			.flatMap((question) => changesOf(newer.id, question, undefined)),
		...newBreaks(older, newer),
	];
}

/** What a question asks otherwise than the one that it goes on from, which the older version asked last. */
export function continuedQuestions(questions: readonly QuestionStanding[]): Evidence[] {
	return questions.flatMap(({ study, question, before }) => {
		if (before === null || before.id === question.id) return [];
		const about = `question:${question.id}`;
		const by = (cause: Cause, from: string, to: string) =>
			valueChange(about, from, to).map((one): Evidence => ({ cause, study, ...one }));
		return [
			...by('wording', labelText(before.text), labelText(question.text)),
			...by('scale', scaleText(before), scaleText(question)),
		];
	});
}

function changesOf(
	study: string,
	older: SnapshotQuestion | undefined,
	newer: SnapshotQuestion | undefined,
): Evidence[] {
	const about = `question:${(newer ?? older)?.id ?? ''}`;
	const change = (
		cause: Cause,
		from: string | number | undefined,
		to: string | number | undefined,
	) => valueChange(about, from, to).map((one): Evidence => ({ cause, study, ...one }));
	const texts = change('wording', older && labelText(older.text), newer && labelText(newer.text));
	if (!older || !newer) return texts;
	return [
		...(isReworded(older.text, newer.text) ? texts : texts.map(asLabel)),
		...change('scale', scaleText(older), scaleText(newer)),
		...change('definition', older.definition, newer.definition),
	];
}

/** In a language that both have; a language that came or went is another label. */
function isReworded(older: Label, newer: Label): boolean {
	return Object.entries(older).some(([language, text]) => (newer[language] ?? text) !== text);
}

function asLabel(evidence: Evidence): Evidence {
	return { ...evidence, cause: 'label' };
}

/** `rating 1–5, high is better` */
function scaleText({ kind, scale }: SnapshotQuestion): string {
	return scale ? `${kind} ${scale.min}–${scale.max}, ${scale.better} is better` : kind;
}

function newBreaks(older: SnapshotStudy, newer: SnapshotStudy): Evidence[] {
	const known = new Set((older.breaks ?? []).map(nameOfBreak));
	return (newer.breaks ?? [])
		.filter((one) => !known.has(nameOfBreak(one)))
		.map(({ question, wave, because }) => ({
			cause: because,
			study: newer.id,
			about: `question:${question}`,
			from: `as before ${wave}`,
			to: `otherwise from ${wave} on`,
		}));
}

function nameOfBreak({ question, touchpoint, wave, because }: SnapshotBreak): string {
	return `${question} ${touchpoint} ${wave} ${because}`;
}
