import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { SMALL_STUDY, problemsAfter, problemsOf, problemsWith } from './small-study.ts';

test('a right codebook has no problem and gets its defaults', () => {
	const { study, problems } = parseStudy('study.yaml', SMALL_STUDY);
	expect(problems).toEqual([]);
	expect(study).toMatchObject({
		schema: 1,
		fictional: false,
		thresholds: { respondents: 5, accounts: 3, distribution: 8, quotes: 10 },
		panel: false,
		unfinished: 'exclude',
		weights: { kind: 'none' },
	});
	expect(study?.waves[0]).toMatchObject({ breaks: false, mode: [], values: [] });
	expect(study?.sources[0]).toMatchObject({ format: 'auto', blank: [], set: {} });
	expect(study?.questions[0]).toMatchObject({
		lens: 'company',
		definition: 1,
		scale: { min: 0, max: 10, better: 'high' },
	});
	expect(study?.phases).toHaveLength(5);
	expect(study?.functions).toHaveLength(9);
	expect(study?.relations.map(({ id }) => id)).toEqual(['customer']);
});

test('scalars are texts as written where a text is asked', () => {
	const scalars = 'not_met: [no, 2017, 1.0, 0x1F, 1_000, ~, null, true, 2026-01-01, "", 1e3]';
	const { study } = parseStudy(
		'study.yaml',
		SMALL_STUDY.replace('kind: nps,', `kind: nps, ${scalars},`),
	);
	expect(study?.questions[0]?.not_met).toEqual([
		'no',
		'2017',
		'1.0',
		'0x1F',
		'1_000',
		'~',
		'null',
		'true',
		'2026-01-01',
		'',
		'1e3',
	]);
});

describe('an unknown key lists the known ones, with its line', () => {
	test('at the top, in a list, and deep in a map of names', () => {
		expect([
			...problemsWith('colour: red'),
			...problemsAfter('file: w1.csv', 'file: w1.csv, fiel: x'),
			...problemsWith(
				'roles: [{id: a, label: {en: A, fi: A}, values: [a], forms: {fi: {genetive: x}}}]',
			),
			...problemsAfter('kind: nps,', 'kind: nps, scale: {min: 0, mx: 10, max: 10},'),
			...problemsWith('thresholds: {responents: 6}'),
		]).toMatchInlineSnapshot(`
			[
			  "13 colour: The key "colour" is not known here. Use one of: schema, id, title, organisation, fictional, languages, confidentiality, survey, account_secret, thresholds, stale_after, panel, unfinished, waves, sources, columns, questions, roles, relations, brands, segments, phases, functions, touchpoints, themes, weights, relevant_change, headline, exclude.",
			  "10 sources[0].fiel: The key "fiel" is not known here. Use one of: file, wave, relation, brand, format, header_rows, encoding, delimiter, decimal, dates, sheet, blank, recruitment, set.",
			  "13 roles[0].forms.fi.genetive: The key "genetive" is not known here. Use one of: genitive, elative, plural_genitive.",
			  "12 questions[0].scale.mx: The key "mx" is not known here. Use one of: min, max, better, failing_at, labels, values.",
			  "13 thresholds.responents: The key "responents" is not known here. Use one of: respondents, accounts, distribution, quotes.",
			]
		`);
	});

	test('names that every object has are unknown keys like others', () => {
		const lines = problemsWith('constructor: x\ntoString: y');
		expect(lines.map((line) => line.slice(0, 60))).toMatchInlineSnapshot(`
			[
			  "13 constructor: The key "constructor" is not known here. Use",
			  "14 toString: The key "toString" is not known here. Use one o",
			]
		`);
	});

	test('does not hide what else is wrong', () => {
		expect(problemsWith('colour: red\nheadline: ["nps:recomend"]')).toHaveLength(2);
	});
});

test('a missing key is told with its path', () => {
	expect([
		...problemsAfter('organisation: Small Oy\n', ''),
		...problemsAfter('organisation: Small Oy', 'organisation:'),
		...problemsAfter('kind: nps, ', ''),
	]).toMatchInlineSnapshot(`
		[
		  "1 organisation: The key "organisation" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "4 organisation: The key "organisation" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "12 questions[0].kind: The key "questions[0].kind" is required and is not there. Add it; "kaiku keys" tells its form.",
		]
	`);
});

