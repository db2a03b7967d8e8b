import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Lists of arguments for a phrase, made from the types of its parameters. */
export interface PhraseCalls {
	/** `comparison.moved` */
	readonly path: string;
	/** With names, texts and counts that are all different: what goes in can be looked for in what comes out. */
	readonly full: readonly Arguments[];
	/** With counts of none and of one, and with texts that are left out. */
	readonly edge: readonly Arguments[];
}

export type Arguments = readonly unknown[];

const PHRASES = fileURLToPath(new URL('../../src/wording/phrases.ts', import.meta.url));
/** So many lists of arguments a phrase, when every choice of its parameters is combined. */
const MOST = 400;

type Filler = 'different' | 'none' | 'one';

/** Arguments for every phrase that is a function, so that a phrase added tomorrow is tested as well. */
export function phraseCalls(): readonly PhraseCalls[] {
	const program = ts.createProgram([PHRASES], {
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		noEmit: true,
		strict: true,
		types: [],
	});
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(PHRASES);
	const file = source && checker.getSymbolAtLocation(source);
	const phrases = file && checker.getExportsOfModule(file).find(({ name }) => name === 'Phrases');
	if (!source || !phrases) throw new Error('No type Phrases');
	return callsUnder(checker, source, checker.getDeclaredTypeOfSymbol(phrases), '');
}

function callsUnder(
	checker: ts.TypeChecker,
	source: ts.SourceFile,
	type: ts.Type,
	path: string,
): readonly PhraseCalls[] {
	return checker.getPropertiesOfType(type).flatMap((property) => {
		const place = path === '' ? property.name : `${path}.${property.name}`;
		const held = checker.getTypeOfSymbolAtLocation(property, source);
		const [signature] = held.getCallSignatures();
		if (signature) return [callsOf(checker, source, signature, place)];
		if (checker.isArrayLikeType(held)) return [];
		const isTree = held.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection);
		return isTree ? callsUnder(checker, source, held, place) : [];
	});
}

function callsOf(
	checker: ts.TypeChecker,
	source: ts.SourceFile,
	signature: ts.Signature,
	path: string,
): PhraseCalls {
	const types = signature
		.getParameters()
		.map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, source));
	const filled = (filler: Filler) => {
		const values = new Values(checker, source, filler);
		return combined(types.map((type) => values.of(type)));
	};
	return { path, full: filled('different'), edge: [...filled('none'), ...filled('one')] };
}

/** Every choice of each with every choice of the others. */
function combined(choices: readonly (readonly unknown[])[]): readonly Arguments[] {
	return choices
		.reduce<Arguments[]>(
			(lists, more) => lists.flatMap((list) => more.map((one) => [...list, one])).slice(0, MOST),
			[[]],
		)
		.slice(0, MOST);
}

/** The values that a parameter may have. Counts grow from one to the next, as in "12 of 15". */
class Values {
	readonly #checker: ts.TypeChecker;
	readonly #source: ts.SourceFile;
	readonly #filler: Filler;
	#given = 0;

	constructor(checker: ts.TypeChecker, source: ts.SourceFile, filler: Filler) {
		this.#checker = checker;
		this.#source = source;
		this.#filler = filler;
	}

	of(type: ts.Type): readonly unknown[] {
		if (type.isUnion()) return type.types.flatMap((part) => this.of(part));
		if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
		if (type.flags & ts.TypeFlags.BooleanLiteral)
			return [this.#checker.typeToString(type) === 'true'];
		if (type.flags & ts.TypeFlags.Undefined) return [];
		if (type.flags & ts.TypeFlags.Number) return [this.#number()];
		if (type.flags & ts.TypeFlags.String) return [this.#text()];
		if (type.getCallSignatures().length > 0) return [joined];
		if (this.#checker.isArrayType(type)) return this.#lists(type);
		if (type.flags & ts.TypeFlags.Object) return this.#objects(type);
		throw new Error(`No value of type ${this.#checker.typeToString(type)}`);
	}

	#number(): number {
		if (this.#filler !== 'different') return this.#filler === 'none' ? 0 : 1;
		this.#given += 1;
		return 11 + 3 * this.#given;
	}

	#text(): string {
		if (this.#filler !== 'different') return this.#filler === 'none' ? '' : '1';
		this.#given += 1;
		return String(700 + 11 * this.#given);
	}

	/** One of each choice alone, and all of them together. */
	#lists(type: ts.Type): readonly unknown[] {
		const [element] = this.#checker.getTypeArguments(type as ts.TypeReference);
		if (!element) throw new Error('An array of nothing');
		const [first, second] = [this.of(element), this.of(element)];
		return [...first.map((one) => [one]), [...first, ...second]];
	}

	/** A name is the same text in each of its forms, for languages choose between them. */
	#objects(type: ts.Type): readonly unknown[] {
		const names = this.#checker.getPropertiesOfType(type);
		const values = names.map((name) =>
			this.of(this.#checker.getTypeOfSymbolAtLocation(name, this.#source)),
		);
		return combined(values).map((list): Readonly<Record<string, unknown>> => {
			const made = Object.fromEntries(names.map(({ name }, at) => [name, list[at]]));
			const { heading } = made;
			return 'heading' in made ? { ...made, inside: heading, genitive: heading } : made;
		});
	}
}

/** What a phrase is handed to count or to list with. */
function joined(...told: readonly unknown[]): string {
	return told.flat().join(', ');
}
