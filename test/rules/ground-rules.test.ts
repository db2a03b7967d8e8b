import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problem.ts';
import { RULES } from '../../src/rules/index.ts';
import { noScoreWithoutBase } from '../../src/rules/no-score-without-base.ts';
import { readPage } from '../../src/rules/read-page.ts';
import { unmeasuredIsVisible } from '../../src/rules/unmeasured-is-visible.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import { fact, facts, nps, question, snapshotOf, study, viewOf } from '../story/story-fixture.ts';
import { checked, foundBy, written } from './rule-fixture.ts';

const target = (low: number, high: number) =>
	nps('', [-2, low, high], { against: 'target', verdict: 'down' });
const claimOf = (says: string) => `<Claim says="${says}" fact="x">so</Claim>`;
const NO_CONTEXT = {
	actions: [],
	isDraft: true,
	owner: 'Customer experience',
	actionsWithoutOwner: [],
	pageReaders: [],
	targetsWithoutOwner: [],
};
const MEAN = 'mean:invoicing|relation=customer|brand=havukka|wave=2026-q3';
const meanOfInvoicing = fact({
	metric: 'mean',
	question: 'invoicing',
	value: 3.1,
	low: 2.9,
	high: 3.3,
});
const spreadOfInvoicing = ['1', '2', '3', '4', '5'].map((category) =>
	fact({ metric: 'distribution', question: 'invoicing', category, unit: 'percent', value: 20 }),
);

test('every rule has an id of its own in kebab case', () => {
	const ids = RULES.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
});

test('the manual names every rule', () => {
	const manual = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
	for (const { id } of RULES) expect(manual).toContain(`| \`${id}\` `);
});

test('every problem of a rule says what to do', () => {
	for (const { remedy, message } of checked().problems) {
		expect(remedy).toEqual(expect.any(String));
		expect(message).toMatch(/\.$/u);
	}
});

describe('no-bare-mean', () => {
	const snapshot = snapshotOf({}, [...facts, meanOfInvoicing]);
	const withSpread = snapshotOf({}, [...facts, meanOfInvoicing, ...spreadOfInvoicing]);
	const page = written('index', `# Invoicing\n\nThe mean is <Fact id="${MEAN}" />.`);

	test('a mean in a commentary whose answers are drawn nowhere is an error at its line', () => {
		expect(foundBy('no-bare-mean', checked(snapshot, [page]))).toMatchObject([
			{ severity: 'error', file: 'reports/r/v/index.en.mdx', line: 8 },
		]);
	});

	test('a mean beside a figure of its answers is right', () => {
		const figure = '<Figure name="answers" touchpoint="invoicing" />';
		const drawn = written(
			'index',
			`# Invoicing\n\nThe mean is <Fact id="${MEAN}" />.\n\n${figure}`,
		);
		expect(foundBy('no-bare-mean', checked(withSpread, [drawn]))).toEqual([]);
	});

	test('a figure that has no answers to draw does not help', () => {
		const figure = '<Figure name="answers" touchpoint="invoicing" />';
		const drawn = written(
			'index',
			`# Invoicing\n\nThe mean is <Fact id="${MEAN}" />.\n\n${figure}`,
		);
		expect(foundBy('no-bare-mean', checked(snapshot, [drawn]))).toHaveLength(1);
	});

	test('the page of a touchpoint draws the answers itself', () => {
		const own = written('touchpoints/invoicing', `# I\n\nThe mean is <Fact id="${MEAN}" />.`);
		expect(foundBy('no-bare-mean', checked(withSpread, [own]))).toEqual([]);
	});

	test('expectations whose answers are not published are told once, with their questions', () => {
		const expected = question({
			id: 'invoicing-expected',
			touchpoint: 'invoicing',
			facet: 'expectation',
		});
		const questions = [
			...study.questions.map((one) =>
				one.id === 'invoicing' ? { ...one, pairsWith: expected.id } : one,
			),
			expected,
		];
		const means = ['finance', 'it'].map((role) =>
			fact({ metric: 'mean', question: expected.id, role, value: 4.1, low: 3.9, high: 4.3 }),
		);
		const of = checked(snapshotOf({ questions }, [...facts, ...means]));
		const [problem, ...others] = foundBy('no-bare-mean', of);
		expect(others).toEqual([]);
		expect(problem).toMatchObject({ severity: 'warning', value: 'expectations' });
		expect(problem?.message).toContain('not published: invoicing-expected.');
	});

	test('a headline that is a mean is doubtful on the overview', () => {
		const headline = snapshotOf({ headline: ['mean:invoicing'] }, [...facts, meanOfInvoicing]);
		expect(foundBy('no-bare-mean', checked(headline))).toContainEqual(
			expect.objectContaining({ severity: 'warning', value: expect.stringContaining('mean:') }),
		);
	});
});

