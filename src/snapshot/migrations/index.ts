import { FROM_1_TO_2 } from './from-1-to-2.ts';
import type { Migration } from './migration.ts';

/** The steps from the oldest schema to the current one, in order; none is ever changed or removed. */
export const MIGRATIONS: readonly Migration[] = [FROM_1_TO_2];
