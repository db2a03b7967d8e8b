import { classShares, lastWave } from '../story/account-story.ts';
import { accountFact, seatsOf, voicedWaves, worstRoles } from '../story/accounts.ts';
import { roleForm, waveName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { intervalText, valueText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';

/** The roles of the study as seats of a company: who is known, was invited and answered. */
export function seatsTable(view: FigureView, account: string): FigureTable | null {
	const seats = seatsOf(view, account);
	if (seats.length === 0) return null;
	const { columns, page } = view.phrases.account;
	const { decisions } = view.phrases.influence;
	const hasInvited = seats.some(({ invited }) => invited !== undefined);
	const zero = formatCount(0, view.numbers);
	return {
		caption: page.seats.topic,
		columns: [
			{ label: view.phrases.figure.columns.role },
			{ label: columns.decision },
			{ label: columns.identified, numeric: true },
			...(hasInvited ? [{ label: columns.invited, numeric: true }] : []),
			{ label: columns.answered, numeric: true },
			{ label: columns.seat },
		],
		rows: seats.map(({ role, identified, invited, answered, state }) => ({
			label: roleForm(view, role.id, 'singular'),
			cells: [
				decisions[role.decision] ?? view.phrases.figure.emptyCell,
				valueText(view, identified),
				...(hasInvited ? [invited ? valueText(view, invited) : zero] : []),
				answered ? valueText(view, answered) : zero,
				page.seats.states[state],
			],
		})),
	};
}

/** Roles that answered with the class of their worst answer, the worst first. */
export function worstRolesTable(view: FigureView, account: string): FigureTable | null {
	const roles = worstRoles(view, account, lastWave(view, account));
	if (roles.length === 0) return null;
	const { columns, answers, page } = view.phrases.account;
	return {
		caption: page.roles.topic,
		columns: [
			{ label: view.phrases.figure.columns.role },
			{ label: columns.worstAnswer },
			{ label: columns.people, numeric: true },
		],
		rows: roles.map((fact) => ({
			label: roleForm(view, fact.role, 'singular'),
			cells: [
				answers[fact.category] ?? fact.category,
				fact.n === null ? '' : formatCount(fact.n, view.numbers),
			],
		})),
	};
}

/** Shares of detractors, passives and promoters; null where the company has too few answers for it. */
export function spreadTable(view: FigureView, account: string): FigureTable | null {
	const shares = classShares(view, account);
	if (shares.every(({ value }) => value === null)) return null;
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.account;
	const labels: Readonly<Record<string, string>> = {
		detractors: columns.detractors,
		passives: columns.passives,
		promoters: columns.promoters,
	};
	return {
		caption: words.page.spread.topic,
		columns: [
			{ label: words.columns.answerClass },
			{ label: columns.n, numeric: true },
			{ label: columns.share, numeric: true },
			{ label: interval, numeric: true },
		],
		rows: shares.map((fact) => ({
			label: labels[fact.metric] ?? fact.metric,
			cells: [
				fact.n === null ? '' : formatCount(fact.n, view.numbers),
				factCell(view, fact),
				intervalText(view, fact),
			],
		})),
	};
}

/** How many people and roles were heard in each wave, the newest first. */
export function voicesOverWaves(view: FigureView, account: string): FigureTable | null {
	const rows = voicedWaves(view).flatMap((wave) => {
		const voices = accountFact(view, 'voices', account, { wave });
		const roles = accountFact(view, 'voiced-roles', account, { wave });
		if (!voices) return [];
		const cells = [valueText(view, voices), roles ? valueText(view, roles) : ''];
		return [{ label: waveName(view, mainStudy(view), wave), cells }];
	});
	if (rows.length === 0) return null;
	const { columns, page } = view.phrases.account;
	return {
		caption: page.waves.topic,
		columns: [
			{ label: view.phrases.figure.columns.wave },
			{ label: columns.people, numeric: true },
			{ label: columns.roles, numeric: true },
		],
		rows,
	};
}
