import { onlyWaveOf } from '../estimates/analyses/only-wave.ts';
import {
	estimate,
	openSamples,
	type KeepMade,
	type SampleOf,
	type StudyEvidence,
} from '../estimates/estimate.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { watchEvidence, type EvidencePart } from '../estimates/watched-evidence.ts';
import type { Plan } from '../plan/plan.ts';
import { keptOnceMade } from '../publishing/kept-once-made.ts';
import { LastTime } from '../publishing/last-time.ts';
import type { Item } from '../responses/responses.ts';
import { inputText } from './input-text.ts';

/** A text for a part of the evidence, or for what a wave has of it: equal texts, equal parts. */
type TextOf = (part: EvidencePart, wave: string | null) => string | undefined;

/** What was made, as what was planned, and of which parts of the evidence: the texts that stand for them. */
interface KnownMade {
	readonly made: readonly Estimate[];
	readonly plan: Plan;
	readonly planned: () => string;
	readonly parts: ReadonlyMap<EvidencePart, string | undefined>;
}

/** Answers to a question as they were read when they first were these. */
interface KnownAnswers {
	readonly text: string | undefined;
	readonly items: readonly Item[];
}

/**
 * Estimates that were made the last time with the same evidence but for parts of it: those that were
 * planned alike, and for which no part was read that is another, are the same ones again. Estimates find
 * their people in what they were made of; all that is the same in it is held once.
 */
export class KnownEstimates {
	private readonly known = new LastTime<KnownMade>();
	private readonly answers = new LastTime<KnownAnswers>();
	private withoutAnswers: SampleOf | null = null;

	/** What the evidence says. */
	estimate(plan: Plan, own: StudyEvidence, textOf: TextOf): readonly Estimate[] {
		const { responses } = own;
		const items = this.sameItems(responses.items, textOf);
		const { evidence, watch } = watchEvidence({ ...own, responses: { ...responses, items } });
		this.withoutAnswers ??= openSamples({ ...own, responses: { ...responses, items: [] } });
		const sampleOf = withAnswers(this.withoutAnswers, evidence.responses.items);
		const keep: KeepMade = (name, of, make) => {
			const before = this.known.get(name);
			const planned = textLater(of);
			const isAlike = (other: KnownMade) => other.plan === plan || other.planned() === planned();
			const wave = 'analysis' in of ? onlyWaveOf(of) : null;
			const isSame = ({ parts }: KnownMade) =>
				[...parts].every(([part, text]) => textOf(part, wave) === text);
			if (before !== undefined && isAlike(before) && isSame(before))
				return this.known.keep(name, { ...before, plan }).made;
			const { made, parts } = watch(make);
			const texts = new Map(parts.map((part) => [part, textOf(part, wave)]));
			return this.known.keep(name, { made, plan, planned, parts: texts }).made;
		};
		return this.known.during(() => estimate(plan, evidence, { keep, sampleOf }));
	}

	/** Items of questions whose answers are the same as before are those that were read then. */
	private sameItems(items: readonly Item[], textOf: TextOf): readonly Item[] {
		return this.answers.during(() =>
			[...Map.groupBy(items, ({ question }) => question)].flatMap(([question, own]) => {
				const before = this.answers.get(question);
				const text = textOf(`answers to ${question}`, null);
				const isKnown = before !== undefined && before.text === text;
				return this.answers.keep(question, isKnown ? before : { text, items: own }).items;
			}),
		);
	}
}

/** The text of what was planned: made outside, so that it holds this alone and not all that is read. */
function textLater(planned: unknown): () => string {
	return keptOnceMade(() => inputText(planned));
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
