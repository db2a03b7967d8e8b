import { forbiddenMarkup, linkedAddresses, localPictures } from './forbidden-markup.ts';
import { problem, type Problem } from '../../problem.ts';
import { parseFrontMatter, type FrontMatter } from './front-matter.ts';
import { allNodes, plainText, type MdxNode, type ModuleStatement } from './mdx-node.ts';
import { parseMdx } from './parse-mdx.ts';

/** A component where it stands in a file. */
export interface UsedComponent {
	readonly name: string;
	/** Texts as written; true for a prop without a value. */
	readonly props: Readonly<Record<string, string | true>>;
	/** Names of props whose value is an expression: known when the page is built. */
	readonly expressions: readonly string[];
	readonly hasSpread: boolean;
	/** 1-based. */
	readonly line: number;
	readonly column: number;
}

/** What an author wrote in place of the heading of a section. */
export interface SectionFinding {
	/** As written; '' where none is named. */
	readonly section: string;
	readonly parts: readonly (string | UsedComponent)[];
	/** 1-based. */
	readonly line: number;
}

/** A commentary file as read; what is wrong with its form is in `problems`. */
export interface ParsedCommentary {
	readonly file: string;
	readonly frontMatter: FrontMatter | null;
	/** The words of the level-1 heading, without what its components print; null where there is none. */
	readonly title: string | null;
	/** The same heading with its components in their places; empty where there is none. */
	readonly titleParts: readonly (string | UsedComponent)[];
	/** Headings below the title and paragraphs, in their order, with their components in their places. */
	readonly paragraphs: readonly (readonly (string | UsedComponent)[])[];
	/** Words that head sections of the page, in their order. */
	readonly findings: readonly SectionFinding[];
	readonly components: readonly UsedComponent[];
	/** Names that the file imports or exports itself. */
	readonly ownNames: readonly string[];
	/** Pictures of the workspace, as written. */
	readonly pictures: readonly { readonly url: string; readonly line: number }[];
	/** Addresses that it links to, as written. */
	readonly links: readonly { readonly url: string; readonly line: number }[];
	/** What is written outside of components' props and code, piece by piece. */
	readonly texts: readonly { readonly value: string; readonly line: number }[];
	/** Lines of expressions, which are first run when the page is built. */
	readonly expressions: readonly number[];
	readonly problems: readonly Problem[];
}

/** The component of a section's heading. */
const FINDING = 'Finding';

/** Reads the MDX of a commentary; `file` is relative to the workspace. Nothing in it is run. */
export function parseCommentary(file: string, text: string): ParsedCommentary {
	const tree = parseMdx(file, text.replace(/^\uFEFF/, ''));
	if (!('type' in tree)) {
		const none = {
			frontMatter: null,
			title: null,
			titleParts: [],
			paragraphs: [],
			findings: [],
			components: [],
			ownNames: [],
			pictures: [],
			links: [],
			texts: [],
			expressions: [],
		};
		return { file, ...none, problems: [tree] };
	}
	const nodes = allNodes(tree);
	const front = parseFrontMatter(
		file,
		nodes.find(({ type }) => type === 'yaml'),
	);
	const titles = nodes.filter(({ type, depth }) => type === 'heading' && depth === 1);
	return {
		file,
		frontMatter: front.frontMatter,
		title: titles[0] ? plainText(titles[0]).trim() || null : null,
		titleParts: titles[0] ? headingParts(titles[0]) : [],
		paragraphs: nodes.filter(isParagraph).map(writtenParts),
		findings: nodes.flatMap(findingsIn),
		components: nodes.flatMap(usedComponent),
		ownNames: nodes.flatMap(({ data }) => (data?.estree?.body ?? []).flatMap(declaredNames)),
		pictures: localPictures(nodes),
		links: linkedAddresses(nodes),
		texts: nodes.flatMap(writtenTexts),
		expressions: nodes.filter(isExpression).map(({ position }) => position?.start.line ?? 1),
		problems: [
			...front.problems,
			...titles.slice(1).map((title) => secondTitle(file, title)),
			...forbiddenMarkup(file, nodes),
		],
	};
}

/** The lines of a piece of text, each where it stands. */
function writtenTexts({ type, value = '', position }: MdxNode) {
	if (type !== 'text') return [];
	const first = position?.start.line ?? 1;
	return value.split('\n').map((one, at) => ({ value: one, line: first + at }));
}

/** `{…}` that is more than a comment. */
function isExpression({ type, value = '' }: MdxNode): boolean {
	const isCode = type === 'mdxFlowExpression' || type === 'mdxTextExpression';
	return isCode && value.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() !== '';
}

function isParagraph({ type, depth = 1 }: MdxNode): boolean {
	return type === 'paragraph' || (type === 'heading' && depth > 1);
}

/** Words and components in their order; of a component with words inside, those. */
function writtenParts(node: MdxNode): readonly (string | UsedComponent)[] {
	const { type, value = '', children = [] } = node;
	if (type === 'text' || type === 'inlineCode') return [value];
	if (type === 'break') return [' '];
	return children.length === 0 ? usedComponent(node) : children.flatMap(writtenParts);
}

function findingsIn(node: MdxNode): readonly SectionFinding[] {
	const [used] = usedComponent(node);
	if (used?.name !== FINDING) return [];
	const { section } = used.props;
	const parts = (node.children ?? []).flatMap(writtenParts);
	return [{ section: typeof section === 'string' ? section : '', parts, line: used.line }];
}

function headingParts(node: MdxNode): readonly (string | UsedComponent)[] {
	const [component] = usedComponent(node);
	if (component) return [component];
	if (node.value !== undefined) return [node.value];
	return (node.children ?? []).flatMap(headingParts);
}

function usedComponent(node: MdxNode): readonly UsedComponent[] {
	const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
	if (!isElement || !node.name) return [];
	const attributes = node.attributes ?? [];
	const props: Record<string, string | true> = {};
	const expressions: string[] = [];
	for (const { name, value } of attributes) {
		if (name === undefined) continue;
		const told = typeof value === 'object' && value !== null ? literalText(value.value) : value;
		if (told === undefined) expressions.push(name);
		else props[name] = told ?? true;
	}
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	const hasSpread = attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute');
	return [{ name: node.name, props, expressions, hasSpread, line, column }];
}

/** The text of an expression that is one: `{"finance"}`; true as written without a value. */
function literalText(expression: string): string | null | undefined {
	if (expression.trim() === 'true') return null;
	return /^\s*(["'])([^"'\\]*)\1\s*$/.exec(expression)?.[2];
}

function declaredNames({ specifiers, declaration }: ModuleStatement): readonly string[] {
	const names = [
		...(specifiers ?? []).map(({ local }) => local?.name),
		declaration?.id?.name,
		...(declaration?.declarations ?? []).map(({ id }) => id?.name),
	];
	return names.filter((name) => name !== undefined);
}

function secondTitle(file: string, title: MdxNode): Problem {
	return problem({
		severity: 'error',
		rule: 'second-title',
		file,
		line: title.position?.start.line ?? null,
		value: plainText(title),
		message: 'A page has one title, and this is its second heading of level 1.',
		remedy: 'Write it as a heading of level 2, with ##.',
	});
}
