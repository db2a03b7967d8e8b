import type { z } from 'zod';
import { problem, type Problem } from '../problem.ts';
import type { PositionedYaml, YamlTree } from './positioned-yaml.ts';

type Issue = z.core.$ZodIssue;

/** What came of a settings file: a value where only unknown keys or missing words are wrong with its form. */
export interface ParsedSettings<T> {
	readonly value: T | null;
	readonly problems: readonly Problem[];
}

/**
 * Holds a YAML file against its schema. Every wrong key and value becomes a problem with
 * file, line, YAML path, the known names and a remedy, all at once.
 */
export function parseSettings<S extends z.ZodType>(
	yaml: PositionedYaml,
	schema: S,
): ParsedSettings<z.output<S>> {
	if (yaml.tree === undefined) return { value: null, problems: [emptyFile(yaml)] };
	const parsed = schema.safeParse(yaml.tree);
	if (parsed.success) return { value: parsed.data, problems: [] };
	const { issues } = parsed.error;
	const problems = issues.flatMap((issue) => toProblems(issue, yaml, schema));
	return { value: mended(yaml.tree, issues, schema), problems };
}

/** Keys whose text is only shown: nothing is read or calculated from it. */
const ONLY_SHOWN: readonly PropertyKey[] = [
	'title',
	'organisation',
	'owner',
	'label',
	'text',
	'reason',
];

/**
 * The settings as if unknown keys were not there and texts that are only shown were, so that what else
 * is wrong can be told in the same run; null where more is wrong than that. The problems still stop a
 * build.
 */
function mended<S extends z.ZodType>(
	tree: YamlTree,
	issues: readonly Issue[],
	schema: S,
): z.output<S> | null {
	const copy: unknown = structuredClone(tree);
	for (const issue of issues) {
		const parent = valueAt(
			copy,
			issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1),
		);
		if (typeof parent !== 'object' || parent === null) return null;
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) Reflect.deleteProperty(parent, key);
		} else if (isMissingText(issue, tree)) {
			const isLabel = issue.expected === 'record';
			Reflect.set(parent, issue.path.at(-1) ?? '', isLabel ? placeholders(tree) : '…');
		} else return null;
	}
	const parsed = schema.safeParse(copy);
	return parsed.success ? parsed.data : null;
}

function isMissingText(
	issue: Issue,
	tree: YamlTree,
): issue is Extract<Issue, { code: 'invalid_type' }> {
	return (
		issue.code === 'invalid_type' &&
		(issue.expected === 'record' || issue.expected === 'string') &&
		ONLY_SHOWN.includes(issue.path.at(-1) ?? '') &&
		valueAt(tree, issue.path) === undefined
	);
}

/** A label in each language that the file names. */
function placeholders(tree: YamlTree): Record<string, string> {
	const languages = valueAt(tree, ['languages']);
	return Object.fromEntries(
		(Array.isArray(languages) ? languages : []).map((language) => [String(language), '…']),
	);
}

/** A YAML path as a person writes it: `questions[3].scale.max`. */
export function yamlPath(path: readonly PropertyKey[]): string {
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
}

function emptyFile(yaml: PositionedYaml): Problem {
	return problem({
		severity: 'error',
		rule: 'empty-settings',
		file: yaml.file,
		line: 1,
		message: 'The file holds no settings.',
		remedy: 'Write its keys, or take the file away.',
	});
}

function toProblems(issue: Issue, yaml: PositionedYaml, schema: z.ZodType): Problem[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownKey(issue.path, key, yaml, schema));
	}
	if (issue.code === 'invalid_key') return [wrongKey(issue, yaml)];
	const found = valueAt(yaml.tree, issue.path);
	return [found === undefined ? missingKey(issue, yaml) : wrongValue(issue, yaml, found)];
}