test('a wrong value is told with what is asked', () => {
	expect([
		...problemsAfter('schema: 1', 'schema: 2'),
		...problemsAfter('id: small', 'id: Small!'),
		...problemsAfter('id: small', 'id: con'),
		...problemsAfter('kind: nps', 'kind: npss'),
		...problemsAfter('kind: nps,', 'kind: rating, scale: {min: one, max: 5},'),
		...problemsAfter('languages: [en, fi]', 'languages: en'),
		...problemsAfter('languages: [en, fi]', 'languages: []'),
		...problemsAfter('{en: Small, fi: Pieni}', 'Small'),
		...problemsAfter('en: Small', 'eng: Small'),
		...problemsAfter('column: nps', 'column: [nps]'),
		...problemsWith('panel: yes'),
		...problemsWith('thresholds: {respondents: 3}'),
		...problemsAfter('wave: 2026-q1}', 'wave: 2026-q1, header_rows: 9}'),
		...problemsAfter('wave: 2026-q1}', 'wave: 2026-q1, set: {role: [a]}}'),
	]).toMatchInlineSnapshot(`
		[
		  "1 schema: "schema" is a schema that this Kaiku does not know. Write one of: 1.",
		  "2 id: "id" is not an id: small letters and digits, joined by single hyphens. Mend the value; "kaiku keys" tells its form.",
		  "2 id: "id" is a name that Windows reserves. Mend the value; "kaiku keys" tells its form.",
		  "12 questions[0].kind: "questions[0].kind" is none of the known values. Write one of: nps, rating, effort, single, multiple, text, number, date.",
		  "12 questions[0].scale.min: "questions[0].scale.min" is not a number. Mend the value; "kaiku keys" tells its form.",
		  "5 languages: "languages" is a text, but a list is asked. Mend the value; "kaiku keys" tells its form.",
		  "5 languages: "languages" is an empty list. Mend the value; "kaiku keys" tells its form.",
		  "3 title: "title" is a text, but a map is asked. Mend the value; "kaiku keys" tells its form.",
		  "3 title.eng: The key "eng" is not a language code. Mend the key; "kaiku keys" tells its form.",
		  "12 questions[0].column: "questions[0].column" is neither a column name nor a map of file to column name. Mend the value; "kaiku keys" tells its form.",
		  "13 panel: "panel" is neither true nor false. Write one of: true, false.",
		  "13 thresholds.respondents: "thresholds.respondents" may only be raised: at least 5. Mend the value; "kaiku keys" tells its form.",
		  "10 sources[0].header_rows: "sources[0].header_rows" is more than 3. Mend the value; "kaiku keys" tells its form.",
		  "10 sources[0].set.role: "sources[0].set.role" is a list, but a text is asked. Mend the value; "kaiku keys" tells its form.",
		]
	`);
});

test('a day must be written as a day and be in the calendar', () => {
	expect([
		...problemsAfter('end: 2026-01-31', 'end: 31.1.2026'),
		...problemsAfter('end: 2026-01-31', 'end: 2026-02-29'),
		...problemsAfter('end: 2026-01-31', 'end: 2026-13-01'),
		...problemsAfter('end: 2026-01-31', 'end: 2025-12-31'),
	]).toMatchInlineSnapshot(`
		[
		  "8 waves[0].end: "waves[0].end" is not a day written as 2026-09-28. Mend the value; "kaiku keys" tells its form.",
		  "8 waves[0].end: "waves[0].end" is a day that does not exist. Mend the value; "kaiku keys" tells its form.",
		  "8 waves[0].end: "waves[0].end" is a day that does not exist. Mend the value; "kaiku keys" tells its form.",
		  "8 waves[0].end: The wave 2026-q1 ends before it starts. Mend start or end.",
		]
	`);
	expect(problemsAfter('end: 2026-01-31', 'end: 2028-02-29')).toEqual([]);
});

