import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	AudienceListFormError,
	parseAudienceList,
	writeAudienceList,
} from '../../src/snapshot/audience-list.ts';

test('a list is a header and a line per fact, sorted by id', () => {
	const list = new Map([
		['nps:recommend|wave=w1', 'shown'],
		['mean:recommend|wave=w1', 'hidden'],
	] as const);
	expect(writeAudienceList(list)).toBe(
		'id,status\nmean:recommend|wave=w1,hidden\nnps:recommend|wave=w1,shown\n',
	);
	expect(writeAudienceList(new Map())).toBe('id,status\n');
});

test('what is written is read back the same, and written again has the same bytes', () => {
	const id = fc.stringMatching(/^[a-z0-9:|=.-]{1,20}$/);
	const status = fc.constantFrom('shown' as const, 'hidden' as const);
	fc.assert(
		fc.property(fc.dictionary(id, status), (entries) => {
			const list = new Map(Object.entries(entries));
			const text = writeAudienceList(list);
			const read = parseAudienceList(text);
			expect(read).toEqual(list);
			expect(writeAudienceList(read)).toBe(text);
		}),
	);
});

test('an id that would need quotes is none of a fact', () => {
	for (const id of ['a,b', 'a"b', 'a\nb,shown', '']) {
		expect(() => writeAudienceList(new Map([[id, 'shown']]))).toThrow('no id of a fact');
	}
});

test.each([
	['id,status\na,shown', 2, 'the last line does not end'],
	['id;status\na,shown\n', 1, 'the header is not id,status'],
	['id,status\r\na,shown\r\n', 1, 'a line ends with CR and LF'],
	['\uFEFFid,status\na,shown\n', 1, 'it begins with a byte order mark'],
	['id,status\na,shown \n', 2, 'the line is not an id and shown or hidden'],
	['id,status\na,shown\nb,visible\n', 3, 'the line is not an id and shown or hidden'],
	['id,status\na,shown,\n', 2, 'the line is not an id and shown or hidden'],
	['id,status\n"a",shown\n', 2, 'the line is not an id and shown or hidden'],
	['id,status\na,shown\n\n', 3, 'the line is not an id and shown or hidden'],
	['id,status\nb,shown\na,hidden\n', 3, 'a does not come after b'],
	['id,status\na,shown\na,hidden\n', 3, 'a does not come after a'],
])('%j is refused at its line', (text, line, message) => {
	let thrown: unknown;
	try {
		parseAudienceList(text);
	} catch (error) {
		thrown = error;
	}
	expect(thrown).toBeInstanceOf(AudienceListFormError);
	expect(thrown).toMatchObject({ line, message });
});
