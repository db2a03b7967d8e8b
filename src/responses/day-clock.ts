import type { Numbers } from './responses.ts';
import { NumberColumn } from './typed-column.ts';

const SECONDS_A_DAY = 86_400;
/** Days before this are no answers' days; so that 0 can mean: not told. */
const BEFORE_ALL = -100_000 * SECONDS_A_DAY;
const UNTOLD_DAY = -1;

/** When records were submitted: the day on the file's own clock, and the order in time. */
export class DayClock {
	private readonly moments = new NumberColumn(0);
	/** How many days the file's own day is from that of the moment, where an offset is told. */
	private readonly shifts = new NumberColumn(0);

	/** `day` in days, `moment` in seconds since 1970-01-01. */
	set(record: number, day: number, moment: number): void {
		this.moments.set(record, moment - BEFORE_ALL);
		const shift = day - Math.floor(moment / SECONDS_A_DAY);
		if (shift !== 0) this.shifts.set(record, shift);
	}

	/** Order in time, seconds; NaN where not told. */
	momentAt(record: number): number {
		const stored = this.moments.at(record);
		return stored === 0 ? Number.NaN : stored + BEFORE_ALL;
	}

	/** Calendar day on the file's own clock, days since 1970-01-01; NaN where not told. */
	dayAt(record: number): number {
		return Math.floor(this.momentAt(record) / SECONDS_A_DAY) + this.shifts.at(record);
	}

	/** Days of these records, −1 where not told or before 1970; null where none is left. */
	daysAt(records: Int32Array): Numbers | null {
		const days = new NumberColumn(UNTOLD_DAY);
		let isTold = false;
		records.forEach((record, at) => {
			const day = this.dayAt(record);
			if (!(day >= 0)) return;
			days.set(at, day);
			isTold = true;
		});
		return isTold ? days.values(records.length) : null;
	}

	/** Forgets all, and frees their memory. */
	clear(): void {
		this.moments.clear();
		this.shifts.clear();
	}
}
