import { expect, test } from 'vitest';
import { buildReceipt } from '../../src/responses/receipt.ts';
import { buildResponses } from '../../src/responses/build-responses.ts';
import { draftAnswers, DraftResponses } from '../../src/responses/draft-responses.ts';
import { ABSENCE } from '../../src/responses/responses.ts';
import { sortRecords } from '../../src/responses/sort-records.ts';
import { TextDictionary } from '../../src/responses/text-dictionary.ts';
import { NumberColumn } from '../../src/responses/typed-column.ts';

const IDS = {
	study: 's',
	isPanel: false,
	hasAccounts: true,
	waves: ['w1', 'w2'],
	relations: ['customer'],
	brands: ['us', 'rival'],
	roles: [],
	segments: [],
};

/** Records of a wave, a respondent and an account ('' untold), each with these brands and one score a brand. */
function drafted(
	records: readonly (readonly [
		wave: number,
		respondent: string,
		account: string,
		brands: readonly number[],
	])[],
): DraftResponses {
	const answers = draftAnswers('scores', 0, false);
	const item = { question: 'q', touchpoint: '', answers, askedBy: new Set([0]) };
	const draft = new DraftResponses([item], 0);
	for (const [wave, respondent, account, brands] of records) {
		const record = draft.addRecord(0, 1, 1);
		draft.wave.set(record, wave);
		draft.relation.set(record, 0);
		draft.brand.set(record, brands[0] ?? 0);
		if (respondent !== '') draft.respondent.set(record, draft.respondents.add(respondent));
		if (account !== '') draft.account.set(record, draft.accounts.codeOfName(account));
		for (const brand of brands) {
			const row = draft.addRow(record, brand);
			if (answers.kind === 'scores') answers.cells.set(row, brand, ABSENCE.valid);
		}
	}
	draft.uniteRespondents();
	return draft;
}

test('rows stand by wave, relation, brand and respondent id in code-unit order', () => {
	const draft = drafted([
		[1, 'b', 'X', [0]],
		[0, 'a', 'X', [0, 1]],
		[0, 'B', 'X', [0]],
	]);
	const { order } = sortRecords(draft);
	const { wave, brand, person, items } = buildResponses(draft, order, IDS);
	expect([...wave.codes]).toEqual([0, 0, 0, 1]);
	expect([...brand.codes]).toEqual([0, 0, 1, 0]);
	expect([...person.codes].map((code) => person.ids[code])).toEqual(['B', 'a', 'a', 'b']);
	expect(items[0]?.askedIn).toEqual(new Set([0, 1]));
});

test('an account that is not told belongs to its person alone, also over several brands', () => {
	const draft = drafted([
		[0, 'a', '', [0, 1]],
		[0, 'b', '', [0]],
		[0, 'c', 'Acme', [0]],
		[0, 'd', 'ACME', [0]],
	]);
	const { order } = sortRecords(draft);
	const { account } = buildResponses(draft, order, IDS);
	expect([...(account?.codes ?? [])]).toEqual([0, 1, 2, 2, 0]);
	expect(account?.ids).toEqual(['~1', '~2', 'ACME']);
});

test('excluded records have no row, and every record read is kept or excluded for one reason', () => {
	const draft = drafted([
		[0, 'a', '', [0]],
		[0, 'b', '', [0]],
	]);
	draft.exclude(0, 'test');
	const { order } = sortRecords(draft);
	expect(buildResponses(draft, order, IDS).size).toBe(1);
	expect(buildReceipt([draft.fateOf(0), draft.fateOf(1)])).toEqual({
		read: 2,
		kept: 1,
		excluded: [{ reason: 'test', count: 1 }],
	});
});

test('a column keeps its values as it grows, and what was never set is its filler', () => {
	const column = new NumberColumn(-1);
	column.set(5, 7);
	column.set(5000, 8);
	expect([column.at(5), column.at(6), column.at(5000), column.at(99_999)]).toEqual([7, -1, 8, -1]);
	expect([...column.pick(Int32Array.of(5000, 5))]).toEqual([8, 7]);
	for (const value of [-129, 40_000, -3_000_000_000, 0.25]) {
		column.set(6, value);
		expect([column.at(5), column.at(6), column.at(7)]).toEqual([7, value, -1]);
	}
});

test('a dictionary ranks its texts by code unit, whatever order they came in', () => {
	const dictionary = new TextDictionary();
	for (const text of ['b', 'ä', 'B', 'b', 'a text longer than a few letters'])
		dictionary.codeOf(text);
	expect(dictionary.texts).toHaveLength(4);
	expect([...dictionary.ranks()]).toEqual([2, 3, 0, 1]);
});
