import type { StudySource } from '../../codebook/study-schema.ts';
import { tidyText } from '../cells/comparable-text.ts';
import { nearestNames } from '../nearest-names.ts';
import type { SourceProblems } from '../source-problems.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './workbook-sheets.ts';
import type { ZipParts } from './zip-parts.ts';

/**
 * The sheet that the codebook names, else the first visible one with anything in it. Hidden ones
 * are named and not read; other visible ones with anything in them are warned about.
 */
export async function chooseSheet(
	parts: ZipParts,
	sheets: readonly Sheet[],
	source: StudySource,
	sourceAt: number,
	problems: SourceProblems,
): Promise<Sheet | null> {
	tellHidden(sheets, problems);
	const declared = tidyText(source.sheet ?? '');
	if (declared !== '') {
		const named = sheets.find(({ name }) => tidyText(name) === declared);
		if (named === undefined) reportUnknown(sheets, declared, sourceAt, problems);
		return named ?? null;
	}
	const filled: Sheet[] = [];
	for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
		if (await isFilled(parts, sheet)) filled.push(sheet);
	}
	const [first, ...others] = filled;
	if (first === undefined) {
		problems.add({
			severity: 'error',
			rule: 'empty-file',
			message: 'No visible sheet of the workbook has anything in it.',
			remedy: 'Export it again, or name the sheet of the source: sheet.',
		});
		return null;
	}
	if (others.length > 0) tellOthers(first, others, problems);
	return first;
}

async function isFilled(parts: ZipParts, sheet: Sheet): Promise<boolean> {
	let isFound = false;
	const meanings = { sharedStrings: ANY_TEXT, styles: [], is1904: false };
	await readSheet(parts.stream(sheet.part), meanings, {
		row: () => (isFound = true),
		formula: () => (isFound = true),
		isDone: () => isFound,
	});
	return isFound;
}

/** Stands for all shared texts where only their being there matters. */
const ANY_TEXT: readonly string[] = new Proxy([], {
	get: (list, key) => (typeof key === 'string' && /^\d+$/.test(key) ? 'x' : Reflect.get(list, key)),
});

function tellHidden(sheets: readonly Sheet[], problems: SourceProblems): void {
	const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => `"${name}"`);
	if (hidden.length === 0) return;
	problems.add({
		severity: 'note',
		rule: 'hidden-sheet',
		message: `The workbook has ${hidden.length === 1 ? 'a hidden sheet' : 'hidden sheets'} that ${hidden.length === 1 ? 'is' : 'are'} not read: ${hidden.join(', ')}.`,
		remedy: 'Take it out of the workbook before passing the file on.',
	});
}

function tellOthers(first: Sheet, others: readonly Sheet[], problems: SourceProblems): void {
	problems.add({
		severity: 'warning',
		rule: 'several-sheets',
		message: `The workbook has ${others.length + 1} sheets; "${first.name}" is read, ${others.map(({ name }) => `"${name}"`).join(', ')} not.`,
		known: [first, ...others].map(({ name }) => name),
		remedy: 'Name the sheet of the source: sheet.',
	});
}

function reportUnknown(
	sheets: readonly Sheet[],
	declared: string,
	sourceAt: number,
	problems: SourceProblems,
): void {
	problems.addSetting(['sources', sourceAt, 'sheet'], {
		severity: 'error',
		rule: 'unknown-sheet',
		value: declared,
		message: `${problems.file} has no sheet named "${declared}".`,
		known: nearestNames(
			declared,
			sheets.map(({ name }) => name),
		),
		remedy: 'Write the name as in the workbook.',
	});
}
