import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { calculateReport, readReport } from '../pipeline/told-pages.ts';
import { removeWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';

const STUDY = `schema: 1
id: golden
title: {en: Golden, fi: Kultainen}
organisation: Golden Oy
fictional: true
languages: [en, fi]
confidentiality: confidential
waves: [{id: w1, label: {en: W1, fi: W1}, start: 2026-02-01, end: 2026-02-28, invited: 100}]
sources: [{file: w1.csv, wave: w1}]
columns: {respondent: who, role: role}
questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Recommend?, fi: Suositteletko?}}
roles:
  - {id: contact-person, label: {en: Contact person, fi: Yhteyshenkilö}, values: [contact], decision: contact}
  - {id: decision-maker, label: {en: Decision maker, fi: Päättäjä}, values: [other], decision: decides}
headline: ["nps:recommend"]
`;

const REPORT = `schema: 1
id: golden
client: golden
title: {en: Golden, fi: Kultainen}
studies: [golden]
languages: [en, fi]
owner: Golden Oy
`;

const VERSION = 'schema: 1\nstatus: draft\ndate: 2026-03-01\nwaves: [w1]\n';

/** 24 promoters and 5 critics of 40 contact persons; 6 and 7 of 22 others. */
function answers(): string {
	const counts = [
		['contact', 10, 24],
		['contact', 8, 11],
		['contact', 3, 5],
		['other', 9, 6],
		['other', 7, 9],
		['other', 0, 7],
	] as const;
	const rows = counts.flatMap(([role, score, count]) =>
		Array.from({ length: count }, (_, at) => `${role}-${score}-${at},${role},${score}`),
	);
	return ['who,role,nps', ...rows, ''].join('\n');
}

/** The people who could have been asked; those who answered are among them. */
function contacts(silentPeople: number): string {
	const answered = answers()
		.split('\n')
		.slice(1, -1)
		.map((row) => row.split(',').slice(0, 2).join(','));
	const silent = Array.from({ length: silentPeople }, (_, at) => `silent-${at},other`);
	return [
		'contact,role,disposition',
		...answered.map((row) => `${row},complete`),
		...silent.map((row) => `${row},no-contact`),
		'',
	].join('\n');
}

/**
 * 40 contact persons and 22 others who answered, as a build publishes them.
 * @param weights lines of study.yaml
 * @param silent how many others of the contact list did not answer
 */
export async function goldenSnapshot(weights: string, silent = 38): Promise<Snapshot> {
	const root = writeWorkspace({
		'data/golden/study.yaml': STUDY + weights,
		'data/golden/w1.csv': answers(),
		'data/golden/contacts.csv': contacts(silent),
		'reports/golden/report.yaml': REPORT,
		'reports/golden/v1/version.yaml': VERSION,
	});
	try {
		return calculateReport(await readReport(root));
	} finally {
		removeWorkspace(root);
	}
}
