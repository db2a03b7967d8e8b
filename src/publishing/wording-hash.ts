import { createHash } from 'node:crypto';
import type { StudyQuestion } from '../codebook/study-schema.ts';
import { compareTexts } from '../problem.ts';

/**
 * sha256, in hexadecimal, of what a respondent was asked: kind, text in every language, and the ends
 * and direction of the scale. Labels are no part of it: renaming one breaks no trend.
 */
export function wordingHash({ kind, text, scale }: StudyQuestion): string {
	const texts = Object.entries(text).toSorted(([a], [b]) => compareTexts(a, b));
	const ends = scale ? [scale.min, scale.max, scale.better] : null;
	return createHash('sha256')
		.update(JSON.stringify([kind, texts, ends]), 'utf8')
		.digest('hex');
}
