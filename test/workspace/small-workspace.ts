import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../src/workspace/list-folder.ts';

/** The files of a workspace: text by path, with `/`. */
export type WorkspaceFiles = Readonly<Record<string, string>>;

const STUDY = `schema: 1
id: small
title: {en: Small survey, fi: Pieni kysely}
organisation: Small Oy
fictional: true
languages: [en, fi]
confidentiality: confidential
waves:
  - {id: 2026-q1, label: {en: 2026-Q1, fi: 2026-Q1}, start: 2026-02-01, end: 2026-02-28, invited: 80}
  - {id: 2026-q2, label: {en: 2026-Q2, fi: 2026-Q2}, start: 2026-05-01, end: 2026-05-31, invited: 80}
sources:
  - {file: q1.csv, wave: 2026-q1, relation: customer}
  - {file: q2.csv, wave: 2026-q2, relation: customer}
columns: {respondent: who, account: company, role: role, submitted: sent}
questions:
  - id: recommend
    column: nps
    kind: nps
    facet: experience
    text: {en: Would you recommend us?, fi: Suosittelisitko meitä?}
  - id: delivery
    column: delivery
    kind: rating
    facet: experience
    touchpoint: delivery
    text: {en: How did the delivery go?, fi: Miten toimitus sujui?}
    scale: {min: 1, max: 5}
    no_opinion: [N/A]
roles:
  - {id: buyer, label: {en: Buyer, fi: Ostaja}, values: [Buyer]}
  - {id: user, label: {en: Daily user, fi: Käyttäjä}, values: [User]}
touchpoints:
  - {id: delivery, label: {en: Delivery, fi: Toimitus}, phase: customership, function: production}
headline: ["nps:recommend"]
`;

const REPORT = `schema: 1
id: small-report
client: small
title: {en: Small report, fi: Pieni raportti}
studies: [small]
languages: [en, fi]
owner: Small Oy
`;

const VERSION = `schema: 1
status: draft
date: 2026-06-15
waves: [2026-q2, 2026-q1]
`;

const COMMENTARY = `---
author: The editors
status: draft
---

# Customers recommend us

The score is <Fact id="nps:recommend|relation=customer|wave=2026-q2" />.
`;

/** The files with somebody who reads and decides on every page: else nothing may be reviewed. */
export function withReaders(files: WorkspaceFiles): WorkspaceFiles {
	const path = 'reports/small-report/report.yaml';
	const readers = 'readers: [{page: all, reader: The board, decider: The manager, due: 14}]\n';
	return { ...files, [path]: `${files[path] ?? ''}${readers}` };
}

/** One study of two waves of 36 plain rows, one report in two languages, one version with commentary. */
export function smallWorkspace(): WorkspaceFiles {
	return {
		'data/small/study.yaml': STUDY,
		'data/small/q1.csv': exportOf('02', 0),
		'data/small/q2.csv': exportOf('05', 1),
		'reports/small-report/report.yaml': REPORT,
		'reports/small-report/v2026-q2/version.yaml': VERSION,
		'reports/small-report/v2026-q2/index.en.mdx': COMMENTARY,
	};
}

/** The small workspace in one language, without roles and touchpoints: every kind of file, few of each. */
export function smallestWorkspace(): WorkspaceFiles {
	const study = STUDY.replace('role: role, ', '')
		.replace(/roles:\n(?: {2}- .*\n)+/u, '')
		.replace('    touchpoint: delivery\n', '')
		.replace(/touchpoints:\n(?: {2}- .*\n)+/u, '');
	return {
		...smallWorkspace(),
		'data/small/study.yaml': study,
		'reports/small-report/report.yaml': REPORT.replace('languages: [en, fi]', 'languages: [en]'),
	};
}

/** 36 rows of 12 companies; the answers follow from the row and the shift alone. */
function exportOf(month: string, shift: number): string {
	const rows = Array.from({ length: 36 }, (_, at) => {
		const score = [10, 9, 9, 8, 7, 6, 3, 10, 10][(at + shift) % 9];
		const delivery = at % 7 === 0 ? 'N/A' : [5, 4, 4, 3, 2][(at + shift) % 5];
		const role = at % 3 === 0 ? 'Buyer' : 'User';
		const day = String(1 + (at % 28)).padStart(2, '0');
		const who = `r${String(at).padStart(2, '0')}`;
		return [who, `c${at % 12}`, role, `2026-${month}-${day} 12:00:00`, score, delivery].join(',');
	});
	return ['who,company,role,sent,nps,delivery', ...rows, ''].join('\n');
}

/** Writes the files into a new folder of its own and answers with its absolute path. */
export function writeWorkspace(files: WorkspaceFiles, name = 'kaiku-'): string {
	const root = mkdtempSync(join(tmpdir(), name));
	for (const [path, text] of Object.entries(files)) changeFile(root, path, text);
	return root;
}

/** Writes one file of a workspace. */
export function changeFile(root: string, path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

export function removeWorkspace(root: string): void {
	rmSync(root, { recursive: true, force: true });
}

/** The files with one of them changed by replacing a text; throws where the text is not in it. */
export function withEdit(
	files: WorkspaceFiles,
	path: string,
	from: string,
	to: string,
): WorkspaceFiles {
	const before = files[path];
	if (before?.includes(from) !== true) throw new Error(`${path} does not hold ${from}`);
	return { ...files, [path]: before.replace(from, to) };
}

/** Every file under a folder of the workspace, as latin1 text, so that all bytes count. */
export function filesUnder(root: string, folder: string): ReadonlyMap<string, string> {
	const place = join(root, folder);
	return new Map(listFiles(place).map((path) => [path, readFileSync(join(place, path), 'latin1')]));
}
