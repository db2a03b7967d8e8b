import { aaporRates } from '../../src/statistics/aapor-rates.ts';
import { chiSquareTest } from '../../src/statistics/chi-square-test.ts';
import { normalCriticalValue } from '../../src/statistics/critical-values.ts';
import { directStandardisation } from '../../src/statistics/direct-standardisation.ts';
import { logisticRegression } from '../../src/statistics/logistic-regression.ts';
import { partialIndicators } from '../../src/statistics/partial-indicators.ts';
import { type RIndicator, rIndicator } from '../../src/statistics/r-indicator.ts';
import { sampleMoments } from '../../src/statistics/sample-moments.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import { withinGroupEffect } from '../../src/statistics/within-group-effect.ts';
import { limits } from './balances.ts';
import { balanceScore, designOf } from './design.ts';
import { method } from './method.ts';
import {
	byName,
	completeRows,
	levelsIn,
	numberIn,
	numbersIn,
	type OracleInput,
} from './oracle-input.ts';
import type { OracleRow } from './read-oracle.ts';

const CONTACT = 'contact_person';
const DECISION_MAKER = 'decision_maker';

function frameOf(input: OracleInput) {
	const { rows } = input;
	const response = input.text('response');
	const group = input.column('group', 'role');
	const levels = levelsIn(rows, group);
	const answered = rows.filter((row) => row[response] === '1');
	const sizeOf = (some: readonly OracleRow[], level: string) =>
		some.filter((row) => row[group] === level).length;
	const accountsWhere = (isIn: (roles: ReadonlySet<string>) => boolean) =>
		levelsIn(answered, 'account').filter((account) => {
			const own = answered.filter((row) => row['account'] === account);
			return isIn(new Set(own.flatMap((row) => row['role'] ?? [])));
		}).length;
	return { rows, response, levels, answered, sizeOf, accountsWhere };
}

const responseRate = method(frameOf, {
	N: ({ levels, rows, sizeOf }) => byName(levels, (level) => sizeOf(rows, level)),
	responders: ({ levels, answered, sizeOf }) => byName(levels, (level) => sizeOf(answered, level)),
	rr: ({ levels, rows, answered, sizeOf }) =>
		byName(levels, (level) => sizeOf(answered, level) / sizeOf(rows, level)),
	rr_total: ({ rows, answered }) => answered.length / rows.length,
	'ci_*_wilson': ({ rows, answered, sizeOf }, level = '') => {
		const n = sizeOf(rows, level);
		return limits(wilsonInterval(sizeOf(answered, level) / n, n, normalCriticalValue(0.95)));
	},
	accounts_covered: ({ accountsWhere }) => accountsWhere(() => true),
	accounts_total: ({ rows }) => levelsIn(rows, 'account').length,
	accounts_with_decision_maker_answer: ({ accountsWhere }) =>
		accountsWhere((roles) => roles.has(DECISION_MAKER)),
	accounts_only_contact_person: ({ accountsWhere }) =>
		accountsWhere((roles) => roles.size === 1 && roles.has(CONTACT)),
	chisq_role_by_response: ({ levels, rows, answered, sizeOf }) =>
		chiSquareTest(
			levels.map((level) => [
				sizeOf(answered, level),
				sizeOf(rows, level) - sizeOf(answered, level),
			]),
		).chiSquare,
});

const outcomeRates = method(
	(input) =>
		aaporRates({
			complete: input.number('I'),
			partial: input.number('P'),
			refused: input.number('R'),
			notContacted: input.number('NC'),
			other: input.number('O'),
			unknown: input.number('U'),
			eligibleShare: input.number('e'),
		}),
	{
		RR1: ({ rr1 }) => rr1,
		RR2: ({ rr2 }) => rr2,
		RR3: ({ rr3 }) => rr3,
		RR4: ({ rr4 }) => rr4,
		RR5: ({ rr5 }) => rr5,
		RR6: ({ rr6 }) => rr6,
		COOP1: ({ coop1 }) => coop1,
		REF1: ({ ref1 }) => ref1,
	},
);

/** Terms of a formula such as "role + in_crm + segment main effects, logistic". */
function termsOf(formula: string): readonly string[] {
	return (formula.split(/\s+main\s|,/)[0] ?? '').split('+').map((term) => term.trim());
}

function mainEffects(input: OracleInput) {
	const { rows } = input;
	const response = input.text('response');
	const dummies = termsOf(input.text('model2')).flatMap((term) => {
		const levels = levelsIn(rows, term);
		const isNumeric = levels.every((level) => /^\d+$/.test(level));
		return levels.slice(1).map((level) => ({
			name: `${isNumeric ? `factor(${term})` : term}${level}`,
			column: rows.map((row) => (row[term] === level ? 1 : 0)),
		}));
	});
	const fit = logisticRegression(
		dummies.map(({ column }) => column),
		rows.map((row) => (row[response] === '1' ? 1 : 0)),
	);
	if (fit.kind !== 'fit') throw new Error('no fit');
	const slopes = dummies.map(({ name }, j) => [name, fit.coefficients[j]] as const);
	return {
		indicator: rIndicator(fit.chances),
		coefficients: Object.fromEntries([['(Intercept)', fit.intercept], ...slopes]),
	};
}

