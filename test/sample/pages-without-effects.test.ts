import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { PageName } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { mostWrong } from '../binomial-bound.ts';
import { isChecked, isProved, sweep } from '../sweep.ts';
import {
	directedIn,
	gapCount,
	isCorner,
	isCount,
	isRank,
	isRule,
	isLevel,
	isTold,
	untold,
} from '../pipeline/directed-sentences.ts';
import { calculateReport, pagesTold, readReport } from '../pipeline/told-pages.ts';
import { withoutEffects } from './without-effects.ts';

const SAMPLE = fileURLToPath(new URL('../..', import.meta.url));
const STUDIES = sweep(2, 10, 200);
/** Enough for a change and for everything that is compared with earlier waves. */
const WAVES = 3;
const DECLARED = 0.05;
/** How often studies of other seeds may exceed the bounds of a page that is as honest as declared. */
const CHANCE = 0.001;
/** In every distribution that is drawn the good answers are more. */
const WRONG_LEVEL = /detractors outnumber|low answers outnumber|fewer than half|below zero in/iu;

/**
 * A true effect in any study of people: who is unhappy at one touchpoint is less happy with the whole.
 * So it is in the study without effects, where each has a mood.
 */
const TRUE_HERE = /^failing-effect/;

/** What is adjusted together; of a headline, which is not adjusted, the one comparison. */
function nameOf({ family, id }: Fact): string {
	return family.startsWith('headline:') ? id : family;
}

/** Which pages would read otherwise without some of the verdicts: they tell them. */
function pagesTelling(
	snapshot: Snapshot,
	isWithdrawn: (fact: Fact) => boolean,
	told: ReadonlyMap<PageName, readonly string[]>,
): readonly PageName[] {
	const other = pagesTold(untold(snapshot, isWithdrawn), [...told.keys()]);
	return [...told].flatMap(([page, said]) =>
		said.join('\n') === other.get(page)?.join('\n') ? [] : [page],
	);
}

/** Which pages tell the verdicts of each name. */
function pagesByName(snapshot: Snapshot): ReadonlyMap<string, readonly PageName[]> {
	const isFalse = (fact: Fact) => !TRUE_HERE.test(nameOf(fact));
	const whole = pagesTold(snapshot);
	const any = new Set(pagesTelling(snapshot, isFalse, whole));
	const told = new Map([...whole].filter(([page]) => any.has(page)));
	if (told.size === 0) return new Map();
	const names = new Set(snapshot.facts.filter(isTold).filter(isFalse).map(nameOf));
	return new Map(
		[...names].map((name) => [name, pagesTelling(snapshot, (fact) => nameOf(fact) === name, told)]),
	);
}

interface Seen {
	/** Every name under which something was tested. */
	readonly names: ReadonlySet<string>;
	readonly pagesByName: ReadonlyMap<string, readonly PageName[]>;
	/** What the pages say where no verdict tells anything. */
	readonly untold: ReadonlyMap<string, readonly string[]>;
}

function look(snapshot: Snapshot): Seen {
	const tested = snapshot.facts.filter((fact) => fact.verdict !== '' && fact.status !== 'hidden');
	return {
		names: new Set(tested.map(nameOf)),
		pagesByName: pagesByName(snapshot),
		untold: pagesTold(untold(snapshot, () => true)),
	};
}

describe.runIf(isChecked)(
	`${STUDIES} studies of the design of the sample in which nothing differs`,
	() => {
		const seen: Seen[] = [];
		let sample: Snapshot | undefined;

		beforeAll(
			async () => {
				const read = await readReport(SAMPLE, 'havukka-relationship');
				sample = calculateReport(read, WAVES);
				for (let seed = 1; seed <= STUDIES; seed++) {
					const studies = read.studies.map((study) => withoutEffects(study, seed));
					seen.push(look(calculateReport({ ...read, studies }, WAVES, { targets: [] })));
				}
			},
			isProved ? 3_600_000 : 300_000,
		);

		test('no page tells a difference in more of them than is declared', () => {
			const told = new Map<string, number>();
			for (const { pagesByName: pages } of seen)
				for (const [name, telling] of pages)
					for (const page of telling) {
						const key = `${page} tells ${name}`;
						told.set(key, (told.get(key) ?? 0) + 1);
					}
			const names = new Set(seen.flatMap((one) => [...one.names]));
			expect(names.size).toBeGreaterThan(20);
			const pages = seen[0]?.untold.size ?? 0;
			const most = mostWrong(STUDIES, DECLARED, CHANCE / (names.size * pages));
			expect([...told].filter(([, studies]) => studies > most)).toEqual([]);
		});

		test('nothing but a verdict says which is more: the rest are levels by their own interval', () => {
			const unexplained = seen.flatMap((one) =>
				[...one.untold].flatMap(([page, said]) =>
					directedIn(said)
						.filter((part) => !isLevel(part) && gapCount(part) === null)
						.filter((part) => !isCount(part) && !isRank(part) && !isCorner(part) && !isRule(part))
						.map((part) => `${page}: ${part}`),
				),
			);
			expect([...new Set(unexplained)]).toEqual([]);
		});

		test('levels are told on the wrong side no oftener than their intervals miss', () => {
			const pages = [...(seen[0]?.untold.keys() ?? [])];
			const wrong = pages.map((page) => {
				const studies = seen.filter((one) =>
					directedIn(one.untold.get(page) ?? []).some((part) => WRONG_LEVEL.test(part)),
				).length;
				return { page, studies };
			});
			const most = mostWrong(STUDIES, DECLARED, CHANCE / pages.length);
			expect(wrong.filter(({ studies }) => studies > most)).toEqual([]);
		});

		test('intervals of gaps lie off zero no oftener than one in twenty', () => {
			let [off, of] = [0, 0];
			for (const one of seen)
				for (const said of one.untold.values())
					for (const part of said) {
						const none = /^At none of (\d+) touchpoints can it be said which is higher, exp/u.exec(
							part,
						);
						const count = gapCount(part) ?? { off: 0, of: Number(none?.[1] ?? 0) };
						off += count.off;
						of += count.of;
					}
			expect(of).toBeGreaterThan(100 * STUDIES);
			expect(off).toBeLessThanOrEqual(mostWrong(of, DECLARED, CHANCE));
		});

		test.each([
			['suppliers are told apart by rank', isRank],
			['touchpoints by their corner of the map', isCorner],
		])('%s in no more of them than is declared', (_, isTelling) => {
			const telling = seen.filter((one) =>
				[...one.untold.values()].some((said) => directedIn(said).some(isTelling)),
			);
			expect(telling.length).toBeLessThanOrEqual(mostWrong(STUDIES, DECLARED, CHANCE));
		});

		test('the same count finds what the sample tells, on the pages that it is about', () => {
			if (!sample) throw new Error('nothing was calculated');
			const pages = pagesTelling(sample, () => true, pagesTold(sample));
			const expected = ['index', 'roles/contact-person', 'roles/finance', 'touchpoints/invoicing'];
			for (const page of [...expected, 'who-answered']) expect(pages).toContain(page);
		});
	},
);
