/** Tells the day, `yyyy-mm-dd`; commands get it handed, so that tests have their own. */
export type Today = () => string;

/** The day on this machine. */
export const systemToday: Today = () => {
	const now = new Date();
	const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
};