describe('no-score-without-base', () => {
	test('a score whose number of answers is not told is an error', () => {
		const [view] = [viewOf(snapshotOf({}, [nps('', [12, 4, 19], { n: null })]), 'en')];
		const page = readPage('index', view, [], '');
		expect(noScoreWithoutBase.check([page], NO_CONTEXT)).toMatchObject([
			{ severity: 'error', pages: ['index'] },
		]);
	});

	test('scores of people of whom nobody knows how many were asked are doubtful', () => {
		const waves = study.waves.map((wave) => ({ ...wave, invited: null }));
		const [problem] = foundBy('no-score-without-base', checked(snapshotOf({ waves })));
		expect(problem).toMatchObject({ severity: 'warning', value: 'coverage' });
		expect(foundBy('no-score-without-base', checked())).toEqual([]);
	});
});

describe('no-score-without-why', () => {
	test('a recommendation without a reason is doubtful', () => {
		const questions = study.questions.filter(({ facet }) => facet !== 'reason');
		expect(foundBy('no-score-without-why', checked(snapshotOf({ questions })))).toHaveLength(1);
		expect(foundBy('no-score-without-why', checked())).toEqual([]);
	});
});

describe('no-finding-without-owner', () => {
	const claim = `<Claim says="higher" fact="${nps('contact-person', [43, 31, 55]).id}">so</Claim>`;

	test('a claim without anybody who acts is doubtful', () => {
		const page = written('index', `# T\n\n${claim}`);
		expect(foundBy('no-finding-without-owner', checked(snapshotOf(), [page]))).toHaveLength(1);
		const acted = written('index', `# T\n\n${claim}\n\n<WhoActs>Nobody: it is good.</WhoActs>`);
		expect(foundBy('no-finding-without-owner', checked(snapshotOf(), [acted]))).toEqual([]);
	});

	test('actions that nobody owns are named', () => {
		const of = checked(snapshotOf(), [], { actionsWithoutOwner: ['call-them'] });
		const [problem] = foundBy('no-finding-without-owner', of);
		expect(problem?.message).toBe('Actions that nobody owns: call-them.');
	});
});

describe('no-colour-when-interval-crosses-target', () => {
	test('two points below the target with nine to each side is neither met nor missed', () => {
		const [problem] = foundBy(
			'no-colour-when-interval-crosses-target',
			checked(snapshotOf({}, [...facts, target(-11, 7)])),
		);
		expect(problem).toMatchObject({ severity: 'error' });
		expect(problem?.message).toContain('its interval holds the target');
	});

	test('an interval on one side of the target may be told', () => {
		const of = checked(snapshotOf({}, [...facts, target(-11, -1)]));
		expect(foundBy('no-colour-when-interval-crosses-target', of)).toEqual([]);
	});
});

describe('no-recommendation-from-one-account', () => {
	test('a written number that loses its sign without one company is doubtful', () => {
		const own = nps('finance', [-29, -51, -8]);
		const snapshot = snapshotOf();
		const unsteady = { ...snapshot, card: { ...snapshot.card, unsteady: [own.id] } };
		const page = written('index', `# T\n\n<Fact id="${own.id}" />`);
		expect(foundBy('no-recommendation-from-one-account', checked(unsteady, [page]))).toHaveLength(
			1,
		);
		expect(foundBy('no-recommendation-from-one-account', checked(snapshot, [page]))).toEqual([]);
	});
});

describe('no-silent-pooling', () => {
	test('relations put together without a word are told, once for a metric', () => {
		const pooled = ['', 'finance'].map((role) => nps(role, [9, 1, 17], { relation: 'all' }));
		const of = checked(snapshotOf({}, [...facts, ...pooled]));
		expect(foundBy('no-silent-pooling', of)).toMatchObject([{ severity: 'warning' }]);
		expect(foundBy('no-silent-pooling', checked())).toEqual([]);
	});
});

