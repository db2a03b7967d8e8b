/**
 * What a page may load and run, for its meta tag: its own files and nothing else, and no text is
 * ever made into markup by a script. Headers of a host add to it; see docs/hosting.md.
 */
export const CONTENT_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"object-src 'none'",
	"require-trusted-types-for 'script'",
].join('; ');
