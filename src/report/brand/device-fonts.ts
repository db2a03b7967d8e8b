/** Words as pages have them, with their figures, in the three languages of the pages. */
export const TEXT_OF_PAGES =
	'Promoters outnumber detractors in 4 of 6 roles. All customers: NPS +32 (+21…+43), whether it ' +
	'changed since 2025-Q3 cannot be said. 158 answers from 134 accounts. ' +
	'Field 1 October – 31 December 2025. ' +
	'Suosittelijoita on enemmän kuin arvostelijoita 4 roolissa 6:sta. Muutosta edellisestä ' +
	'kyselystä ei voi sanoa. 158 vastausta 134 asiakkaalta. ' +
	'Ambassadörerna är fler än kritikerna i 4 av 6 roller. Om det har förändrats går inte att ' +
	'säga. 158 svar från 134 kunder. ';

/** A typeface that devices have, under one of its names, in one of its weights. */
export interface DeviceFont {
	readonly names: readonly string[];
	/** Mean advance of {@link TEXT_OF_PAGES}, in parts of an em. */
	readonly advance: number;
}

/** The two weights of a typeface that devices have. */
export interface DeviceFamily {
	readonly id: string;
	readonly regular: DeviceFont;
	readonly bold: DeviceFont;
}

/**
 * What stands in for a typeface while it loads, by whether it has serifs. Measured in Liberation Sans
 * and Liberation Serif, which are as wide as Arial and Times New Roman by design, and in the Roboto and
 * Noto Serif of Fontsource.
 */
export const DEVICE_FONTS: Readonly<Record<'sans' | 'serif', readonly DeviceFamily[]>> = {
	sans: [
		{
			id: 'Arial',
			regular: {
				names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Helvetica'],
				advance: 0.4466,
			},
			bold: {
				names: [
					'Arial Bold',
					'Arial-BoldMT',
					'Liberation Sans Bold',
					'LiberationSans-Bold',
					'Arimo Bold',
					'Helvetica Bold',
				],
				advance: 0.4754,
			},
		},
		{
			id: 'Roboto',
			regular: { names: ['Roboto', 'Roboto-Regular'], advance: 0.4456 },
			bold: { names: ['Roboto Bold', 'Roboto-Bold'], advance: 0.4528 },
		},
	],
	serif: [
		{
			id: 'Times',
			regular: {
				names: [
					'Times New Roman',
					'TimesNewRomanPSMT',
					'Liberation Serif',
					'LiberationSerif',
					'Tinos',
				],
				advance: 0.4038,
			},
			bold: {
				names: [
					'Times New Roman Bold',
					'TimesNewRomanPS-BoldMT',
					'Liberation Serif Bold',
					'LiberationSerif-Bold',
					'Tinos Bold',
				],
				advance: 0.4284,
			},
		},
		{
			id: 'Noto',
			regular: { names: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'], advance: 0.4739 },
			bold: { names: ['Noto Serif Bold', 'NotoSerif-Bold'], advance: 0.5023 },
		},
	],
};
