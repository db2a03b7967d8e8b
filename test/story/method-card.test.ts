import { describe, expect, test } from 'vitest';
import { methodCard } from '../../src/story/method-card.ts';
import { pagePeople } from '../../src/story/page-people.ts';
import { unmeasuredTexts } from '../../src/story/unmeasured.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { sampleSnapshot } from '../figures/sample-view.ts';
import { fact, facts, nps, snapshotOf, study, viewOf } from './story-fixture.ts';

const cardOf = (snapshot: Snapshot, page: 'index' | 'touchpoints/invoicing' = 'index') =>
	methodCard(viewOf(snapshot, 'en'), { page, owner: 'Customer experience' });
const idsOf = (of: Snapshot) => cardOf(of).map(({ id }) => id);
const missingOf = (snapshot: Snapshot) =>
	cardOf(snapshot).flatMap(({ id, isMissing }) => (isMissing ? [id] : []));
const frameFact = (metric: string, role: string, value: number) =>
	fact({ metric, question: '', role, relation: '', brand: '', unit: 'count', value });

describe('the method card', () => {
	test.each(['en', 'fi'])(
		'of the sample tells every item in %s, none as missing but how they were found',
		(language) => {
			const view = viewOf(sampleSnapshot(), language);
			const card = methodCard(view, { page: 'index', owner: 'Customer experience' });
			expect(card.flatMap(({ id, isMissing }) => (isMissing ? [id] : []))).not.toContain('frame');
			expect(card.map(({ id }) => id)).toEqual(
				expect.arrayContaining([
					'sponsor',
					'wording',
					'universe',
					'frame',
					'field',
					'mode',
					'sample',
				]),
			);
			for (const { text, term } of card)
				expect(`${term} ${text}`).not.toMatch(/undefined|NaN|null/u);
		},
	);

	test('names what is missing: frame, wave, mode, wording', () => {
		const waves = study.waves.map((wave) => ({ ...wave, mode: [], start: '', invited: null }));
		expect(missingOf(snapshotOf({ waves, headline: [], questions: [] }))).toEqual([
			'wording',
			'frame',
			'field',
			'mode',
			'sample',
			'response',
		]);
	});

	test('says that numbers are not weighted', () => {
		const line = cardOf(snapshotOf()).find(({ id }) => id === 'weighting');
		expect(line?.text).toBe('The results are not weighted: every answer counts once.');
	});

	test('has the trademark line only where NPS is used', () => {
		expect(idsOf(snapshotOf())).toContain('trademark');
		expect(idsOf(snapshotOf({}, []))).not.toContain('trademark');
	});

	test('tells n of every role, a hidden one by the one text', () => {
		const line = cardOf(snapshotOf()).find(({ id }) => id === 'subgroups');
		expect(line?.text).toContain('Finance n\u00a0=\u00a041');
		expect(line?.text).toContain('Board members hidden to protect respondents');
	});

	test('has the wording of the touchpoint on the page of a touchpoint', () => {
		const line = cardOf(snapshotOf(), 'touchpoints/invoicing').find(({ id }) => id === 'wording');
		expect(line?.text).toBe('About invoicing? Scale 1–5.');
	});

	test('decision makers of whom nobody answered are named, and nothing is claimed of them', () => {
		const of = snapshotOf({}, [
			nps('contact-person', [43, 31, 55], { n: 40 }),
			frameFact('identified', '', 52),
			frameFact('identified', 'decision-maker', 12),
			frameFact('answered', 'decision-maker', 0),
		]);
		const line = cardOf(of).find(({ id }) => id === 'frame');
		expect(line?.text).toBe(
			'52 people identified in the contact list. Decision makers: 0 of 12 identified answered; no claim is made about them.',
		);
	});
});

describe('who reads and decides', () => {
	test('is said to be nobody where nobody is told', () => {
		const none = {
			page: 'touchpoints/invoicing',
			reader: '',
			decider: '',
			due: '',
			owner: 'CX',
		} as const;
		expect(pagePeople(viewOf(snapshotOf(), 'en'), none)).toEqual([
			{ term: 'Reader', text: 'nobody yet' },
			{ term: 'Decides', text: 'nobody yet' },
			{ term: 'By', text: 'no day yet' },
			{ term: 'Owner of the touchpoint', text: 'nobody yet' },
			{ term: 'Owner of the report', text: 'CX' },
		]);
	});
});

describe('what is not measured', () => {
	test('is named, each kind in a sentence of its own', () => {
		const questions = study.questions.filter(({ id }) => id !== 'complaints');
		const functions = [{ id: 'marketing', label: {}, owner: '' }];
		const view = viewOf(snapshotOf({ questions, functions }, facts), 'en');
		expect(unmeasuredTexts(view)).toEqual([
			'Measured: 2 of 3 touchpoints.',
			'Touchpoints: Complaints.',
			'Functions: Marketing.',
			'Expectation: nothing was asked of it.',
		]);
	});

	test('roles that an audience sees nothing of are not called silent', () => {
		const none = facts.filter(({ role }) => role === '');
		expect(unmeasuredTexts(viewOf(snapshotOf({}, none), 'en')).join(' ')).not.toContain('Roles');
	});
});
