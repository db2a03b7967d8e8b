import { z } from 'zod';
import { column, day, flag, id, label, number, text, values, whole } from './fields.ts';
import { question } from './question-schema.ts';
import { columns, exclusion, source } from './source-schema.ts';

function atLeast(least: number, meaning: string) {
	return whole
		.pipe(z.number().min(least, `may only be raised: at least ${least}`))
		.default(least)
		.describe(meaning);
}

const thresholds = z.strictObject({
	respondents: atLeast(5, 'Fewest persons behind a published number.'),
	accounts: atLeast(3, 'Fewest accounts behind a published number.'),
	distribution: atLeast(8, 'Fewest persons behind a distribution.'),
	quotes: atLeast(10, 'Fewest persons in a group that is quoted.'),
});

const wave = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
	values: z.array(text).default([]).describe('Texts in columns.wave that mean this wave.'),
	start: day.describe('First day of fieldwork.'),
	end: day.describe('Last day of fieldwork, included.'),
	mode: z
		.array(z.enum(['web', 'phone', 'paper', 'face-to-face']))
		.default([])
		.describe('How people were asked.'),
	invited: whole.optional().describe('How many were asked.'),
	breaks: flag.default(false).describe('Nothing is compared with earlier waves.'),
});

const inflected = z.strictObject({
	genitive: text.optional().describe('päättäjän'),
	elative: text.optional().describe('päättäjästä'),
	plural_genitive: text.optional().describe('päättäjien'),
});

const role = z.strictObject({
	id,
	label: label.describe('One of them.'),
	plural: label.optional().describe('Several of them.'),
	forms: z
		.record(z.string(), inflected)
		.default({})
		.describe('Inflected forms per language, where a language needs them.'),
	values: values.describe('Texts in the file that mean this role; "*" for every other text.'),
	influence: number.optional().describe('Weight of the role in the decision.'),
	decision: z
		.enum(['decides', 'influences', 'uses', 'contact', 'buys'])
		.optional()
		.describe('Its part in the decision.'),
});

const relation = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
	values: values.describe('Texts in the file that mean it.'),
});

const brand = z.strictObject({
	id,
	label: label.describe('Its name.'),
	own: flag
		.default(false)
		.describe('Whether it is ours: exactly one is; a brand that stands alone is taken as ours.'),
	values: values.describe('Texts in the file that mean it.'),
});

const segmentValue = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
	values: values.optional().describe('Texts in the file that mean it.'),
});

const segment = z.strictObject({
	id,
	label: label.describe('The name of the dimension.'),
	column: column.describe('Its column, in the exports or by account in accounts.csv.'),
	no_answer: z.array(text).default([]).describe('Texts that mean: not told.'),
	values: z.array(segmentValue).default([]).describe('Its values.'),
	own_experience: z
		.array(id)
		.default([])
		.describe(
			'Values of those who speak from an experience of their own; the others of the dimension know us by hearsay, and pages of relations tell the two apart. Such a dimension has no pages of its own.',
		),
});

const phase = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
});

const businessFunction = z.strictObject({
	id,
	label: label.optional().describe('Shown; the id where it is left out.'),
	owner: text.optional().describe('Who answers for it.'),
});

const touchpoint = z.strictObject({
	id,
	label: label.describe('Its name.'),
	phase: id.optional().describe('The phase of the path it belongs to.'),
	function: id.optional().describe('The function that owns it.'),
	owner: text.optional().describe('Who answers for it.'),
	critical: flag.default(false).describe('Whether failing here endangers the relationship.'),
});

const theme = z.strictObject({
	id: id.describe('For ever: in facts and in themes/<question>.csv.'),
	label: label.optional().describe('Shown; the id where it is left out.'),
	question: id.optional().describe('The open question it is of; any where left out.'),
});

const weightTarget = z.strictObject({
	by: text.describe('role, in_crm or segment.<dimension>.'),
	shares: z
		.record(id, number)
		.default({})
		.describe('Target share of each value (of in_crm: yes, no), 1 in all; frame counts its own.'),
	collapse: z
		.array(id)
		.default([])
		.describe('Values in an order: one with under 5 respondents is merged with its neighbour.'),
});