describe('unmeasured-is-visible', () => {
	const questions = study.questions.filter(({ id }) => id !== 'complaints');
	const view = viewOf(snapshotOf({ questions }), 'en');

	test('a touchpoint that nothing asks about is named on the pages', () => {
		const found = unmeasuredIsVisible.check([readPage('path', view, [], '')], NO_CONTEXT);
		expect(found).toMatchObject([{ severity: 'note', about: ['Complaints'] }]);
	});

	test('pages that keep silent about it are an error', () => {
		const silent = {
			...readPage('index', view, [], ''),
			texts: () => ['Service desk and Invoicing'],
		};
		expect(unmeasuredIsVisible.check([silent], NO_CONTEXT)).toMatchObject([
			{ severity: 'error', about: ['Complaints'] },
		]);
	});

	test('pages behind one that names all are not read', () => {
		const unread = { ...readPage('path', view, [], ''), texts: () => expect.unreachable() };
		const pages = [readPage('index', view, [], ''), unread];
		expect(unmeasuredIsVisible.check(pages, NO_CONTEXT)).toMatchObject([{ severity: 'note' }]);
	});

	test('a role of which no answer is told, not even a hidden one, is named', () => {
		const others = facts.filter(({ role }) => role !== 'it');
		const page = readPage('index', viewOf(snapshotOf({}, others), 'en'), [], '');
		const found = unmeasuredIsVisible.check([page], NO_CONTEXT);
		expect(found).toMatchObject([{ severity: 'note', about: ['IT'] }]);
	});
});

test('question-without-use names what no page is built on', () => {
	const questions = [...study.questions, question({ id: 'weather' })];
	const [problem] = foundBy('question-without-use', checked(snapshotOf({ questions })));
	expect(problem).toMatchObject({ severity: 'note', value: 'weather' });
	expect(foundBy('question-without-use', checked())).toEqual([]);
});

test('strengths-and-weaknesses notes a page that claims good things alone', () => {
	const good = written('index', `# T\n\n${claimOf('higher')}\n\n${claimOf('strongest')}`);
	const both = written('index', `# T\n\n${claimOf('higher')}\n\n${claimOf('weakest')}`);
	expect(foundBy('strengths-and-weaknesses', checked(snapshotOf(), [good]))).toHaveLength(1);
	expect(foundBy('strengths-and-weaknesses', checked(snapshotOf(), [both]))).toEqual([]);
});

function aboutPages(found: readonly Problem[]): readonly Problem[] {
	return found.filter(({ message }) => message.includes('is told on'));
}

describe('reader-and-decider', () => {
	const whole = { page: 'all', reader: 'The board', decider: 'Sales director', due: '2026-10-31' };
	test('a page whose reader, decider or day nobody tells is told by name, and may be waived', () => {
		const found = aboutPages(foundBy('reader-and-decider', checked()));
		expect(found).toMatchObject([{ severity: 'note', value: 'reader' }]);
		expect(found[0]?.remedy).toContain('report.yaml');
		const waivers = [{ rule: 'reader-and-decider', where: 'reader', reason: 'Not yet agreed.' }];
		const waived = checked(snapshotOf(), [], { waivers });
		expect(waived.used).toEqual(waivers);
		expect(waived.waived).toMatchObject([{ reason: 'Not yet agreed.' }]);
	});

	test('a reviewed version of which nobody is told to read a page has an error', () => {
		const found = aboutPages(
			foundBy('reader-and-decider', checked(snapshotOf(), [], { isDraft: false })),
		);
		expect(found).toMatchObject([{ severity: 'error', value: 'reader' }]);
	});

	test('a report that nobody sponsors is warned of, whoever reads its pages', () => {
		const found = foundBy('reader-and-decider', checked(snapshotOf(), [], { owner: '' }));
		expect(found[0]).toMatchObject({ severity: 'warning', value: 'owner' });
		expect(found[0]?.message).toContain('Nobody answers for the report');
		const told = foundBy('reader-and-decider', checked());
		expect(told.filter(({ value }) => value === 'owner')).toEqual([]);
	});

	test('a report that names them for every page has nothing to be told of', () => {
		const told = checked(snapshotOf(), [], { pageReaders: [whole] });
		expect(aboutPages(foundBy('reader-and-decider', told))).toEqual([]);
	});

	test.each([
		[true, 'warning'],
		[false, 'error'],
	])('of the pages that a report forgets it is told: draft %s, %s', (isDraft, severity) => {
		const kinds = pageNames(snapshotOf().card).map((page) => page.split('/')[0] ?? '');
		const pageReaders = [...new Set(kinds)]
			.filter((page) => page !== 'path' && page !== 'why')
			.map((page) => ({ ...whole, page }));
		const told = checked(snapshotOf(), [], { isDraft, pageReaders });
		expect(aboutPages(foundBy('reader-and-decider', told))).toMatchObject([
			{
				severity,
				message: 'No reader, no decider, no due is told on path, why; the pages say so.',
			},
		]);
	});
});
