import { expect, test } from 'vitest';
import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import { checkCuts } from '../../src/plan/check-cuts.ts';
import { buildNames, buildStudy } from '../responses/build-study.ts';

const study = buildStudy({ roles: buildNames('finance', 'it'), brands: buildNames('ours') });
const { yaml } = parsePositionedYaml('report.yaml', 'id: small\n');

test('a cut that names what the studies have is right', () => {
	const cut = { metrics: ['nps:recommend', 'distribution:recommend:10'], relation: 'customer' };
	const right = { ...cut, by: ['role'], brand: 'all', against: ['role.rest', 'wave.w1'] };
	expect(checkCuts({ cuts: [right], targets: [] }, [study], yaml)).toEqual([]);
});

test('all names that nothing stands behind are told at once, with the known ones', () => {
	const cut = {
		metrics: ['npss:recommend', 'nps:recomend', 'distribution:recommend:11'],
		by: ['segment.industry'],
		relation: 'prospect',
		brand: 'theirs',
		against: ['wave.w9'],
	};
	const targets = [{ metric: 'top2:recommend', value: 20 }];
	const gains = { customer: { metric: 'nps:recomend' }, us: { metric: 'nps:recommend' } };
	const problems = checkCuts({ cuts: [cut], targets, mutual_value: gains }, [study], yaml);
	expect(problems.map(({ column, value }) => `${column} ${value}`)).toEqual([
		'cuts[0].metrics[0] npss',
		'cuts[0].metrics[1] recomend',
		'cuts[0].metrics[2] 11',
		'cuts[0].by[0] segment.industry',
		'cuts[0].against[0] wave.w9',
		'cuts[0].relation prospect',
		'cuts[0].brand theirs',
		'targets[0].metric top2',
		'mutual_value.customer.metric recomend',
	]);
	expect(problems[1]?.known).toEqual(['recommend']);
	expect(problems[6]?.known).toEqual(['all', 'ours']);
});
