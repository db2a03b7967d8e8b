import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { benchmarkStory } from '../../src/story/benchmark-story.ts';
import { changeList } from '../../src/story/change-list.ts';
import {
	againstBrand,
	againstPrevious,
	againstRest,
	againstTarget,
} from '../../src/story/comparison.ts';
import {
	changeAfterLevel,
	changeFinding,
	differenceFinding,
	targetWords,
	targetFinding,
} from '../../src/story/comparison-findings.ts';
import { overviewStory } from '../../src/story/overview-story.ts';
import { roleStory } from '../../src/story/role-story.ts';
import { rollUpNotes } from '../../src/story/roll-ups.ts';
import { touchpointStory } from '../../src/story/touchpoint-story.ts';
import {
	fact,
	facts,
	nps,
	question,
	recommend,
	snapshotOf,
	top2,
	viewOf,
} from './story-fixture.ts';

const invoicing = question({ id: 'invoicing', touchpoint: 'invoicing' });
const tested = { p_adjusted: 0.001, family: 'headline:wave' };

/** Facts with others beside them, and the ids of those that rest on one account. */
function withFacts(more: readonly Fact[], unsteady: readonly string[] = []): Snapshot {
	const ids = new Set(more.map(({ id }) => id));
	const snapshot = snapshotOf({}, [...facts.filter(({ id }) => !ids.has(id)), ...more]);
	return { ...snapshot, card: { ...snapshot.card, unsteady } };
}

/** A sentence in English and in Finnish. */
function both(snapshot: Snapshot, say: (view: ReturnType<typeof viewOf>) => string) {
	return ['en', 'fi'].map((language) => say(viewOf(snapshot, language)).replaceAll('\u00a0', ' '));
}

const wave = { against: 'wave.2026-q2', ...tested };
const level = top2('invoicing', [41, 34, 48], { n: 203, accounts: 121 });

function change(
	numbers: readonly number[],
	parts: Partial<Fact>,
	unsteady: readonly string[] = [],
) {
	const compared = top2('invoicing', numbers, { ...wave, ...parts });
	const snapshot = withFacts([compared], unsteady);
	return both(snapshot, (view) => changeFinding(view, againstPrevious(view, level), invoicing));
}

const targetTold = (verdict: Fact['verdict']) => {
	const compared = top2('invoicing', [-24, -31, -17], { against: 'target', ...tested, verdict });
	const snapshot = withFacts([compared]);
	const targets = [{ fact: compared.id, value: 65, due: '', owner: '' }];
	return both({ ...snapshot, card: { ...snapshot.card, targets } }, (view) =>
		targetFinding(view, againstTarget(view, level)),
	);
};

const changeRows = (view: ReturnType<typeof viewOf>) =>
	changeList(view)
		.map((row) => [row.words, row.text, row.difference, row.before, row.after].join(' | '))
		.join('\n');

const rival = (verdict: Fact['verdict'], numbers: readonly number[]) =>
	nps('', numbers, { against: 'brand.norrvik', ...tested, family: 'nps:brand', verdict });

const allCustomers = nps('', [12, 4, 19]);

const notesWith = (decision: number) =>
	both(
		withFacts([
			nps('', [9, 1, 17], { weights: 'account' }),
			nps('', [decision, -12, 8], { weights: 'decision' }),
		]),
		(view) => rollUpNotes(view, allCustomers).join(' / '),
	);

