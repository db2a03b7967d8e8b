import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import { inOrderOfCauses, type Cause, type Evidence } from './cause.ts';
import type { QuestionStanding } from './comparable-questions.ts';
import { waveSteps, type FactMatch, type WaveStep } from './match-facts.ts';
import { continuedQuestions } from './question-changes.ts';
import { studyEvidence } from './study-evidence.ts';
import { versionEvidence } from './version-evidence.ts';

/** Tells why a matched number differs. */
export interface CauseFinder {
	/** All that the two versions tell, whether a number differs by it or not. */
	readonly evidence: readonly Evidence[];
	/** Never empty: what nothing published explains was read otherwise, or calculated otherwise. */
	readonly causesOf: (match: FactMatch, isHiding: boolean) => readonly Cause[];
}

/** What the two versions tell of themselves, and which of it reaches a number. */
export function findCauses(
	older: SnapshotCard,
	newer: SnapshotCard,
	questions: readonly QuestionStanding[],
): CauseFinder {
	const steps = waveSteps(older, newer);
	const evidence = [
		...newer.studies.flatMap((study) => {
			const before = older.studies.find(({ id }) => id === study.id);
			return before ? studyEvidence(before, study) : [];
		}),
		...continuedQuestions(questions),
		...versionEvidence(older, newer, steps),
	];
	const reach = new Reach(evidence, steps, older.kaiku === newer.kaiku);
	return { evidence, causesOf: (match, isHiding) => reach.causesOf(match, isHiding) };
}

class Reach {
	readonly #byAbout: ReadonlyMap<string, readonly Cause[]>;
	readonly #causes: ReadonlySet<Cause>;
	/** Studies of which a file has other bytes than before. */
	readonly #rewritten: ReadonlySet<string>;
	readonly #steps: ReadonlyMap<string, WaveStep>;
	readonly #isSameKaiku: boolean;

	constructor(
		evidence: readonly Evidence[],
		steps: ReadonlyMap<string, WaveStep>,
		isSameKaiku: boolean,
	) {
		const causes = Map.groupBy(evidence, ({ study, about }) => `${study} ${about}`);
		this.#byAbout = new Map(
			[...causes].map(([key, list]) => [key, list.map(({ cause }) => cause)]),
		);
		this.#causes = new Set(evidence.map(({ cause }) => cause));
		this.#rewritten = new Set(
			evidence
				.filter(({ about, from, to }) => about.startsWith('file:') && from !== '' && to !== '')
				.map(({ study }) => study),
		);
		this.#steps = steps;
		this.#isSameKaiku = isSameKaiku;
	}

	causesOf(match: FactMatch, isHiding: boolean): readonly Cause[] {
		const fact = match.newer ?? match.older;
		if (fact === null) return [];
		const found = new Set<Cause>([
			...this.#ofAnswers(match, fact),
			...this.#ofQuestion(match, fact),
			...this.#ofWeights(fact),
			...this.#about('', `target:${fact.id}`),
			...this.#about('', 'methods'),
		]);
		if (isHiding) found.add('hiding');
		if (found.size === 0) found.add(this.#unexplained(match));
		return inOrderOfCauses(found);
	}

	#about(study: string, about: string): readonly Cause[] {
		return this.#byAbout.get(`${study} ${about}`) ?? [];
	}

	/** A new wave, or a file that reads otherwise; what the new wave put an end to is of its answers too. */
	#ofAnswers({ newer }: FactMatch, { study, wave }: Fact): readonly Cause[] {
		const step = this.#steps.get(study);
		const isOfStep = wave === step?.to || (newer === null && wave === step?.from);
		// A label of the wave explains no number.
		const ofWave = this.#about(study, `wave:${wave}`).filter((cause) => cause !== 'label');
		return isOfStep || this.#rewritten.has(study) ? ['answers', ...ofWave] : ofWave;
	}

	#ofQuestion({ older, newer }: FactMatch, fact: Fact): readonly Cause[] {
		const ofQuestion = this.#about(fact.study, `question:${fact.question}`).filter(
			(cause) => cause !== 'label',
		);
		const isOther = older !== null && newer !== null && older.definition !== newer.definition;
		return isOther ? ['definition', ...ofQuestion] : ofQuestion;
	}

	/** Numbers by the study's own weighting, and the twins that come or go with it. */
	#ofWeights(fact: Fact): readonly Cause[] {
		const group = [fact.wave, fact.relation, fact.brand].filter(Boolean).join(' ');
		if (fact.weights === '')
			return [
				...this.#about(fact.study, 'weights'),
				...this.#about(fact.study, `weights:${group}`),
			];
		return this.#about(fact.study, 'weights');
	}

	/**
	 * Corrections for being many are made over the whole version, so a verdict may differ by answers to
	 * something else; and where a threshold moved, what hangs on hidden numbers comes and goes with them.
	 */
	#unexplained({ older, newer }: FactMatch): Cause {
		const isCorrection = older !== null && newer !== null && isSameNumber(older, newer);
		if (isCorrection && this.#causes.has('answers')) return 'answers';
		if (isCorrection && this.#causes.has('definition')) return 'definition';
		if (this.#causes.has('hiding')) return 'hiding';
		return this.#isSameKaiku ? 'recode' : 'code';
	}
}

/** The same but for its verdict and p-value. */
function isSameNumber(older: Fact, newer: Fact): boolean {
	return older.value === newer.value && older.low === newer.low && older.high === newer.high;
}
