import { gitFiles } from './git-files.ts';
import { reportSettings, versionSettings } from './minimal-template.ts';
import {
	firstVersion,
	SURVEY,
	type TemplateFiles,
	type TemplateParts,
} from './workspace-template.ts';

const STUDY = `# The codebook: what was asked, in which files and words, and what was promised.
# "kaiku keys" lists every key.
schema: 1
id: ${SURVEY}
title: { en: Customer survey }
organisation: A company that does not exist
fictional: true # made up: a strip on every page says so, and git may keep the data
languages: [en]
confidentiality: confidential
waves:
  - { id: 2026-q1, label: { en: 2026 Q1 }, start: 2026-02-02, end: 2026-02-27, invited: 160 }
  - { id: 2026-q2, label: { en: 2026 Q2 }, start: 2026-05-04, end: 2026-05-29, invited: 160 }
sources:
  - { file: 2026-q1.csv, wave: 2026-q1 }
  - { file: 2026-q2.csv, wave: 2026-q2 }
columns: { respondent: Id, account: Company, role: Role, submitted: Completed }
questions:
  - id: recommend
    column: Recommend
    kind: nps
    facet: experience
    text: { en: 'How likely are you to recommend us to a colleague?' }
  - id: delivery
    column: Delivery
    kind: rating
    facet: experience
    touchpoint: delivery
    text: { en: 'How satisfied were you with the delivery?' }
    scale: { min: 1, max: 5 }
    no_opinion: [N/A]
  - id: invoicing
    column: Invoicing
    kind: rating
    facet: experience
    touchpoint: invoicing
    text: { en: 'How satisfied were you with the invoicing?' }
    scale: { min: 1, max: 5 }
    no_opinion: [N/A]
roles:
  - { id: decision-maker, label: { en: Decision maker }, values: [Decision maker], influence: 3 }
  - { id: daily-user, label: { en: Daily user }, values: [Daily user], influence: 1 }
touchpoints:
  - { id: delivery, label: { en: Delivery }, phase: customership, function: production }
  - { id: invoicing, label: { en: Invoicing }, phase: customership, function: invoicing }
headline: ['nps:recommend']
`;

const COMMENTARY = `---
author: The editors
status: draft
---

# What customers said in the second quarter

The score is <Fact id="nps:recommend|relation=customer|wave=2026-q2" />. Delivery was good or very good
for <Fact id="top2:delivery|relation=customer|wave=2026-q2" />.
`;

const README = `# A sample

A workspace of Kaiku with a survey of a company that does not exist, to try things on.

- \`kaiku build\` writes the site to \`dist/\`; \`kaiku dev\` shows every edit.
- Change an answer in \`data/${SURVEY}/2026-q2.csv\` or a label in \`study.yaml\` and build again.
- \`kaiku new <folder>\` makes a workspace for your own exports.
`;

/** A small survey of two waves that can be built at once. */
export function sampleTemplate({ client, date }: TemplateParts): TemplateFiles {
	const version = firstVersion(date);
	return {
		...gitFiles([`data/${SURVEY}/*.csv`]),
		'README.md': README,
		[`data/${SURVEY}/study.yaml`]: STUDY,
		[`data/${SURVEY}/2026-q1.csv`]: answersOf('02', 0),
		[`data/${SURVEY}/2026-q2.csv`]: answersOf('05', 1),
		[`reports/${SURVEY}/report.yaml`]: reportSettings(client),
		[`${version}/version.yaml`]: versionSettings(date, ['2026-q2', '2026-q1']),
		[`${version}/index.en.mdx`]: COMMENTARY,
	};
}

const PEOPLE = 72;
const COMPANIES = 24;
const SCORES = [10, 9, 7, 8, 9, 3, 10, 8, 6, 9, 10];
const DELIVERY = [5, 4, 4, 2, 5, 3, 4];
const INVOICING = [4, 2, 5, 3, 1, 4, 3, 2];

/** Answers that follow from the row and the shift alone. */
function answersOf(month: string, shift: number): string {
	const rows = Array.from({ length: PEOPLE }, (_, at) => {
		const isDecider = at % 3 === 0;
		const day = String(4 + (at % 20)).padStart(2, '0');
		const number = String(at + 1).padStart(3, '0');
		return [
			`R${number}`,
			`Company ${(at % COMPANIES) + 1}`,
			isDecider ? 'Decision maker' : 'Daily user',
			`2026-${month}-${day} 10:00:00`,
			SCORES[(at + shift) % SCORES.length],
			at % 9 === 4 ? 'N/A' : DELIVERY[(at + shift) % DELIVERY.length],
			at % 7 === 2 ? 'N/A' : INVOICING[(at * 3 + shift + (isDecider ? 1 : 0)) % INVOICING.length],
		].join(',');
	});
	return ['Id,Company,Role,Completed,Recommend,Delivery,Invoicing', ...rows, ''].join('\n');
}
