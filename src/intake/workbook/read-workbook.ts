import type { StudySource } from '../../codebook/study-schema.ts';
import type { ReadBytes } from '../bytes/read-records.ts';
import type { TakeRecord } from '../bytes/record-parser.ts';
import { reportFault } from '../file-fault.ts';
import type { OpenedSource } from '../opened-source.ts';
import type { SourceProblems } from '../source-problems.ts';
import { wholeFile } from '../whole-file.ts';
import { readStyles } from './cell-styles.ts';
import { chooseSheet } from './choose-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { SheetRecords } from './sheet-records.ts';
import { oversizedWorkbook } from './workbook-fault.ts';
import { readSheets } from './workbook-sheets.ts';
import { ZipParts } from './zip-parts.ts';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads one sheet of a workbook as records, each with the row it stands in as its line. What is
 * wrong with the workbook becomes a problem; nothing of it is run, followed or unpacked unmeasured.
 */
export async function readWorkbook(
	opened: OpenedSource,
	source: StudySource,
	sourceAt: number,
	problems: SourceProblems,
	take: TakeRecord,
): Promise<ReadBytes> {
	const { bytes, sha256 } = await wholeFile(opened, MOST_BYTES);
	const about = { sha256, encoding: 'utf-8', delimiter: '', report() {} };
	try {
		if (bytes === null) throw oversizedWorkbook('The workbook has more than 256 MiB.');
		const parts = await ZipParts.open(bytes);
		const book = await readSheets(parts);
		const sheet = await chooseSheet(parts, book.sheets, source, sourceAt, problems);
		if (sheet === null) return { ...about, isComplete: false };
		const { styles, sharedStrings, is1904 } = book;
		const meanings = {
			sharedStrings:
				sharedStrings === null ? [] : await readSharedStrings(parts.stream(sharedStrings)),
			styles: styles === null ? [] : await readStyles(parts.stream(styles)),
			is1904,
		};
		const records = new SheetRecords(take, problems);
		await readSheet(parts.stream(sheet.part), meanings, records);
		records.end();
		return { ...about, isComplete: true, report: () => records.report() };
	} catch (error) {
		reportFault(error, problems);
		return { ...about, isComplete: false };
	}
}
