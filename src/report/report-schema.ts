import { z } from 'zod';
import { day, flag, id, label, number, text, whole } from '../codebook/fields.ts';
import { PRESETS } from './audience-presets.ts';
import { brand } from './brand-schema.ts';

const schema = z
	.literal('1', { error: 'is a schema that this Kaiku does not know' })
	.transform(Number)
	.describe('The schema of this file: 1.');

const cut = z.strictObject({
	metrics: z.array(text).min(1).describe('As metric:question.'),
	by: z.array(text).default([]).describe('role, touchpoint or segment.<dimension>.'),
	relation: text.optional().describe('One relation, or all to pool them.'),
	brand: text.optional().describe('One brand, or all to pool them.'),
	against: z.array(text).default([]).describe('role.rest, wave.<id>, brand.<id>.'),
});

const someOrAll = z.union([z.literal('all'), z.array(text)], {
	error: 'is neither all nor a list',
});

const stricter = z.strictObject({
	respondents: whole.optional().describe('Fewest persons behind a number.'),
	accounts: whole.optional().describe('Fewest accounts behind a number.'),
	distribution: whole.optional().describe('Fewest persons behind a distribution.'),
	quotes: whole.optional().describe('Fewest persons in a group that is quoted.'),
});

/** The pages and groups of pages of a site, by the first part of their address. */
export const PAGES: readonly string[] = [
	'index',
	'roles',
	'touchpoints',
	'segments',
	'relations',
	'functions',
	'accounts',
	'path',
	'benchmark',
	'who-answered',
	'why',
	'challenges',
	'actions',
	'changes',
	'facts',
	'method',
];

const audience = z.strictObject({
	id,
	title: label.describe('Its name.'),
	preset: z
		.enum(PRESETS)
		.optional()
		.describe(
			'What it sees where the keys below do not say otherwise; they may make its thresholds stricter only.',
		),
	pages: someOrAll
		.default('all')
		.describe(`Which pages it sees: all, or some of ${PAGES.join(', ')}.`),
	roles: someOrAll.default('all').describe('Which roles it sees.'),
	touchpoints: someOrAll.default('all').describe('Which touchpoints it sees.'),
	segments: someOrAll
		.default('all')
		.describe('Which segments it sees, as dimension or as dimension.value.'),
	languages: someOrAll.default('all').describe('Which languages it sees.'),
	drafts: flag.default(false).describe('Whether it sees drafts.'),
	accounts: z.enum(['none', 'list', 'all']).default('none').describe('What it sees of accounts.'),
	owners: flag.default(false).describe('Whether it sees who answers for an account.'),
	quotes: flag.default(false).describe('Whether it sees quotes.'),
	thresholds: stricter.default({}).describe('Only stricter than the study’s.'),
});

const target = z.strictObject({
	metric: text.describe('As metric:question.'),
	role: text.optional().describe('For one role.'),
	touchpoint: text.optional().describe('For one touchpoint.'),
	value: number.describe('What is to be reached.'),
	due: day.optional().describe('By when.'),
	owner: text.optional().describe('Who answers for it.'),
});

/** What a page says: one text for every language, or a text for each. */
const told = z.union([text, label], { error: 'is neither a text nor a text per language' });

const waiver = z.strictObject({
	rule: text.describe('The rule that is set aside.'),
	where: text.optional().describe('A fact id’s beginning, a page or a file.'),
	reason: told.describe('Printed with the report; a text per language, or one for all of them.'),
});

const reader = z.strictObject({
	page: text.describe('A page, as roles/finance; all pages of a kind, as roles; or all.'),
	reader: told.optional().describe('Who reads it; one text, or a text per language.'),
	decider: told.optional().describe('Who decides on it.'),
	due: z
		.union([day, whole], { error: 'is neither a day nor a number of days' })
		.optional()
		.describe('By when: a day, or a number of days after the date of the version.'),
});

const gain = z.strictObject({
	text: label.optional().describe('In words.'),
	metric: text.optional().describe('The figure that measures it, as metric:question.'),
});

const mutualValue = z.strictObject({
	customer: gain.optional().describe('What the customer gains; unknown where left out.'),
	us: gain.optional().describe('What we gain; unknown where left out.'),
});

