import { estimate, openSamples, type SampleOf, type StudyEvidence } from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { watchAnswers } from '../estimates/watched-answers.ts';
import type { Plan } from '../plan/plan.ts';
import { LastTime } from '../publishing/last-time.ts';
import type { Item } from '../responses/responses.ts';

/** A text for the answers to a question: equal texts, equal answers. */
type TextOf = (question: string) => string | undefined;

/** What was made, and of which answers: the texts that stand for them, by question id. */
interface KnownMade {
	readonly made: readonly Estimate[];
	readonly answers: ReadonlyMap<string, string | undefined>;
}

/** Answers to a question as they were read when they first were these. */
interface KnownAnswers {
	readonly text: string | undefined;
	readonly items: readonly Item[];
}

/**
 * Estimates that were made the last time, of the same plan and with the same evidence but for answers:
 * those of which no answer that was read for them is another are the same ones again. Estimates find
 * their people in what they were made of; all that is the same in it is held once.
 */
export class KnownEstimates {
	private readonly known = new LastTime<KnownMade>();
	private readonly answers = new LastTime<KnownAnswers>();
	private withoutAnswers: SampleOf | null = null;

	/** What the evidence says. */
	estimate(plan: Plan, evidence: StudyEvidence, textOf: TextOf): readonly Estimate[] {
		const { responses } = evidence;
		const { items, watch } = watchAnswers(this.sameItems(responses.items, textOf));
		this.withoutAnswers ??= openSamples({ ...evidence, responses: { ...responses, items: [] } });
		const sampleOf = withAnswers(this.withoutAnswers, items);
		const isSame = ({ answers }: KnownMade) =>
			[...answers].every(([question, text]) => textOf(question) === text);
		const keep = (name: string, make: () => readonly Estimate[]) => {
			const before = this.known.get(name);
			if (before !== undefined && isSame(before)) return this.known.keep(name, before).made;
			const { made, questions } = watch(make);
			const answers = new Map(questions.map((id) => [id, textOf(id)]));
			return this.known.keep(name, { made, answers }).made;
		};
		return this.known.during(() => estimate(plan, evidence, { keep, sampleOf }));
	}

	/** Items of questions whose answers are the same as before are those that were read then. */
	private sameItems(items: readonly Item[], textOf: TextOf): readonly Item[] {
		return this.answers.during(() =>
			[...Map.groupBy(items, ({ question }) => question)].flatMap(([question, own]) => {
				const before = this.answers.get(question);
				const text = textOf(question);
				const isKnown = before !== undefined && before.text === text;
				return this.answers.keep(question, isKnown ? before : { text, items: own }).items;
			}),
		);
	}
}

/** Samples of the same people with answers of theirs. */
function withAnswers(sampleOf: SampleOf, items: readonly Item[]): SampleOf {
	const samples = new Map<string, ReturnType<SampleOf>>();
	return (weights) => {
		const sample = sampleOf(weights);
		const own = samples.get(weights) ?? { ...sample, responses: { ...sample.responses, items } };
		samples.set(weights, own);
		return own;
	};
}
