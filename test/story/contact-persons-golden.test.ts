import { describe, expect, test } from 'vitest';
import { contactGapTable } from '../../src/figures/contact-gap-table.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { whoAnsweredStory } from '../../src/story/who-answered-story.ts';
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

/** 40 contact persons of 100 people who could have been asked; those who answered are among them. */
function contacts(): string {
	const answered = answers()
		.split('\n')
		.slice(1, -1)
		.map((row) => row.split(',').slice(0, 2).join(','));
	const silent = Array.from({ length: 38 }, (_, at) => `silent-${at},other`);
	return [
		'contact,role,disposition',
		...answered.map((row) => `${row},complete`),
		...silent.map((row) => `${row},no-contact`),
		'',
	].join('\n');
}

async function golden(weights: string): Promise<Snapshot> {
	const root = writeWorkspace({
		'data/golden/study.yaml': STUDY + weights,
		'data/golden/w1.csv': answers(),
		'data/golden/contacts.csv': contacts(),
		'reports/golden/report.yaml': REPORT,
		'reports/golden/v1/version.yaml': VERSION,
	});
	try {
		return calculateReport(await readReport(root));
	} finally {
		removeWorkspace(root);
	}
}

/** What the page says of contact persons: its title, then the section with its notes. */
function told(snapshot: Snapshot, language: string): readonly string[] {
	const { title, sections } = whoAnsweredStory(viewIn(snapshot, language, 'page'));
	return [title, sections.contact.title, ...(sections.contact.notes ?? [])];
}

describe('40 contact persons at +47.5 and 22 others at −4.5', () => {
	test('are told as 52 points apart with interval and verdict, raw and re-weighted', async () => {
		const snapshot = await golden('weights: {kind: frame}\n');
		expect(told(snapshot, 'en')).toMatchInlineSnapshot(`
			[
			  "Contact persons score 52 points higher than the others who answered (+12…+92)",
			  "Contact persons score 52 points higher than the others who answered (+12…+92)",
			  "Every answer alike: NPS +29 (+9…+46). Weighted (to the contact frame): NPS +16 (−7…+37).",
			]
		`);
		expect(told(snapshot, 'fi')).toMatchInlineSnapshot(`
			[
			  "Yhteyshenkilöt antavat 52 pistettä enemmän kuin muut vastanneet (+12…+92)",
			  "Yhteyshenkilöt antavat 52 pistettä enemmän kuin muut vastanneet (+12…+92)",
			  "Kaikki vastaukset samanarvoisina: NPS +29 (+9…+46). Painotettuna (yhteystietoluettelon mukaan): NPS +16 (−7…+37).",
			]
		`);
		const table = contactGapTable(viewIn(snapshot, 'en', 'page'));
		expect(table?.rows).toMatchInlineSnapshot(`
			[
			  {
			    "cells": [
			      "40",
			      "+52 points (+12…+92)",
			      "Higher",
			    ],
			    "label": "NPS: all answers",
			  },
			  {
			    "cells": [
			      "40",
			      "+31 points (+7…+55)",
			      "",
			    ],
			    "label": "NPS: a survey of contact persons alone against this one",
			  },
			]
		`);
	});

	test('without weights the page says what a re-weighted score takes', async () => {
		expect(told(await golden(''), 'en').at(-1)).toMatchInlineSnapshot(
			`"Every answer alike: NPS +29 (+9…+46). Weighted to who could have been asked it is not told: it takes weights in study.yaml, of kind frame with contacts.csv or with shares of the roles."`,
		);
	});
});
