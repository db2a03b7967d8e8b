import type { ExportFormat } from './export-format.ts';
import { plain } from './plain.ts';
import { qualtrics } from './qualtrics.ts';

/** All forms of export, in the order in which they are tried; the last takes everything. */
export const FORMATS_IN_ORDER: readonly ExportFormat[] = [qualtrics, plain];
