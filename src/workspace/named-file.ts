import { readFileSync, writeFileSync } from 'node:fs';
import { naming } from './system-error.ts';

/** All bytes of a file; an error of the disk always names it. */
export function readNamed(path: string): Buffer {
	return naming(path, () => readFileSync(path));
}

/**
 * Writes a file; an error of the disk always names it.
 * @param flag `wx`: only where there is no such file yet
 */
export function writeNamed(path: string, content: string | Uint8Array, flag: 'w' | 'wx' = 'w') {
	naming(path, () => writeFileSync(path, content, { flag }));
}
