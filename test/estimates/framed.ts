import type { Study } from '../../src/codebook/study-schema.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import type { DerivedEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import type { Account, Contact, ContactFrame } from '../../src/frame/contact-frame.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { evidenceOf } from '../responses/evidence.ts';

type SomeContact = Pick<Contact, 'contact'> & Partial<Contact>;
type SomeAccount = Pick<Account, 'account'> & Partial<Account>;

/** A frame of contacts, and of accounts where there are any; what is left out is not told. */
export function buildFrame(
	contacts: readonly SomeContact[],
	accounts: readonly SomeAccount[] | null = null,
): ContactFrame {
	return {
		contacts: contacts.map((one) => ({ ...UNKNOWN_CONTACT, ...one })),
		accounts: accounts && accounts.map((one) => ({ ...UNKNOWN_ACCOUNT, ...one })),
		segmentColumns: [],
	};
}

const UNKNOWN_CONTACT: Omit<Contact, 'contact'> = {
	account: null,
	role: null,
	inCrm: null,
	contactPerson: null,
	invited: null,
	disposition: null,
	lastVerified: null,
	line: 2,
};

const UNKNOWN_ACCOUNT: Omit<Account, 'account'> = {
	name: null,
	owner: null,
	status: null,
	revenue: null,
	actedOn: null,
	segments: new Map(),
	line: 2,
};

/** From rows and a frame to published facts, as a build does. */
export function calculateFramed(
	study: Study,
	rows: readonly Row[],
	frame: ContactFrame | null,
	waves: readonly string[] = study.waves.map(({ id }) => id).toReversed(),
): Published {
	const rules = new Map([[study.id, publishingRules(study)]]);
	return publish(estimateAll(study, rows, frame, waves), rules);
}

/** The derived numbers before the gate, unrounded. */
export function derivedFrom(
	study: Study,
	rows: readonly Row[],
	frame: ContactFrame | null,
): readonly DerivedEstimate[] {
	const waves = study.waves.map(({ id }) => id).toReversed();
	return estimateAll(study, rows, frame, waves).filter((one) => one.kind === 'derived');
}

function estimateAll(
	study: Study,
	rows: readonly Row[],
	frame: ContactFrame | null,
	waves: readonly string[],
) {
	const responses = buildResponses(study, rows);
	const plan = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: [...waves] },
	);
	return estimate(plan, { ...evidenceOf(study, responses), frame });
}
