import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import type { Estimate } from '../../src/estimates/estimated-fact.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { leastOf } from '../../src/estimates/least.ts';
import { askedOf, watchEvidence, type EvidencePart } from '../../src/estimates/watched-evidence.ts';
import type { ContactFrame } from '../../src/frame/contact-frame.ts';
import { KnownEstimates } from '../../src/pipeline/known-estimates.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { PlannedCell } from '../../src/plan/planned-cell.ts';
import { buildFrame } from '../estimates/framed.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { evidenceOf, textsOf } from '../responses/evidence.ts';

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

const figuresOf = (estimates: readonly Estimate[]) =>
	estimates.map((one) => [one.kind, one.kind === 'not-asked' ? null : one.figure]);

const withAnswer = (from: readonly Row[], question: string, answer: number): readonly Row[] =>
	from.map((row, at) =>
		at === 0 ? { ...row, answers: { ...row.answers, [question]: answer } } : row,
	);

test('what read no edited answer is the same one, and what did is another', () => {
	const known = new KnownEstimates();
	const estimated = (now: readonly Row[]) => {
		return known.estimate(plan, evidenceOf(study, buildResponses(study, now)), textsOf(now));
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

test('where contacts are others, all that does not read them is the same one', () => {
	const known = new KnownEstimates();
	const evidence = evidenceOf(study, buildResponses(study, rows));
	const texts = textsOf(rows);
	const contacts = rows.map(({ person }) => ({ contact: person, role: 'a' }));
	const framed = (name: string, frame: ContactFrame) => {
		const own = { ...evidence, frame };
		const made = known.estimate(plan, own, (part) => (part === 'frame' ? name : texts(part)));
		expect(figuresOf(made)).toEqual(figuresOf(estimate(plan, own)));
		return made;
	};
	const before = new Set(framed('all', buildFrame(contacts)));
	const after = framed('more', buildFrame([...contacts, { contact: 'p40' }]));
	const others = after.filter((one) => !before.has(one));
	expect(others.length).toBeGreaterThan(0);
	expect(others.filter(({ kind }) => kind !== 'derived')).toEqual([]);
	expect(after.filter((one) => before.has(one)).some(({ kind }) => kind === 'derived')).toBe(true);
});

test('where more people are asked for, all that does not rest on it is the same one', () => {
	const known = new KnownEstimates();
	const waves = [buildWave('w1', '2025-01-01'), buildWave('w2', '2026-01-01')];
	const twice = buildStudy({ roles: buildNames('a', 'b'), waves });
	const answers = ['w1', 'w2'].flatMap((wave, at) =>
		rows.map((row, nth): Row => {
			const recommend = nth % 3 === 0 ? 10 - at * 2 : nth % 11;
			return { ...row, role: nth < 33 + at ? 'a' : 'b', wave, answers: { recommend } };
		}),
	);
	const responses = buildResponses(twice, answers);
	const ofBoth = buildPlan(
		[{ study: twice, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w2', 'w1'] },
	);
	const evidence = evidenceOf(twice, responses);
	const asking = (respondents: number) => {
		const least = leastOf({ ...evidence.least, respondents });
		const own = { ...evidence, least };
		const text = (part: EvidencePart) => {
			const asked = askedOf(part);
			if (asked !== null) return `${least.areFew(asked.n, asked.accounts)}`;
			return part === 'least' ? `${respondents}` : textsOf(answers)(part);
		};
		const made = known.estimate(ofBoth, own, text);
		expect(figuresOf(made)).toEqual(figuresOf(estimate(ofBoth, own)));
		return made;
	};
	const before = new Set(asking(5));
	// A role of seven and of six persons in the two waves is as few as it was.
	expect(asking(6).every((one) => before.has(one))).toBe(true);
	const after = asking(12);
	expect(after.filter((one) => before.has(one)).some(({ kind }) => kind === 'derived')).toBe(true);
	const others = after.filter((one) => !before.has(one));
	expect(others.length).toBeGreaterThan(0);
	expect(others.every(({ kind }) => kind === 'derived')).toBe(true);
	expect(figuresOf(after)).not.toEqual(figuresOf([...before]));
});

const isOfVisit = ({ question: { id } }: PlannedCell) => id === 'visit';

test('where a plan is another, all that it plans alike is the same one', () => {
	const known = new KnownEstimates();
	const evidence = evidenceOf(study, buildResponses(study, rows));
	const planned = (now: Plan) => {
		const made = known.estimate(now, evidence, textsOf(rows));
		expect(figuresOf(made)).toEqual(figuresOf(estimate(now, evidence)));
		return made;
	};
	const before = new Set(planned(plan));
	const again = { ...plan, cells: plan.cells.map((cell) => ({ ...cell })) };
	expect(planned(again).every((one) => before.has(one))).toBe(true);
	const cells = plan.cells.filter((cell) => !isOfVisit(cell) || cell.cut.role === '');
	const others = planned({ ...plan, cells }).filter((one) => !before.has(one));
	expect(others.length).toBeGreaterThan(0);
	expect(others.every((one) => one.kind !== 'derived' && isOfVisit(one.cell))).toBe(true);
});

test('estimates of many readings hold the answers that are the same once, and none of other questions', async () => {
	const known = new KnownEstimates();
	const held = (now: readonly Row[], question: string): WeakRef<object> => {
		const responses = buildResponses(study, now);
		known.estimate(plan, evidenceOf(study, responses), textsOf(now));
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
	// What was just looked at is held until the end of the turn; what is being compiled, for longer.
	await vi.waitFor(
		() => {
			collect();
			expect([...later, old].filter((one) => one.deref() !== undefined)).toEqual([]);
		},
		{ interval: 50, timeout: 10_000 },
	);
	expect(first.deref()).toBeDefined();
	expect(known).toBeDefined();
});

test('reading is told while something is made, each part once', () => {
	const { evidence, watch } = watchEvidence(evidenceOf(study, buildResponses(study, rows)));
	const { items } = evidence.responses;
	const [recommend, visit] = items;
	const seen = watch(() => [visit?.answers.kind, recommend?.answers.kind, visit?.answers.kind]);
	expect(seen.made).toEqual(['scores', 'scores', 'scores']);
	expect(seen.parts).toEqual(['answers to visit', 'answers to recommend']);
	expect(watch(() => [evidence.themes.size, evidence.frame]).parts).toEqual(['themes', 'frame']);
	expect(watch(() => null).parts).toEqual([]);
	expect(items.map(({ question }) => question)).toContain('order');
});
