/** A quoted cell longer than this is an open quote, not an answer. */
export const LONGEST_CELL = 1024 * 1024;
/** So is a record longer than this, whatever its cells. */
export const LONGEST_RECORD = 8 * LONGEST_CELL;
