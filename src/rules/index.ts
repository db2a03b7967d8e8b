import { benchmarkGapWithoutAction } from './benchmark-gap-without-action.ts';
import { methodCardRule } from './method-card.ts';
import { noBareMean } from './no-bare-mean.ts';
import { noColourWhenIntervalCrossesTarget } from './no-colour-when-interval-crosses-target.ts';
import { noFindingWithoutOwner } from './no-finding-without-owner.ts';
import { noRecommendationFromOneAccount } from './no-recommendation-from-one-account.ts';
import { noScoreWithoutBase } from './no-score-without-base.ts';
import { noScoreWithoutWhy } from './no-score-without-why.ts';
import { noSilentPooling } from './no-silent-pooling.ts';
import { questionWithoutUse } from './question-without-use.ts';
import { readerAndDecider } from './reader-and-decider.ts';
import type { Rule } from './rule.ts';
import { strengthsAndWeaknesses } from './strengths-and-weaknesses.ts';
import { unmeasuredIsVisible } from './unmeasured-is-visible.ts';

/** The rules of what pages say, in the order in which they are listed. A further rule is one line here. */
export const RULES: readonly Rule[] = [
	noBareMean,
	noScoreWithoutBase,
	noScoreWithoutWhy,
	noFindingWithoutOwner,
	benchmarkGapWithoutAction,
	noColourWhenIntervalCrossesTarget,
	noRecommendationFromOneAccount,
	noSilentPooling,
	unmeasuredIsVisible,
	questionWithoutUse,
	strengthsAndWeaknesses,
	methodCardRule,
	readerAndDecider,
];
