import { expect, test } from 'vitest';
import { checkActions } from '../../src/report/check-actions.ts';
import { parseActions } from '../../src/report/parse-report.ts';
import { buildStudy } from '../responses/build-study.ts';

function found(text: string): readonly string[] {
	const { value, yaml, problems } = parseActions('actions.yaml', text);
	const wrong = value === null ? [] : checkActions(value, yaml, [buildStudy()]);
	return [...problems, ...wrong].map(({ line, column, value: named }) =>
		[line, column, named].join(' '),
	);
}

test('an action moves and closes figures of questions that were asked', () => {
	const right = '- {id: a, title: {en: A}, metric: "nps:recommend", closes: ["mean:recommend"]}\n';
	expect(found(right)).toEqual([]);
	const wrong = [
		'- {id: a, title: {en: A}, metric: "nps:recomend"}',
		'- {id: b, title: {en: B}, metric: recommend, closes: ["nps:recommend", "nps:other"]}',
	];
	expect(found(`${wrong.join('\n')}\n`)).toEqual([
		'1 [0].metric nps:recomend',
		'2 [1].metric recommend',
		'2 [1].closes[1] nps:other',
	]);
});
