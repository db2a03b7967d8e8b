import { expect, test } from 'vitest';
import {
	defaultOracleFolder,
	hasOracle,
	readOracleTable,
	readVectorFile,
} from '../oracle/read-oracle.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy } from '../responses/build-study.ts';
import { buildFrame, derivedFrom } from './framed.ts';

const isThere = hasOracle(defaultOracleFolder);
if (!isThere) console.warn('Skipped: the oracle is not beside the project, in ../shared/oracle');

const ROLES = {
	contact_person: 'contact',
	decision_maker: 'decides',
	finance: 'buys',
	influencer: 'influences',
	user: 'uses',
};

const idOf = (role: string | undefined) => (role ?? '').replace('_', '-');

/** The study of the oracle's tables, with the people who could have been asked. */
function coverage() {
	const study = buildStudy({
		panel: 'true',
		columns: { respondent: 'person', account: 'account' },
		roles: Object.entries(ROLES).map(([role, decision]) => ({
			id: idOf(role),
			label: { en: role },
			values: [role],
			decision,
		})),
	});
	const frame = buildFrame(
		readOracleTable(defaultOracleFolder, 'data/frame.csv').map((row) => ({
			contact: row['person'] ?? '',
			account: row['account'] ?? null,
			role: idOf(row['role']),
			inCrm: row['in_crm'] === '1',
			invited: true,
		})),
	);
	const rows = readOracleTable(defaultOracleFolder, 'data/responses.csv')
		.filter((row) => row['wave'] === '1')
		.map((row): Row => ({
			person: row['person'] ?? '',
			account: row['account'] ?? '',
			role: idOf(row['role']),
			answers: {
				recommend: row['ltr'] === undefined ? { absent: 'noAnswer' } : Number(row['ltr']),
			},
		}));
	const facts = derivedFrom(study, rows, frame);
	return (metric: string, role = '') =>
		facts.find(({ key }) => key.metric === metric && (key.role ?? '') === role)?.figure;
}

function expected(id: string): ReadonlyMap<string, unknown> {
	const vectors = readVectorFile(`${defaultOracleFolder}/k_coverage_nonresponse.json`);
	const own = vectors.find((vector) => vector.id.endsWith(id))?.expected ?? [];
	return new Map(own.map(({ key, value }) => [key, value]));
}

test.skipIf(!isThere)('rates, accounts and the contact persons’ difference are those of R', () => {
	const figureOf = coverage();
	const valueOf = (metric: string, role?: string) => figureOf(metric, role)?.value ?? NaN;
	const rates = expected('k1-response-rate');
	expect(valueOf('response-rate')).toBeCloseTo(100 * Number(rates.get('rr_total')), 9);
	for (const [role, rate] of Object.entries(Object(rates.get('rr')))) {
		expect(valueOf('response-rate', idOf(role))).toBeCloseTo(100 * Number(rate), 9);
	}
	const [low, high] = Object(rates.get('ci_decision_maker_wilson'));
	expect(figureOf('response-rate', 'decision-maker')?.low).toBeCloseTo(100 * low, 9);
	expect(figureOf('response-rate', 'decision-maker')?.high).toBeCloseTo(100 * high, 9);
	const ofAccounts = (key: string) =>
		(100 * Number(rates.get(key))) / Number(rates.get('accounts_total'));
	expect(valueOf('accounts-heard')).toBeCloseTo(ofAccounts('accounts_covered'), 9);
	expect(valueOf('accounts-with-decider')).toBeCloseTo(
		ofAccounts('accounts_with_decision_maker_answer'),
		9,
	);
	expect(valueOf('accounts-contact-only')).toBeCloseTo(
		ofAccounts('accounts_only_contact_person'),
		9,
	);
	const bias = expected('k4-contact-person-bias');
	expect(valueOf('contact-gap')).toBeCloseTo(Number(bias.get('difference')), 9);
	expect(valueOf('contact-gap-within')).toBeCloseTo(Number(bias.get('within_account_effect')), 8);
	expect(valueOf('crm-habit')).toBeCloseTo(Number(bias.get('bias_contact_only')), 9);
	expect(valueOf('crm-gap')).toBeCloseTo(Number(bias.get('difference_crm')), 9);
});
