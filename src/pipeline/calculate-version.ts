import type { AudienceTerms } from '../audiences/grant.ts';
import type { Estimate } from '../estimates/estimated-fact.ts';
import { strictestThresholds } from '../publishing/audiences/audience-rules.ts';
import { buildSnapshotCard } from '../publishing/build-snapshot-card.ts';
import { GateMemory } from '../publishing/hiding/gate-memory.ts';
import { publish, type Published } from '../publishing/publish.ts';
import { publishingRules } from '../publishing/publishing-rules.ts';
import type { AudienceLists } from '../publishing/audiences/audience-lists.ts';
import { KEEPS_NOTHING, keepUnder, type KeptWork } from '../publishing/kept-work.ts';
import type { SnapshotCard } from '../snapshot/snapshot.ts';
import { decidingRoles } from '../weighting/decision-weights.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { askedAudiences } from './asked-audiences.ts';
import type { Beside } from './beside.ts';
import type { CompiledStudy } from './compile-study.ts';
import { breach, notAudited } from './disclosure-problems.ts';
import { listsBefore, type EarlierVersion } from './earlier-versions.ts';
import { isWatched } from './gate-watch.ts';
import { grantedCard, keptGrants, termsWithoutTitle } from './granted-card.ts';
import { KAIKU_VERSION } from './kaiku-version.ts';
import { inputText } from './input-text.ts';
import { listAudiences, listQuotes, withQuotes } from './list-audiences.ts';
import { contactListOf } from './contact-list.ts';
import { namedAccounts } from './named-accounts.ts';
import { receiptsOf, withResponses, type ReadyStudy } from './ready-study.ts';
import { rulesOfSeries } from './rules-of-series.ts';
import { toldBefore } from './told-before.ts';
import { NOTHING_QUOTED, quotesText, versionQuotes } from './version-quotes.ts';
import { versionEstimates } from './version-estimates.ts';
import { nothingTold, type VersionSnapshot } from './version-snapshot.ts';

/*
 *   responses ──1 plan──▶ metric × cut × comparison ──2 estimate──▶ estimates ──3 gate──▶ facts ──4──▶ snapshot
 *                                                                       └──5 by grant──▶ lists of audiences ─┘
 */

/** The facts of a version from the responses of its studies. */
export function calculateVersion(
	of: ReportFolder,
	folder: VersionFolder,
	studies: readonly CompiledStudy[],
	beside: Beside,
): Omit<VersionSnapshot, 'isCalculated'> {
	const { earlier, watch, spreads, kept = KEEPS_NOTHING } = beside;
	const ready = studies.flatMap(withResponses);
	if (ready.length < studies.length) return { snapshot: null, told: nothingTold, problems: [] };
	const own = keepUnder(kept, folder.folder);
	const one = { of, folder, studies, ready, spreads, keep: own.of, has: own.has };
	const { file } = folder.yaml;
	// 1, 2
	const estimates = versionEstimates(one, kept);
	// 3
	const gate = passGate(one, estimates, earlier);
	const { published } = gate;
	const breaches = published.breaches.map((facts) => breach(file, facts));
	if (breaches.length > 0) return { snapshot: null, told: nothingTold, problems: breaches };
	const quoted = quotesOf(one, gate, beside);
	// 4
	const card = cardOf(one, published, earlier);
	// 5
	const { quotes, problems: refused } = quoted.made;
	const listed = listsOf(one, { card, estimates, gate, quoted }, beside);
	if (watch !== undefined && isWatched(watch, of, folder)) watch.see(published, listed);
	const problems = listed.breaches.map((other) => breach(file, other.facts, other.audience));
	if (problems.length > 0) return { snapshot: null, told: nothingTold, problems };
	const snapshot = one.keep(
		'snapshot',
		() => [card, published, listed, quotes],
		() => ({ card, facts: listed.facts, audiences: listed.lists, quotes }),
	);
	const unaudited = notAudited(file, [...published.unaudited, ...listed.unaudited]);
	return { snapshot, told: quoted.told, problems: [...refused, ...unaudited] };
}

/** A version that is being calculated. */
interface Calculated {
	readonly of: ReportFolder;
	readonly folder: VersionFolder;
	readonly studies: readonly CompiledStudy[];
	readonly ready: readonly ReadyStudy[];
	readonly spreads: Beside['spreads'];
	readonly keep: KeptWork['of'];
	readonly has: KeptWork['has'];
}

/** What the gate let through, by which rules, and what was told before. */
type Gate = ReturnType<typeof passGate>;

