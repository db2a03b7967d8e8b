import { z } from 'zod';
import type { SnapshotCard } from './snapshot.ts';

const count = z.number().int().nonnegative();
const texts = z.array(z.string());

/** A text per name, the names in code-unit order, so that the order of writing them tells nothing. */
function byName<T extends z.ZodType>(value: T) {
	return z
		.record(z.string(), value)
		.transform((record): Record<string, z.output<T>> =>
			Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))),
		);
}

const label = byName(z.string());
const named = { id: z.string(), label };

const receipt = z.strictObject({
	read: count,
	kept: count,
	excluded: z.array(z.strictObject({ reason: z.string(), count })),
});

const thresholds = z.strictObject({
	respondents: count,
	accounts: count,
	distribution: count,
	quotes: count,
});

const wave = z.strictObject({
	...named,
	start: z.string(),
	end: z.string(),
	mode: texts,
	invited: count.nullable(),
	breaks: z.boolean(),
	receipt,
});

const trendBreak = z.strictObject({
	question: z.string(),
	touchpoint: z.string(),
	wave: z.string(),
	because: z.enum(['wording', 'scale']),
});

const scale = z.strictObject({
	min: z.number(),
	max: z.number(),
	better: z.enum(['high', 'low']),
	labels: byName(label),
});

const question = z.strictObject({
	id: z.string(),
	kind: z.string(),
	facet: z.string(),
	lens: z.string(),
	touchpoint: z.string(),
	isEach: z.boolean(),
	pairsWith: z.string(),
	continues: z.string(),
	text: label,
	wording: z.string(),
	scale: scale.nullable(),
	options: z.array(z.strictObject(named)),
	metrics: texts,
	definition: count,
});

const role = z.strictObject({
	...named,
	plural: label,
	forms: byName(label),
	influence: z.number().nullable(),
	decision: z.string(),
});

const segment = z.strictObject({ ...named, values: z.array(z.strictObject(named)) });

const touchpoint = z.strictObject({
	...named,
	phase: z.string(),
	function: z.string(),
	owner: z.string(),
	critical: z.boolean(),
});

const source = z.strictObject({
	file: z.string(),
	sha256: z.string(),
	format: z.string(),
	recruitment: z.string().default(''),
	receipt,
});

const percent = count.max(100).nullable();

const weighting = z.strictObject({
	wave: z.string(),
	relation: z.string(),
	brand: z.string(),
	margins: z.array(z.strictObject({ by: z.string(), shares: byName(z.number()) })),
	trimming: z.strictObject({ before: z.number(), after: z.number() }).nullable(),
	effectiveSize: count,
	designEffect: z.number(),
	largestAccount: percent,
	largestAccountUnweighted: percent,
});

const study = z.strictObject({
	id: z.string(),
	title: label,
	organisation: z.string(),
	fictional: z.boolean(),
	languages: texts,
	confidentiality: z.string(),
	thresholds,
	hasAccounts: z.boolean(),
	panel: z.boolean(),
	weights: z.string(),
	weighting: z.array(weighting).default([]),
	waves: z.array(wave),
	withoutWave: receipt.exactOptional(),
	breaks: z.array(trendBreak).exactOptional(),
	questions: z.array(question),
	roles: z.array(role),
	relations: z.array(z.strictObject(named)),
	brands: z.array(z.strictObject({ ...named, own: z.boolean() })),
	segments: z.array(segment),
	phases: z.array(z.strictObject(named)),
	functions: z.array(z.strictObject({ ...named, owner: z.string() })),
	touchpoints: z.array(touchpoint),
	themes: z.array(z.strictObject({ ...named, question: z.string() })).exactOptional(),
	headline: texts,
	relevantChange: z
		.strictObject({
			points: z.number().optional(),
			percent: z.number().optional(),
			scale: z.number().optional(),
		})
		.exactOptional(),
	sources: z.array(source),
});

/** The form of snapshot.json; parsing it puts the keys into the order in which they are written. */
export const snapshotSchema = z.strictObject({
	schema: z.literal(1),
	methods: z.literal(1),
	kaiku: z.string(),
	report: z.string(),
	version: z.string(),
	hiddenCells: count,
	earlier: z
		.array(z.strictObject({ version: z.string().optional(), rule: z.enum(['ledger', 'counts']) }))
		.optional(),
	families: z.array(z.strictObject({ id: z.string(), tested: count, told: count })).default([]),
	unsteady: z.array(z.string()).default([]),
	targets: z
		.array(
			z.strictObject({
				fact: z.string(),
				value: z.number(),
				due: z.string(),
				owner: z.string(),
			}),
		)
		.default([]),
	resampling: z
		.array(z.strictObject({ fact: z.string(), seed: z.number().int(), resamples: count }))
		.default([]),
	sensitivity: z
		.array(z.strictObject({ fact: z.string(), metric: z.string(), signChanges: z.boolean() }))
		.default([]),
	words: z.array(z.strictObject({ id: z.string(), text: z.string() })).exactOptional(),
	studies: z.array(study),
}) satisfies z.ZodType<SnapshotCard>;
