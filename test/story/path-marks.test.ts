import { expect, test } from 'vitest';
import { parseCommentary } from '../../src/story/commentary/parse-commentary.ts';
import { standingClaims } from '../../src/story/commentary/claim.ts';
import { pathMarks } from '../../src/story/path-marks.ts';
import { snapshotOf, study, top2, viewOf } from './story-fixture.ts';

type Limits = readonly [value: number, low: number, high: number];

const viewOfPath = (levels: Readonly<Record<string, Limits>>) =>
	viewOf(
		snapshotOf(
			{},
			Object.entries(levels).map(([id, [value, low, high]]) => top2(id, [value, low, high])),
		),
		'en',
	);

const marksOf = (levels: Readonly<Record<string, Limits>>) =>
	Object.fromEntries(pathMarks(viewOfPath(levels)));

/** How commentary stands that claims this of a touchpoint. */
function claimed(says: string, touchpoint: string, levels: Readonly<Record<string, Limits>>) {
	const claim = `<Claim says="${says}" fact="${top2(touchpoint, [0, 0, 0]).id}">words</Claim>`;
	const text = `---\nauthor: A\nstatus: draft\n---\n\n${claim}\n`;
	const [found] = standingClaims(parseCommentary('index.en.mdx', text), viewOfPath(levels));
	return found?.standing;
}

test('a peak and a weakest link are named where they are clear of every other touchpoint', () => {
	expect(
		marksOf({
			'service-desk': [88, 84, 92],
			invoicing: [40, 33, 47],
			complaints: [62, 54, 70],
		}),
	).toEqual({ 'service-desk': 'peak', invoicing: 'weakest', complaints: 'end' });
});

test('the lowest share is no weakest link while the next one may be as low; under a half it is told so', () => {
	expect(
		marksOf({
			'service-desk': [73, 66, 79],
			invoicing: [40, 33, 47],
			complaints: [50, 41, 58],
		}),
	).toEqual({ 'service-desk': 'peak', invoicing: 'below-half', complaints: 'end' });
});

test('the end of the path is in its last phase, wherever the codebook lists the touchpoint', () => {
	const phases = ['purchase', 'customership'].map((id) => ({ id, label: {} }));
	const touchpoints = study.touchpoints.map((one) =>
		one.id === 'complaints' ? { ...one, phase: 'purchase' } : one,
	);
	const levels = [
		top2('service-desk', [73, 66, 79]),
		top2('invoicing', [70, 63, 77]),
		top2('complaints', [71, 64, 78]),
	];
	const marks = pathMarks(viewOf(snapshotOf({ phases, touchpoints }, levels), 'en'));
	expect(Object.fromEntries(marks)).toEqual({ invoicing: 'end' });
});

test('no extreme is named where a touchpoint of the path is not known', () => {
	expect(marksOf({ 'service-desk': [88, 84, 92], invoicing: [40, 33, 47] })).toEqual({});
});

const CLEAR = {
	'service-desk': [88, 84, 92],
	invoicing: [40, 33, 47],
	complaints: [62, 54, 70],
} as const;
const NEAR = {
	'service-desk': [73, 66, 79],
	invoicing: [40, 33, 47],
	complaints: [50, 41, 58],
} as const;

test.each([
	['strongest', 'service-desk', CLEAR, 'carried'],
	['weakest', 'invoicing', CLEAR, 'carried'],
	['weakest', 'complaints', CLEAR, 'wrong'],
	['weakest', 'invoicing', NEAR, 'not-significant'],
	['strongest', 'service-desk', { ...NEAR, complaints: [68, 60, 76] }, 'not-significant'],
	['weakest', 'invoicing', { ...NEAR, complaints: [40, 33, 47] }, 'wrong'],
	[
		'strongest',
		'service-desk',
		{ 'service-desk': [88, 84, 92], invoicing: [40, 33, 47] },
		'not-told',
	],
] as const)(
	'commentary that claims %s of %s stands as pages name it',
	(says, touchpoint, levels, standing) => {
		expect(claimed(says, touchpoint, levels)).toBe(standing);
		const mark = says === 'strongest' ? 'peak' : 'weakest';
		expect(marksOf(levels)[touchpoint] === mark).toBe(standing === 'carried');
	},
);