describe('a change since the wave before', () => {
	test('is told with both numbers where the verdict tells it', () => {
		expect(change([-15, -24, -6], { verdict: 'down' })).toMatchInlineSnapshot(`
			[
			  "the share satisfied fell by 15 percentage points, from 56 to 41 %, since 2026-Q2",
			  "tyytyväisten osuus laski 15 prosenttiyksikköä kierroksesta 2026-Q2, 56:sta 41 prosenttiin",
			]
		`);
		expect(change([1, 1, 2], { verdict: 'up' })).toMatchInlineSnapshot(`
			[
			  "the share satisfied rose by 1 percentage point, from 56 to 41 %, since 2026-Q2",
			  "tyytyväisten osuus nousi 1 prosenttiyksikön kierroksesta 2026-Q2, 56:sta 41 prosenttiin",
			]
		`);
	});
	test('is not clear', () => {
		expect(change([-3, -9, 3], { verdict: 'no-clear-change' })).toMatchInlineSnapshot(`
			[
			  "no clear change in the share satisfied since 2026-Q2, −3 percentage points (−9…+3)",
			  "tyytyväisten osuudessa ei selvää muutosta kierroksesta 2026-Q2, −3 prosenttiyksikköä (−9…+3)",
			]
		`);
	});
	test('cannot be said, with what fits the answers', () => {
		const wide = { verdict: 'cannot-be-said', n: 69 } as const;
		expect(change([-9, -34, 15], wide)).toMatchInlineSnapshot(`
			[
			  "whether the share satisfied changed since 2026-Q2 cannot be said; with 69 and 100 answers anything from −34 to +15 fits",
			  "ei voi sanoa, muuttuiko tyytyväisten osuus kierroksesta 2026-Q2; 69 ja 100 vastauksella mikä tahansa väliltä −34…+15 on mahdollinen",
			]
		`);
	});
	test('never claims more than its verdict, however large it is', () => {
		for (const verdict of ['no-clear-change', 'cannot-be-said'] as const) {
			const told = change([-60, -70, -50], { verdict }).join(' ');
			expect(told).not.toMatch(/\b(rose|fell|nousi|laski)\b/);
		}
	});
	test('says where it rests on one account', () => {
		const { id } = top2('invoicing', [-15, -24, -6], wave);
		expect(change([-15, -24, -6], { verdict: 'down' }, [id])).toMatchInlineSnapshot(`
			[
			  "the share satisfied fell by 15 percentage points, from 56 to 41 %, since 2026-Q2 (rests on one account)",
			  "tyytyväisten osuus laski 15 prosenttiyksikköä kierroksesta 2026-Q2, 56:sta 41 prosenttiin (yhden asiakkaan varassa)",
			]
		`);
	});
	test('is silent where the comparison is hidden or has no verdict', () => {
		expect(change([], { status: 'hidden', verdict: '' })).toEqual(['', '']);
		expect(change([-15, -24, -6], { verdict: '' })).toEqual(['', '']);
	});
	test('of a score is told after its level', () => {
		const total = nps('', [12, 4, 19], { n: 412, accounts: 138 });
		const after = (verdict: Fact['verdict']) =>
			both(withFacts([nps('', [10, 1, 19], { ...wave, verdict })]), (view) =>
				changeAfterLevel(view, againstPrevious(view, total)),
			);
		expect((['up', 'no-clear-change', 'cannot-be-said'] as const).map(after))
			.toMatchInlineSnapshot(`
			[
			  [
			    "rose by 10 points since 2026-Q2",
			    "nousi 10 pistettä kierroksesta 2026-Q2",
			  ],
			  [
			    "no clear change since 2026-Q2",
			    "ei selvää muutosta kierroksesta 2026-Q2",
			  ],
			  [
			    "whether it changed since 2026-Q2 cannot be said",
			    "ei voi sanoa, muuttuiko se kierroksesta 2026-Q2",
			  ],
			]
		`);
	});
});

const rest = { against: 'role.rest', ...tested, family: 'headline:role' };
const ROLE = { kind: 'rest' } as const;

