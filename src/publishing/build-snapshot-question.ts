import type { Study, StudyQuestion } from '../codebook/study-schema.ts';
import type { SnapshotQuestion, SnapshotScale } from '../snapshot/snapshot.ts';
import { idAsLabel } from './id-as-label.ts';
import { wordingHash } from './wording-hash.ts';

/** A recommendation is asked on 0–10 unless the codebook tells another scale. */
const ZERO_TO_TEN: SnapshotScale = { min: 0, max: 10, better: 'high', labels: {} };

/** What a snapshot tells of a question: words, scale and options, and the metrics it is told by. */
export function buildSnapshotQuestion(
	study: Study,
	question: StudyQuestion,
	metrics: readonly string[],
): SnapshotQuestion {
	const { id, kind, facet, lens, text, options, definition } = question;
	return {
		id,
		kind,
		facet,
		lens,
		touchpoint: question.touchpoint ?? '',
		isEach: question.each?.touchpoint !== undefined,
		...(question.object && { object: question.object }),
		pairsWith: question.pairs_with ?? '',
		...(question.image_of && { imageOf: question.image_of }),
		continues: question.continues ?? '',
		text,
		wording: wordingHash(question),
		scale: scaleOf(question),
		options: options.map((option) => ({
			id: option.id,
			label: option.label ?? idAsLabel(study, option.id),
			...(option.pole && { pole: option.pole }),
		})),
		metrics,
		definition,
	};
}

function scaleOf({ kind, scale }: StudyQuestion): SnapshotScale | null {
	if (scale === undefined) return kind === 'nps' ? ZERO_TO_TEN : null;
	const { min, max, better, labels } = scale;
	return { min, max, better, labels };
}
