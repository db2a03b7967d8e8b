import type { z } from 'zod';
import { day, id, label } from '../codebook/fields.ts';
import { studySchema } from '../codebook/study-schema.ts';
import { eventsSchema } from '../report/events-schema.ts';
import {
	actionsSchema,
	challengesSchema,
	reportSchema,
	versionSchema,
	withdrawalSchema,
} from '../report/report-schema.ts';

interface SettingsFile {
	readonly file: string;
	readonly text: string;
	readonly schema: z.ZodType;
}

const FILES: readonly SettingsFile[] = [
	{
		file: 'data/<study>/study.yaml',
		text: 'The codebook: what was asked, in which files and words, and what was promised.',
		schema: studySchema,
	},
	{
		file: 'reports/<report>/report.yaml',
		text: 'What is said about one or more studies, to whom and in which languages.',
		schema: reportSchema,
	},
	{
		file: 'reports/<report>/<version>/version.yaml',
		text: 'One edition of a report.',
		schema: versionSchema,
	},
	{
		file: 'reports/<report>/<version>/withdrawn.yaml',
		text: 'Written by `kaiku withdraw`: the version is not shown any more, and its address tells when and why.',
		schema: withdrawalSchema,
	},
	{ file: 'reports/<report>/actions.yaml', text: 'Who does what by when.', schema: actionsSchema },
	{ file: 'reports/<report>/events.yaml', text: 'What happened when.', schema: eventsSchema },
	{
		file: 'reports/<report>/challenges.yaml',
		text: 'What customers struggle with, and how far it is from being solved.',
		schema: challengesSchema,
	},
];

const HEAD = `# Keys of the settings files

Generated from the schemas: \`npm run -s kaiku -- keys > docs/keys.md\`. A star marks a required key;
an unknown key is an error that lists the known ones. Scalars are read as written: \`no\`, \`2017\` and
\`1.0\` are texts where a text is asked. Ids are small letters and digits joined by single hyphens.
`;

/** The reference of all keys as Markdown. */
export function referencePage(): string {
	const sections = FILES.map(({ file, text, schema }) => {
		const rows = keysOf(schema, '').map(
			({ path, form, meaning }) => `| \`${path}\` | ${form} | ${meaning} |`,
		);
		return [
			`## ${file}`,
			'',
			text,
			'',
			'| key | form | meaning |',
			'| --- | --- | --- |',
			...rows,
			'',
		].join('\n');
	});
	return [HEAD, ...sections].join('\n');
}

interface Key {
	readonly path: string;
	readonly form: string;
	readonly meaning: string;
}

/** The parts of a zod schema that the reference reads. */
interface Node {
	readonly def: {
		readonly type: string;
		readonly innerType?: Node;
		readonly in?: Node;
		readonly element?: Node;
		readonly valueType?: Node;
		readonly options?: readonly Node[];
		readonly entries?: Readonly<Record<string, string>>;
		readonly values?: readonly unknown[];
		readonly defaultValue?: unknown;
		readonly keyType?: unknown;
		readonly checks?: readonly unknown[];
	};
	readonly shape?: Readonly<Record<string, Node>>;
	readonly description?: string | undefined;
}

function keysOf(schema: z.ZodType, path: string): Key[] {
	return childKeys(schema, path);
}

function childKeys(node: Node, path: string): Key[] {
	const core = coreOf(node);
	if (core.def.element) return childKeys(core.def.element, `${path}[]`);
	if (core.def.valueType && coreOf(core.def.valueType).shape)
		return childKeys(core.def.valueType, `${path}.<name>`);
	return Object.entries(core.shape ?? {}).flatMap(([name, child]) => {
		const childPath = path === '' ? name : `${path}.${name}`;
		return [
			{
				path: `${childPath}${isOptional(child) ? '' : '*'}`,
				form: formOf(child),
				meaning: escapeCell(child.description ?? 'Its id.'),
			},
			...childKeys(child, childPath),
		];
	});
}

function isOptional(node: Node): boolean {
	return node.def.type === 'optional' || node.def.type === 'default';
}

function coreOf(node: Node): Node {
	const inner = node.def.innerType ?? node.def.in;
	return inner ? coreOf(inner) : node;
}

function formOf(node: Node): string {
	const told = node.def.type === 'default' ? defaultOf(node.def.defaultValue) : '';
	const { def } = coreOf(node);
	return `${isNumeric(node) ? 'number' : (fieldName(def) ?? nameOf(def))}${told}`;
}

/** The name of a field that many keys share: it is known by its first check or its kind of key. */
function fieldName({ checks, keyType }: Node['def']): string | undefined {
	if (keyType !== undefined && keyType === label.def.keyType) return 'text per language';
	const [check] = checks ?? [];
	if (check === undefined) return undefined;
	if (check === id.def.checks?.[0]) return 'id';
	return check === day.def.checks?.[0] ? 'day, as 2026-09-28' : undefined;
}

/** A text that is turned into a number on reading. */
function isNumeric(node: Node): boolean {
	if (node.def.innerType) return isNumeric(node.def.innerType);
	return node.def.type === 'pipe' && coreOf(node).def.type === 'string';
}

function nameOf(def: Node['def']): string {
	switch (def.type) {
		case 'enum':
			return Object.values(def.entries ?? {})
				.map(quotedSign)
				.join(', ');
		case 'literal':
			return (def.values ?? []).map(String).join(', ');
		case 'array':
			return 'list';
		case 'record':
		case 'object':
			return 'map';
		case 'union':
			return (def.options ?? []).map((option) => formOf(option)).join(' or ');
		default:
			return 'text';
	}
}

/** Signs stand in quotes, so that a list of them can be read. */
function quotedSign(value: string): string {
	return /\w/.test(value) ? value : `"${value}"`;
}

function defaultOf(value: unknown): string {
	if (Array.isArray(value) || (typeof value === 'object' && value !== null)) return '';
	return `; default ${String(value)}`;
}

function escapeCell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