describe('a difference', () => {
	const finance = nps('finance', [-29, -51, -8], { n: 41 });
	const difference = (verdict: Fact['verdict'], numbers: readonly number[]) =>
		both(withFacts([nps('finance', numbers, { ...rest, verdict })]), (view) =>
			differenceFinding(view, againstRest(view, finance), recommend, ROLE),
		);
	test('from the other roles takes its words from its verdict', () => {
		expect([
			difference('down', [-50, -73, -27]),
			difference('no-clear-change', [-4, -14, 6]),
			difference('cannot-be-said', [-9, -34, 15]),
		]).toMatchInlineSnapshot(`
			[
			  [
			    "NPS is 50 points lower than in the other roles",
			    "NPS on 50 pistettä matalampi kuin muilla rooleilla",
			  ],
			  [
			    "no clear difference from the other roles in NPS, −4 points (−14…+6)",
			    "NPS:ssä ei selvää eroa muihin rooleihin, −4 pistettä (−14…+6)",
			  ],
			  [
			    "whether NPS differs from the other roles cannot be said; anything from −34 to +15 fits",
			    "ei voi sanoa, poikkeaako NPS muista rooleista; mikä tahansa väliltä −34…+15 on mahdollinen",
			  ],
			]
		`);
	});
	test('from a rival names the rival', () => {
		const own = nps('', [12, 4, 19], { n: 412, accounts: 138 });
		const compared = nps('', [-10, -29, 9], {
			against: 'brand.norrvik',
			...tested,
			verdict: 'cannot-be-said',
			n: 412,
		});
		const told = both(withFacts([compared]), (view) =>
			differenceFinding(view, againstBrand(view, own, 'norrvik'), recommend, {
				kind: 'brand',
				name: 'Norrvik',
			}),
		);
		expect(told).toMatchInlineSnapshot(`
			[
			  "whether NPS differs from Norrvik cannot be said; with 412 and 118 answers anything from −29 to +9 fits",
			  "ei voi sanoa, poikkeaako NPS toimittajasta Norrvik; 412 ja 118 vastauksella mikä tahansa väliltä −29…+9 on mahdollinen",
			]
		`);
	});
	test('from a target is met, missed, close or cannot be told', () => {
		expect((['up', 'down', 'no-clear-change', 'cannot-be-said'] as const).map(targetTold))
			.toMatchInlineSnapshot(`
				[
				  [
				    "target of 65 % met, 24 percentage points above it",
				    "tavoite 65 % täyttyi, 24 prosenttiyksikköä yli",
				  ],
				  [
				    "target of 65 % missed by 24 percentage points",
				    "tavoitteesta 65 % jäätiin 24 prosenttiyksikköä",
				  ],
				  [
				    "close to the target of 65 %",
				    "tavoitteen 65 % tuntumassa",
				  ],
				  [
				    "whether the target of 65 % is met cannot be said",
				    "ei voi sanoa, täyttyikö tavoite 65 %",
				  ],
				]
			`);
	});
});

