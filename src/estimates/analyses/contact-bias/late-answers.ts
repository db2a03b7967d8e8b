import type { Sample } from '../../sample.ts';

/** Fewer late answers than this are no number without an interval (methods 0.4). */
const LEAST_LATE = 30;

/** The last days of a wave are late from this share of its answers on, and up to the other one. */
const LATE_SHARE = { least: 0.25, most: 0.5 } as const;

/** With fewer of its answers dated it is not known who was late. */
const LEAST_DATED = 0.9;

/**
 * The last whole days of a wave that together hold a quarter of its answers or more: whoever answers
 * late took more effort to reach and stands nearer to those who were never reached, the continuum of
 * resistance (Lin & Schaeffer 1995, "Using Survey Participants to Estimate the Impact of
 * Nonparticipation"; Armstrong & Overton 1977, "Estimating Nonresponse Bias in Mail Surveys"). It is
 * a scenario: late and silent people often differ (Groves & Peytcheva 2008).
 *
 * @param rows a wave's answers
 * @returns null where too few are dated, late ones are fewer than 30, or whole days make them more than
 * half of all
 */
export function lateAnswers({ responses: { day } }: Sample, rows: Int32Array): Int32Array | null {
	if (day === null) return null;
	const dated = rows.filter((row) => dayOf(day, row) >= 0);
	if (dated.length === 0 || dated.length < LEAST_DATED * rows.length) return null;
	const days = dated.map((row) => dayOf(day, row)).toSorted();
	const firstLate = days[days.length - Math.ceil(LATE_SHARE.least * days.length)] ?? -1;
	const late = dated.filter((row) => dayOf(day, row) >= firstLate);
	return late.length < LEAST_LATE || late.length > LATE_SHARE.most * dated.length ? null : late;
}

function dayOf(day: ArrayLike<number>, row: number): number {
	return day[row] ?? -1;
}
