import { expect, test } from 'vitest';
import { checkClaims, differingClaims } from '../../../src/story/commentary/check-claims.ts';
import { standingClaims } from '../../../src/story/commentary/claim.ts';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';
import { typedNumbers } from '../../../src/story/commentary/typed-numbers.ts';
import { reviewedText } from '../../../src/story/commentary/reviewed-facts.ts';
import { usedFacts } from '../../../src/story/commentary/used-facts.ts';
import { sampleSnapshot } from '../../figures/sample-view.ts';
import { viewOf } from '../story-fixture.ts';

const view = viewOf(sampleSnapshot(), 'en');
const CUT = 'relation=customer|wave=2026-q3';
const INVOICING = `top2:invoicing-experience|${CUT}`;
const DESK = `top2:service-desk-experience|${CUT}`;
const RECOMMEND = `nps:recommend|${CUT}`;

function written(body: string) {
	return parseCommentary('index.en.mdx', `---\nauthor: A\nstatus: reviewed\n---\n\n${body}\n`);
}

const standingOf = (says: string, fact: string, against = '') =>
	standingClaims(
		written(
			`<Claim says="${says}" fact="${fact}" ${against && `against="${against}"`}>words</Claim>`,
		),
		view,
	).map(({ standing }) => standing);

test.each([
	['fell', INVOICING, 'carried'],
	['rose', INVOICING, 'wrong'],
	['no-clear-change', INVOICING, 'wrong'],
	['rose', DESK, 'carried'],
	['no-clear-change', RECOMMEND, 'carried'],
	['below-target', INVOICING, 'carried'],
	['above-target', INVOICING, 'wrong'],
	['higher', `nps:recommend|relation=customer|role=contact-person|wave=2026-q3`, 'carried'],
	['lower', `nps:recommend|relation=customer|role=finance|wave=2026-q3`, 'carried'],
	['higher', `nps:recommend|relation=customer|role=finance|wave=2026-q3`, 'wrong'],
	['strongest', INVOICING, 'wrong'],
	['higher', RECOMMEND, 'not-told'],
])('that %s of %s is %s', (says, fact, standing) => {
	expect(standingOf(says, fact)).toEqual([standing]);
});

test('a fall that is not significant is told apart from a rise', () => {
	const level = view.index.byId.get(RECOMMEND);
	const change = view.index.byId.get(`${RECOMMEND}|against=wave.2026-q2`);
	expect(level?.value).not.toBeNull();
	const points = (change?.value ?? 0) < 0 ? 'fell' : 'rose';
	const other = points === 'fell' ? 'rose' : 'fell';
	expect(standingOf(points, RECOMMEND)).toEqual(['not-significant']);
	expect(standingOf(other, RECOMMEND)).toEqual(['wrong']);
});

test('a claim that is not carried is an error with its line and the numbers of now', () => {
	const parsed = written(`One line.\n\n<Claim says="rose" fact="${INVOICING}">It rose</Claim>.`);
	const [found, ...rest] = checkClaims(parsed, view);
	expect(rest).toEqual([]);
	expect(found).toMatchObject({ severity: 'error', rule: 'claim-wrong', line: 8 });
	expect(found?.message).toMatch(/\d+.%.\(\d+–\d+.%/u);
});

test('where nothing can be said, to claim no change is not met with the same words', () => {
	const unsure = [...view.index.byId.values()].find(
		({ verdict, against, study }) =>
			verdict === 'cannot-be-said' &&
			against === 'wave.2026-q2' &&
			study === view.card.studies[0]?.id,
	);
	const level = unsure?.id.replace('|against=wave.2026-q2', '') ?? '';
	const said = (says: string) =>
		checkClaims(written(`<Claim says="${says}" fact="${level}">words</Claim>`), view);
	expect(said('no-clear-change')).toMatchObject([
		{ rule: 'claim-not-significant', remedy: 'Say that it cannot be said, or take the claim out.' },
	]);
	expect(said('rose')[0]?.remedy).toMatch(/^Say that there is no clear change/u);
});

test('the languages of a page make the same claims', () => {
	const claims = standingClaims(
		written(`<Claim says="fell" fact="${INVOICING}">It fell</Claim>`),
		view,
	);
	const en = { page: 'index', language: 'en', file: 'index.en.mdx', claims };
	const fi = { page: 'index', language: 'fi', file: 'index.fi.mdx', claims: [] };
	expect(differingClaims([en, { ...fi, claims }])).toEqual([]);
	expect(differingClaims([en, fi])).toMatchObject([
		{ severity: 'warning', rule: 'claims-differ', file: 'index.fi.mdx' },
	]);
});

test.each([
	'NPS is +12.',
	'It fell to 41 %.',
	'A mean of 4.2',
	'half of them',
	'puolet heistä',
	'en tredjedel',
])('a number typed by hand is found: %s', (text) => {
	expect(typedNumbers(written(text), view)).toMatchObject([{ rule: 'typed-number' }]);
});

test.each([
	'In 2026 it began.',
	'Due 28.9.2026.',
	'Version v2026-q3',
	'In Q3 three roles',
	'Section 2',
])('no number of an answer: %s', (text) => {
	expect(typedNumbers(written(text), view)).toEqual([]);
});

test('a number typed by hand names the facts that print the same', () => {
	const fact = view.index.byId.get(INVOICING);
	const [found] = typedNumbers(written(`It is ${fact?.value} %.`), view);
	expect(found?.known).not.toBeNull();
});

test('what is hashed at a review changes with a fact that is used, and with no other', () => {
	const used = usedFacts(written(`<Fact id="${INVOICING}" />`), view);
	expect(used.map(({ id }) => id)).toEqual([INVOICING]);
	const changed = used.map((fact) => ({ ...fact, value: (fact.value ?? 0) + 1 }));
	expect(reviewedText(changed)).not.toBe(reviewedText(used));
});
