import type { Fact } from '../../snapshot/fact.ts';
import { factText, levelText } from '../fact-text.ts';
import type { View } from '../view.ts';
import { reviewedText, type ReviewedFact } from './reviewed-facts.ts';

/** One number of a commentary that is not what it was when the words were reviewed. */
export interface ReviewChange {
	/** As it was reviewed, perhaps of the wave before; null where the words did not use it then. */
	readonly before: ReviewedFact | null;
	/** As it is now; null where the words do not use it any more. */
	readonly now: Fact | null;
}

/**
 * What changed since a review, in the order of the facts used now, then those used no more. A commentary
 * that was carried to the next wave is held against the same numbers of the wave before.
 */
export function reviewChanges(
	reviewed: readonly ReviewedFact[],
	used: readonly Fact[],
): readonly ReviewChange[] {
	const byId = new Map(reviewed.map((one) => [one.id, one]));
	const unused = reviewed.filter(({ id }) => !used.some((fact) => fact.id === id));
	const byCut = new Map(unused.map((one) => [withoutWave(one.id), one]));
	const pairs = used.map((now) => ({
		before: byId.get(now.id) ?? byCut.get(withoutWave(now.id)) ?? null,
		now,
	}));
	const met = new Set(pairs.map(({ before }) => before));
	return [
		...pairs.filter(({ before, now }) => before === null || isMoved(before, now)),
		...unused.filter((one) => !met.has(one)).map((before) => ({ before, now: null })),
	];
}

function withoutWave(id: string): string {
	return id.replaceAll(/\|wave=[^|]*/gu, '');
}

function isMoved(before: ReviewedFact, now: Fact): boolean {
	return before.id !== now.id || reviewedText([before]) !== reviewedText([now]);
}

/** The change for those who work on the report: `<id>: NPS +12 (+4…+19), n 36 → NPS +15 (+7…+22), n 38`. */
export function reviewChangeText({ before, now }: ReviewChange, view: View): string {
	if (now === null) return `${before?.id ?? ''}: no longer used`;
	if (before === null) return `${now.id}: not used then, now ${numberText(now, view)}`;
	const [was, is] = [{ ...now, ...before }, now].map((fact) => numberText(fact, view));
	const from = before.id === now.id ? '' : ` (${waveOf(before.id)})`;
	return `${now.id}: ${was}${from} → ${is}`;
}

function numberText(fact: Fact, view: View): string {
	const base = fact.n === null ? '' : `, n ${fact.n}`;
	const isPlain = fact.status === 'full' || fact.value === null;
	return `${levelText(fact, view)}${base}${isPlain ? '' : `, ${fact.status}`}`;
}

function waveOf(id: string): string {
	return /\|wave=([^|]*)/u.exec(id)?.[1] ?? '';
}

/**
 * The numbers that a reader of a page is told of, `+12 → +15`, of those that the view shows. The former
 * number is left out where fewer people than may be told of came to it or left it: beside the number of
 * now it would tell what they answered.
 */
export function reviewedNumbers(
	changes: readonly ReviewChange[],
	view: View,
): readonly { readonly fact: Fact; readonly text: string }[] {
	return changes.flatMap(({ before, now }) => {
		const fact = now === null ? undefined : view.index.byId.get(now.id);
		if (fact === undefined || fact.value === null) return [];
		const { text } = factText(fact, view);
		if (before === null || before.value === null || !isTellable(before, fact, view))
			return [{ fact, text }];
		const was = factText({ ...fact, ...before, id: fact.id }, view).text;
		return [{ fact, text: was === text ? text : `${was} → ${text}` }];
	});
}

function isTellable(before: ReviewedFact, now: Fact, { card }: View): boolean {
	if (before.id !== now.id) return true;
	const least = Math.max(...card.studies.map(({ thresholds }) => thresholds.respondents));
	return before.n !== null && now.n !== null && Math.abs(before.n - now.n) >= least;
}
