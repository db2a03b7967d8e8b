import { problem, type Problem } from '../../problem.ts';
import type { MdxNode } from './mdx-node.ts';

/** Elements that load, run or restyle something: pages work under a strict policy, without them. */
const FORBIDDEN = ['script', 'style', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'form'];

const OTHER_HOST = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** Markup that a page may not hold: code, styles, and anything that another host would be asked for. */
export function forbiddenMarkup(file: string, nodes: readonly MdxNode[]): Problem[] {
	return nodes.flatMap((node) => [
		...forbiddenElement(file, node),
		...forbiddenAttributes(file, node),
		...forbiddenImports(file, node),
		...(isOtherHost(node) ? [otherHost(file, node)] : []),
	]);
}

/** Pictures of the workspace that a commentary shows, as written, with their lines. */
export function localPictures(nodes: readonly MdxNode[]): { url: string; line: number }[] {
	return nodes
		.filter((node) => node.type === 'image' && !isOtherHost(node))
		.map((node) => ({ url: node.url ?? '', line: lineOf(node) }));
}

/** Addresses that a commentary links to, as written, with their lines. */
export function linkedAddresses(nodes: readonly MdxNode[]): { url: string; line: number }[] {
	return nodes.flatMap((node) => {
		const url = addressOf(node);
		return url === undefined ? [] : [{ url, line: lineOf(node) }];
	});
}

function addressOf(node: MdxNode): string | undefined {
	if (node.type === 'link' || node.type === 'definition') return node.url;
	if (!isElement(node) || node.name !== 'a') return undefined;
	const href = (node.attributes ?? []).find(({ name }) => name === 'href')?.value;
	return typeof href === 'string' ? href : undefined;
}

function forbiddenElement(file: string, node: MdxNode): Problem[] {
	if (!isElement(node) || !FORBIDDEN.includes(node.name ?? '')) return [];
	const message = `<${node.name}> is not allowed in commentary.`;
	return [
		report(file, node, node.name ?? '', message, 'Take it out; pages hold words and figures.'),
	];
}

function forbiddenAttributes(file: string, node: MdxNode): Problem[] {
	if (!isElement(node)) return [];
	return (node.attributes ?? [])
		.map(({ name = '' }) => name)
		.filter((name) => name === 'style' || /^on[a-z]/i.test(name))
		.map((name) => {
			const message = `${name} of <${node.name}> is not allowed in commentary.`;
			return report(
				file,
				node,
				name,
				message,
				'Take it out; the style of a page is the same everywhere.',
			);
		});
}

/** Only files of the workspace may be imported: a program could read what no page may show. */
function forbiddenImports(file: string, node: MdxNode): Problem[] {
	return (node.data?.estree?.body ?? [])
		.flatMap(({ source }) => source?.value ?? [])
		.filter((source) => !/^\.{1,2}\//.test(source))
		.map((source) =>
			report(
				file,
				node,
				source,
				`Commentary may not import "${source}".`,
				'Import files of the workspace only, by a path that begins with a dot.',
			),
		);
}

function isOtherHost(node: MdxNode): boolean {
	if (node.type === 'image') return OTHER_HOST.test(node.url ?? '');
	if (!isElement(node) || node.name === 'a') return false;
	return (node.attributes ?? []).some(
		({ name, value }) => name === 'src' && typeof value === 'string' && OTHER_HOST.test(value),
	);
}

function otherHost(file: string, node: MdxNode): Problem {
	const message = 'A page asks no other host for anything, so this would not be shown.';
	return report(file, node, node.url ?? null, message, 'Put the picture beside the commentary.');
}

function isElement({ type }: MdxNode): boolean {
	return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

function lineOf({ position }: MdxNode): number {
	return position?.start.line ?? 1;
}

function report(
	file: string,
	node: MdxNode,
	value: string | null,
	message: string,
	remedy: string,
): Problem {
	const line = lineOf(node);
	return problem({
		severity: 'error',
		rule: 'forbidden-markup',
		file,
		line,
		value,
		message,
		remedy,
	});
}
