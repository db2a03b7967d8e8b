import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { reportsFolder } from '../audiences/handed-site.ts';

/** Commentary, wherever the workspace lies: `<report>/<version>/<page>.<language>`. */
const commentary = defineCollection({
	loader: glob({
		base: pathToFileURL(`${reportsFolder()}/`),
		pattern: '*/*/**/*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
});

export const collections = { commentary };
