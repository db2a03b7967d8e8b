import { expect, test } from 'vitest';
import { datedReaders } from '../../src/report/dated-readers.ts';

test('days after the date of a version become a day, over the ends of months and years', () => {
	const readers = [
		{ page: 'index', due: 14 },
		{ page: 'roles', due: '2026-10-31' },
		{ page: 'path', decider: 'CFO' },
	];
	const due = (date: string) => datedReaders({ readers }, date).map((one) => one.due);
	expect(due('2026-12-28')).toEqual(['2027-01-11', '2026-10-31', undefined]);
	expect(due('2028-02-20')).toEqual(['2028-03-05', '2026-10-31', undefined]);
});
