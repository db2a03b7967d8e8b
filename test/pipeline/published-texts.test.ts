import { expect, test } from 'vitest';
import type { Compiled } from '../../src/pipeline/compiled.ts';
import { publishedTexts } from '../../src/pipeline/published-texts.ts';

test('a word that the gate let through may be somebody’s whole answer, not a part of a longer one', () => {
	const compiled = {
		workspace: { studies: [], reports: [] },
		versions: [
			{
				commentary: [],
				snapshot: { card: { studies: [], words: [{ id: 'quick', text: 'quickly' }] }, quotes: [] },
			},
		],
	} as unknown as Compiled;
	const isPublished = publishedTexts('.', compiled);
	expect(isPublished('Quickly', 'answer in own words')).toBe(true);
	expect(isPublished('Quickly done', 'answer in own words')).toBe(false);
	expect(isPublished('Quickly', 'account name')).toBe(false);
});

test('a whole quote that is like a code is a quote; as a part of one it may be somebody’s code', () => {
	const compiled = {
		workspace: { studies: [], reports: [] },
		versions: [
			{
				commentary: [],
				snapshot: {
					card: { studies: [] },
					quotes: [{ text: '24/7-service' }, { text: 'Ask for X7-token-9.' }],
				},
			},
		],
	} as unknown as Compiled;
	const isPublished = publishedTexts('.', compiled);
	expect(isPublished('24/7-service', 'raw value')).toBe(true);
	expect(isPublished('24/7-service', 'respondent id')).toBe(false);
	expect(isPublished('X7-token-9', 'raw value')).toBe(false);
});
