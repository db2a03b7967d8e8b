import { expect, test } from 'vitest';
import {
	defaultOracleFolder,
	hasOracle,
	readOracleTable,
	readVectorFile,
} from '../oracle/read-oracle.ts';
import type { Answer, Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { derive } from './derive.ts';
import { buildFrame, derivedFrom } from './framed.ts';

const isThere = hasOracle(defaultOracleFolder);
if (!isThere) console.warn('Skipped: the oracle is not beside the project, in ../shared/oracle');

function expected(file: string, id: string): (key: string) => unknown {
	const vectors = readVectorFile(`${defaultOracleFolder}/${file}.json`);
	const own = vectors.find((vector) => vector.id.endsWith(id))?.expected ?? [];
	return (key) => own.find((one) => one.key === key)?.value;
}

const WAVES = [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')];
const idOf = (name: string | undefined) => (name ?? '').replaceAll('_', '-');
const scoreOf = (text: string | undefined): Answer =>
	text === undefined || text === '' ? { absent: 'noAnswer' } : Number(text);

function waves(): Row[] {
	return readOracleTable(defaultOracleFolder, 'data/responses.csv').map((row) => ({
		person: row['person'] ?? '',
		account: row['person'] ?? '',
		wave: `w${row['wave']}`,
		role: idOf(row['role']),
		answers: { recommend: scoreOf(row['ltr']) },
	}));
}

test.skipIf(!isThere)('the parts of a change by roles are those of R', () => {
	const rows = waves();
	const roles = buildNames(...new Set(rows.map(({ role }) => role ?? '')));
	const found = derive(buildStudy({ waves: WAVES, roles }), rows);
	const wanted = expected('c2_twostage_fpc', 'j6-kitagawa');
	const valueOf = (part: string) =>
		found.get(`${part}:recommend:nps|against=wave.w1`)?.figure?.value;
	expect(valueOf('mix')).toBeCloseTo(Number(wanted('mix_effect')), 9);
	expect(valueOf('within')).toBeCloseTo(Number(wanted('within_effect')), 9);
});

test.skipIf(!isThere)('the return of those who were low is that of R', () => {
	const rows = waves();
	const columns = { account: 'account' };
	const study = buildStudy({ waves: WAVES, columns, headline: ['mean:recommend'] });
	const acted = rows.flatMap(({ wave, account = '', answers }) =>
		wave === 'w1' && Number(answers['recommend']) <= 6 ? [{ account, actedOn: '2026-02-01' }] : [],
	);
	const found = derivedFrom(study, rows, buildFrame([], acted));
	const wanted = expected('c2_twostage_fpc', 'i6-regression-to-mean');
	const of = (metric: string) => found.find(({ key }) => key.metric === metric);
	expect(of('expected-return')?.figure?.value).toBeCloseTo(
		Number(wanted('expected_change_selected_without_action')),
		7,
	);
	expect(of('observed-return')?.figure?.value).toBeCloseTo(
		Number(wanted('observed_change_selected')),
		9,
	);
	expect(of('observed-return')?.base.accounts).toBe(wanted('n_selected'));
});

test.skipIf(!isThere)('image beside experience is Welch’s difference of R', () => {
	const questions = [
		RECOMMEND,
		buildRating('item1'),
		buildRating('image', { facet: 'image', image_of: 'item1' }),
	];
	const study = buildStudy({ relations: buildNames('customer', 'other'), questions });
	const rows = readOracleTable(defaultOracleFolder, 'data/market.csv')
		.filter(({ brand }) => brand === 'own')
		.map((row): Row => ({
			person: row['rid'] ?? '',
			relation: row['status'] === 'customer' ? 'customer' : 'other',
			answers: { item1: scoreOf(row['item1']), image: scoreOf(row['image']) },
		}));
	const gap = [...derive(study, rows).values()].find(
		({ key }) => key.metric === 'image-gap' && key.category === 'mean',
	);
	const wanted = expected('j_competitors', 'j4-image-gap');
	const [low, high] = Object(wanted('ci'));
	expect(gap?.figure?.value).toBeCloseTo(Number(wanted('difference')), 9);
	expect(gap?.figure?.low).toBeCloseTo(Number(low), 7);
	expect(gap?.figure?.high).toBeCloseTo(Number(high), 7);
	expect([gap?.base.n, gap?.otherBases[0]?.n]).toEqual(wanted('n'));
});

test.skipIf(!isThere)(
	'common role mixes of brands with people of every role are those of R',
	() => {
		const table = readOracleTable(defaultOracleFolder, 'data/market.csv').filter(
			({ status }) => status === 'customer',
		);
		const rows = table.map((row): Row => ({
			person: row['rid'] ?? '',
			brand: row['brand'] ?? '',
			role: idOf(row['role']),
			answers: { recommend: scoreOf(row['ltr']) },
		}));
		// The vector takes no roles together: many copies of each answer leave no role with too few.
		const copies = rows.flatMap((row) =>
			[1, 2, 3].map((copy) => ({ ...row, person: `${row.person}-${copy}` })),
		);
		const names = buildNames('k1', 'k2', 'k3');
		const own = { id: 'own', label: { en: 'Own' }, own: 'true', values: ['own'] };
		const roles = buildNames(...new Set(rows.map(({ role }) => role ?? '')));
		const found = derive(buildStudy({ brands: [own, ...names], roles }), copies);
		const wanted = expected('j_competitors', 'j1-standardised')('standardised_nps');
		for (const [brand, value] of Object.entries(Object(wanted))) {
			const fact = found.get(`standardised:recommend:nps|brand=${brand}`);
			expect(fact?.figure?.value, brand).toBeCloseTo(Number(value), 9);
		}
	},
);
