import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { commentaryModules } from './commentary-modules.ts';

/** How Astro builds and serves the pages of every site, wherever it works. */
export function astroSettings() {
	return {
		integrations: [mdx()],
		build: { format: 'preserve', inlineStylesheets: 'never' },
		markdown: { syntaxHighlight: false },
		devToolbar: { enabled: false },
		vite: { build: { assetsInlineLimit: 0 }, plugins: commentaryModules() },
	} satisfies AstroInlineConfig;
}
