/** What a new workspace is told of itself. */
export interface TemplateParts {
	/** Whose reports they are: an id, by the name of the folder. */
	readonly client: string;
	/** The day that the first version prints, `yyyy-mm-dd`. */
	readonly date: string;
}

/** The files of a new workspace: text by path, with `/`. */
export type TemplateFiles = Readonly<Record<string, string>>;

/** The study and the report that a template begins with. */
export const SURVEY = 'survey';

/** The folder of the first version, by the quarter of its day: `reports/survey/v2026-q4`. */
export function firstVersion(date: string): string {
	const quarter = Math.ceil(Number(date.slice(5, 7)) / 3);
	return `reports/${SURVEY}/v${date.slice(0, 4)}-q${quarter}`;
}
