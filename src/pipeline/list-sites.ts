import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFolders } from '../workspace/list-folder.ts';

/** The sites in a dist/ folder as `<client>/<audience>`, in code-unit order. */
export function listSites(dist: string): string[] {
	return listFolders(dist).flatMap((client) =>
		listFolders(join(dist, client))
			.filter((audience) => existsSync(join(dist, client, audience, 'index.html')))
			.map((audience) => `${client}/${audience}`),
	);
}
