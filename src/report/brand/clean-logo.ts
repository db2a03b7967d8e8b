import { cleanPng } from './clean-png.ts';
import { cleanLogoSvg } from './clean-logo-svg.ts';

/** A picture with nothing else in it, or what is wrong with it and what to do. */
export type CleanLogo =
	| { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
	| { readonly fault: string; readonly remedy: string };

/** It stands on every page. */
const LARGEST = 100_000;

/**
 * A logo as it may be published: of an SVG what is drawn, of a PNG its picture, without what programs
 * and people wrote into it.
 */
export function cleanLogo(name: string, bytes: Uint8Array): CleanLogo {
	const cleaned = name.endsWith('.svg') ? cleanLogoSvg(bytes) : cleanPng(bytes);
	if ('fault' in cleaned || cleaned.bytes.length <= LARGEST) return cleaned;
	return {
		fault: `has ${cleaned.bytes.length} bytes, and it stands on every page`,
		remedy: `Make it smaller, at most ${LARGEST} bytes: it is shown some 30 pixels high.`,
	};
}
