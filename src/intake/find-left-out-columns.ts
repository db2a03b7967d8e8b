import type { Column } from '../codebook/fields.ts';
import type { ExportCodebook, StudySource } from '../codebook/study-schema.ts';
import { tidyText } from './cells/comparable-text.ts';
import type { SourceProblems } from './source-problems.ts';
import { columnNameIn, hasConstant } from './told-by-source.ts';

interface MappedColumn {
	readonly column: Column;
	readonly path: readonly PropertyKey[];
	/** Key of `set` that a source may tell it by instead; null where there is none. */
	readonly setKey: string | null;
	/** Whether a column that the codebook reads as something else here may be meant as well. */
	readonly mayShare: boolean;
}

/**
 * Finds files that a map of file to column leaves out though their header has a column that the
 * map names for other files: a new wave's export whose test rows or respondents nobody would miss.
 */
export function findLeftOutColumns(
	study: ExportCodebook,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const maps = mappedColumns(study);
	for (const [at, source] of study.sources.entries()) {
		const problems = problemsOf(at);
		if (problems === undefined) continue;
		const names = new Set(problems.names.map(tidyText));
		const used = namesRead(study, source);
		for (const { column, path, setKey, mayShare } of maps) {
			if (typeof column === 'string' || Object.hasOwn(column, source.file)) continue;
			if (setKey !== null && hasConstant(source, setKey)) continue;
			const here = [...new Set(Object.values(column).map(tidyText))].filter(
				(name) => name !== '' && names.has(name) && (mayShare || !used.has(name)),
			);
			if (here.length > 0) report(problems, path, source, here);
		}
	}
}

function report(
	problems: SourceProblems,
	path: readonly PropertyKey[],
	{ file }: StudySource,
	here: readonly string[],
): void {
	const listed = here.map((name) => `"${name}"`).join(', ');
	problems.addSetting(path, {
		severity: 'warning',
		rule: 'column-left-out',
		value: file,
		message: `The map leaves out ${file}, whose header has ${listed} as other files of the map have.`,
		known: here,
		remedy: `Add ${file} to the map, or see that it is left out on purpose.`,
	});
}

function mappedColumns(study: ExportCodebook): MappedColumn[] {
	const isWeighted = study.weights.kind === 'column';
	return [
		...Object.entries(study.columns).flatMap(([key, column]): MappedColumn[] =>
			column === undefined || (key === 'weight' && !isWeighted)
				? []
				: [{ column, path: ['columns', key], setKey: key, mayShare: false }],
		),
		...study.segments.map(({ id, column }, at) => ({
			column,
			path: ['segments', at, 'column'],
			setKey: `segment.${id}`,
			mayShare: false,
		})),
		...study.exclude.map(({ column }, at) => ({
			column,
			path: ['exclude', at, 'column'],
			setKey: null,
			mayShare: true,
		})),
	];
}

/** Tidy names of the columns that the codebook reads from a file, those of exclude apart. */
export function namesRead(study: ExportCodebook, { file }: StudySource): ReadonlySet<string> {
	const columns = [
		...Object.values(study.columns),
		...study.segments.map(({ column }) => column),
		...study.questions.flatMap(({ column, each, options }) => [
			column,
			...Object.values(each?.brand ?? {}),
			...Object.values(each?.touchpoint ?? {}),
			...options.map((option) => option.column),
		]),
	];
	const names = columns.map((column) => columnNameIn(column, file));
	return new Set(names.flatMap((name) => (name === undefined ? [] : [tidyText(name)])));
}
