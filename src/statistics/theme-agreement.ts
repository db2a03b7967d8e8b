/** What two or more coders made of the answers of one cluster (or of all). */
export interface CodingSums {
	/** Codings of answers, each answer once for each of its coders. */
	readonly codings: number;
	/** By theme: in how many codings it is. */
	readonly mentions: readonly number[];
	/** By theme: Σ over answers of 2·with·without/(coders − 1), the pairs of coders who differ. */
	readonly disagreements: readonly number[];
}

/** How many coders of one answer found a theme in it. */
export interface ThemeCoding {
	readonly coders: number;
	/** By theme, 0 to coders. */
	readonly found: readonly number[];
}

/**
 * Agreement of coders on answers that may have several themes or none: 1 is perfect, 0 is chance.
 *
 * Method: Krippendorff 1970, nominal alpha of every theme (found or not), summed over themes before the
 * ratio is taken: where each answer has one theme it is the nominal alpha of Hayes & Krippendorff 2007.
 * Limits: 50 answers or more; below 0.67 themes are preliminary.
 *
 * @returns null where nothing could have differed: no theme was found, or all everywhere
 */
export function themeAgreement({ codings, mentions, disagreements }: CodingSums): number | null {
	const expected = mentions.reduce((sum, count) => sum + 2 * count * (codings - count), 0);
	if (!(expected > 0)) return null;
	const observed = disagreements.reduce((sum, pairs) => sum + pairs, 0);
	return 1 - ((codings - 1) * observed) / expected;
}

/** Sums up answers, each with two coders or more. */
export function codingSums(answers: readonly ThemeCoding[], themes: number): CodingSums {
	const mentions = Array.from({ length: themes }, () => 0);
	const disagreements = Array.from({ length: themes }, () => 0);
	for (const { coders, found } of answers) {
		for (let theme = 0; theme < themes; theme++) {
			const count = found[theme] ?? 0;
			mentions[theme] = (mentions[theme] ?? 0) + count;
			disagreements[theme] =
				(disagreements[theme] ?? 0) + (2 * count * (coders - count)) / (coders - 1);
		}
	}
	return { codings: answers.reduce((sum, { coders }) => sum + coders, 0), mentions, disagreements };
}
