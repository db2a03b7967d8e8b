import { failing } from '../../../metrics/failing.ts';
import type { PlannedPath } from '../../../plan/analyses/path.ts';
import { baseOfLevel } from '../../base-of-level.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { withReading } from '../../item-desk.ts';
import { measure } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { baseOfAccounts, rowsByAccount, shareOfAccounts } from '../account-groups.ts';
import { derivedNumber, inHundredths } from '../derived-number.ts';
import type { StepAnswers } from './path-answers.ts';

/** Coverage and failing of a touchpoint: of all, and of each role that was asked. */
export function stepFacts(
	sample: Sample,
	planned: PlannedPath,
	answers: StepAnswers,
): DerivedEstimate[] {
	const places = ['', ...answers.step.roles].map((role) => ({
		...planned,
		cut: { ...planned.cut, role },
	}));
	return [
		...(canSayNotMet(answers) ? coverage(sample, places, answers) : []),
		...failingShares(sample, places, answers),
	];
}

/** A question that nobody can say "did not concern me" to tells nothing of who met the touchpoint. */
function canSayNotMet({ step }: StepAnswers): boolean {
	return step.question.not_met.length > 0;
}

function coverage(
	sample: Sample,
	places: readonly PlannedPath[],
	{ step, isAsked, isMet }: StepAnswers,
): DerivedEstimate[] {
	return places.flatMap((place) => {
		const rows = sample.rows.rowsOf(place.cut).filter(isAsked);
		const { own, base } = measure(sample, {
			rows,
			valueOf: (row) => (isMet(row) ? 1 : 0),
			shape: 'share',
			waves: [place.cut.wave],
			relation: place.cut.relation,
		});
		const told = { unit: 'percent', about: step } as const;
		const figure = inHundredths(own.figure);
		const met = derivedNumber(place, { ...told, metric: 'met', base, figure });
		if (!sample.hasAccounts || place.cut.role !== '') return [met];
		const accounts = rowsByAccount(sample, rows);
		const ofAccounts = derivedNumber(place, {
			...told,
			metric: 'met-accounts',
			base: baseOfAccounts(sample, accounts),
			figure: shareOfAccounts(accounts, (people) => people.some(isMet)),
		});
		return [met, ofAccounts];
	});
}

function failingShares(
	sample: Sample,
	places: readonly PlannedPath[],
	{ step }: StepAnswers,
): DerivedEstimate[] {
	const [reading] = failing.readings(step.question);
	if (reading === undefined) return [];
	const { question, touchpoint } = step;
	const read = { question: question.id, touchpoint, metric: failing, reading };
	return withReading(sample, read, (shares) =>
		places.map((place) => {
			const compared = shares.levelOf({ cut: place.cut, isRest: false });
			return derivedNumber(place, {
				metric: failing.id,
				unit: 'percent',
				base: baseOfLevel(compared),
				figure: inHundredths(compared.own.figure),
				about: step,
			});
		}),
	);
}
