import { expect, test } from 'vitest';
import { toldHits } from '../../src/site/scripts/told-hits.js';
import { findPhrases, LANGUAGES } from '../../src/wording/index.ts';

function told(language: string, found: number, shown: number): string {
	const phrases = findPhrases(language);
	return 'found' in phrases ? toldHits(found, shown, phrases.found.site.comforts) : '';
}

test('hits that are all shown are counted', () => {
	expect(told('en', 0, 0)).toBe('Nothing found');
	expect(LANGUAGES.map((language) => told(language, 12, 12))).toEqual([
		'Löytyi: 12',
		'Hittade: 12',
		'Found: 12',
	]);
});

test('where more are found than shown, both are told and what to do', () => {
	expect(LANGUAGES.map((language) => told(language, 127, 12))).toEqual([
		'12/127 näkyvissä; lisää sana, niin osumia on vähemmän',
		'12 av 127 visas; lägg till ett ord för att hitta färre',
		'12 of 127 shown; add a word to find fewer',
	]);
});