test('a name that points at nothing lists those that are there', () => {
	expect([
		...problemsAfter('wave: 2026-q1}', 'wave: 2026-q2}'),
		...problemsAfter('wave: 2026-q1}', 'wave: 2026-q1, relation: customers}'),
		...problemsAfter('kind: nps,', 'kind: nps, touchpoint: invoicing, pairs_with: expected,'),
		...problemsAfter('column: nps', 'each: {brand: {ours: q1}}'),
		...problemsWith('touchpoints: [{id: a, label: {en: A, fi: A}, phase: aftre, function: sale}]'),
	]).toMatchInlineSnapshot(`
		[
		  "10 sources[0].wave: "sources[0].wave" names "2026-q2", which the codebook does not have. Use one of: 2026-q1.",
		  "10 sources[0].relation: "sources[0].relation" names "customers", which the codebook does not have. Use one of: customer.",
		  "12 questions[0].pairs_with: "questions[0].pairs_with" names "expected", which the codebook does not have. Use one of: recommend.",
		  "12 questions[0].touchpoint: "questions[0].touchpoint" names "invoicing", which the codebook does not have. Add it to the codebook.",
		  "12 questions[0].each.brand.ours: "questions[0].each.brand.ours" names "ours", which the codebook does not have. Add it to the codebook.",
		  "13 touchpoints[0].function: "touchpoints[0].function" names "sale", which the codebook does not have. Use one of: brand, management, marketing, sales, productisation, production, customer-service, invoicing, customer-reporting.",
		  "13 touchpoints[0].phase: "touchpoints[0].phase" names "aftre", which the codebook does not have. Use one of: awareness, consideration, purchase, customership, aftercare.",
		]
	`);
});

test('a headline names a metric and a question of the codebook', () => {
	expect(problemsWith('headline: ["nps:recommend"]')).toEqual([]);
	expect(problemsWith('headline: ["nps:recomend", nps]')).toMatchInlineSnapshot(`
		[
		  "13 headline[0]: "headline[0]" names "recomend", which the codebook does not have. Use one of: recommend.",
		  "13 headline[1]: "headline[1]" names no question. Write it as metric:question.",
		]
	`);
});

/** The problems of the codebook where its question has this in the place of column and kind. */
function problemsOfQuestion(more: string): string[] {
	return problemsAfter('column: nps, kind: nps,', more);
}

test('what cannot be read of a question is told', () => {
	expect([
		...problemsOfQuestion('kind: nps,'),
		...problemsOfQuestion('each: {}, kind: nps,'),
		...problemsOfQuestion('column: a, each: {touchpoint: {}}, kind: nps,'),
		...problemsOfQuestion('column: a, kind: rating,'),
		...problemsOfQuestion('column: a, kind: rating, scale: {min: 5, max: 1},'),
		...problemsOfQuestion('column: a, kind: rating, scale: {min: 1, max: 5, failing_at: 6},'),
		...problemsOfQuestion('column: a, kind: single,'),
	]).toMatchInlineSnapshot(`
		[
		  "12 questions[0]: The question recommend names no column. Name its column, or one column for each brand, or one for each touchpoint.",
		  "12 questions[0]: The question recommend names no column. Name its column, or one column for each brand, or one for each touchpoint.",
		  "12 questions[0]: The question recommend names its columns in two ways. Name its column, or one column for each brand, or one for each touchpoint.",
		  "12 questions[0]: The question recommend has no scale. Add scale: {min, max}.",
		  "12 questions[0].scale: The scale of recommend ends before it starts. Mend min or max.",
		  "12 questions[0].scale: The scale of recommend fails at 6, outside of it. Mend failing_at.",
		  "12 questions[0]: The question recommend lists no options. Add options: [{id, label, values}].",
		]
	`);
});

test('an id given twice and a label without a language are told', () => {
	expect([
		...problemsWith(
			'brands: [{id: a, own: true, label: {en: A, fi: A}, values: [a]}, {id: a, label: {en: B}, values: [b]}]',
		),
		...problemsAfter(', fi: Suositteletko?', ''),
	]).toMatchInlineSnapshot(`
		[
		  "13 brands[1].id: The id "a" is given twice. Give each its own id.",
		  "13 brands[1].label: "brands[1].label" has no text in "fi". Write it, or take "fi" out of languages.",
		  "12 questions[0].text: "questions[0].text" has no text in "fi". Write it, or take "fi" out of languages.",
		]
	`);
});

test('themes have ids of their own, labels in every language and an open question', () => {
	expect(
		problemsWith(
			'themes: [{id: price, label: {en: Price}}, {id: price, question: recommend}, {id: other}]',
		),
	).toMatchInlineSnapshot(`
		[
		  "13 themes[0].label: "themes[0].label" has no text in "fi". Write it, or take "fi" out of languages.",
		  "13 themes[1].id: The id "price" is given twice. Give each its own id.",
		  "13 themes[1].question: "themes[1].question" names "recommend", which is no open question of the codebook. Add a question of kind text, or take the key away.",
		]
	`);
});

