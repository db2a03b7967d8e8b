import { z } from 'zod';
import { count, day, filledList, flag, id, ids, text } from './schema-fields.ts';
import type { SnapshotCard } from './snapshot.ts';
import { studyCardSchema } from './study-card-schema.ts';

const earlierVersion = z.strictObject({
	version: id.optional().describe('Its id; left out for one of another report.'),
	rule: z.enum(['ledger', 'counts']).describe('By who stood behind its numbers, or by how many.'),
});

const family = z.strictObject({
	id: id.describe('The column family of its facts.'),
	tested: count.describe('Comparisons.'),
	told: count.describe('Of them up or down.'),
});

const target = z.strictObject({
	fact: id.describe('Id of the fact that compares with it.'),
	value: z.number().describe('In the unit of the fact.'),
	due: z.union([z.literal(''), day]).describe('By when; empty where no day is set.'),
	owner: text.describe('Who answers for it, or empty.'),
});

const resampled = z.strictObject({
	fact: id.describe('Id of the fact.'),
	seed: z.number().int().describe('Of the random numbers.'),
	resamples: count.describe('How many.'),
});

const sensitivity = z.strictObject({
	fact: id.describe('Id of the score by the study’s own weighting.'),
	metric: id.describe('metric:question'),
	signChanges: flag.describe('One weighting gives more than 0 and another less.'),
});

const word = z.strictObject({
	id: id.describe('The column category of its facts.'),
	text: id.describe('As written, in small letters.'),
});

/**
 * The form of snapshot.json, current schema: strict and without defaults. Parsing puts the keys into
 * the order in which they are written.
 */
export const snapshotSchema = z.strictObject({
	schema: z.literal(2).describe('The schema of this file: 2.'),
	methods: z.literal(1).describe('Version of the statistical methods.'),
	kaiku: id.describe('Version of Kaiku that wrote it.'),
	report: id.describe('Id of the report.'),
	version: id.describe('Id of the version.'),
	hiddenCells: count.describe('Hidden facts: all that is told of them.'),
	earlier: filledList(earlierVersion)
		.optional()
		.describe('Released versions that numbers were held against; left out where there are none.'),
	families: z.array(family).describe('Comparisons corrected together.'),
	unsteady: ids.describe('Facts whose told difference rests on one account.'),
	targets: z.array(target).describe('What numbers were to reach.'),
	resampling: z.array(resampled).describe('Facts whose limits stand on resampled accounts.'),
	sensitivity: z.array(sensitivity).describe('Scores told by several weightings.'),
	words: filledList(word)
		.exactOptional()
		.describe('Words of open answers that facts are about; left out where there are none.'),
	studies: z.array(studyCardSchema).describe('The report’s studies, its main one first.'),
}) satisfies z.ZodType<SnapshotCard>;
