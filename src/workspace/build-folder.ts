import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { asideOf, removeQuietly, renameFolder } from './replace-folder.ts';

const BESIDE = 'dist.tmp-';
const OLD = asideOf('');

/**
 * A new folder beside dist/ to build into. What earlier builds left behind is removed first; a site
 * that one of them had taken aside and not replaced is put back. Only who has the lock may call it.
 */
export function newBuildFolder(root: string): { folder: string; problems: readonly Problem[] } {
	const left = readdirSync(root).filter((name) => name.startsWith(BESIDE));
	const aside = left.find((name) => name.endsWith(OLD));
	const isLost = aside !== undefined && !existsSync(join(root, 'dist'));
	if (isLost) renameFolder(join(root, aside), join(root, 'dist'));
	for (const name of left) removeQuietly(join(root, name));
	const folder = join(root, `${BESIDE}${process.pid}`);
	mkdirSync(folder);
	return { folder, problems: isLost ? [putBack()] : [] };
}

function putBack(): Problem {
	return problem({
		severity: 'note',
		rule: 'site-put-back',
		file: 'dist',
		message:
			'A build was stopped in the moment in which it put its sites in place; the sites before it were put back.',
	});
}
