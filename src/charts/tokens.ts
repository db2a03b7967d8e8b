/** The colour tokens of the style sheet, as they stand in the drawings. */
export const tokens = {
	ink: 'var(--c-ink)',
	ink2: 'var(--c-ink-2)',
	grid: 'var(--c-grid)',
	axis: 'var(--c-axis)',
	context: 'var(--c-context)',
	pale: 'var(--c-pale)',
	band: 'var(--c-band)',
	page: 'var(--bg)',
	accent: 'var(--accent)',
	accentText: 'var(--accent-t)',
	onAccent: 'var(--brand-ink)',
	bad: 'var(--det)',
	badText: 'var(--det-t)',
	onBad: 'var(--on-det)',
	bad2: 'var(--det-2)',
	onBad2: 'var(--on-det-2)',
	middle: 'var(--pas)',
	onMiddle: 'var(--on-pas)',
	good2: 'var(--pro-2)',
	onGood2: 'var(--on-pro-2)',
	good: 'var(--pro)',
	goodText: 'var(--pro-t)',
	onGood: 'var(--on-pro)',
	none: 'none',
	/** Becomes the reference to the hatch pattern of the svg. */
	hatch: 'hatch',
} as const;

export type Colour = (typeof tokens)[keyof typeof tokens];

/** The colour of a mark and of its text for each meaning a value may have. */
export const tones = {
	plain: { mark: tokens.ink, text: tokens.ink },
	own: { mark: tokens.accent, text: tokens.accentText },
	bad: { mark: tokens.bad, text: tokens.badText },
	good: { mark: tokens.good, text: tokens.goodText },
	context: { mark: tokens.context, text: tokens.ink2 },
} as const;

/**
 * `own` is the total or the client itself; `bad` and `good` are for the named ends of the scale and for
 * clear differences; `context` is for what cannot be said.
 */
export type Tone = keyof typeof tones;
