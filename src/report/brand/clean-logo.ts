import { cleanPng } from './clean-png.ts';
import { cleanLogoSvg } from './clean-logo-svg.ts';
import type { CleanLogo } from './cleaned-logo.ts';

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
