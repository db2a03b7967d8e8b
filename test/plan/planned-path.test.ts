import { expect, test } from 'vitest';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';

const NAMES = ['ours', 'rival'].map((id) => ({ id, label: { en: id }, values: [id] }));

const STUDY = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	roles: buildNames('it', 'finance'),
	relations: buildNames('prospect', 'customer'),
	brands: NAMES.map((brand) => (brand.id === 'ours' ? { ...brand, own: 'true' } : brand)),
	touchpoints: buildNames('visit', 'invoice').map(({ id = '' }) => ({ id, label: { en: id } })),
	questions: [
		buildRating('invoice', { touchpoint: 'invoice' }),
		RECOMMEND,
		buildRating('visit', { touchpoint: 'visit' }),
		buildRating('visit-again', { touchpoint: 'visit' }),
		buildRating('image', { facet: 'image' }),
	],
});

function plan(rows: readonly Row[]) {
	const groups = presentGroups(buildResponses(STUDY, rows));
	const report = { cuts: [], targets: [] };
	const { analyses } = buildPlan([{ study: STUDY, groups }], report, { waves: ['w2', 'w1'] });
	return {
		paths: analyses.filter((one) => one.analysis === 'path'),
		agreements: analyses.filter((one) => one.analysis === 'agreement'),
	};
}

const ASKED = { invoice: 5, visit: 5, 'visit-again': 5, recommend: 9, image: 4 };
const ROWS: readonly Row[] = [
	{ person: 'a', wave: 'w1', brand: 'ours', role: 'it', answers: ASKED },
	{ person: 'b', wave: 'w2', brand: 'rival', role: 'it', answers: ASKED },
	{ person: 'c', wave: 'w2', brand: 'ours', relation: 'prospect', role: 'it', answers: ASKED },
	{ person: 'd', wave: 'w2', brand: 'ours', role: 'it', answers: { recommend: 9 } },
	{ person: 'e', wave: 'w2', role: 'it', answers: ASKED },
];

test('the path is that of our customers in the newest wave that asked, one question a touchpoint', () => {
	const [path, ...others] = plan(ROWS).paths;
	expect(others).toEqual([]);
	expect(path?.cut).toMatchObject({ wave: 'w1', relation: 'customer', brand: 'ours', role: '' });
	expect(path?.steps.map(({ question }) => question.id)).toEqual(['visit', 'invoice']);
	expect(path?.outcome).toMatchObject({ question: { id: 'recommend' }, metric: { id: 'nps' } });
});

test('a role that was asked other touchpoints has those alone', () => {
	const finance: Row = {
		person: 'f',
		wave: 'w1',
		brand: 'ours',
		role: 'finance',
		answers: { visit: 2 },
	};
	const [path] = plan([...ROWS, finance]).paths;
	expect(path?.steps.map(({ roles }) => roles)).toEqual([['it', 'finance'], ['it']]);
});

test('agreement is asked of every scale in the newest wave that asked our customers, also by role', () => {
	const places = plan(ROWS).agreements.map(
		({ question, cut, roles }) => `${question.id} ${cut.wave} ${cut.brand} ${roles.join(' ')}`,
	);
	expect(places).toContain('recommend w2 ours it finance');
	expect(places).toContain('image w1 ours it finance');
	expect(places).toHaveLength(5);
});

test('nothing is asked where no customer of ours answered', () => {
	expect(plan(ROWS.slice(1, 3))).toEqual({ paths: [], agreements: [] });
});
