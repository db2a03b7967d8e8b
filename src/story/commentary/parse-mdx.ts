import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { problem, type Problem } from '../../problem.ts';
import type { MdxNode } from './mdx-node.ts';

/** The tree of an MDX file, or why it has none. */
export function parseMdx(file: string, text: string): MdxNode | Problem {
	try {
		const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);
		return parser.parse(text) as MdxNode;
	} catch (failure) {
		return syntaxProblem(file, failure);
	}
}

/**
 * The library tells line, column and reason. On some texts that it cannot place (`#<>` over a line of
 * dashes) it stops at an assertion of its own, which tells neither.
 */
function syntaxProblem(file: string, failure: unknown): Problem {
	if (!(failure instanceof Error)) throw failure;
	const reason = 'reason' in failure ? failure.reason : failure.message;
	const line = 'line' in failure && typeof failure.line === 'number' ? failure.line : null;
	const column = 'column' in failure && typeof failure.column === 'number' ? failure.column : null;
	const place = column === null ? '' : ` at column ${column}`;
	return problem({
		severity: 'error',
		rule: 'commentary-syntax',
		file,
		line,
		message: `The commentary cannot be read${place}: ${String(reason)}`,
		remedy: 'Close every tag, and write { and < that are meant as text as \\{ and \\<.',
	});
}