test('several faults are told at once, in the order of the file', () => {
	const many = SMALL_STUDY.replace('schema: 1', 'schema: 7')
		.replace('languages: [en, fi]', 'languages: en')
		.replace('end: 2026-01-31', 'end: never')
		.replace('kind: nps', 'knd: nps');
	expect(problemsOf(many)).toMatchInlineSnapshot(`
		[
		  "1 schema: "schema" is a schema that this Kaiku does not know. Write one of: 1.",
		  "5 languages: "languages" is a text, but a list is asked. Mend the value; "kaiku keys" tells its form.",
		  "8 waves[0].end: "waves[0].end" is not a day written as 2026-09-28. Mend the value; "kaiku keys" tells its form.",
		  "12 questions[0].kind: The key "questions[0].kind" is required and is not there. Add it; "kaiku keys" tells its form.",
		  "12 questions[0].knd: The key "knd" is not known here. Use one of: id, column, each, kind, facet, lens, touchpoint, object, pairs_with, image_of, continues, same_as_before, text, scale, options, separator, not_met, no_opinion, no_answer, not_asked, metrics, definition.",
		]
	`);
});

test('a file that holds no map of keys is told as a whole', () => {
	expect([
		...problemsOf(''),
		...problemsOf('# only a comment'),
		...problemsOf('hello'),
		...problemsOf('- a'),
	]).toMatchInlineSnapshot(`
		[
		  "1 null: The file holds no settings. Write its keys, or take the file away.",
		  "1 null: The file holds no settings. Write its keys, or take the file away.",
		  "1 null: The file is a text, but a map is asked. Mend the value; "kaiku keys" tells its form.",
		  "1 null: The file is a list, but a map is asked. Mend the value; "kaiku keys" tells its form.",
		]
	`);
});

test('what would make every answer wrong is told once, at the question', () => {
	expect([
		...problemsOfQuestion('column: a, kind: rating, scale: {min: 1, max: 5000000},'),
		...problemsOfQuestion('column: a, kind: rating, scale: {min: 1.5, max: 5},'),
	]).toHaveLength(2);
});

test('weights that cannot be calculated, own brands and names given twice are told', () => {
	expect([
		...problemsWith('weights: {kind: rake}'),
		...problemsWith('weights: {kind: column}'),
		...problemsWith(`brands: [${brandText('a')}, ${brandText('b')}]`),
		...problemsWith(`brands: [${brandText('a', true)}, ${brandText('b', true)}]`),
		...problemsWith('headline: ["nps:recommend", "nps:recommend"]'),
		...problemsAfter('languages: [en, fi]', 'languages: [en, fi, en]'),
		...problemsAfter('kind: nps,', 'kind: nps, metrics: [nps, nps], continues: recommend,'),
	]).toHaveLength(8);
});

test('a brand that stands alone is ours', () => {
	const brand = 'brands: [{id: a, label: {en: A, fi: A}, values: [a]}]';
	const { study, problems } = parseStudy('study.yaml', `${SMALL_STUDY}${brand}\n`);
	expect(problems).toEqual([]);
	expect(study?.brands[0]?.own).toBe(true);
});

const image = (id: string, max: number) =>
	SMALL_STUDY.replace(
		'questions:\n',
		`questions:\n  - {id: image, column: i, kind: nps, facet: image, image_of: ${id}, scale: {min: 0, max: ${max}}, text: {en: I, fi: I}}\n`,
	).replace(
		'kind: nps, facet: experience',
		'kind: nps, scale: {min: 0, max: 10}, facet: experience',
	);

test('an image is of another question, asked on the same scale', () => {
	expect(problemsOf(image('recommend', 10))).toEqual([]);
	expect([
		...problemsOf(image('nothing', 10)),
		...problemsOf(image('image', 10)),
		...problemsOf(image('recommend', 5)),
	]).toMatchInlineSnapshot(`
		[
		  "12 questions[0].image_of: "questions[0].image_of" names "nothing", which the codebook does not have. Use one of: image, recommend.",
		  "12 questions[0].image_of: The question image names itself in image_of. Name another question, or take it away.",
		  "12 questions[0].image_of: The image image and the experience recommend differ in kind or scale. They need one kind and scale: take image_of away.",
		]
	`);
});