/** report.yaml: what is said about one or more studies, to whom and in which languages. */
export const reportSchema = z.strictObject({
	schema,
	id: id.describe('The name of its folder.'),
	client: id.describe('Whose report it is; reports of one client share a site.'),
	title: label.describe('What the report is called.'),
	studies: z.array(id).min(1).describe('The studies it reads, the main one first.'),
	languages: z
		.array(z.string().regex(/^[a-z]{2}$/, 'is not a language code'))
		.min(1)
		.describe('Languages of its pages.'),
	numbers: text
		.default('page')
		.describe(
			'How numbers and dates are written: page (the page’s language) or one of fi-FI, sv-FI, sv-SE, en-GB.',
		),
	site_url: z
		.string()
		.regex(
			/^$|^https?:\/\/[a-z0-9][a-z0-9.:-]*\/(?:[A-Za-z0-9._~{}-]+\/)*$/,
			'is not an address such as https://reports.example.com/{audience}/, with / at its end',
		)
		.default('')
		.describe(
			'Where the sites will lie, {audience} standing for the id of each: pages then name their full addresses where a link is passed on. Left out, all addresses are relative.',
		),
	brand: brand.default({}).describe('The client’s colours and typefaces.'),
	owner: text.describe('Who answers for the report.'),
	cuts: z.array(cut).default([]).describe('Cuts wanted beyond the standard pages.'),
	audiences: z.array(audience).default([]).describe('Who may see what.'),
	readers: z
		.array(reader)
		.default([])
		.describe(
			'Who reads which page, who decides on it and by when; the front matter of the page’s commentary wins, then the nearest of these: page, kind, all.',
		),
	targets: z.array(target).default([]).describe('What is to be reached.'),
	mutual_value: mutualValue
		.optional()
		.describe('What both sides gain from working together, told on the overview.'),
	waive: z.array(waiver).default([]).describe('Rules that are set aside, with the reason.'),
});

const signature = z.strictObject({
	role: told.describe('In which role; one text, or a text per language.'),
	name: text.optional().describe('Who.'),
	date: day.describe('When.'),
});

/** version.yaml: one edition of a report, its date and the waves it reads. */
export const versionSchema = z.strictObject({
	schema,
	status: z.enum(['draft', 'reviewed', 'released']).describe('How finished it is.'),
	date: day.describe('Printed; nothing else knows the day.'),
	waves: z.array(id).min(1).describe('Newest first; no other wave is read.'),
	compare: text.optional().describe('The version it is read against.'),
	supersedes: text.optional().describe('The version it replaces.'),
	erratum: label.default({}).describe('What was wrong, in each language.'),
	signed: z.array(signature).default([]).describe('Who has signed it off.'),
});

/** withdrawn.yaml: when and why a version was taken back, and which one is read in its place. */
export const withdrawalSchema = z.strictObject({
	date: day.describe('The day on which it was withdrawn.'),
	reason: z
		.enum(['erasure', 'error'])
		.describe('Answers behind its numbers had to be erased, or it was wrong.'),
	successor: text.optional().describe('The version that is read in its place.'),
});

/** actions.yaml: who does what by when, and which figure it should move. */
export const actionsSchema = z.array(
	z.strictObject({
		id,
		title: label.describe('What is done, as an order.'),
		why: label.optional().describe('Why it is done: one sentence, shown under the title.'),
		owner: text.optional().describe('Who does it.'),
		start: day.optional().describe('From when.'),
		due: day.optional().describe('By when.'),
		done: day.optional().describe('When it was done.'),
		status: z
			.enum(['not-started', 'in-progress', 'done', 'dropped'])
			.optional()
			.describe('How far it is.'),
		touchpoint: id.optional().describe('The touchpoint it mends.'),
		role: id.optional().describe('The role it is for.'),
		metric: text.optional().describe('The figure it should move, as metric:question.'),
		target: number.optional().describe('To what.'),
		closes: z
			.array(text)
			.optional()
			.describe(
				'Further figures whose gap to a competitor or a target it should close, as metric:question.',
			),
	}),
);

/** What becomes of a challenge of the customers, in this order. */
const CHALLENGE_STATES = ['raised', 'chosen', 'solving', 'solved', 'verified'] as const;

/** challenges.yaml: what the customers struggle with, and how far it is from being solved. */
export const challengesSchema = z.array(
	z.strictObject({
		id,
		title: label.describe('What the customer struggles with, in the customer’s words.'),
		status: z
			.enum(CHALLENGE_STATES)
			.describe('How far it is; verified only where customers were asked.'),
		since: day.optional().describe('Since when it is so.'),
		owner: text.optional().describe('Who answers for solving it.'),
		touchpoint: id.optional().describe('The touchpoint it is met at.'),
		role: id.optional().describe('The role that has it.'),
		frequency: text
			.optional()
			.describe('The figure of how many have it, as metric:question:category.'),
		solved: text
			.optional()
			.describe('The figure of how many say it is solved, as metric:question.'),
	}),
);

export type Report = z.output<typeof reportSchema>;
export type ReportVersion = z.output<typeof versionSchema>;
export type Withdrawal = z.output<typeof withdrawalSchema>;
export type Actions = z.output<typeof actionsSchema>;
export type Challenges = z.output<typeof challengesSchema>;