function namedIndicator({ r, spread, meanPropensity, largestBias }: RIndicator) {
	return { R: r, S: spread, rho_bar: meanPropensity, CV: largestBias };
}

const representativeness = method(
	(input) => {
		const [term = 'role'] = termsOf(input.text('model1'));
		const { rows } = input;
		const response = input.text('response');
		const levels = levelsIn(rows, term);
		const categories = levels.map((level) => {
			const own = rows.filter((row) => row[term] === level);
			const responders = own.filter((row) => row[response] === '1').length;
			return { persons: own.length, responders };
		});
		const rates = new Map(
			levels.map((level, k) => {
				const { persons = NaN, responders = NaN } = categories[k] ?? {};
				return [level, responders / persons] as const;
			}),
		);
		const saturated = rIndicator(rows.map((row) => rates.get(row[term] ?? '') ?? NaN));
		return { input, levels, saturated, partial: partialIndicators(categories) };
	},
	{
		model1: ({ saturated }) => namedIndicator(saturated),
		max_absolute_bias_per_sd_model1: ({ saturated }) => saturated.largestBias,
		'partial_unconditional_*': ({ levels, partial }) =>
			byName(levels, (level) => partial.categories[levels.indexOf(level)]),
		'partial_unconditional_*_total': ({ partial }) => partial.total,
		model2: ({ input }) => namedIndicator(mainEffects(input).indicator),
		model2_coef: ({ input }) => mainEffects(input).coefficients,
	},
);

const contactBias = method(
	(input) => {
		const score = input.column('score', 'ltr');
		const role = input.column('role', 'role');
		const crm = input.column('in_crm', 'in_crm');
		const account = input.column('account', 'account');
		const rows = completeRows(input.rows, [score]);
		const frame = input.table('frame');
		const design = designOf(input.rows, { cluster: account });
		const where = (isIn: (row: OracleRow) => boolean) => design.estimate(score, balanceScore, isIn);
		const contact = where((row) => row[role] === CONTACT);
		const others = where((row) => row[role] !== CONTACT);
		const inside = where((row) => row[crm] === '1');
		const outside = where((row) => row[crm] !== '1');
		const postStratified = directStandardisation(
			levelsIn(frame, role).map((level) => {
				const own = rows.filter((row) => row[role] === level);
				const { n, mean, standardDeviation } = sampleMoments(
					numbersIn(own, score).map(balanceScore),
				);
				const share = frame.filter((row) => row[role] === level).length / frame.length;
				return { share, mean, variance: standardDeviation ** 2 / n };
			}),
		).estimate;
		return {
			rows,
			frame,
			score,
			role,
			account,
			contact,
			others,
			inside,
			outside,
			postStratified,
			all: where(() => true),
			byContact: design.difference(contact, others),
			byCrm: design.difference(inside, outside),
		};
	},
	{
		nps_contact_only: ({ contact }) => 100 * contact.mean,
		nps_others: ({ others }) => 100 * others.mean,
		difference: ({ byContact }) => 100 * byContact.difference,
		se_difference_cluster: ({ byContact }) => 100 * byContact.error,
		within_account_effect: ({ rows, score, role, account }) => {
			const accounts = levelsIn(rows, account);
			return (
				100 *
				withinGroupEffect(
					rows.map((row) => balanceScore(numberIn(row, score))),
					rows.map((row) => (row[role] === CONTACT ? 1 : 0)),
					rows.map((row) => accounts.indexOf(row[account] ?? '')),
				)
			);
		},
		nps_poststratified_roles: ({ postStratified }) => 100 * postStratified,
		bias_contact_only: ({ contact, postStratified }) => 100 * (contact.mean - postStratified),
		bias_unweighted_all: ({ all, postStratified }) => 100 * (all.mean - postStratified),
		nps_in_crm: ({ inside }) => 100 * inside.mean,
		nps_outside_crm: ({ outside }) => 100 * outside.mean,
		difference_crm: ({ byCrm }) => 100 * byCrm.difference,
		se_difference_crm: ({ byCrm }) => 100 * byCrm.error,
		share_of_responses_contact_person: ({ contact, all }) => contact.n / all.n,
		share_of_frame_contact_person: ({ frame, role }) =>
			frame.filter((row) => row[role] === CONTACT).length / frame.length,
	},
);

/** Section k: coverage and non-response. */
export const coverageMethods = {
	'k1-response-rate': responseRate,
	'k2-aapor': outcomeRates,
	'k3-r-indicator': representativeness,
	'k4-contact-person-bias': contactBias,
};
