import * as fc from 'fast-check';
import type { z } from 'zod';

/** The parts of a zod schema that values are made from. */
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
		readonly checks?: readonly unknown[];
	};
	readonly shape?: Readonly<Record<string, Node>>;
}

const LONGEST_LIST = 2;
/** Signs, halves of characters and names that JavaScript would move are texts too. */
const anyText = fc.oneof(
	fc.string({ maxLength: 4 }),
	fc.string({ unit: 'binary', maxLength: 4 }),
	fc.constantFrom('__proto__', '10', '2', '02', 'a\r\n', '\u2028'),
);
const name = fc.oneof(
	fc.string({ maxLength: 3 }),
	fc.constantFrom('0', '10', '2', '-1', '2 b', 'fi', 'en'),
);
const day = fc.constantFrom('2026-01-01', '2026-12-31');
const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const anyNumber = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constantFrom(-0, 1e-7, -1.5e-9, 1e21, -1.25e300, 5e-324, 0.1 + 0.2),
);
const count = fc.nat({ max: 100 });

/** Values that a schema of the snapshot takes, in any order of their keys. */
export function arbitraryOf<T extends z.ZodType>(schema: T): fc.Arbitrary<z.input<T>> {
	return valuesOf(schema) as fc.Arbitrary<z.input<T>>;
}

function valuesOf(node: Node): fc.Arbitrary<unknown> {
	const { def } = node;
	const inner = def.innerType ?? def.in;
	switch (def.type) {
		case 'object':
			return objectsOf(node);
		case 'array': {
			const minLength = def.checks === undefined || def.checks.length === 0 ? 0 : 1;
			return fc.array(valuesOf(partOf(def.element)), { minLength, maxLength: LONGEST_LIST });
		}
		case 'record':
			return fc.dictionary(name, valuesOf(partOf(def.valueType)), { maxKeys: 3 });
		case 'nullable':
			return fc.option(valuesOf(partOf(inner)));
		case 'union':
			return fc.oneof(...(def.options ?? []).map(valuesOf));
		case 'enum':
			return fc.constantFrom(...Object.values(def.entries ?? {}));
		case 'literal':
			return fc.constantFrom(...(def.values ?? []));
		case 'boolean':
			return fc.boolean();
		case 'number':
			return accepted(node, fc.oneof(count, anyNumber));
		case 'string':
			return accepted(node, fc.oneof(anyText, day, hex));
		default:
			if (inner) return valuesOf(inner);
			throw new Error(`no values are made of ${def.type}`);
	}
}

function objectsOf(node: Node): fc.Arbitrary<unknown> {
	const entries = Object.entries(node.shape ?? {});
	const requiredKeys = entries.flatMap(([key, own]) => (own.def.type === 'optional' ? [] : [key]));
	const values = Object.fromEntries(entries.map(([key, own]) => [key, valuesOf(own)]));
	const order = fc.shuffledSubarray(
		entries.map(([key]) => key),
		{ minLength: entries.length },
	);
	return accepted(
		node,
		fc
			.tuple(fc.record(values, { requiredKeys }), order)
			.map(([made, keys]) =>
				Object.fromEntries(keys.filter((key) => key in made).map((key) => [key, made[key]])),
			),
	);
}

function accepted(node: Node, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
	if (node.def.checks === undefined || node.def.checks.length === 0) return values;
	return values.filter((value) => (node as z.ZodType).safeParse(value).success);
}

function partOf(node: Node | undefined): Node {
	if (node === undefined) throw new Error('the schema has no such part');
	return node;
}
