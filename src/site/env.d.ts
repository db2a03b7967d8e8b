/// <reference types="astro/client" />

/** The commentary of the site that is built, by `<report>/<version>/<page>.<language>`; see src/pipeline. */
declare module 'virtual:kaiku-commentary' {
	type Written = {
		readonly default: import('astro').MDXInstance<Record<string, unknown>>['default'];
	};
	export const commentary: Readonly<Record<string, () => Promise<Written>>>;
}

declare namespace App {
	/** What the components of commentary know of the page they stand on. */
	interface Locals {
		page?: import('./models/page-context.ts').PageContext;
		/** How many ids commentary has given out on this page. */
		ids?: number;
	}
}
