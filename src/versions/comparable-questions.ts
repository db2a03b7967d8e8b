import type { Snapshot, SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import { waveSteps, type WaveStep } from './match-facts.ts';

/** How a question of a study stands between the newest waves of two versions. */
export interface QuestionStanding {
	readonly study: string;
	readonly question: SnapshotQuestion;
	/** What the older wave asked in its place; null where it asked nothing that this goes on from. */
	readonly before: SnapshotQuestion | null;
	/**
	 * `comparable`: the newer version compared the two. `rescaled`, `reworded`: asked otherwise, by its
	 * codebook or by its exports. `not-compared`: asked alike, and yet no comparison was published.
	 * `new`: not asked before. `gone`: not asked any more.
	 */
	readonly standing: 'comparable' | 'rescaled' | 'reworded' | 'not-compared' | 'new' | 'gone';
}

/**
 * Which questions can be compared between the newest waves of two versions, and why not: of studies with
 * a new wave, in the order of the newer codebook, then those that are gone. Open questions, which have
 * no numbers, are left out.
 */
export function comparableQuestions(older: Snapshot, newer: Snapshot): readonly QuestionStanding[] {
	const steps = waveSteps(older.card, newer.card);
	return newer.card.studies.flatMap((study) => {
		const step = steps.get(study.id);
		const before = older.card.studies.find(({ id }) => id === study.id);
		return step && before ? standingsOf(older, newer, { study, before, step }) : [];
	});
}

interface Step {
	readonly study: SnapshotStudy;
	readonly before: SnapshotStudy;
	readonly step: WaveStep;
}

function standingsOf(
	older: Snapshot,
	newer: Snapshot,
	{ study, before, step }: Step,
): readonly QuestionStanding[] {
	const then = askedIn(older, study.id, step.from);
	const now = askedIn(newer, study.id, step.to);
	const compared = comparedIn(newer, study.id, step);
	const found = study.questions
		.filter(({ id }) => now.has(id))
		.map((question): QuestionStanding => {
			const origin = originOf(study, before, question, then);
			const of = { study: study.id, question, before: origin };
			if (origin === null) return { ...of, standing: 'new' };
			if (compared.has(question.id)) return { ...of, standing: 'comparable' };
			return { ...of, standing: whyNot(study, origin, question, step) };
		});
	const goneOn = new Set(found.map((one) => one.before?.id));
	const gone = before.questions
		.filter(({ id }) => then.has(id) && !goneOn.has(id))
		.map((question): QuestionStanding => {
			return { study: study.id, question, before: question, standing: 'gone' };
		});
	return [...found, ...gone];
}

function askedIn({ facts }: Snapshot, study: string, wave: string): ReadonlySet<string> {
	return new Set(
		facts
			.filter((fact) => fact.study === study && fact.wave === wave && fact.status !== 'not-asked')
			.map(({ question }) => question),
	);
}

function comparedIn({ facts }: Snapshot, study: string, { from, to }: WaveStep) {
	const against = `wave.${from}`;
	return new Set(
		facts
			.filter((fact) => fact.study === study && fact.wave === to && fact.against === against)
			.map(({ question }) => question),
	);
}

/** The question itself as the older version knows it, or the one that it goes on from, however far back. */
function originOf(
	{ questions }: SnapshotStudy,
	before: SnapshotStudy,
	question: SnapshotQuestion,
	then: ReadonlySet<string>,
): SnapshotQuestion | null {
	const passed = new Set<string>();
	let next: SnapshotQuestion | undefined = question;
	while (next !== undefined && !passed.has(next.id)) {
		const { id, continues }: SnapshotQuestion = next;
		if (then.has(id)) return before.questions.find((one) => one.id === id) ?? next;
		passed.add(id);
		next = questions.find((one) => one.id === continues);
	}
	return null;
}

function whyNot(
	{ breaks = [] }: SnapshotStudy,
	origin: SnapshotQuestion,
	question: SnapshotQuestion,
	step: WaveStep,
): QuestionStanding['standing'] {
	const broken = breaks.find((one) => one.question === question.id && one.wave === step.to);
	if (broken?.because === 'scale' || scaleKey(origin) !== scaleKey(question)) return 'rescaled';
	const isReworded = Object.entries(origin.text).some(
		([language, text]) => (question.text[language] ?? text) !== text,
	);
	return broken !== undefined || isReworded ? 'reworded' : 'not-compared';
}

function scaleKey({ kind, scale }: SnapshotQuestion): string {
	return scale ? `${kind} ${scale.min} ${scale.max} ${scale.better}` : kind;
}