describe('pages with verdicts', () => {
	const fell = top2('invoicing', [-15, -24, -6], { ...wave, verdict: 'down', n: 203 });
	const higher = nps('contact-person', [39, 24, 54], { ...rest, verdict: 'up' });
	const lower = nps('finance', [-50, -73, -27], { ...rest, verdict: 'down', n: 41 });
	const total = nps('', [0, -11, 11], { ...wave, verdict: 'no-clear-change' });
	const desk = top2('service-desk', [13, 6, 20], { ...wave, verdict: 'up' });
	const told = withFacts([fell, higher, lower, total, desk]);

	test('the overview tells the change of all after their level, and who differs', () => {
		expect(both(told, (view) => overviewStory(view).title)).toMatchInlineSnapshot(`
			[
			  "Promoters outnumber detractors among contact persons. Detractors outnumber promoters in finance. All customers: NPS +12, no clear change since 2026-Q2.",
			  "Yhteyshenkilöt: suosittelijoita on enemmän kuin arvostelijoita. Talousväki: arvostelijoita on enemmän kuin suosittelijoita. Kaikki asiakkaat: NPS +12, ei selvää muutosta kierroksesta 2026-Q2.",
			]
		`);
		expect(both(told, (view) => overviewStory(view).deck)).toMatchInlineSnapshot(`
			[
			  "NPS is higher than in the other roles among contact persons. Lower in finance. Among decision makers it cannot be said which are more, promoters or detractors. All customers: NPS +12 (+4…+19). Invoicing: the share satisfied fell by 15 percentage points, from 56 to 41 %, since 2026-Q2. More than half of customers are satisfied at service desk. Fewer than half at invoicing.",
			  "Yhteyshenkilöt: NPS on korkeampi kuin muilla rooleilla. Talousväki: matalampi. Päättäjät: ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita. Kaikki asiakkaat: NPS +12 (+4…+19). Laskutus: tyytyväisten osuus laski 15 prosenttiyksikköä kierroksesta 2026-Q2, 56:sta 41 prosenttiin. Palvelupiste: yli puolet asiakkaista on tyytyväisiä. Laskutus: alle puolet.",
			]
		`);
		expect(both(told, (view) => overviewStory(view).sections.roles.title)).toMatchInlineSnapshot(`
			[
			  "NPS is higher than in the other roles among contact persons. Lower in finance.",
			  "Yhteyshenkilöt: NPS on korkeampi kuin muilla rooleilla. Talousväki: matalampi.",
			]
		`);
	});
	test('what changed is listed: what moved by size, then what did not', () => {
		expect(both(told, (view) => overviewStory(view).sections.since.title)).toMatchInlineSnapshot(`
			[
			  "Invoicing fell since 2026-Q2; service desk rose",
			  "Laskutus laski kierroksesta 2026-Q2; palvelupiste nousi",
			]
		`);
		expect(both(told, changeRows)).toMatchInlineSnapshot(`
			[
			  "Fell | Invoicing: the share satisfied | −15 percentage points (−24…−6) | 56 % | 41 %
			Rose | Service desk: the share satisfied | +13 percentage points (+6…+20) |  | 72 %
			No clear change | All customers. |  |  | ",
			  "Laski | Laskutus: tyytyväisten osuus | −15 prosenttiyksikköä (−24…−6) | 56 % | 41 %
			Nousi | Palvelupiste: tyytyväisten osuus | +13 prosenttiyksikköä (+6…+20) |  | 72 %
			Ei selvää muutosta | Kaikki asiakkaat. |  |  | ",
			]
		`);
	});
	test('a role that differs leads with that', () => {
		const titles = both(told, (view) => roleStory(view, 'contact-person').title);
		expect(titles).toMatchInlineSnapshot(`
			[
			  "Contact persons score 39 points higher than the other roles, NPS +43",
			  "Yhteyshenkilöt antavat 39 pistettä enemmän kuin muut roolit, NPS +43",
			]
		`);
		expect(both(told, (view) => roleStory(view, 'finance').title)).toMatchInlineSnapshot(`
			[
			  "Finance: NPS is 50 points lower than in the other roles, −29",
			  "Talousväki antaa 50 pistettä vähemmän kuin muut roolit, NPS −29",
			]
		`);
	});
	test('a touchpoint that moved leads with that', () => {
		expect(both(told, (view) => touchpointStory(view, 'invoicing').title)).toMatchInlineSnapshot(`
			[
			  "Invoicing: the share satisfied fell by 15 percentage points, from 56 to 41 %, since 2026-Q2",
			  "Laskutus: tyytyväisten osuus laski 15 prosenttiyksikköä kierroksesta 2026-Q2, 56:sta 41 prosenttiin",
			]
		`);
	});
	test('nothing that rests on one account heads a page or a section of roles', () => {
		const weak = withFacts([fell, higher, lower, total, desk], [fell.id, higher.id, lower.id]);
		const plain = snapshotOf();
		for (const language of ['en', 'fi']) {
			const [view, before] = [viewOf(weak, language), viewOf(plain, language)];
			expect(touchpointStory(view, 'invoicing').title).toBe(
				touchpointStory(before, 'invoicing').title,
			);
			expect(roleStory(view, 'finance').title).toBe(roleStory(before, 'finance').title);
			expect(touchpointStory(view, 'invoicing').deck).toContain(
				view.phrases.comparison.onOneAccount,
			);
		}
	});
	test('the verdict alone changes a title', () => {
		const otherwise = withFacts([
			{ ...fell, verdict: 'no-clear-change' },
			{ ...higher, verdict: 'cannot-be-said' },
			{ ...total, verdict: 'cannot-be-said' },
		]);
		for (const story of [
			overviewStory,
			(view: ReturnType<typeof viewOf>) => roleStory(view, 'contact-person'),
			(view: ReturnType<typeof viewOf>) => touchpointStory(view, 'invoicing'),
		]) {
			const [one, other] = [told, otherwise].map((of) => story(viewOf(of, 'en')).title);
			expect(one).not.toBe(other);
		}
	});
});

