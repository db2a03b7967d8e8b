import { problem, type Problem } from '../problem.ts';
import { readText } from '../workspace/read-text.ts';
import type { Compiled } from './compiled.ts';

/**
 * A problem for each commentary that is no longer what was checked: the pages are made from the file
 * itself, some seconds after it was read.
 */
export function changedCommentary(
	root: string,
	{ versions }: Pick<Compiled, 'versions'>,
): Problem[] {
	return versions
		.flatMap(({ commentary }) => commentary)
		.filter(({ text, parsed: { file } }) => readText(root, file).text !== text)
		.map(({ parsed: { file } }) =>
			problem({
				severity: 'error',
				rule: 'changed-while-reading',
				file,
				message:
					'The commentary changed while the site was built, so its page may not be what was checked.',
				remedy: 'Wait until it is written whole, and build again.',
			}),
		);
}
