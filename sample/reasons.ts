import { at, castRoles, castWaves } from './cast.ts';
import { seededRandom } from './random.ts';
import { reasonsEn } from './reasons.en.ts';
import { reasonsFi } from './reasons.fi.ts';
import type { Theme } from './themes.ts';

export interface Answerer {
	readonly score: number;
	readonly role: number;
	readonly wave: number;
	readonly id: string;
	readonly language: 'fi' | 'en';
}

type Weights = readonly (readonly [Theme, number])[];

const pleased: Weights = [
	['technicians', 40],
	['quick', 22],
	['desk', 14],
	['known', 18],
];
const critical: Readonly<Record<string, Weights>> = {
	'contact-person': [
		['value', 20],
		['changes', 14],
		['lines', 26],
		['corrections', 16],
		['price', 14],
	],
	'daily-user': [
		['value', 20],
		['changes', 20],
		['lines', 14],
		['corrections', 10],
		['price', 6],
	],
	influencer: [
		['value', 30],
		['changes', 20],
		['lines', 18],
		['corrections', 12],
		['price', 16],
	],
	it: [
		['value', 24],
		['changes', 40],
		['lines', 8],
		['corrections', 4],
		['price', 8],
	],
	'decision-maker': [
		['value', 38],
		['changes', 29],
		['lines', 14],
		['corrections', 8],
		['price', 22],
	],
	finance: [
		['value', 10],
		['changes', 8],
		['lines', 44],
		['corrections', 34],
		['price', 14],
	],
};
const latest = castWaves.length - 1;

/** What somebody wrote, and what it is about. */
export interface Reason {
	readonly text: string;
	/** One or two. */
	readonly themes: readonly Theme[];
}

/** Why somebody gave that score, in their language; null for a third of the people, who write nothing. */
export function reasonOf(answerer: Answerer): Reason | null {
	const random = seededRandom(`reason ${answerer.wave} ${answerer.id}`);
	if (!random.chance(660)) return null;
	const texts = answerer.language === 'fi' ? reasonsFi : reasonsEn;
	const first = themeOf(answerer, random.below(1000));
	const second = themeOf({ ...answerer, score: answerer.score + 2 }, random.below(1000));
	const sentences = texts[first];
	const openings = isDecider(answerer) ? (sentences.byDeciders ?? []) : [];
	const parts = [random.pick([...openings, ...sentences.first])];
	if (random.chance(620)) parts.push(random.pick(sentences.more));
	const hasSecond = second !== first && random.chance(330);
	if (hasSecond) parts.push(random.pick(texts[second].first));
	return { text: parts.join(' '), themes: hasSecond ? [first, second] : [first] };
}

function isDecider({ role }: Answerer): boolean {
	return at(castRoles, role).id === 'decision-maker';
}

function themeOf(answerer: Answerer, draw: number): Theme {
	const isCritical = draw < criticalPerMille(answerer.score);
	const weights = isCritical ? criticalWeights(answerer) : pleased;
	const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
	let left = (draw * 7919) % total;
	for (const [theme, weight] of weights) {
		if (left < weight) return theme;
		left -= weight;
	}
	return at(weights, 0)[0];
}

function criticalPerMille(score: number): number {
	if (score <= 6) return 900;
	return score <= 8 ? 480 : 90;
}

/** Invoices are on people's minds once the invoicing system has changed. */
function criticalWeights({ role, wave }: Answerer): Weights {
	const weights = critical[at(castRoles, role).id] ?? [];
	if (wave === latest) return weights;
	return weights.map(([theme, weight]) =>
		theme === 'lines' || theme === 'corrections' ? [theme, weight / 2] : [theme, weight],
	);
}
