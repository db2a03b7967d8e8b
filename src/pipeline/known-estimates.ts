import { estimate, type StudyEvidence } from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { watchAnswers } from '../estimates/watched-answers.ts';
import type { Plan } from '../plan/plan.ts';
import { LastTime } from '../publishing/last-time.ts';

/** What was made, and of which answers: a text that stands for them, by question id. */
interface KnownMade {
	readonly made: readonly Estimate[];
	readonly answers: ReadonlyMap<string, string | undefined>;
}

/**
 * Estimates that were made the last time, of the same plan and with the same evidence but for answers:
 * those of which no answer that was read for them is another are the same ones again.
 */
export class KnownEstimates {
	private readonly known = new LastTime<KnownMade>();

	/**
	 * What the evidence says.
	 * @param textOf a text for the answers to a question: equal texts, equal answers
	 */
	estimate(
		plan: Plan,
		evidence: StudyEvidence,
		textOf: (question: string) => string | undefined,
	): readonly Estimate[] {
		const { responses, watch } = watchAnswers(evidence.responses);
		const isSame = ({ answers }: KnownMade) =>
			[...answers].every(([question, text]) => textOf(question) === text);
		return this.known.during(() =>
			estimate(plan, { ...evidence, responses }, (name, make) => {
				const before = this.known.get(name);
				if (before !== undefined && isSame(before)) return this.known.keep(name, before).made;
				const { made, questions } = watch(make);
				const answers = new Map(questions.map((id) => [id, textOf(id)]));
				return this.known.keep(name, { made, answers }).made;
			}),
		);
	}
}
