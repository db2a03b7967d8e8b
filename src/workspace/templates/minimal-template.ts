import { gitFiles } from './git-files.ts';
import {
	firstVersion,
	SURVEY,
	type TemplateFiles,
	type TemplateParts,
} from './workspace-template.ts';

/** The wave of a study whose waves nobody has told. */
export const UNNAMED_WAVE = 'wave-1';

/** A codebook that nobody has filled in. */
export const SKELETON = `# The codebook: what was asked, in which files and words, and what was promised.
# Put your export into this folder. Then either run "kaiku init ${SURVEY}", which writes a codebook from
# it in the place of this one as long as nobody has changed a letter here, or fill this one in.
# "kaiku keys" lists every key; "kaiku check" tells what is wrong, with line and remedy.
schema: 1
id: ${SURVEY} # the name of this folder, for ever
title: { en: Customer survey }
organisation: Our company # whose customers answered
languages: [en] # of the labels below; each label has each
confidentiality: confidential # what people were promised: anonymous, confidential or identified

# A round of fieldwork: its id for ever, its first and last day.
waves:
  - { id: ${UNNAMED_WAVE}, label: { en: First wave }, start: 2026-01-01, end: 2026-01-31 }

# The files as the survey tool wrote them; they are never edited.
sources:
  - { file: answers.csv, wave: ${UNNAMED_WAVE} }

# Which columns tell who answered, named as in the header. Leave out what the file does not have.
columns:
  respondent: Respondent ID
  # account: Company
  # role: Role
  # submitted: Completed

questions:
  - id: recommend # for ever: in facts, addresses and commentary
    column: How likely are you to recommend us?
    kind: nps # nps, rating, effort, single, multiple, text, number or date
    facet: experience
    text: { en: 'How likely are you to recommend us to a colleague?' }
  # - id: delivery
  #   column: Delivery
  #   kind: rating
  #   facet: experience
  #   touchpoint: delivery
  #   text: { en: 'How satisfied were you with the delivery?' }
  #   scale: { min: 1, max: 5 }
  #   no_opinion: [N/A]

# Roles of the people who answered, by the texts in the column above.
# roles:
#   - { id: decision-maker, label: { en: Decision maker }, values: [Decision maker], influence: 3 }

# Where customers meet you: each in a phase (awareness, consideration, purchase, customership, aftercare).
# touchpoints:
#   - { id: delivery, label: { en: Delivery }, phase: customership, function: production }

headline: ['nps:recommend']
`;

/** A workspace to fill in: all that it lacks is an export. */
export function minimalTemplate({ client, date }: TemplateParts): TemplateFiles {
	return {
		...gitFiles(),
		'README.md': README,
		[`data/${SURVEY}/study.yaml`]: SKELETON,
		[`reports/${SURVEY}/report.yaml`]: reportSettings(client),
		[`${firstVersion(date)}/version.yaml`]: versionSettings(date, [UNNAMED_WAVE]),
	};
}

/** Of a report without audiences, in English. */
export function reportSettings(client: string): string {
	return `# What is said about one or more studies, to whom.
schema: 1
id: ${SURVEY} # the name of this folder, for ever
client: ${client} # reports of one client share a site
title: { en: Customer survey }
studies: [${SURVEY}]
languages: [en] # of the pages; every label of the study has each
owner: Our company # who answers for the report
# Who may see what; without it there is one site that shows everything.
# audiences:
#   - { id: leadership, title: { en: Leadership team }, drafts: true, quotes: true }
`;
}

/** Of a draft that reads these waves. */
export function versionSettings(date: string, waves: readonly string[]): string {
	return `# One edition of the report. Commentary lies beside this file: index.en.mdx, roles/<id>.en.mdx …
schema: 1
status: draft # draft, reviewed; "kaiku release" makes it released
date: ${date} # printed on every page
waves: [${waves.join(', ')}] # ids of the study's waves, newest first
`;
}

const README = `# Reports

A workspace of Kaiku: survey exports in \`data/\`, reports in \`reports/\`.

1. Put the export of your survey tool, as it is, into \`data/${SURVEY}/\`.
2. \`kaiku init ${SURVEY}\` proposes \`study.yaml\` from it. Read each line; mend what is not so.
3. \`kaiku check\` tells everything that is wrong or doubtful. Mend until it is content.
4. \`kaiku build\` writes the site to \`dist/\`; \`kaiku dev\` shows every edit.

Commentary is written beside \`version.yaml\`, a file for each page: \`index.en.mdx\`.

Exports stay out of git, by \`.gitignore\`. The folder \`snapshot/\` of a version, which the build writes,
belongs in git: it holds published figures only. For a readable \`git diff\` of it, once in each clone:

\`\`\`sh
git config diff.kaiku-facts.textconv "npx --no-install kaiku facts-text"
\`\`\`

That is where Kaiku is installed in this folder; where it is in another one, in the place of
\`npx --no-install kaiku\`: \`<its folder>/bin/kaiku.mjs\`.
`;