describe('the benchmark', () => {
	const rank = fact({
		metric: 'rank',
		question: 'recommend',
		category: 'nps',
		unit: 'rank',
		value: 2,
		low: 1,
		high: 2,
	});
	const rivalRank = fact({
		metric: 'rank',
		question: 'recommend',
		category: 'nps',
		brand: 'norrvik',
		unit: 'rank',
		value: 1,
		low: 1,
		high: 2,
	});
	test('tells us against a rival by verdict, and ranks as a range', () => {
		const titles = (more: readonly Fact[]) =>
			both(withFacts(more), (view) => benchmarkStory(view).title);
		expect(titles([rival('up', [20, 5, 35])])).toMatchInlineSnapshot(`
			[
			  "Havukka: NPS is higher than for Norrvik",
			  "Havukka: NPS on korkeampi kuin seuraavilla (Norrvik)",
			]
		`);
		expect(titles([rival('cannot-be-said', [-10, -29, 9]), rank, rivalRank]))
			.toMatchInlineSnapshot(`
				[
				  "Havukka cannot be ranked among the 2",
				  "Havukka ei erotu muista: sijat 1–2 ovat mahdollisia",
				]
			`);
		expect(
			both(
				withFacts([rival('no-clear-change', [-2, -12, 8])]),
				(view) => benchmarkStory(view).deck,
			),
		).toMatchInlineSnapshot(`
			[
			  "Havukka: no clear difference from Norrvik. Havukka: NPS +12 (+4…+19). Havukka and Norrvik: promoters outnumber detractors.",
			  "Havukka: ei selvää eroa seuraaviin (Norrvik). Havukka: NPS +12 (+4…+19). Havukka ja Norrvik: suosittelijoita on enemmän kuin arvostelijoita.",
			]
		`);
	});
});

describe('the same number counted in several ways', () => {
	test('is one line, and a warning where the signs differ', () => {
		expect(notesWith(-3)).toMatchInlineSnapshot(`
			[
			  "All answers +12, account average +9, by weight in the decision −3 / The sign depends on how the answers are counted: no one of these numbers stands alone",
			  "Kaikki vastaukset +12, asiakasyritysten keskiarvo +9, päätösvallan mukaan painottaen −3 / Etumerkki riippuu siitä, miten vastaukset lasketaan: yksikään luku ei riitä yksin",
			]
		`);
		expect(notesWith(3).join(' ')).not.toContain('/');
	});
	test('is not told where there is no other way', () => {
		expect(rollUpNotes(viewOf(snapshotOf(), 'en'), allCustomers)).toEqual([]);
	});
});

test('a number that surely misses its target by less than a relevant change is within it', () => {
	const score = nps('', [11, 4, 18]);
	const against = {
		...score,
		id: 'target',
		against: 'target',
		verdict: 'no-clear-change',
	} as const;
	const beside = { ...against, value: -9, low: -16, high: -2 };
	const view = viewOf(snapshotOf(), 'en');
	const words = (one: Fact) => targetWords(view, { level: score, fact: one, other: undefined });
	expect(words(beside)).toBe('Within 10 points of the target');
	expect(words({ ...beside, high: 2 })).toBe('Close to the target');
	expect(words({ ...beside, verdict: 'down' })).toBe('Target missed');
	expect(targetFinding(view, { level: score, fact: beside, other: undefined })).toBe(
		'within 10 points of the target',
	);
});
