import { plainNumber } from './number-texts.ts';

/** Two choices with the same key are read as the same: without regard to case, numbers by value. */
export function comparableChoice(text: string): string {
	const value = plainNumber(text);
	return value === null ? text.toLowerCase().normalize('NFC') : `\u0000${value}`;
}
