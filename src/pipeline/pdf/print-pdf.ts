import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readNamed, writeNamed } from '../../workspace/named-file.ts';
import { removeQuietly } from '../../workspace/replace-folder.ts';
import { undatedPdf } from './undated-pdf.ts';

/** Nobody waits longer for some two hundred sheets. */
const LONGEST = 180_000;

/** Prints a document with a Chromium; null where it made no PDF. */
export async function printPdf(browser: string, html: string): Promise<Uint8Array | null> {
	const folder = mkdtempSync(join(tmpdir(), 'kaiku-pdf-'));
	try {
		const [document, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
		writeNamed(document, html);
		const options = [
			'--headless',
			'--disable-gpu',
			'--disable-extensions',
			'--no-first-run',
			'--no-pdf-header-footer',
			'--generate-pdf-document-outline',
			`--user-data-dir=${join(folder, 'profile')}`,
			// A container often has no sandbox; the document is our own and holds no script.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--print-to-pdf=${pdf}`,
			pathToFileURL(document).href,
		];
		await new Promise<void>((resolve) => {
			execFile(browser, options, { timeout: LONGEST }, () => resolve());
		});
		return existsSync(pdf) ? undatedPdf(readNamed(pdf)) : null;
	} finally {
		removeQuietly(folder);
	}
}
