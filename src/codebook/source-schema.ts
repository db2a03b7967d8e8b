import { z } from 'zod';
import { column, id, text, whole } from './fields.ts';

export const FORMATS = [
	'auto',
	'plain',
	'qualtrics',
	'surveymonkey',
	'limesurvey',
	'google-forms',
	'microsoft-forms',
	'typeform',
	'alchemer',
	'kobo',
	'redcap',
	'sosci',
	'webropol',
	'formbricks',
	'tally',
	'nps-list',
	'spss',
] as const;

/** Where the people of a sample were found: our own list, a panel, on the spot, somebody's publication. */
export const RECRUITMENTS = ['own-list', 'panel', 'intercept', 'published'] as const;

/** An export that the study reads. */
export const source = z.strictObject({
	file: text.describe('Relative to data/<study>/, with "/".'),
	wave: id.optional().describe('The wave of all its answers.'),
	relation: id.optional().describe('The relation of all its respondents.'),
	brand: id.optional().describe('The brand that all its answers are about.'),
	format: z.enum(FORMATS).default('auto').describe('The survey tool; by evidence where auto.'),
	header_rows: whole
		.pipe(z.number().min(1, 'is less than 1').max(3, 'is more than 3'))
		.optional()
		.describe('How many rows name the columns.'),
	encoding: text
		.optional()
		.describe('Its encoding, such as windows-1252; by evidence where left out.'),
	delimiter: text.optional().describe('What stands between cells; by evidence where left out.'),
	decimal: z.enum(['.', ',']).optional().describe('The decimal sign.'),
	dates: text.optional().describe('The form of its dates, such as d.M.yyyy H:mm:ss.'),
	sheet: text.optional().describe('The sheet of a workbook; the first visible one where left out.'),
	blank: z.array(text).default([]).describe('Texts that mean an empty cell in the whole file.'),
	recruitment: z
		.enum(RECRUITMENTS)
		.optional()
		.describe(
			'Where its people were found; a rival is compared with us fairly only where it is the same.',
		),
	set: z
		.record(z.string(), text)
		.default({})
		.describe('Constants for any key of columns or any segment.'),
});

/** Which columns tell who answered, about whom and when. */
export const columns = z.strictObject({
	respondent: column.optional().describe('Tells persons apart within one file.'),
	account: column.optional().describe('The customer company.'),
	wave: column.optional().describe('The wave.'),
	relation: column.optional().describe('Customer, prospect, lost …'),
	role: column.optional().describe('The respondent’s role.'),
	brand: column.optional().describe('The brand that the answers are about.'),
	submitted: column.optional().describe('When it was sent.'),
	language: column.optional().describe('Language of the answers.'),
	weight: column.optional().describe('A weight; used with weights.kind column.'),
});

/** Rows that are left out on purpose. */
export const exclusion = z.strictObject({
	column: column.describe('The column looked at.'),
	values: z.array(text).optional().describe('Rows with one of these go.'),
	keep: z.array(text).optional().describe('Rows without one of these go; "" is a blank.'),
	reason: text.describe('Printed in the data receipt.'),
});
