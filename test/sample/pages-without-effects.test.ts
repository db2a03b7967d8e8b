import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { mostWrong } from '../binomial-bound.ts';
import { isProved, sweep } from '../sweep.ts';
import { calculateReport, pagesTold, readReport } from '../pipeline/told-pages.ts';
import { withoutEffects } from './without-effects.ts';

const SAMPLE = fileURLToPath(new URL('../..', import.meta.url));
const STUDIES = sweep(2, 10, 200);
/** Enough for a change and for everything that is compared with earlier waves. */
const WAVES = 3;
const DECLARED = 0.05;
/** How often studies of other seeds may exceed the bounds of a page that is as honest as declared. */
const CHANCE = 0.001;

/**
 * A true effect in any study of people: who is unhappy at one touchpoint is less happy with the whole.
 * So it is in the study without effects, where each has a mood.
 */
const TRUE_HERE = /^failing-effect/;

/** Words that say of one thing that it is more, less or otherwise than another. */
const DIRECTION =
	/\b(higher|lower|highest|lowest|rose|fell|more than|fewer than|outnumber|above|below|more often|most closely|differs?|moved|missed|met,|ahead|behind|better|worse|stronger|weaker|places?|repair|protect|comes from)\b/iu;
const DENIAL =
	/cannot be|can it be|can a difference|no clear|^none of|^nothing moved|anything from|not (told|known)|hidden to protect|no touchpoint lies|had to|would have to|at least one touchpoint failed/iu;
/** What an interval of its own may say, of a level without any comparison. */
const LEVEL = /outnumber|more than half|fewer than half|(above|below) zero in/iu;
/** In every distribution that is drawn the good answers are more. */
const WRONG_LEVEL = /detractors outnumber|low answers outnumber|fewer than half|below zero in/iu;
const GAP =
	/^the whole interval of the gap lies (?:above|below) zero at (all )?(\d+|the one)(?: of (\d+))? touchpoints?(?: and above it at (\d+))?$/iu;
/** Both sides of a count of accounts, which is no verdict and says none. */
const COUNTED = /^in \d+ of \d+ accounts the contact person scores higher .+, in \d+ lower$/iu;

function isTold({ verdict }: Fact): boolean {
	return verdict === 'up' || verdict === 'down';
}

/** What is adjusted together; of a headline, which is not adjusted, the one comparison. */
function nameOf({ family, id }: Fact): string {
	return family.startsWith('headline:') ? id : family;
}

/** The same snapshot as if some of what it tells had not been told. */
function untold(snapshot: Snapshot, isWithdrawn: (fact: Fact) => boolean): Snapshot {
	const facts = snapshot.facts.map((fact): Fact =>
		isTold(fact) && isWithdrawn(fact) ? { ...fact, verdict: 'no-clear-change' } : fact,
	);
	return { ...snapshot, facts };
}

/** Which pages would read otherwise without the verdicts of a name: they tell them. */
function pagesByName(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
	const whole = pagesTold(snapshot);
	const names = new Set(snapshot.facts.filter(isTold).map(nameOf));
	return new Map(
		[...names]
			.filter((name) => !TRUE_HERE.test(name))
			.map((name) => {
				const other = pagesTold(untold(snapshot, (fact) => nameOf(fact) === name));
				const telling = [...whole].filter(([page, said]) => `${said}` !== `${other.get(page)}`);
				return [name, telling.map(([page]) => page)];
			}),
	);
}

interface Seen {
	/** Every name under which something was tested. */
	readonly names: ReadonlySet<string>;
	readonly pagesByName: ReadonlyMap<string, readonly string[]>;
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

/** A sentence in its parts, as each says something of its own. */
function directedIn(said: readonly string[]): readonly string[] {
	return said
		.flatMap((sentence) => sentence.split('; '))
		.filter((part) => DIRECTION.test(part) && !DENIAL.test(part));
}

/** How many intervals of gaps lie off zero, and of how many. */
function gapCount(part: string): { readonly off: number; readonly of: number } | null {
	const [found, all, first = '', of, above = '0'] = GAP.exec(part) ?? [];
	if (found === undefined) return null;
	const below = first === 'the one' ? 1 : Number(first);
	return { off: below + Number(above), of: all || first === 'the one' ? below : Number(of) };
}

describe(`${STUDIES} studies of the design of the sample in which nothing differs`, () => {
	const seen: Seen[] = [];
	let sample: Snapshot | undefined;

	beforeAll(
		async () => {
			const read = await readReport(SAMPLE);
			sample = calculateReport(read, WAVES);
			for (let seed = 1; seed <= STUDIES; seed++) {
				const studies = read.studies.map((study) => withoutEffects(study, seed));
				seen.push(look(calculateReport({ ...read, studies }, WAVES, { targets: [] })));
			}
		},
		isProved ? 1_800_000 : 120_000,
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
					.filter((part) => ![LEVEL, GAP, COUNTED].some((known) => known.test(part)))
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

	test('the same count finds what the sample tells, on the pages that it is about', () => {
		if (!sample) throw new Error('nothing was calculated');
		const pages = new Set([...pagesByName(sample).values()].flat());
		const expected = ['index', 'roles/contact-person', 'roles/finance', 'touchpoints/invoicing'];
		for (const page of [...expected, 'who-answered']) expect([...pages]).toContain(page);
	});
});