test('a rival whose people were found otherwise than ours of the wave is told', () => {
	const brands = `brands: [${brandText('us', true)}, ${brandText('rival')}]`;
	const text = (own: string, rival: string) =>
		`${SMALL_STUDY}${brands}\n`.replace(
			'  - {file: w1.csv, wave: 2026-q1}',
			`  - {file: w1.csv, wave: 2026-q1, brand: us${own}}\n  - {file: r1.csv, wave: 2026-q1, brand: rival${rival}}`,
		);
	const panel = ', recruitment: panel';
	expect(problemsOf(text(panel, panel))).toEqual([]);
	expect(problemsOf(text('', panel))).toEqual([]);
	expect(problemsOf(text(', recruitment: own-list', panel))).toMatchInlineSnapshot(`
		[
		  "11 sources[1].recruitment: The people of rival come from "panel", ours from "own-list": the two are not compared fairly. Ask both in the same way, or tell the difference wherever the two stand together.",
		]
	`);
	const [told] = parseStudy('study.yaml', text(', recruitment: own-list', panel)).problems;
	expect(told).toMatchObject({ severity: 'warning', rule: 'recruited-elsewhere', value: 'panel' });
});

test('a misspelt key of a text stops the build and hides nothing else', () => {
	const { study, problems } = parseStudy(
		'study.yaml',
		SMALL_STUDY.replace('organisation', 'organization'),
	);
	expect(problems.map(({ rule }) => rule).toSorted()).toEqual(['missing-key', 'unknown-key']);
	expect(study?.questions).toHaveLength(1);
});

function brandText(id: string, own = false): string {
	return `{id: ${id}, label: {en: A, fi: A}, values: [${id}], own: ${own}}`;
}

const feelings = (options: string, facet = 'emotion') =>
	SMALL_STUDY.replace(
		'questions:\n',
		`questions:\n  - {id: feel, column: f, kind: multiple, separator: ";", facet: ${facet}, text: {en: F, fi: F}, options: [${options}]}\n`,
	);

const feeling = (id: string, pole = '') =>
	`{id: ${id}, label: {en: ${id}, fi: ${id}}, values: [${id}]${pole && `, pole: ${pole}`}}`;

test('feelings tell both poles, each option its own, and nothing else has a pole', () => {
	const both = [feeling('joy', 'positive'), feeling('worry', 'negative')].join();
	expect(problemsOf(feelings(`${both},${feeling('nothing', 'neutral')}`))).toEqual([]);
	expect([
		...problemsOf(feelings(`${both},${feeling('pride')}`)),
		...problemsOf(feelings(feeling('joy', 'positive'))),
		...problemsOf(feelings(feeling('joy'))),
		...problemsOf(feelings(both, 'reason')),
		...problemsOf(feelings(feeling('joy', 'glad'))),
	]).toMatchInlineSnapshot(`
		[
		  "12 questions[0].options[2]: The option pride of feel tells no pole, though others do. Add pole: positive, negative or neutral.",
		  "12 questions[0]: feel asks for no negative feeling: an answer could go one way only. Ask for negative feelings too.",
		  "12 questions[0].options[0]: The option joy of feel has a pole, but the question is not of facet emotion. Take pole away, or mend facet.",
		  "12 questions[0].options[1]: The option worry of feel has a pole, but the question is not of facet emotion. Take pole away, or mend facet.",
		  "12 questions[0].options[0].pole: "questions[0].options[0].pole" is none of the known values. Write one of: positive, negative, neutral.",
		]
	`);
});

const basisWith = (own: string) =>
	problemsWith(
		`segments: [{id: basis, label: {en: B, fi: B}, column: b, own_experience: [${own}], values: [{id: own, label: {en: O, fi: O}, values: [o]}]}]`,
	);

test('own experience names values of its dimension', () => {
	expect(basisWith('own')).toEqual([]);
	expect(basisWith('ours')).toMatchInlineSnapshot(`
		[
		  "13 segments[0].own_experience[0]: "segments[0].own_experience[0]" names "ours", which the codebook does not have. Use one of: own.",
		]
	`);
});
