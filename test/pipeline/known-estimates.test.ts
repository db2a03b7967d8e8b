import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { watchAnswers } from '../../src/estimates/watched-answers.ts';
import { KnownEstimates } from '../../src/pipeline/known-estimates.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const study = buildStudy({
	roles: buildNames('a', 'b'),
	questions: [RECOMMEND, buildRating('visit'), buildRating('order')],
});

const rows = Array.from({ length: 40 }, (_, at): Row => ({
	person: `p${at}`,
	role: at % 2 === 0 ? 'a' : 'b',
	answers: { recommend: at % 11, visit: 1 + (at % 5), order: 1 + ((at * 3) % 5) },
}));

const plan = buildPlan(
	[{ study, groups: presentGroups(buildResponses(study, rows)) }],
	{ cuts: [], targets: [] },
	{ waves: ['w1'] },
);

const withAnswer = (from: readonly Row[], question: string, answer: number): readonly Row[] =>
	from.map((row, at) =>
		at === 0 ? { ...row, answers: { ...row.answers, [question]: answer } } : row,
	);

const reading = (now: readonly Row[]) => {
	const responses = buildResponses(study, now);
	const textOf = (question: string) => JSON.stringify(now.map(({ answers }) => answers[question]));
	return { responses, textOf };
};

test('what read no edited answer is the same one, and what did is another', () => {
	const known = new KnownEstimates();
	const estimated = (now: readonly Row[]) => {
		const { responses, textOf } = reading(now);
		return known.estimate(plan, evidenceOf(study, responses), textOf);
	};
	const before = new Set(estimated(rows));
	const after = estimated(withAnswer(rows, 'visit', 5));
	const cells = after.filter((one) => one.kind !== 'derived');
	const isAbout = (id: string) => (one: (typeof cells)[number]) => one.cell.question.id === id;
	expect(cells.filter(isAbout('recommend')).every((one) => before.has(one))).toBe(true);
	expect(cells.filter(isAbout('visit')).some((one) => before.has(one))).toBe(false);
	const derived = after.filter((one) => one.kind === 'derived');
	expect(derived.some((one) => before.has(one))).toBe(true);
	expect(derived.some((one) => !before.has(one))).toBe(true);
});

test('estimates of many readings hold the answers that are the same once, and none of other questions', async () => {
	const known = new KnownEstimates();
	const held = (now: readonly Row[], question: string): WeakRef<object> => {
		const { responses, textOf } = reading(now);
		known.estimate(plan, evidenceOf(study, responses), textOf);
		const item = responses.items.find((one) => one.question === question);
		expect(item).toBeDefined();
		return new WeakRef(item?.answers ?? {});
	};
	const visit = (answer: number) => withAnswer(rows, 'visit', answer);
	const first = held(rows, 'order');
	const later = [1, 2, 3].map((answer) => held(visit(answer), 'order'));
	const old = held(visit(4), 'visit');
	held(withAnswer(visit(4), 'recommend', 3), 'order');
	held(withAnswer(visit(5), 'recommend', 3), 'order');
	// What was just looked at is held until the end of the turn.
	await setTimeout(1);
	collect();
	expect(first.deref()).toBeDefined();
	expect(later.filter((one) => one.deref() !== undefined)).toEqual([]);
	expect(old.deref()).toBeUndefined();
	expect(known).toBeDefined();
});

test('reading is told while something is made, each question once', () => {
	const { items, watch } = watchAnswers(buildResponses(study, rows).items);
	const [recommend, visit] = items;
	const seen = watch(() => [visit?.answers.kind, recommend?.answers.kind, visit?.answers.kind]);
	expect(seen.made).toEqual(['scores', 'scores', 'scores']);
	expect(seen.questions).toEqual(['visit', 'recommend']);
	expect(watch(() => null).questions).toEqual([]);
	expect(items.map(({ question }) => question)).toContain('order');
});
