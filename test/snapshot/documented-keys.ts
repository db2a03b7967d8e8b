import type { z } from 'zod';

/** The parts of a zod schema that its documentation reads. */
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
	};
	readonly shape?: Readonly<Record<string, Node>>;
	readonly description?: string | undefined;
}

/** Keys of a schema of the snapshot as a table in Markdown, in the order in which they are written. */
export function documentedKeys(schema: z.ZodType): string {
	return ['| key | form | meaning |', '| --- | --- | --- |', ...rowsOf(schema, ''), ''].join('\n');
}

function rowsOf(node: Node, path: string): string[] {
	const core = coreOf(node);
	if (core.def.element) return rowsOf(core.def.element, `${path}[]`);
	return Object.entries(core.shape ?? {}).flatMap(([name, child]) => {
		const own = path === '' ? name : `${path}.${name}`;
		const mark = child.def.type === 'optional' ? '?' : '';
		const meaning = (child.description ?? '').replaceAll('<', '&lt;');
		return [`| \`${own}${mark}\` | ${formOf(child)} | ${meaning} |`, ...rowsOf(child, own)];
	});
}

function coreOf(node: Node): Node {
	const inner = node.def.innerType ?? node.def.in;
	return inner ? coreOf(inner) : node;
}

function formOf(node: Node): string {
	const { def } = node;
	const inner = def.innerType ?? def.in;
	if (inner) return def.type === 'nullable' ? `${formOf(inner)} or null` : formOf(inner);
	switch (def.type) {
		case 'array':
			return def.element && coreOf(def.element).def.type === 'string' ? 'list of texts' : 'list';
		case 'record':
			return def.valueType && coreOf(def.valueType).def.type === 'record'
				? 'map of maps'
				: 'map by name';
		case 'object':
			return 'map';
		case 'enum':
			return Object.values(def.entries ?? {}).join(', ');
		case 'literal':
			return (def.values ?? []).map(String).join(', ') || 'text';
		case 'union':
			return 'text';
		case 'boolean':
			return 'true, false';
		case 'string':
			return 'text';
		default:
			return def.type;
	}
}
