import { estimate } from '../../../src/estimates/estimate.ts';
import { presentGroups } from '../../../src/estimates/present-groups.ts';
import type { Study } from '../../../src/codebook/study-schema.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { studyPeople } from '../../../src/pipeline/study-people.ts';
import { groupEstimates } from '../../../src/publishing/hiding/estimate-groups.ts';
import { publish, type Published } from '../../../src/publishing/publish.ts';
import { publishingRules } from '../../../src/publishing/publishing-rules.ts';
import { readLedger, writeLedger, type Ledger } from '../../../src/publishing/series/ledger.ts';
import { answersByScope } from '../../../src/publishing/series/answers-by-scope.ts';
import { makeLedger } from '../../../src/publishing/series/make-ledger.ts';
import { openLedgerReader } from '../../../src/publishing/series/told-of-ledger.ts';
import type { Report } from '../../../src/report/report-schema.ts';
import { buildResponses, type Row } from '../../responses/build-responses.ts';
import { evidenceOf } from '../../responses/evidence.ts';

/** A group that a release told or hid, with who truly stood behind it. */
export interface TrueGroup {
	readonly release: number;
	readonly universe: string;
	readonly where: ReadonlyMap<string, readonly string[]>;
	readonly isShown: boolean;
	/** `<person>=<answer>` */
	readonly people: ReadonlySet<string>;
}

export interface ReleasedSeries {
	readonly releases: readonly Published[];
	readonly groups: readonly TrueGroup[];
	readonly ledgers: readonly string[];
}

const KEY = 'ab'.repeat(32);

/** Publishes the same study again and again; each release knows the earlier ones by their ledgers. */
export function releaseSeries(
	study: Study,
	rowsOfReleases: readonly (readonly Row[])[],
	cuts: Report['cuts'],
): ReleasedSeries {
	const texts: string[] = [];
	const releases: Published[] = [];
	const groups: TrueGroup[] = [];
	rowsOfReleases.forEach((rows, release) => {
		const { published, ledger, named } = releaseOnce(study, rows, cuts, texts.map(readLedger));
		texts.push(writeLedger(ledger));
		releases.push(published);
		for (const { universe, where, persons, isShown } of published.told()) {
			if (persons === null) continue;
			groups.push({ release, universe, where, isShown, people: new Set(persons.map(named)) });
		}
	});
	return { releases, groups, ledgers: texts };
}

/** Publishes a study beside what the ledgers of earlier releases tell. */
export function releaseOnce(
	study: Study,
	rows: readonly Row[],
	cuts: Report['cuts'],
	ledgers: readonly Ledger[],
) {
	const responses = buildResponses(study, rows);
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts, targets: [] },
		{ waves: study.waves.map(({ id }) => id) },
	);
	const estimates = estimate(plan, evidenceOf(study, responses));
	const rules = publishingRules(study);
	const { groups, peopleOf } = groupEstimates(estimates, () => rules.disclosure);
	const people = studyPeople(responses, study.panel);
	const answers = answersByScope(
		groups.map(({ id, universe, where }) => ({
			universe,
			where,
			persons: peopleOf.get(id)?.persons() ?? null,
			answers: peopleOf.get(id)?.answers ?? null,
		})),
	);
	const reader = openLedgerReader(study.id, people);
	const told = ledgers.flatMap((ledger) => reader(ledger, answers));
	const published = publish(estimates, new Map([[study.id, rules]]), told);
	const byName = new Map(rows.map((row) => [row.person, row]));
	return {
		published,
		/** What it was made from. */
		version: { estimates, facts: published.facts, rules: new Map([[study.id, rules]]), told },
		named: (code: number) => {
			const person = (people.nameOf(code) ?? '').replace(/^.*?\//, '').replace(/^.*\//, '');
			return `${person}=${JSON.stringify(byName.get(person)?.answers['recommend'])}`;
		},
		ledger: makeLedger({
			report: 'small',
			version: `v${ledgers.length + 1}`,
			study: study.id,
			key: KEY,
			facts: '0'.repeat(64),
			told: published.told(),
			people,
			evidence: JSON.stringify(rows),
		}),
	};
}
