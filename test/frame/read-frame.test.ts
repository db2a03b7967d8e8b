import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import {
	ACCOUNTS_HEADER,
	CONTACTS_HEADER,
	contactProblems,
	fileOf,
	frameOf,
	smallStudy,
} from './small-frame.ts';

describe('a frame that is right', () => {
	test('is typed, with roles by id and blanks as not told', () => {
		const { frame, problems } = frameOf(
			fileOf(
				CONTACTS_HEADER,
				'r1,C1,Buyer,yes,no,TRUE,complete,2026-02-28',
				'r2,c2, user ,Kyllä,ei,0,Out-of-Office,2024-02-29',
				'r3,c2,,,,,,',
			),
			fileOf(`${ACCOUNTS_HEADER},industry`, 'c1,"One, Ltd",Anna,customer,1200.5,ict', 'c2,,,,,'),
		);
		expect(problems).toMatchObject([{ severity: 'warning', rule: 'unknown-column' }]);
		expect(frame?.contacts).toEqual([
			{
				contact: 'r1',
				account: 'c1',
				role: 'buyer',
				inCrm: true,
				contactPerson: false,
				invited: true,
				disposition: 'complete',
				lastVerified: '2026-02-28',
				line: 2,
			},
			{
				contact: 'r2',
				account: 'c2',
				role: 'user',
				inCrm: true,
				contactPerson: false,
				invited: false,
				disposition: 'out-of-office',
				lastVerified: '2024-02-29',
				line: 3,
			},
			{
				contact: 'r3',
				account: 'c2',
				role: null,
				inCrm: null,
				contactPerson: null,
				invited: null,
				disposition: null,
				lastVerified: null,
				line: 4,
			},
		]);
		expect(frame?.accounts).toEqual([
			{
				account: 'c1',
				name: 'One, Ltd',
				owner: 'Anna',
				status: 'customer',
				revenue: 1200.5,
				actedOn: null,
				segments: new Map([['industry', 'ict']]),
				line: 2,
			},
			{
				account: 'c2',
				name: null,
				owner: null,
				status: null,
				revenue: null,
				actedOn: null,
				segments: new Map(),
				line: 3,
			},
		]);
		expect(frame?.segmentColumns).toEqual(['industry']);
	});

	test('may have its columns in any order, and leave out all but the contact', () => {
		const { frame, problems } = frameOf(fileOf('role,contact', 'Buyer,r1'), null);
		expect(problems).toEqual([]);
		expect(frame?.contacts).toMatchObject([{ contact: 'r1', role: 'buyer', account: null }]);
	});

	test('is none where neither file is there', () => {
		expect(frameOf(null, null)).toEqual({ frame: null, problems: [] });
	});

	test('is the same with line ends of Windows, a byte order mark and blank lines', () => {
		const text = fileOf(CONTACTS_HEADER, 'r1,,Buyer,yes,no,yes,complete,', '', 'r2,,User,1,0,1,,');
		const plain = frameOf(text, null).frame?.contacts;
		expect(frameOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`, null).frame?.contacts).toEqual(plain);
		expect(plain).toMatchObject([{ line: 2 }, { line: 4 }]);
	});

	test('of the sample has 993 contacts and 262 accounts, and nothing is wrong with it', () => {
		const folder = 'data/havukka';
		const [study = '', contacts = '', accounts = ''] = [
			'study.yaml',
			'contacts.csv',
			'accounts.csv',
		].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
		const parsed = parseStudy('study.yaml', study).study;
		const { frame, problems } = frameOf(contacts, accounts, parsed ?? undefined);
		expect(problems).toEqual([]);
		expect(frame?.contacts).toHaveLength(993);
		expect(frame?.accounts).toHaveLength(262);
		expect(frame?.segmentColumns).toEqual(['industry', 'size']);
	});
});

describe('every mistake of contacts.csv is told at its place', () => {
	test.each([
		['role', 'r1,c1,Bayer,yes,no,yes,complete,', 'unlisted-role', 'Bayer'],
		['in_crm', 'r1,c1,Buyer,maybe,no,yes,complete,', 'not-a-flag', 'maybe'],
		['contact_person', 'r1,c1,Buyer,yes,2,yes,complete,', 'not-a-flag', '2'],
		['invited', 'r1,c1,Buyer,yes,no,joo,complete,', 'not-a-flag', 'joo'],
		['disposition', 'r1,c1,Buyer,yes,no,yes,completed,', 'unknown-disposition', 'completed'],
		['last_verified', 'r1,c1,Buyer,yes,no,yes,,2026-02-30', 'impossible-date', '2026-02-30'],
		['last_verified', 'r1,c1,Buyer,yes,no,yes,,3/4/2026', 'unknown-date', '3/4/2026'],
	])('%s: %s', (column, record, rule, value) => {
		expect(contactProblems('r0,c0,User,yes,no,yes,complete,', record)).toMatchObject([
			{
				severity: 'error',
				rule,
				file: 'contacts.csv',
				line: 3,
				row: 2,
				column,
				value,
				remedy: expect.any(String),
			},
		]);
	});

	test('all of a record at once', () => {
		const problems = contactProblems('r1,c1,Bayer,maybe,2,joo,done,2026-13-01');
		expect(problems.map(({ column }) => column)).toEqual(
			CONTACTS_HEADER.split(',').filter((name) => !['contact', 'account'].includes(name)),
		);
	});

	test('a role proposes the nearest ids', () => {
		expect(contactProblems('r1,c1,Usr,yes,no,yes,complete,')).toMatchObject([
			{ known: ['user', 'buyer'], remedy: expect.stringContaining('user') },
		]);
	});

	test('a repeated contact names the line of the first', () => {
		const problems = contactProblems('r1,,,,,,,', 'r2,,,,,,,', 'r1,,,,,,,');
		expect(problems).toMatchObject([{ rule: 'repeated-contact', line: 4, row: 3, value: null }]);
		expect(problems[0]?.message).toContain('line 2');
	});

	test('a record without a contact', () => {
		expect(contactProblems(',c1,Buyer,,,,,')).toMatchObject([
			{ rule: 'no-contact', line: 2, column: 'contact' },
		]);
	});

	test.each([
		['short', 'r1,c1', 'short-record'],
		['long', 'r1,c1,Buyer,yes,no,yes,complete,,,', 'long-record'],
	])('a record that is too %s', (_, record, rule) => {
		expect(contactProblems(record)).toMatchObject([{ rule, line: 2, row: 1 }]);
	});

	test('lines count as an editor shows them, also behind a cell of two lines', () => {
		expect(
			contactProblems('"r\n1",c1,Buyer,yes,no,yes,complete,', 'r2,c1,Bayer,yes,no,yes,,'),
		).toMatchObject([{ rule: 'unlisted-role', line: 4, row: 2 }]);
	});

	test('a quote that is never closed', () => {
		expect(contactProblems('r1,c1,Buyer,,,,,', 'r2,"c1,Buyer,,,,,')).toMatchObject([
			{ rule: 'unclosed-quote', line: 3, row: 2, column: 'account' },
		]);
	});
});

describe('the header', () => {
	test('with an unknown column lists the known ones', () => {
		const { problems } = frameOf(fileOf('contact,dispositon', 'r1,complete'), null);
		expect(problems).toMatchObject([
			{
				severity: 'error',
				rule: 'unknown-column',
				line: 1,
				column: 'dispositon',
				known: CONTACTS_HEADER.split(','),
				remedy: expect.stringContaining('"disposition"'),
			},
		]);
	});

	test('without a column that must be there', () => {
		expect(frameOf(fileOf('account,role', 'c1,Buyer'), null).problems).toMatchObject([
			{ severity: 'error', rule: 'missing-column', line: 1, column: 'contact' },
		]);
		expect(frameOf(null, fileOf('name,owner', 'One,Anna')).problems).toMatchObject([
			{ severity: 'error', rule: 'missing-column', line: 1, column: 'account' },
		]);
	});

	test('must name the account where accounts.csv is there', () => {
		const { problems } = frameOf(fileOf('contact,role', 'r1,Buyer'), fileOf(ACCOUNTS_HEADER));
		expect(problems).toMatchObject([{ rule: 'missing-column', column: 'account' }]);
	});

	test('that names a column twice', () => {
		expect(frameOf(fileOf('contact,role,role', 'r1,Buyer,User'), null).problems).toMatchObject([
			{ rule: 'repeated-column', column: 'role' },
		]);
	});

	test.each([
		['is somebody’s record', 'r1,One Oy,Buyer,yes,no,yes,complete,2026-01-01\n', 'no-header'],
		['is parted by semicolons', 'contact;account\nr1;c1\n', 'wrong-delimiter'],
		['is not there', '', 'empty-file'],
	])('that %s', (_, text, rule) => {
		const { problems } = frameOf(text, null);
		expect(problems).toMatchObject([{ severity: 'error', rule, line: 1, value: null }]);
		expect(JSON.stringify(problems)).not.toContain('One Oy');
	});
});

describe('accounts', () => {
	const accounts = fileOf(ACCOUNTS_HEADER, 'c01,One Oy,Anna,customer,5', 'c02,Two Oy,,lost,');

	test('that accounts.csv lacks are told with the nearest', () => {
		const { problems } = frameOf(fileOf('contact,account', 'r1,c01', 'r2,c03'), accounts);
		expect(problems).toMatchObject([
			{
				severity: 'error',
				rule: 'unknown-account',
				file: 'contacts.csv',
				line: 3,
				row: 2,
				value: 'c03',
				known: ['c01', 'c02'],
			},
		]);
	});

	test('that are companies’ names are told by their line only', () => {
		const { problems } = frameOf(fileOf('contact,account', 'r1,Three Oy'), accounts);
		expect(problems).toMatchObject([
			{ rule: 'unknown-account', line: 2, value: null, known: null },
		]);
		expect(JSON.stringify(problems)).not.toMatch(/Three|One Oy|Anna/);
	});

	test('that are blank in contacts.csv are a warning', () => {
		expect(frameOf(fileOf('contact,account', 'r1,'), accounts).problems).toMatchObject([
			{ severity: 'warning', rule: 'no-account', line: 2 },
		]);
	});

	test('are not asked for again where accounts.csv cannot be read', () => {
		const { problems } = frameOf(fileOf('contact,account', 'r1,c9'), fileOf('acount,name', 'c9,X'));
		expect(problems.map(({ file }) => file)).toEqual(['accounts.csv', 'accounts.csv']);
	});

	test('repeated in any case name the line of the first', () => {
		const { problems } = frameOf(null, fileOf(ACCOUNTS_HEADER, 'c01,,,,', 'C01,,,,'));
		expect(problems).toMatchObject([{ rule: 'repeated-account', line: 3, value: 'C01' }]);
		expect(problems[0]?.message).toContain('line 2');
	});

	test.each(['12 000', '1,5 M', '€5', '1e6', 'NaN', '1.000.000'])(
		'with a revenue of "%s" are refused',
		(revenue) => {
			const { problems } = frameOf(null, fileOf(ACCOUNTS_HEADER, `c01,,,,"${revenue}"`));
			expect(problems).toMatchObject([
				{ severity: 'error', rule: 'not-a-number', column: 'revenue', line: 2, value: revenue },
			]);
		},
	);

	test('may have a column for each segment of the codebook, by id or by its column', () => {
		const segment = { label: { en: '' }, no_answer: [], values: [], own_experience: [] };
		const study = {
			...smallStudy(),
			segments: [
				{ ...segment, id: 'industry', column: 'toimiala' },
				{ ...segment, id: 'size', column: 'koko' },
			],
		};
		const text = fileOf(`${ACCOUNTS_HEADER},toimiala,size`, 'c01,,,,,ict,big');
		const { frame, problems } = frameOf(null, text, study);
		expect(problems).toEqual([]);
		expect(frame?.segmentColumns).toEqual(['toimiala', 'size']);
	});
});

test('the day on which an account was acted upon is no segment, and must be a day', () => {
	const [header, other] = [`${ACCOUNTS_HEADER},acted_on`, 'c2,,,,,'];
	const { frame, problems } = frameOf(null, fileOf(header, 'c1,,,,,2026-07-14', other));
	expect(problems).toEqual([]);
	expect(frame?.segmentColumns).toEqual([]);
	expect(frame?.accounts?.map(({ actedOn }) => actedOn)).toEqual(['2026-07-14', null]);
	expect(frameOf(null, fileOf(header, 'c1,,,,,14.7.2026')).problems).toMatchObject([
		{ severity: 'error', rule: 'unknown-date', line: 2, column: 'acted_on' },
	]);
});

test('an e-mail address is in no problem, whatever column it is in', () => {
	const address = 'some.body@example.com';
	const names = CONTACTS_HEADER.split(',');
	for (const [at] of names.entries()) {
		const record = names.map((_, place) => (place === at ? address : `x${place}`)).join(',');
		const { problems } = frameOf(
			fileOf(CONTACTS_HEADER, record, record),
			fileOf(ACCOUNTS_HEADER, 'x1,,,,', `${address},,,,`, `${address},,,,${address}`),
		);
		expect(problems.length).toBeGreaterThan(0);
		expect(JSON.stringify(problems)).not.toContain('example.com');
	}
	const { problems } = frameOf(fileOf(`contact,${address},${address}`), null);
	expect(problems.map(({ column }) => column)).toEqual(['#2', '#2', '#3']);
	expect(JSON.stringify(problems)).not.toContain('example.com');
});

test('a name that slipped into a column of flags, days or numbers is told by its line only', () => {
	const problems = [
		...contactProblems('r1,c1,Buyer,Given Family,Given Family,Given Family,,Given Family'),
		...frameOf(null, fileOf(ACCOUNTS_HEADER, 'c1,,,,Given O’Family')).problems,
	];
	expect(problems.map(({ value, line }) => [value, line])).toEqual(
		Array.from({ length: 5 }, () => [null, 2]),
	);
	expect(JSON.stringify(problems)).not.toContain('Family');
});

test('no text makes the reader fail, and a record is read, told or blank', () => {
	const cell = fc.oneof(fc.string(), fc.constantFrom('yes', 'Buyer', '2026-01-01', '"', ',', '\n'));
	fc.assert(
		fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), (rows) => {
			const text = fileOf(CONTACTS_HEADER, ...rows.map((row) => row.join(',')));
			const { frame, problems } = frameOf(text, fileOf(ACCOUNTS_HEADER, 'c1,,,,'));
			const told = new Set(problems.map(({ line }) => line));
			for (const contact of frame?.contacts ?? []) {
				expect(contact.account === null ? told.has(contact.line) : true).toBe(true);
			}
		}),
		{ numRuns: 200 },
	);
});
