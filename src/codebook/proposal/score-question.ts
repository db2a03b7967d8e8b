import type { ProposedColumn, ProposedScale } from './proposed-column.ts';

/** A question or list entry as study.yaml writes it. */
export type Entry = Readonly<Record<string, unknown>>;

/** The scale of columns that one question asks: all their points and words. */
export function joinedScale(columns: readonly ProposedColumn[]): ProposedScale {
	const scales = columns.flatMap(({ scale }) => (scale === null ? [] : [scale]));
	const words = new Map<number, readonly string[]>();
	for (const scale of scales) {
		for (const [point, texts] of scale.words) {
			words.set(point, [...new Set([...(words.get(point) ?? []), ...texts])]);
		}
	}
	return {
		min: Math.min(...scales.map(({ min }) => min)),
		max: Math.max(...scales.map(({ max }) => max)),
		better: scales[0]?.better ?? 'high',
		words,
	};
}

/** `scale` as study.yaml writes it; a point with words keeps its number. */
export function scaleEntry({ min, max, better, words }: ProposedScale): Entry {
	const values = Object.fromEntries(
		[...words]
			.toSorted(([a], [b]) => a - b)
			.map(([point, texts]) => [String(point), [...new Set([String(point), ...texts])]]),
	);
	return {
		min,
		max,
		...(better === 'low' ? { better } : {}),
		...(words.size > 0 ? { values } : {}),
	};
}

/** `not_met`, `no_opinion` and `no_answer` of columns, each where there are any. */
export function absentEntry(columns: readonly ProposedColumn[]): Entry {
	return Object.fromEntries(
		(['not_met', 'no_opinion', 'no_answer'] as const).flatMap((list) => {
			const texts = distinctTexts(columns.flatMap(({ absent }) => absent[list]));
			return texts.length > 0 ? [[list, texts]] : [];
		}),
	);
}

function distinctTexts(texts: readonly string[]): string[] {
	return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
