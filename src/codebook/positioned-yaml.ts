import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Node,
} from 'yaml';
import { problem, type Problem } from '../problem.ts';
import { ownMistakes, yamlMistake } from './yaml-mistake.ts';

/** A YAML tree whose scalars are texts as written; empty plain scalars are absent. */
export type YamlTree = string | YamlTree[] | { [key: string]: YamlTree };

/** Where a node stands: 1-based line and column of the file. */
export interface YamlPlace {
	readonly line: number;
	readonly column: number;
}

/** A parsed file: its tree, and the place of each path in it. */
export interface PositionedYaml {
	readonly file: string;
	readonly tree: YamlTree | undefined;
	/** Place of the value at a path, or of the nearest ancestor that exists. */
	place(path: readonly PropertyKey[]): YamlPlace;
	/** Place of a key inside the mapping at a path. */
	keyPlace(path: readonly PropertyKey[], key: string): YamlPlace;
}

const LONGEST_FILE = 256 * 1024;
const DEEPEST = 100;

/**
 * Reads YAML 1.2 with every scalar taken as written, so that `no`, `2017` and `1.0` stay texts.
 * Refuses what settings do not need: aliases, anchors, tags, repeated keys, over 256 KiB, over 100 levels.
 */
export function parsePositionedYaml(
	file: string,
	text: string,
): { yaml: PositionedYaml; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (rule: string, message: string, remedy: string, at: YamlPlace | null): void => {
		problems.push(
			problem({ severity: 'error', rule, file, line: at?.line ?? null, message, remedy }),
		);
	};
	if (Buffer.byteLength(text) > LONGEST_FILE) {
		report('yaml-too-long', 'The file is longer than 256 KiB.', 'Keep settings in it only.', null);
		return { yaml: positioned(file, undefined, new LineCounter(), null), problems };
	}
	const lineCounter = new LineCounter();
	// 'silent' would drop a second document without a word
	const document = parseDocument(text, { schema: 'failsafe', lineCounter, logLevel: 'error' });
	for (const error of ownMistakes([...document.errors, ...document.warnings])) {
		const at = lineCounter.linePos(error.pos[0]);
		const { message, remedy } = yamlMistake(error);
		report('yaml-syntax', message, remedy, { line: at.line, column: at.col });
	}
	const root = document.contents;
	const refuse: Refuse = (node, what, remedy = 'Write the value out.') => {
		const at = lineCounter.linePos(node.range?.[0] ?? 0);
		report('yaml-form', `${what} are not allowed in settings.`, remedy, {
			line: at.line,
			column: at.col,
		});
		return undefined;
	};
	const tree = problems.length === 0 && root !== null ? plain(root, 0, refuse) : undefined;
	return { yaml: positioned(file, tree, lineCounter, root), problems };
}

type Refuse = (node: Node, what: string, remedy?: string) => undefined;

function plain(node: unknown, depth: number, refuse: Refuse): YamlTree | undefined {
	if (isAlias(node)) return refuse(node, 'Aliases (*…)');
	if (!isNode(node)) return undefined;
	if (node.anchor !== undefined) return refuse(node, 'Anchors (&…)');
	if (node.tag !== undefined) return refuse(node, 'Tags (!…)');
	if (isScalar(node)) {
		const text = scalarText(node.value);
		return text === '' && node.type === 'PLAIN' ? undefined : text;
	}
	if (isSeq(node)) {
		if (depth > DEEPEST) return refuse(node, 'More than 100 levels');
		return node.items.map((item) => plain(item, depth + 1, refuse) ?? '');
	}
	if (!isMap(node)) return undefined;
	if (depth > DEEPEST) return refuse(node, 'More than 100 levels');
	const mapping: { [key: string]: YamlTree } = Object.create(null);
	for (const { key, value } of node.items) {
		if (!isPlainKey(key)) refuseKey(key, refuse);
		// `{en: Sales, fi: Myynti, ja tuki}`: the comma ended the text.
		if (node.flow === true && value === null && isNode(key)) {
			const remedy = 'Put a text that has a comma into quotes, or write a colon and the value.';
			refuse(key, `Keys without a value inside { } ("${keyText(key)}")`, remedy);
		}
		const plainValue = plain(value, depth + 1, refuse);
		if (plainValue !== undefined) mapping[keyText(key)] = plainValue;
	}
	return mapping;
}

/** A text that an object may safely have as a key. */
function isPlainKey(key: unknown): boolean {
	return (
		isScalar(key) &&
		key.anchor === undefined &&
		key.tag === undefined &&
		keyText(key) !== '__proto__'
	);
}

function refuseKey(key: unknown, refuse: Refuse): void {
	if (!isNode(key)) return;
	refuse(
		key,
		keyText(key) === '__proto__' ? 'Keys named __proto__' : 'Keys that are no plain text',
	);
}

function keyText(key: unknown): string {
	return isScalar(key) ? scalarText(key.value) : String(key);
}

function positioned(
	file: string,
	tree: YamlTree | undefined,
	lineCounter: LineCounter,
	root: unknown,
): PositionedYaml {
	const placeOf = (node: unknown): YamlPlace => {
		const range = (node as { range?: readonly number[] | null } | null)?.range;
		const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const find = (path: readonly PropertyKey[]): unknown => {
		let node = root;
		for (const step of path) {
			const child = childOf(node, step);
			if (child === undefined || child === null) return node;
			node = child;
		}
		return node;
	};
	return {
		file,
		tree,
		place: (path) => placeOf(find(path)),
		keyPlace(path, key) {
			const mapping = find(path);
			if (!isMap(mapping)) return placeOf(mapping);
			const pair = mapping.items.find((item) => keyText(item.key) === key);
			return placeOf(pair?.key ?? mapping);
		},
	};
}

function childOf(node: unknown, step: PropertyKey): unknown {
	if (isMap(node)) return node.items.find(({ key }) => keyText(key) === String(step))?.value;
	if (isSeq(node)) return node.items[Number(step)];
	return undefined;
}

/** With every scalar taken as written, its value is a text, or nothing. */
function scalarText(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
