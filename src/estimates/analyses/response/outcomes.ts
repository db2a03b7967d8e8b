import { aaporRates, type Dispositions } from '../../../statistics/aapor-rates.ts';
import type { FramePerson } from '../customer-frame.ts';

/** A rate of those asked. */
export interface Outcome {
	readonly metric: string;
	/** 0 to 1; null of nobody. */
	readonly share: number | null;
	/** Whom it is a share of. */
	readonly of: readonly FramePerson[];
	/** Whether it tells how many answered. */
	readonly tellsAnswered: boolean;
	/** Groups of others whose number it tells, by itself or together with who answered. */
	readonly others: readonly (readonly FramePerson[])[];
}

/**
 * AAPOR's response rate RR1, contact rate CON1, cooperation rate COOP1 and refusal rate REF1 of the
 * people who were asked.
 *
 * A case is complete where its answers are kept, by the study's own rule about unfinished ones; one
 * that began and whose answers are not kept is partial. Not contacted are those who never reacted or
 * were away; unknown those whose invitation bounced or of whom the file tells nothing. All of unknown
 * eligibility are taken to be eligible: e = 1, which gives the lowest rates.
 */
export function outcomesOf(asked: readonly FramePerson[]): readonly Outcome[] {
	const contacted = asked.filter(isContacted);
	const rates = ratesOf(asked, contacted.length);
	const silent = contacted.filter((one) => outcomeOf(one) !== 'complete');
	const refused = asked.filter((one) => outcomeOf(one) === 'refused');
	const brokeOff = asked.filter((one) => outcomeOf(one) === 'partial');
	return [
		{ metric: 'response-rate', share: rates.rr1, of: asked, tellsAnswered: true, others: [] },
		{
			metric: 'contact-rate',
			share: rates.con1,
			of: asked,
			tellsAnswered: false,
			others: [silent],
		},
		{
			metric: 'cooperation-rate',
			share: rates.coop1,
			of: contacted,
			tellsAnswered: true,
			others: [silent],
		},
		{
			metric: 'refusal-rate',
			share: rates.ref1,
			of: asked,
			tellsAnswered: false,
			others: [refused, brokeOff],
		},
	];
}

type Rates = Readonly<Record<'rr1' | 'con1' | 'coop1' | 'ref1', number | null>>;

/** Of people nobody of whom was contacted all rates are 0 but cooperation, which they have none of. */
function ratesOf(asked: readonly FramePerson[], contacted: number): Rates {
	if (asked.length === 0) return { rr1: null, con1: null, coop1: null, ref1: null };
	if (contacted === 0) return { rr1: 0, con1: 0, coop1: null, ref1: 0 };
	return aaporRates(dispositionsOf(asked));
}

function dispositionsOf(asked: readonly FramePerson[]): Dispositions {
	const count = (is: (outcome: keyof Dispositions) => boolean) =>
		asked.filter((one) => is(outcomeOf(one))).length;
	return {
		complete: count((one) => one === 'complete'),
		partial: count((one) => one === 'partial'),
		refused: count((one) => one === 'refused'),
		notContacted: count((one) => one === 'notContacted'),
		other: 0,
		unknown: count((one) => one === 'unknown'),
		eligibleShare: 1,
	};
}

function isContacted(person: FramePerson): boolean {
	return ['complete', 'partial', 'refused'].includes(outcomeOf(person));
}

function outcomeOf({ contact, hasAnswered }: FramePerson): keyof Dispositions {
	if (hasAnswered) return 'complete';
	switch (contact.disposition) {
		case 'complete':
		case 'partial':
			return 'partial';
		case 'refused':
			return 'refused';
		case 'no-contact':
		case 'out-of-office':
			return 'notContacted';
		case 'bounced':
		case 'unknown':
		case 'not-eligible':
		case null:
			return 'unknown';
	}
}
