import type { StandIns } from './stand-ins.ts';

/** A colour in both themes, written `#2c49b4`. */
export interface InThemes {
	readonly light: string;
	readonly dark: string;
}

/** A typeface by the name that style sheets know it by, from a file of its own or one that is always there. */
export interface Typeface {
	readonly family: string;
	/** Its file among `files`; '' where Kaiku brings it. */
	readonly file: string;
	/** What is seen until it is there; null where Kaiku brings that too. */
	readonly standIns: StandIns | null;
}

/** A picture beside the client's name, in pixels of its own. */
export interface Logo {
	readonly file: string;
	readonly width: number;
	readonly height: number;
}

/** What a client's pages look like where they differ from Kaiku's; null where they do not. */
export interface Brand {
	readonly accent: InThemes | null;
	readonly onAccent: InThemes | null;
	readonly display: Typeface | null;
	readonly text: Typeface | null;
	readonly logo: Logo | null;
	/** Pictures and fonts as they are published, by name. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

export const NO_BRAND: Brand = {
	accent: null,
	onAccent: null,
	display: null,
	text: null,
	logo: null,
	files: new Map(),
};
