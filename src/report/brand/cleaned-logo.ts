/** A picture with nothing else in it, or what is wrong with it and what to do. */
export type CleanLogo =
	| { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
	| { readonly fault: string; readonly remedy: string };
