import type { Report } from './report-schema.ts';

/** Who reads some pages, with the day by which is decided. */
export type DatedReader = Omit<Report['readers'][number], 'due'> & {
	/** `yyyy-mm-dd` */
	readonly due?: string | undefined;
};

const DAY = 86_400_000;

/**
 * The readers that a report names, as of one version: days after its date become a day.
 *
 * @param date the version's, `yyyy-mm-dd`
 */
export function datedReaders(
	{ readers }: Pick<Report, 'readers'>,
	date: string,
): readonly DatedReader[] {
	return readers.map(({ due, ...one }) => ({
		...one,
		due: typeof due === 'number' ? dayAfter(date, due) : due,
	}));
}

function dayAfter(date: string, days: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day) + days * DAY).toISOString().slice(0, 10);
}
