import { z } from 'zod';
import { text } from '../codebook/fields.ts';

const colour = z
	.string()
	.regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'is not a colour written as #2c49b4');

const inThemes = z.union([colour, z.strictObject({ light: colour, dark: colour })], {
	error: 'is not a colour written as #2c49b4',
});

/** `brand` of report.yaml: how the pages of a client look. */
export const brand = z.strictObject({
	accent: inThemes
		.optional()
		.describe('Links, current page, own company: one colour, or {light, dark}.'),
	on_accent: inThemes.optional().describe('Text on the accent.'),
	display: text
		.optional()
		.describe('Typeface of findings: Source Sans 3, Source Serif 4 or a .woff2 file in brand/.'),
	text: text.optional().describe('Typeface of everything else but charts, likewise.'),
	logo: text.optional().describe('An .svg or .png file in brand/.'),
});
