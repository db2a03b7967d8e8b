import { z } from 'zod';
import { column, id, label, number, text, values, whole } from './fields.ts';

export const KINDS = [
	'nps',
	'rating',
	'effort',
	'single',
	'multiple',
	'text',
	'number',
	'date',
] as const;

export const FACETS = [
	'experience',
	'expectation',
	'importance',
	'image',
	'effort',
	'emotion',
	'reason',
	'outcome',
	'challenge',
	'solved',
	'profile',
] as const;

const scale = z.strictObject({
	min: number.describe('The lowest point, a whole number.'),
	max: number.describe('The highest point; at most 101 points in all.'),
	better: z.enum(['high', 'low']).default('high').describe('Which end is good.'),
	failing_at: number
		.optional()
		.describe(
			'The best answer that still counts as a failing touchpoint; where left out a third of the way from the bad end: 3 of 1–7, 2 of 1–5.',
		),
	labels: z
		.record(z.string(), label)
		.default({})
		.describe('Words shown for a point; never read from a file.'),
	values: z
		.record(z.string(), values)
		.default({})
		.describe('Texts in the file that mean a point; a list replaces the number itself.'),
});

/** The poles of feelings: never netted against each other. */
export const POLES = ['positive', 'negative', 'neutral'] as const;

const option = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
	pole: z
		.enum(POLES)
		.optional()
		.describe(
			'Facet emotion: which pole the feeling belongs to; all options of a question tell it or none does.',
		),
	values: values
		.optional()
		.describe('Texts in the file that mean this option; "*" for every other text.'),
	column: column
		.optional()
		.describe(
			'Kind multiple: a column of its own; anything but blank, 0, No, FALSE or Not Selected is a tick.',
		),
});

const each = z.strictObject({
	brand: z.record(id, column).optional().describe('One column per brand.'),
	touchpoint: z.record(id, column).optional().describe('One column per touchpoint.'),
});

/** A question of the codebook. */
export const question = z.strictObject({
	id: id.describe('For ever: in facts, addresses and commentary.'),
	column: column.optional().describe('Its column, or a map of file to column; this or each.'),
	each: each.optional().describe('One column per brand or touchpoint.'),
	kind: z.enum(KINDS).describe('What sort of answer it takes.'),
	facet: z.enum(FACETS).describe('What it is about; facets are never mixed in one series.'),
	lens: z
		.enum(['company', 'customer'])
		.default('company')
		.describe('Whether it asks about us or about the customer’s own life.'),
	touchpoint: id.optional().describe('The touchpoint it is about.'),
	object: z
		.enum(['product', 'service', 'cooperation'])
		.optional()
		.describe(
			'Whether it is about the product, the service or the working together; the three stand apart in figures.',
		),
	pairs_with: id.optional().describe('On the experience question: its expectation question.'),
	image_of: id
		.optional()
		.describe(
			'On an image question: the experience question of the same matter and scale; non-customers’ image is put beside customers’ experience.',
		),
	continues: id
		.optional()
		.describe(
			'The question it goes on from after a change of scale or wording: one figure with a break, never compared.',
		),
	same_as_before: z
		.array(id)
		.default([])
		.describe(
			'Waves whose wording or scale was judged the same as before although the files differ: without it, a question whose files differ is not compared across that wave.',
		),
	text: label.describe('The wording as asked, in each language.'),
	scale: scale
		.optional()
		.describe('Its points; required for rating and effort, 0–10 for nps where left out.'),
	options: z.array(option).default([]).describe('The options of single and multiple.'),
	separator: text.optional().describe('Kind multiple: what stands between options in one cell.'),
	not_met: z.array(text).default([]).describe('Texts that mean: did not concern me.'),
	no_opinion: z.array(text).default([]).describe('Texts that mean: cannot say.'),
	no_answer: z.array(text).default([]).describe('Texts that mean: left blank.'),
	not_asked: z.array(text).default([]).describe('Texts that mean: was not asked.'),
	metrics: z
		.array(text)
		.optional()
		.describe(
			'Which metrics to calculate, and no others. By kind where left out: nps: its score, its three groups (detractors, passives, promoters), mean, distribution; rating: mean, top2, distribution; effort: mean, distribution, and top2 or bottom2 by better; number: mean; single and multiple: share; of facet emotion also emotion-positive and emotion-negative, which are never netted; and where it pairs with an expectation gap, with its shares gap-below, gap-met and gap-exceeded.',
		),
	definition: whole
		.default(1)
		.describe('Version of the definition of all its metrics; a bump breaks the trend.'),
});
