import { expect, test } from 'vitest';
import { evidenceParts } from '../../src/pipeline/evidence-text.ts';
import { buildResponses } from '../responses/build-responses.ts';
import { buildStudy } from '../responses/build-study.ts';

const NONE = { frame: null, themes: new Map(), weights: { weightings: new Map() } };

function partsWith(respondents: number, accounts: number) {
	const study = buildStudy({
		thresholds: { respondents: `${respondents}`, accounts: `${accounts}` },
	});
	const responses = buildResponses(study, [{ person: 'a', role: '', answers: { recommend: 7 } }]);
	return evidenceParts({ study, responses, ...NONE }, ['w1']);
}

test('of few people another text is told only where another threshold decides it otherwise', () => {
	const [before, persons, accounts] = [partsWith(5, 3), partsWith(6, 3), partsWith(5, 4)];
	const asked = (n: number, of: number | null) =>
		[before, persons, accounts].map(({ textOf }) => textOf(`whether ${n} of ${of} are few`, 'w1'));
	expect(asked(5, null)).toEqual(['false', 'true', 'false']);
	expect(asked(6, 3)).toEqual(['false', 'false', 'true']);
	expect(asked(6, 4)).toEqual(['false', 'false', 'false']);
	expect(asked(5, 2)).toEqual(['true', 'true', 'true']);
	expect(persons.common).toBe(before.common);
	const texts = [before, persons, accounts].map(({ textOf }) => textOf('least', null));
	expect(new Set(texts).size).toBe(3);
});
