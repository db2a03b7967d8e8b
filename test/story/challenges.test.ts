import { describe, expect, test } from 'vitest';
import { challengeRolesTable, challengesFigure } from '../../src/figures/challenges-figure.ts';
import { cellText } from '../../src/figures/fact-cell.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { SnapshotQuestion } from '../../src/snapshot/snapshot.ts';
import { challengesStory, type ChallengeState } from '../../src/story/challenges-story.ts';
import { challengeRegister } from '../../src/site/models/challenge-register.ts';
import { fact, facts, question, snapshotOf, study, viewOf } from './story-fixture.ts';

const CLOSED = question({
	id: 'struggles',
	kind: 'multiple',
	facet: 'challenge',
	lens: 'customer',
	text: { en: 'What makes your work hard?', fi: 'Mikä tekee työstäsi hankalaa?' },
	scale: null,
	options: [
		{ id: 'waiting', label: { en: 'Waiting', fi: 'Odottaminen' } },
		{ id: 'paper', label: { en: 'Paperwork', fi: 'Paperityö' } },
	],
});
const SOLVED = question({
	id: 'waiting-solved',
	facet: 'solved',
	text: { en: 'How well did we cut the waiting?', fi: 'Miten hyvin odottaminen väheni?' },
});

function share(category: string, value: number, parts: Partial<Fact> = {}): Fact {
	return fact({
		metric: 'share',
		question: 'struggles',
		category,
		unit: 'percent',
		value,
		low: value - 8,
		high: value + 8,
		n: 120,
		...parts,
	});
}

const SHARES = [
	share('paper', 22),
	share('waiting', 61),
	share('waiting', 90, { role: 'finance', n: 41 }),
	share('paper', 20, { role: 'finance', n: 41 }),
	share('waiting', 33, {
		role: 'finance',
		n: 41,
		against: 'role.rest',
		verdict: 'up',
		p_adjusted: 0.001,
		family: 'roles',
	}),
];

function viewWith(
	questions: readonly SnapshotQuestion[],
	more: readonly Fact[] = [],
	language = 'en',
) {
	const parts = { questions: [...study.questions, ...questions] };
	return viewOf(snapshotOf(parts, [...facts, ...more]), language);
}

function told(language: string, states: readonly ChallengeState[] = []): string {
	const view = viewWith([CLOSED, SOLVED], SHARES, language);
	const { title, sections } = challengesStory(view, states);
	const lines = Object.values(sections).map(
		(one) => `${one.topic}: ${one.title}${one.missing ? ` [${one.missing}]` : ''}`,
	);
	return `\n${[title, ...lines].join('\n')}\n`;
}

describe('the page of challenges', () => {
	test('tells how many answered and what differs by a verdict, in each language', () => {
		const states: readonly ChallengeState[] = ['raised', 'solved', 'verified'];
		expect(told('en', states)).toMatchInlineSnapshot(`
			"
			120 answers, 2 challenges
			Challenges: 120 answers, 2 challenges
			By role: 1 of 1 tested cells differs from the other roles
			From raised to verified: 3 challenges: 2 solved, 1 of them verified with customers
			Did we solve it: Not verified with customers [Nobody was asked how well a challenge was solved: add a rating with facet: solved to the next wave.]
			"
		`);
		expect(told('fi', states)).toMatchInlineSnapshot(`
			"
			120 vastausta, 2 haastetta
			Haasteet: 120 vastausta, 2 haastetta
			Rooleittain: 1 solua 1:stä testatusta poikkeaa muista rooleista
			Esille otetusta todennettuun: 3 haastetta: ratkaistuja 2, niistä asiakkailta todennettuja 1
			Ratkaisimmeko sen: Asiakkailta ei ole todennettu [Keneltäkään ei kysytty, miten hyvin haaste ratkesi: lisää seuraavaan kierrokseen arvio, jossa on facet: solved.]
			"
		`);
		expect(told('sv', states)).toMatchInlineSnapshot(`
			"
			120 svar, 2 utmaningar
			Utmaningar: 120 svar, 2 utmaningar
			Per roll: 1 av 1 testade celler skiljer sig från de övriga rollerna
			Från väckt till bekräftad: 3 utmaningar: 2 lösta, varav 1 bekräftade av kunderna
			Löste vi det: Inte bekräftat av kunderna [Ingen har fått frågan hur väl en utmaning löstes: lägg till ett betyg med facet: solved i nästa omgång.]
			"
		`);
	});

	test('draws the shares largest first, and tells each of a role with n, interval and verdict', async () => {
		const view = viewWith([CLOSED], SHARES);
		const figure = await challengesFigure(view, 'challenges');
		expect(figure?.table?.rows.map(({ label }) => label)).toEqual(['Waiting', 'Paperwork']);
		expect(challengeRolesTable(view)?.rows[0]).toEqual({
			label: 'Finance: Waiting',
			cells: ['41', '90\u00a0%', '82–98', 'Higher, +33 percentage points\u00a0(+25…+41)'],
		});
	});

	test('says that nobody was asked, and how to ask', () => {
		const { sections } = challengesStory(viewWith([]), []);
		expect(sections.challenges).toMatchObject({
			title: 'What customers struggle with is not known',
			missing: expect.stringContaining('facet: challenge'),
		});
		expect(sections.solved.title).toBe('Not verified with customers');
		expect(sections.register.missing).toContain('challenges.yaml');
	});

	test('says that an open question is not coded yet', () => {
		const open = question({ id: 'everyday', kind: 'text', facet: 'challenge', scale: null });
		expect(challengesStory(viewWith([open]), []).sections.challenges.missing).toBe(
			'The open answers to everyday are not coded: put themes/everyday.csv beside the exports.',
		);
	});

	test('lists what becomes of each; what customers were not asked is not verified', () => {
		const challenge = {
			id: 'waiting',
			title: { en: 'We wait for parts', fi: 'Odotamme osia' },
			status: 'solving',
			since: '2026-08-17',
			owner: '',
			touchpoint: '',
			role: '',
			frequency: 'share:struggles:waiting',
			solved: '',
		} as const;
		const solved = { metric: 'top2', question: 'waiting-solved', value: 70, low: 61, high: 78 };
		const view = viewWith([CLOSED, SOLVED], [...SHARES, fact(solved)]);
		const asked = {
			...challenge,
			id: 'asked',
			status: 'verified',
			solved: 'top2:waiting-solved',
		} as const;
		const rows = challengeRegister(view, [challenge, asked])?.rows ?? [];
		expect(
			rows.map(({ cells }) => cells.map((cell) => cellText(cell).replaceAll('\u00a0', ' '))),
		).toEqual([
			[
				'All',
				'being solved, since 17 August 2026',
				'61 % (53–69 %), n = 120',
				'not verified with customers',
				'nobody yet',
			],
			[
				'All',
				'verified, since 17 August 2026',
				'61 % (53–69 %), n = 120',
				'70 % (61–78 %), n = 100',
				'nobody yet',
			],
		]);
	});
});
