/// <reference types="astro/client" />

declare namespace App {
	/** What the components of commentary know of the page they stand on. */
	interface Locals {
		page?: import('./models/page-context.ts').PageContext;
		/** How many ids commentary has given out on this page. */
		ids?: number;
	}
}
