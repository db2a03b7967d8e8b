import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The command line (src/cli) hands over the site and the folders; see src/pipeline/build-site.ts.
export default defineConfig({
	srcDir: './src/site',
	publicDir: './src/site/public',
	integrations: [mdx()],
	build: { format: 'preserve', inlineStylesheets: 'never' },
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
});