const weights = z.strictObject({
	kind: z
		.enum(['none', 'column', 'account', 'frame', 'poststratify', 'rake', 'revenue'])
		.default('none')
		.describe('How answers are weighted, each wave, relation and brand for itself.'),
	targets: z
		.array(weightTarget)
		.default([])
		.describe('What they are weighted to: one with poststratify, up to three with rake.'),
	trim: number
		.optional()
		.describe('Weights to targets are cut once at median / trim and median × trim; 3 unless told.'),
});

const relevantChange = z.strictObject({
	points: number.optional().describe('Of an NPS or balance; 10 points unless told.'),
	percent: number.optional().describe('Of a share; 10 per cent units unless told.'),
	scale: number
		.optional()
		.describe('Of a mean, in per cent of the scale’s width; 7.5 unless told.'),
});

/** study.yaml, the codebook: what was asked, in which files and words, and what was promised. */
export const studySchema = z.strictObject({
	schema: z
		.literal('1', { error: 'is a schema that this Kaiku does not know' })
		.transform(Number)
		.describe('The schema of this file: 1.'),
	id: id.describe('The name of its folder.'),
	title: label.describe('What the survey is called.'),
	organisation: text.describe('Whose customers answer.'),
	fictional: flag.default(false).describe('Made up: data may be in git, a strip is on every page.'),
	languages: z
		.array(z.string().regex(/^[a-z]{2}$/, 'is not a language code'))
		.min(1)
		.describe('Languages of the labels; each label has each.'),
	confidentiality: z
		.enum(['anonymous', 'confidential', 'identified'])
		.describe('What respondents were promised.'),
	survey: z
		.enum(['relationship', 'transaction', 'other'])
		.optional()
		.describe(
			'Whether it asks about the relationship, about a single event, or is another source.',
		),
	account_secret: text
		.optional()
		.describe('Any text; with it nobody can tell from the address of an account whose it is.'),
	thresholds: thresholds
		.default({ respondents: 5, accounts: 3, distribution: 8, quotes: 10 })
		.describe('May only be raised.'),
	stale_after: whole
		.default(365)
		.describe(
			'A contact of contacts.csv whose last_verified lies more days before the first day of fieldwork is stale.',
		),
	panel: flag.default(false).describe('The same respondent id in two waves is the same person.'),
	unfinished: z
		.enum(['exclude', 'keep'])
		.default('exclude')
		.describe('Responses that were not finished.'),
	waves: z.array(wave).min(1).describe('Rounds of fieldwork.'),
	sources: z.array(source).min(1).describe('The exports.'),
	columns: columns.default({}).describe('Which columns tell who answered.'),
	questions: z.array(question).min(1).describe('What was asked.'),
	roles: z.array(role).default([]).describe('Roles of respondents.'),
	relations: z
		.array(relation)
		.default([])
		.describe('Relations of respondents to us; customer where none is named.'),
	brands: z.array(brand).default([]).describe('Us and competitors.'),
	segments: z.array(segment).default([]).describe('Other ways to cut: industry, size …'),
	phases: z.array(phase).optional().describe('The path; five phases where left out.'),
	functions: z
		.array(businessFunction)
		.optional()
		.describe('Functions of the company; nine where left out.'),
	touchpoints: z
		.array(touchpoint)
		.default([])
		.describe('Where customer and company meet, in path order.'),
	themes: z
		.array(theme)
		.default([])
		.describe('What open answers are coded by, in themes/<question>.csv; any id where left out.'),
	weights: weights.default({ kind: 'none', targets: [] }).describe('Weighting.'),
	relevant_change: relevantChange
		.default({})
		.describe('Smallest difference that matters; a smaller one is never told as one.'),
	headline: z
		.array(text)
		.default([])
		.describe('The metrics that lead the overview, as metric:question.'),
	exclude: z.array(exclusion).default([]).describe('Rows that are left out, with the reason.'),
});

/** A codebook as read: ids, values and labels apart from each other. */
export type Study = z.output<typeof studySchema>;
/** All of it but the thresholds: what is planned is the same whatever these are. */
export type Codebook = Omit<Study, 'thresholds'>;
/** What exports are read by. */
export type ExportCodebook = Pick<
	Study,
	| 'id'
	| 'panel'
	| 'unfinished'
	| 'waves'
	| 'sources'
	| 'columns'
	| 'questions'
	| 'roles'
	| 'relations'
	| 'brands'
	| 'segments'
	| 'weights'
	| 'exclude'
>;
export type StudyQuestion = Study['questions'][number];
export type StudySource = Study['sources'][number];
export type StudyScale = NonNullable<StudyQuestion['scale']>;
