import { z } from 'zod';
import { day, id, label } from '../codebook/fields.ts';

/** events.yaml: what happened when, for the reader of a trend. */
export const eventsSchema = z.array(
	z.strictObject({
		id,
		date: day.describe('The day.'),
		title: label.describe('What happened.'),
		kind: z
			.enum(['action', 'method'])
			.default('action')
			.describe('Something done, drawn dashed; or a change of how it is measured, drawn dotted.'),
		touchpoint: id.optional().describe('The touchpoint it concerns.'),
		role: id.optional().describe('The role it concerns.'),
	}),
);

export type Events = z.output<typeof eventsSchema>;
