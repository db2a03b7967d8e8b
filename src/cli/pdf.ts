import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unknownAmong } from '../pipeline/choose-version.ts';
import { findBrowser } from '../pipeline/pdf/find-browser.ts';
import { joinPages } from '../pipeline/pdf/join-pages.ts';
import { pagesOfVersion } from '../pipeline/pdf/pages-of-version.ts';
import { printPdf } from '../pipeline/pdf/print-pdf.ts';
import { problem, type Problem } from '../problem.ts';
import { listFolders } from '../workspace/list-folder.ts';
import { writeNamed } from '../workspace/named-file.ts';
import { readWorkspace } from '../workspace/read-workspace.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

interface PdfOptions {
	readonly workspace?: string;
	readonly language?: string;
	readonly audience?: string;
	readonly out?: string;
}

/** One version of a report as one audience sees it in one language. */
interface Edition {
	/** Absolute folder of the site. */
	readonly site: string;
	/** `<language>/<report>/<version>` in it. */
	readonly version: string;
	/** What the PDF is called unless somebody says. */
	readonly name: string;
}

/** `kaiku pdf`: a built report as one PDF, through a Chromium that is installed. */
export const addPdf: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('pdf'))
		.argument('<report>', 'id of the report')
		.argument('[version]', 'id of the version (default: the newest)')
		.description('print a built report as one PDF; needs an installed Chromium, Chrome or Edge')
		.option('--language <code>', 'in which language (default: the report’s first)')
		.option('--audience <id>', 'what which audience sees (default: the first declared)')
		.option('--out <file>', 'where to write it (default: named after the report, in this folder)')
		.action(async (report: string, version: string | undefined, options: PdfOptions) => {
			const edition = chooseEdition(report, version, options);
			const browser = findBrowser();
			const wrong = 'rule' in edition ? edition : browser === null ? noBrowser() : null;
			if (wrong !== null || 'rule' in edition || browser === null) {
				tellProblems(wrong === null ? [] : [wrong], terminal);
				end(1);
				return;
			}
			const pdf = await pdfOf(edition, browser);
			if (pdf === null) {
				tellProblems([notPrinted(browser)], terminal);
				end(1);
				return;
			}
			const file = options.out ?? edition.name;
			writeNamed(resolve(file), pdf);
			terminal.out(file);
		});
};

async function pdfOf({ site, version }: Edition, browser: string): Promise<Uint8Array | null> {
	const found = pagesOfVersion(site, version);
	if (found === null) return null;
	return printPdf(browser, joinPages(found.cover, found.pages, `${pathToFileURL(site).href}/`));
}

/** Finds the pages that were built; a problem where there are none, with the names that there are. */
function chooseEdition(
	report: string,
	version: string | undefined,
	options: PdfOptions,
): Edition | Problem {
	const root = workspaceFolder(undefined, options);
	const { workspace } = readWorkspace(root);
	const folder = workspace.reports.find(({ id }) => id === report);
	if (!folder) {
		const known = workspace.reports.map(({ id }) => id);
		return unknownAmong('report', report, known);
	}
	const client = join(root, 'dist', folder.report.client);
	const sites = listFolders(client).filter((id) => existsSync(join(client, id, 'index.html')));
	if (sites.length === 0) return notBuilt();
	const declared = folder.report.audiences.map(({ id }) => id);
	const audience = options.audience ?? declared.find((id) => sites.includes(id)) ?? sites[0] ?? '';
	if (!sites.includes(audience)) return unknownAmong('audience', audience, sites);
	const site = join(client, audience);
	const languages = folder.report.languages.filter((code) => existsSync(join(site, code, report)));
	const language = options.language ?? languages[0] ?? '';
	if (!languages.includes(language)) return unknownAmong('language', language, languages);
	const built = folder.versions
		.map(({ id }) => id)
		.filter((id) => existsSync(join(site, language, report, id, 'cover.html')));
	const chosen = version ?? built[0] ?? '';
	if (!built.includes(chosen)) return unknownAmong('version', chosen, built);
	return {
		site,
		version: `${language}/${report}/${chosen}`,
		name: `${report}-${chosen}-${audience}-${language}.pdf`,
	};
}

function notBuilt(): Problem {
	return problem({
		severity: 'error',
		rule: 'not-built',
		file: 'dist',
		message: 'No site of this report is built yet, and a PDF is printed from its pages.',
		remedy: 'Run "kaiku build" first.',
	});
}

function noBrowser(): Problem {
	return problem({
		severity: 'error',
		rule: 'no-browser',
		message: 'A PDF is printed by a browser, and none was found.',
		remedy:
			'Install Chromium, Chrome or Edge, or name one in the environment variable CHROMIUM; or print the pages from your own browser.',
	});
}

function notPrinted(browser: string): Problem {
	return problem({
		severity: 'error',
		rule: 'not-printed',
		value: browser,
		message: 'The browser ended without a PDF.',
		remedy: 'See whether it starts at all, or name another in the environment variable CHROMIUM.',
	});
}
