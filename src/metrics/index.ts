import { balance } from './balance.ts';
import { bottom2 } from './bottom2.ts';
import { distribution } from './distribution.ts';
import { EMOTION_SHARES } from './emotion-shares.ts';
import { gap } from './gap.ts';
import { GAP_SHARES } from './gap-shares.ts';
import { indexZeroToHundred } from './index-0-100.ts';
import { mean } from './mean.ts';
import type { Metric } from './metric.ts';
import { nps } from './nps.ts';
import { npsOneToTen } from './nps-1-10.ts';
import { detractors, passives, promoters } from './recommendation-shares.ts';
import { share } from './share.ts';
import { top2 } from './top2.ts';

/** All metrics, in the order in which they are listed to people. */
export const METRICS: readonly Metric[] = [
	nps,
	npsOneToTen,
	balance,
	detractors,
	passives,
	promoters,
	mean,
	indexZeroToHundred,
	top2,
	bottom2,
	distribution,
	share,
	...EMOTION_SHARES,
	gap,
	...GAP_SHARES,
];