function unknownKey(
	path: readonly PropertyKey[],
	key: string,
	yaml: PositionedYaml,
	schema: z.ZodType,
): Problem {
	const known = knownKeys(schema, path);
	return problem({
		severity: 'error',
		rule: 'unknown-key',
		file: yaml.file,
		line: yaml.keyPlace(path, key).line,
		column: yamlPath([...path, key]),
		value: key,
		message: `The key "${key}" is not known here.`,
		known,
		remedy: `Use one of: ${known.join(', ')}.`,
	});
}

function missingKey(issue: Issue, yaml: PositionedYaml): Problem {
	const name = yamlPath(issue.path);
	return problem({
		severity: 'error',
		rule: 'missing-key',
		file: yaml.file,
		line: yaml.place(issue.path).line,
		column: name,
		message: `The key "${name}" is required and is not there.`,
		remedy: 'Add it; "kaiku keys" tells its form.',
	});
}

function wrongValue(issue: Issue, yaml: PositionedYaml, found: unknown): Problem {
	const known = issue.code === 'invalid_value' ? issue.values.map(String) : null;
	const isForm = issue.code === 'invalid_type';
	const what = isForm
		? `is ${formOf(found)}, but ${formName(issue.expected)} is asked`
		: wordsOf(issue, known);
	const name = issue.path.length === 0 ? 'The file' : `"${yamlPath(issue.path)}"`;
	return problem({
		severity: 'error',
		rule: 'wrong-value',
		file: yaml.file,
		line: yaml.place(issue.path).line,
		column: issue.path.length === 0 ? null : yamlPath(issue.path),
		value: typeof found === 'string' ? found : null,
		message: `${name} ${what}.`,
		known,
		remedy: known
			? `Write one of: ${known.join(', ')}.`
			: 'Mend the value; "kaiku keys" tells its form.',
	});
}

function wrongKey(issue: Extract<Issue, { code: 'invalid_key' }>, yaml: PositionedYaml): Problem {
	const key = String(issue.path.at(-1) ?? '');
	return problem({
		severity: 'error',
		rule: 'wrong-key',
		file: yaml.file,
		line: yaml.keyPlace(issue.path.slice(0, -1), key).line,
		column: yamlPath(issue.path),
		value: key,
		message: `The key "${key}" ${issue.issues[0]?.message ?? 'is not right'}.`,
		remedy: 'Mend the key; "kaiku keys" tells its form.',
	});
}

function wordsOf(issue: Issue, known: readonly string[] | null): string {
	if (known && issue.message.startsWith('Invalid')) return 'is none of the known values';
	if (issue.code === 'too_small' && issue.origin === 'array') return 'is an empty list';
	return issue.message.startsWith('is ') || issue.message.startsWith('may ')
		? issue.message
		: `is not right: ${issue.message}`;
}

function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
	let node = tree;
	for (const step of path) {
		if (typeof node !== 'object' || node === null) return undefined;
		node = (node as Record<PropertyKey, unknown>)[step];
	}
	return node;
}

function formOf(found: unknown): string {
	if (Array.isArray(found)) return 'a list';
	return typeof found === 'string' ? 'a text' : 'a map';
}

function formName(expected: string): string {
	if (expected === 'array') return 'a list';
	return expected === 'object' || expected === 'record' ? 'a map' : 'a text';
}

/** The keys of the strict object that stands at a path of the schema. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	let node = unwrapped(schema);
	for (const step of path) {
		node = unwrapped(childSchema(node, step));
	}
	return node instanceof Object && 'shape' in node ? Object.keys(node.shape as object) : [];
}

function childSchema(node: unknown, step: PropertyKey): unknown {
	const parent = node as {
		shape?: Record<string, unknown>;
		element?: unknown;
		valueType?: unknown;
	};
	if (parent.shape) return parent.shape[String(step)];
	return parent.element ?? parent.valueType;
}

/** Looks through optional, default, pipe and transform. */
function unwrapped(node: unknown): unknown {
	let current = node;
	for (;;) {
		const inner = (current as { def?: { innerType?: unknown; in?: unknown } } | undefined)?.def;
		const next = inner?.innerType ?? inner?.in;
		if (next === undefined) return current;
		current = next;
	}
}
