import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import type { Account, Contact, ContactFrame } from '../../src/frame/contact-frame.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { PublishedVersion } from '../../src/publishing/audiences/audience-lists.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
import { decidingRoles } from '../../src/weighting/decision-weights.ts';
import type { WeighedStudy } from '../../src/weighting/weighed-study.ts';
import { weighStudy } from '../../src/weighting/weigh-study.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { evidenceOf } from '../responses/evidence.ts';

/** Rows with the weights of their study. */
export function weighed(
	study: Study,
	rows: readonly Row[],
	frame: ContactFrame | null = null,
): WeighedStudy {
	const responses = buildResponses(study, rows);
	const { yaml } = parsePositionedYaml('data/small/study.yaml', '');
	return weighStudy({ study, yaml, folder: 'data/small', responses, frame });
}

/** From rows to published facts with the study's weights and all others, as a build does. */
export function published(
	study: Study,
	rows: readonly Row[],
	frame: ContactFrame | null = null,
	told: readonly ToldGroup[] = [],
): Published {
	const { estimates, rules } = weighedEstimates(study, rows, frame);
	return publish(estimates, rules, told);
}

/** The same with what they were made from. */
export function weighedVersion(study: Study, rows: readonly Row[]): PublishedVersion {
	const made = weighedEstimates(study, rows, null);
	return { ...made, facts: publish(made.estimates, made.rules).facts };
}

function weighedEstimates(study: Study, rows: readonly Row[], frame: ContactFrame | null) {
	const { weight, others } = weighed(study, rows, frame);
	const responses = { ...buildResponses(study, rows), weight };
	const groups = presentGroups(responses);
	const waves = study.waves.map(({ id }) => id).toReversed();
	const inputs = [{ study, groups, weightings: others }];
	const plan = buildPlan(inputs, { cuts: [], targets: [] }, { waves });
	const weightings = new Map(others.map((one) => [one.kind, one.weights]));
	const evidence = { ...evidenceOf(study, responses), weightings };
	const rules = new Map([[study.id, publishingRules(study, decidingRoles(study))]]);
	return { estimates: estimate(plan, evidence), rules };
}

/** Rule, column and value of each problem. */
export function rulesOf({ problems }: WeighedStudy): readonly string[] {
	return problems.map(({ severity, rule, column, value }) =>
		[severity, rule, column ?? '', value ?? ''].join(' · '),
	);
}

/** A contact frame of so many contacts of each role, and accounts with their revenue. */
export function frameOf(
	roles: Readonly<Record<string, number>>,
	revenues: Readonly<Record<string, number | null>> | null = null,
	more: readonly Partial<Contact>[] = [],
): ContactFrame {
	const contacts = Object.entries(roles).flatMap(([role, count]) =>
		Array.from({ length: count }, (_, at) => ({ contact: `${role}${at}`, role })),
	);
	const accounts = Object.entries(revenues ?? {}).map(([account, revenue], at) => ({
		...NO_ACCOUNT,
		account,
		revenue,
		line: at + 2,
	}));
	return {
		contacts: [...contacts, ...more].map((one, at) => ({ ...NO_CONTACT, line: at + 2, ...one })),
		accounts: revenues && accounts,
		segmentColumns: [],
	};
}

const NO_CONTACT: Contact = {
	contact: '',
	account: null,
	role: null,
	inCrm: null,
	contactPerson: null,
	invited: null,
	disposition: null,
	lastVerified: null,
	line: 2,
};

const NO_ACCOUNT: Account = {
	account: '',
	name: null,
	owner: null,
	status: null,
	revenue: null,
	actedOn: null,
	segments: new Map(),
	line: 2,
};