/** A version behind the gate. */
interface Gated {
	readonly card: SnapshotCard;
	readonly estimates: readonly Estimate[];
	readonly gate: Gate;
	readonly quoted: ReturnType<typeof quotesOf>;
}

/** What the gate lets through, and what was told before. */
function passGate(
	one: Calculated,
	estimates: readonly Estimate[],
	earlier: readonly EarlierVersion[],
) {
	const { ready, keep } = one;
	const rules = new Map(
		ready.map(({ study }) => [study.id, publishingRules(study, decidingRoles(study))]),
	);
	const inputs = () => [estimates, inputText(rules), ...earlier.map(({ toldTo }) => toldTo)];
	const before = keep('told before', inputs, () => toldBefore(earlier, estimates, rules));
	const published = keep('gate', inputs, () =>
		publish(estimates, rules, before, memoryOfGate(one)),
	);
	return { rules, before, published };
}

/** It holds what all groups were called that were cut by the same. */
function memoryOfGate(
	{ of: { report }, folder, spreads, keep }: Calculated,
	whose = '',
): GateMemory {
	return keep(
		`memory of the gate${whose}`,
		() => [inputText([report.cuts, folder.version.waves])],
		() => new GateMemory(spreads),
	);
}

/** What the version quotes and tells, and what that is made of. */
function quotesOf(
	{ folder, studies, keep }: Calculated,
	{ published, before }: Gate,
	{ quotes: matched, earlier }: Beside,
) {
	const { version } = folder;
	const quotedBefore = earlier.flatMap((other) => other.quotes);
	const inputs = () => [published, before, matched, inputText([version, quotedBefore]), ...studies];
	const beside = versionQuotes(matched, folder, studies, before, quotedBefore);
	const isQuoting = matched.quotes.some(({ wave }) => version.waves.includes(wave));
	const fresh = isQuoting
		? keep('quotes', inputs, () => beside(published.facts, {}))
		: NOTHING_QUOTED;
	const made = keep(
		'same quotes',
		() => [quotesText(fresh)],
		() => fresh,
	);
	const told = keep(
		'told',
		() => [published, made],
		() => () => [...published.told(), ...made.told],
	);
	return { inputs, beside, made, told };
}

/** What audiences may see: of all, or of the site that is asked for where those of all are not kept. */
function listsOf(
	one: Calculated,
	{ card, estimates, gate, quoted }: Gated,
	{ earlier, asked }: Beside,
): AudienceLists {
	const {
		of: { report },
		keep,
		has,
	} = one;
	const { published, before, rules } = gate;
	const { facts, found } = published;
	const granted = grantedCard(card);
	const inputsOf = (terms: readonly AudienceTerms[]) => () => [
		estimates,
		published,
		before,
		inputText([rules, granted, terms]),
		...earlier.flatMap((other) => [
			`${other.client}/${other.report}/${other.version}`,
			other.lists,
		]),
	];
	const all = termsWithoutTitle(report.audiences);
	const needed = termsWithoutTitle(askedAudiences(report, asked));
	const isOfAll = needed.length === all.length || has('lists', inputsOf(all));
	const [name, terms] = isOfAll ? ['lists', all] : ['lists of some', needed];
	const grants = keptGrants(terms, granted, keep);
	const beforeOf = (audience: string) => listsBefore(earlier, report.client, audience);
	const memoryOf = (audience: string) => memoryOfGate(one, ` for ${audience}`);
	const gated = { grants, estimates, facts, rules, found, told: before, memoryOf };
	const listed = keep(name, inputsOf(terms), () => listAudiences({ ...gated, listsOf: beforeOf }));
	const { made, inputs, beside } = quoted;
	const quotes = keep(
		`quotes of ${name}`,
		() => [listed, made, ...inputs()],
		() => listQuotes({ grants, facts }, listed, made.quotes, beside),
	);
	return keep(
		`${name} with quotes`,
		() => [listed, inputText(quotes)],
		() => withQuotes(listed, quotes),
	);
}

function cardOf(
	{ of, folder, ready, keep }: Calculated,
	published: Published,
	earlier: readonly EarlierVersion[],
) {
	const { report } = of;
	const card = buildSnapshotCard({
		kaiku: KAIKU_VERSION,
		report,
		version: folder.id,
		waves: folder.version.waves,
		earlier: rulesOfSeries(report.id, earlier),
		published,
		studies: ready.map((one) => ({
			...receiptsOf(one, earlier),
			strictest: strictestThresholds(report.audiences.map(({ thresholds }) => thresholds)),
			accounts: namedAccounts(one, published.facts),
			...contactListOf(one, published.facts),
		})),
	});
	return keep(
		'card',
		() => [JSON.stringify(card)],
		() => card,
	);
}
