/** What Kaiku starts Node with, so that it takes little memory; theirs alone where somebody sets one. */
export const NODE_SETTINGS = [
	// MB of room for what lives shortly, a quarter of what Node takes: 50 MB less for a large export.
	'--max-semi-space-size=8',
];

/** For who waits for each edit. */
export const SETTINGS_WHILE_EDITING = [
	// An edit that concerns all versions takes a tenth less time than with half of it, for hardly more memory.
	'--max-semi-space-size=64',
	// How much more than what was left may be held before all memory is collected. An edit in which that
	// happens takes a third longer, for what was compiled is lost with it; the first one mostly was one.
	'--heap-growing-percent=150',
	// So that memory can be collected between two edits.
	'--expose-gc',
];
