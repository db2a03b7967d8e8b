import { createHash } from 'node:crypto';
import { smallWorkspace, withEdit, type WorkspaceFiles } from './small-workspace.ts';

const STUDY = 'data/small/study.yaml';

const WHY = `  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?, fi: Miksi?}}
roles:
`;

const COMMENTARY = 'reports/small-report/v2026-q2/index.en.mdx';

/**
 * The small workspace in which each of some texts was written by several people and is quoted of one,
 * all of them in the commentary of the first page.
 */
export function quotedWorkspace(texts: readonly string[]): WorkspaceFiles {
	const files = withEdit(smallWorkspace(), STUDY, 'roles:\n', WHY);
	const quotes = texts.map((text, at) =>
		[`r${String(at).padStart(2, '0')}`, 'why', text, 'en', 'role', 'CX', '2026-06-10'].map(cell),
	);
	const header = 'respondent,question,text,language,attributes,reviewer,approved';
	const printed = texts.map((text) => `<Quote id="${quoteId(text)}" />\n`);
	return {
		...files,
		[COMMENTARY]: [files[COMMENTARY] ?? '', ...printed].join('\n'),
		'data/small/q1.csv': withColumn(files['data/small/q1.csv'] ?? '', () => ''),
		'data/small/q2.csv': withColumn(
			files['data/small/q2.csv'] ?? '',
			(at) => texts[at % texts.length] ?? '',
		),
		'reports/small-report/quotes.csv': [header, ...quotes.map(String), ''].join('\n'),
	};
}

/** As the gate prints a text: without marks of direction, and a run of spaces as one. */
export function printedText(text: string): string {
	return text.replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/g, ' ');
}

function quoteId(text: string): string {
	const hash = createHash('sha256')
		.update(`${printedText(text)}\nwhy`)
		.digest('hex');
	return `q-${hash.slice(0, 8)}`;
}

function withColumn(csv: string, textOf: (row: number) => string): string {
	const [header = '', ...rows] = csv.trimEnd().split('\n');
	return [`${header},why`, ...rows.map((row, at) => `${row},${cell(textOf(at))}`), ''].join('\n');
}

function cell(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}
