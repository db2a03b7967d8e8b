import { expect, test } from 'vitest';
import { audienceWords, hidingWords } from '../../src/cli/hiding-words.ts';
import type { SeenByAudience } from '../../src/pipeline/seen-by-audiences.ts';
import type { HidingReason } from '../../src/publishing/hiding/hiding-reason.ts';

test.each<[HidingReason, string]>([
	[{ kind: 'persons', persons: 4, least: 5 }, 'too few persons: 4, at least 5 are needed'],
	[{ kind: 'accounts', accounts: 2, least: 3 }, 'too few accounts: 2, at least 3 are needed'],
	[
		{ kind: 'dominance', share: 58.333, most: 50 },
		'one account gave 58.3 % of the answers, more than 50 %',
	],
	[
		{ kind: 'distribution', persons: 6, least: 8 },
		'too few persons for a distribution: 6, at least 8 are needed',
	],
	[{ kind: 'uniform', persons: 12 }, 'all of the 12 persons, or all but one, gave the same answer'],
	[
		{ kind: 'end-of-scale', persons: 12 },
		'the mean of the 12 persons is at an end of its scale, which tells what each of them answered',
	],
	[
		{ kind: 'remainder', persons: 7 },
		'with the means of both questions it would tell the score of the few who answered only one of them, beside the 7 persons who answered both',
	],
	[
		{ kind: 'complementary', protects: 'nps:x|role=a' },
		'shown, it would help to work out nps:x|role=a',
	],
	[
		{ kind: 'complementary', protects: '' },
		'shown, it would help to work out people whom an earlier version told of',
	],
	[{ kind: 'gives-away', group: 'nps:x|role=a' }, 'shown, it would give away nps:x|role=a'],
	[
		{ kind: 'series', version: 'small/v1', added: 2, removed: 1 },
		'too few came or went since small/v1 told it: +2/−1 persons',
	],
])('%o is told in plain words with its counts', (reason, words) => {
	expect(hidingWords(reason)).toBe(words);
});

test.each<[Pick<SeenByAudience, 'sees' | 'why'>, string]>([
	[{ sees: 'shown', why: null }, 'shown'],
	[{ sees: 'beyond', why: null }, 'not in its scope'],
	[{ sees: 'no-drafts', why: null }, 'not seen: it sees no drafts'],
	[{ sees: 'not-listed', why: null }, 'not seen: it was declared after the version was made'],
	[{ sees: 'hidden', why: { kind: 'everybody' } }, 'hidden: as from everybody'],
	[
		{ sees: 'hidden', why: { kind: 'audience', audience: 'team' } },
		'hidden: as from the audience team, which asks for less',
	],
	[{ sees: 'hidden', why: { kind: 'own', people: [] } }, 'hidden: by its own thresholds'],
])('what an audience sees, %o, is told in plain words', (seen, words) => {
	expect(audienceWords(seen)).toBe(words);
});
