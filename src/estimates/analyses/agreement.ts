import { mean } from '../../metrics/mean.ts';
import type { Reading } from '../../metrics/metric.ts';
import { isSchoolGrade, recommendationReading } from '../../metrics/recommendation-classes.ts';
import { scaleOf, scalePoints } from '../../metrics/question-scale.ts';
import type { PlannedAgreement } from '../../plan/analyses/agreement.ts';
import { isSplit } from '../../statistics/group-disagreement.ts';
import { intraclassInterval } from '../../statistics/intraclass-interval.ts';
import { leikD } from '../../statistics/leik-d.ts';
import { oneWayAnova } from '../../statistics/one-way-anova.ts';
import { tastleWiermanConsensus } from '../../statistics/tastle-wierman-consensus.ts';
import { vanDerEijkAgreement } from '../../statistics/van-der-eijk-agreement.ts';
import { findItem, readAnswers } from '../answer-reader.ts';
import { baseOfLevel } from '../base-of-level.ts';
import { CONFIDENCE } from '../confidence.ts';
import type { Base, DerivedEstimate } from '../estimated-fact.ts';
import { withReading } from '../item-desk.ts';
import type { ComparedLevel } from '../level.ts';
import type { Sample } from '../sample.ts';
import { baseOfAccounts, rowsByAccount, shareOfAccounts } from './account-groups.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { derivedNumber, withoutInterval, type ToldNumber } from './derived-number.ts';

/** Fewer answers make a divided group look united (methods f). */
const LEAST_ANSWERS = 20;
/** The same, for the index that leans most towards agreement. */
const LEAST_FOR_AGREEMENT = 50;
/** Fewest accounts, and of these with two answers or more, for a share of variance between them. */
const LEAST_ACCOUNTS = 20;
const LEAST_SHARED_ACCOUNTS = 15;

const SCORE: Reading = { source: 'score', category: '', valueOf: (score) => score };

/**
 * Estimates how far answers to a question agree: in a group (Leik, consensus, van der Eijk's A), inside
 * accounts (split ones) and how much of their differences lies between accounts (ICC).
 */
export function estimateAgreement(
	desk: AnalysisDesk,
	planned: PlannedAgreement,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const { cut, question, touchpoint, roles } = planned;
	const read = { question: question.id, touchpoint, metric: mean, reading: SCORE };
	return withReading(sample, read, (scores) => {
		const whole = baseOfLevel(scores.levelOf({ cut, isRest: false }));
		return [
			...['', ...roles].flatMap((role) => {
				const place = { ...planned, cut: { ...cut, role } };
				return ofGroup(place, scores.levelOf({ cut: place.cut, isRest: false }));
			}),
			...(sample.hasAccounts ? ofAccounts(sample, planned, whole) : []),
		];
	});
}

function ofGroup(planned: PlannedAgreement, compared: ComparedLevel): DerivedEstimate[] {
	const base = baseOfLevel(compared);
	if (base.n < LEAST_ANSWERS) return [];
	const points = scalePoints(scaleOf(planned.question));
	const { frequencies: told } = compared.level.sums;
	const frequencies = points.map((point) => told.find(({ value }) => value === point)?.weight ?? 0);
	if (!frequencies.some((frequency) => frequency > 0)) return [];
	const index = (metric: string, value: number) =>
		derivedNumber(planned, {
			metric,
			unit: 'ratio',
			base,
			isDistribution: true,
			figure: withoutInterval(value),
			about: planned,
		});
	return [
		index('leik', leikD(frequencies)),
		index('consensus', tastleWiermanConsensus(frequencies)),
		...(base.n < LEAST_FOR_AGREEMENT ? [] : [index('agreement', vanDerEijkAgreement(frequencies))]),
	];
}

function ofAccounts(sample: Sample, planned: PlannedAgreement, base: Base): DerivedEstimate[] {
	const { question, touchpoint, cut } = planned;
	const item = findItem(sample.responses, question.id, touchpoint);
	const { isValid, valueOf: scoreOf } = readAnswers(sample.responses, item, SCORE);
	const accounts = rowsByAccount(sample, sample.rows.rowsOf(cut).filter(isValid));
	const shared = accounts.filter(({ length }) => length >= 2);
	const isEnough = accounts.length >= LEAST_ACCOUNTS && shared.length >= LEAST_SHARED_ACCOUNTS;
	const between = isEnough ? betweenAccounts(accounts.map((rows) => rows.map(scoreOf))) : null;
	const told = { about: planned, isDistribution: true } satisfies Partial<ToldNumber>;
	return [
		...splitAccounts(sample, planned, shared, scoreOf),
		...(between === null
			? []
			: [derivedNumber(planned, { ...told, metric: 'icc', unit: 'ratio', base, figure: between })]),
	];
}

/** Share of the accounts with two answers or more that hold both a promoter and a detractor. */
function splitAccounts(
	sample: Sample,
	planned: PlannedAgreement,
	shared: readonly (readonly number[])[],
	scoreOf: (row: number) => number,
): DerivedEstimate[] {
	const { question } = planned;
	if (question.kind !== 'nps' || isSchoolGrade(question) || shared.length === 0) return [];
	const reading = recommendationReading(question);
	if (reading.source !== 'score') return [];
	const classOf = (row: number) => reading.valueOf(scoreOf(row));
	return [
		derivedNumber(planned, {
			metric: 'split-accounts',
			unit: 'percent',
			base: baseOfAccounts(sample, shared),
			figure: shareOfAccounts(shared, (rows) => isSplit(rows.map(classOf))),
			about: planned,
		}),
	];
}

/** ICC(1) with its interval, both from 0 on; null where nobody differs inside an account. */
function betweenAccounts(groups: readonly (readonly number[])[]): DerivedEstimate['figure'] {
	const differs = groups.some((scores) => scores.some((score) => score !== scores[0]));
	if (!differs) return null;
	const anova = oneWayAnova(groups);
	const { low, high } = intraclassInterval(anova, CONFIDENCE);
	const value = toShare(anova.intraclassCorrelation);
	return { value, low: Math.min(value, toShare(low)), high: Math.max(value, toShare(high)) };
}

function toShare(value: number): number {
	return Math.min(1, Math.max(0, value));
}
