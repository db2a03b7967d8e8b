import { defineConfig } from 'astro/config';
import { astroSettings } from './src/pipeline/astro-settings.ts';

// For the tools that look for this file; the command line hands the same settings over itself.
export default defineConfig({
	...astroSettings(),
	srcDir: './src/site',
	publicDir: './src/site/public',
});
