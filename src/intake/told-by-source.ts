import type { Column } from '../codebook/fields.ts';
import type { ExportCodebook, StudySource } from '../codebook/study-schema.ts';

/** The name of a column in one file, or undefined where the codebook names none for it. */
export function columnNameIn(column: Column | undefined, file: string): string | undefined {
	if (column === undefined || typeof column === 'string') return column;
	return Object.hasOwn(column, file) ? column[file] : undefined;
}

/** Whether a source gives a constant for a key of columns, or for `segment.<id>`. */
export function hasConstant(source: StudySource, key: string): boolean {
	if (Object.hasOwn(source.set, key)) return true;
	return (key === 'wave' || key === 'relation' || key === 'brand') && source[key] !== undefined;
}

/** Whether a constant or a column of the file tells a key of columns. */
export function isToldBySource(
	{ columns }: ExportCodebook,
	source: StudySource,
	key: keyof ExportCodebook['columns'],
): boolean {
	return hasConstant(source, key) || columnNameIn(columns[key], source.file) !== undefined;
}

/** Whether anything tells the wave of a file's answers: itself, or the day of submission. */
export function isWaveTold(study: ExportCodebook, source: StudySource): boolean {
	return isToldBySource(study, source, 'wave') || isToldBySource(study, source, 'submitted');
}
