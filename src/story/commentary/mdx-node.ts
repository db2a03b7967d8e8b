/** The parts of a Markdown tree with JSX that commentary is read from. */
export interface MdxNode {
	readonly type: string;
	readonly value?: string;
	readonly depth?: number;
	/** Of an image or a link. */
	readonly url?: string;
	readonly name?: string | null;
	readonly children?: readonly MdxNode[];
	readonly attributes?: readonly MdxAttribute[];
	readonly position?: { readonly start: MdxPoint };
	/** The program of an import or export. */
	readonly data?: { readonly estree?: { readonly body: readonly ModuleStatement[] } };
}

interface MdxPoint {
	readonly line: number;
	readonly column: number;
}

/** `name="text"`, `name`, `name={expression}`, or `{...spread}` where `type` is an expression's. */
interface MdxAttribute {
	readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
	readonly name?: string;
	readonly value?: string | null | { readonly type: string; readonly value: string };
}

export interface ModuleStatement {
	readonly type: string;
	/** What an import or export is from. */
	readonly source?: { readonly value?: string } | null;
	readonly specifiers?: readonly { readonly local?: { readonly name?: string } }[];
	readonly declaration?: {
		readonly id?: { readonly name?: string } | null;
		readonly declarations?: readonly { readonly id?: { readonly name?: string } }[];
	} | null;
}

/** A node and all below it, in the order of the file. */
export function allNodes(node: MdxNode): readonly MdxNode[] {
	return [node, ...(node.children ?? []).flatMap(allNodes)];
}

/** The words of a node, without those that its components will print. */
export function plainText(node: MdxNode): string {
	const isWords = node.type === 'text' || node.type === 'inlineCode';
	return isWords ? (node.value ?? '') : (node.children ?? []).map(plainText).join('');
}
