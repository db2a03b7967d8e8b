import type { ProposedScale } from './proposed-column.ts';

/** Points of usual scales from the lowest, with the words that mean each. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
	[
		['strongly disagree', 'completely disagree', 'täysin eri mieltä'],
		['disagree', 'somewhat disagree', 'tend to disagree', 'jokseenkin eri mieltä'],
		[
			'neutral',
			'neither agree nor disagree',
			'neither',
			'ei samaa eikä eri mieltä',
			'en samaa enkä eri mieltä',
			'siltä väliltä',
			'neither agree or disagree',
		],
		['agree', 'somewhat agree', 'tend to agree', 'jokseenkin samaa mieltä'],
		['strongly agree', 'completely agree', 'täysin samaa mieltä'],
	],
	[
		['strongly disagree'],
		['disagree'],
		['somewhat disagree', 'slightly disagree'],
		['neutral', 'neither agree nor disagree'],
		['somewhat agree', 'slightly agree'],
		['agree'],
		['strongly agree'],
	],
	[
		['very dissatisfied', 'very unsatisfied', 'erittäin tyytymätön', 'extremely dissatisfied'],
		['dissatisfied', 'somewhat dissatisfied', 'unsatisfied', 'tyytymätön', 'melko tyytymätön'],
		['neutral', 'neither satisfied nor dissatisfied', 'ei tyytyväinen eikä tyytymätön'],
		['satisfied', 'somewhat satisfied', 'tyytyväinen', 'melko tyytyväinen'],
		['very satisfied', 'extremely satisfied', 'erittäin tyytyväinen'],
	],
	[
		['horrible', 'terrible', 'very poor', 'very bad', 'erittäin huono'],
		['bad', 'poor', 'huono'],
		['ok', 'okay', 'fair', 'average', 'neutral', 'kohtalainen', 'tyydyttävä'],
		['good', 'hyvä'],
		['excellent', 'very good', 'fantastic', 'erinomainen', 'erittäin hyvä', 'outstanding'],
	],
	[
		['not important', 'not at all important', 'unimportant', 'ei lainkaan tärkeä', 'ei tärkeä'],
		['slightly important', 'not very important', 'not so important', 'vähän tärkeä'],
		['somewhat important', 'moderately important', 'melko tärkeä', 'neutral'],
		['very important', 'important', 'tärkeä', 'erittäin tärkeä'],
		['critical', 'extremely important', 'essential'],
	],
	[
		['very poorly', 'not at all well', 'not well at all'],
		['somewhat poorly', 'poorly', 'not so well'],
		['neutral', 'somewhat well'],
		['well', 'somewhat well', 'fairly well'],
		['very well', 'extremely well'],
	],
	[
		['very unlikely', 'erittäin epätodennäköisesti'],
		['unlikely', 'somewhat unlikely', 'epätodennäköisesti'],
		['neutral', 'neither likely nor unlikely'],
		['likely', 'somewhat likely', 'todennäköisesti'],
		['very likely', 'erittäin todennäköisesti'],
	],
	[['not relevant for me', 'not relevant'], ['somewhat useful'], ['critical to me']],
	[
		['very difficult', 'erittäin vaikeaa'],
		['difficult', 'somewhat difficult', 'vaikeaa'],
		['neutral', 'neither easy nor difficult'],
		['easy', 'somewhat easy', 'helppoa'],
		['very easy', 'erittäin helppoa'],
	],
	[
		['not at all'],
		['not much', 'not very', 'slightly', 'not very much'],
		['somewhat', 'some', 'moderately', 'neutral'],
		['mostly', 'very', 'a lot', 'quite'],
		['extremely', 'completely', 'very much'],
	],
	[
		['poor', 'bad'],
		['okay', 'ok', 'fair'],
		['great', 'good'],
	],
	[['not at all'], ['not much', 'not very much'], ['some', 'somewhat'], ['a lot', 'very much']],
];
/** How often something is so: a scale where several things are asked alike, else a choice. */
const GRID_SCALES: typeof SCALES = [
	[
		['never', 'ei koskaan'],
		['rarely', 'seldom', 'harvoin'],
		['sometimes', 'occasionally', 'joskus'],
		['often', 'usein'],
		['very often', 'usually', 'hyvin usein'],
		['always', 'aina'],
	],
];
const EASE = 8;
const FEWEST_WORDS = 3;

export interface WordScale extends ProposedScale {
	readonly isEffort: boolean;
	/** Texts that are no points of it. */
	readonly others: readonly string[];
}

/** The usual scale whose words a column's texts are; null where they are of none. */
export function wordScale(values: ReadonlyMap<string, number>, isGrid: boolean): WordScale | null {
	const fewest = isGrid ? 2 : FEWEST_WORDS;
	const texts = [...values.keys()];
	const rated = (isGrid ? [...SCALES, ...GRID_SCALES] : SCALES).map((points, at) => ({
		at,
		points,
		fit: fitOf(points, texts),
	}));
	const [best] = rated.toSorted(
		(a, b) => b.fit.size - a.fit.size || a.points.length - b.points.length || a.at - b.at,
	);
	if (best === undefined || best.fit.size < fewest) return null;
	const others = texts.filter((text) => !best.fit.has(text));
	if (new Set(best.fit.values()).size < fewest) return null;
	if (countOf(others, values) > countOf(texts, values) * 0.15) return null;
	const words = new Map<number, string[]>();
	for (const [text, point] of best.fit) words.set(point, [...(words.get(point) ?? []), text]);
	return {
		min: 1,
		max: best.points.length,
		better: 'high',
		words,
		others,
		isEffort: best.at === EASE,
	};
}

function fitOf(
	points: readonly (readonly string[])[],
	texts: readonly string[],
): Map<string, number> {
	const fit = new Map<string, number>();
	for (const text of texts) {
		const key = text
			.toLowerCase()
			.replace(/^\d+\s*[-–=.:)]\s*/, '')
			.replace(/[.!]$/, '')
			.trim();
		const point = points.findIndex((words) => words.includes(key));
		if (point >= 0) fit.set(text, point + 1);
	}
	return fit;
}

function countOf(texts: readonly string[], values: ReadonlyMap<string, number>): number {
	return texts.reduce((sum, text) => sum + (values.get(text) ?? 0), 0);
}
