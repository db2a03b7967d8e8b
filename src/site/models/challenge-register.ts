import type { SiteChallenge } from '../../audiences/site.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import { baseText } from '../../figures/base-line.ts';
import { findFact } from '../../snapshot/fact-index.ts';
import { factText } from '../../story/fact-text.ts';
import { mainCut } from '../../story/main-cut.ts';
import { roleName } from '../../story/names.ts';
import { labelText, type View } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';

/** The challenges of a report with how far each is, and what the numbers say of it; null without one. */
export function challengeRegister(
	view: View,
	challenges: readonly SiteChallenge[],
): FigureTable | null {
	if (challenges.length === 0) return null;
	const words = view.phrases.challenge;
	const { columns } = words;
	return {
		caption: words.register.topic,
		columns: [
			{ label: columns.challenge },
			{ label: view.phrases.figure.columns.role },
			{ label: columns.status },
			{ label: columns.frequency, numeric: true },
			{ label: columns.solved, numeric: true },
			{ label: columns.owner },
		],
		rows: challenges.map((challenge) => ({
			label: labelText(view, challenge.title),
			cells: [
				challenge.role ? roleName(view, challenge.role).heading : view.phrases.figure.columns.all,
				stateText(view, challenge),
				metricText(view, challenge, challenge.frequency) || words.notCounted,
				metricText(view, challenge, challenge.solved) || words.notVerified,
				challenge.owner || words.nobody,
			],
		})),
	};
}

function stateText(view: View, { status, since }: SiteChallenge): string {
	const words = view.phrases.challenge;
	const state = words.states[status] ?? status;
	return since === '' ? state : words.since(state, formatDate(since, view.numbers));
}

/** The level of a number as `metric:question:category`, of the role that it is about; '' without one. */
function metricText(view: View, { role }: SiteChallenge, id: string): string {
	const [metric = '', question = '', category = ''] = id.split(':');
	if (question === '') return '';
	const about = questionPlace(view, question);
	const cut = { ...mainCut(view), metric, question, category, role };
	const fact =
		findFact(view.index, cut) ??
		findFact(view.index, { ...cut, brand: '' }) ??
		findFact(view.index, { ...cut, brand: '', touchpoint: about });
	if (!fact) return '';
	const { text, interval } = factText(fact, view);
	return [interval ? `${text} (${interval})` : text, baseText(view, fact)]
		.filter(Boolean)
		.join(', ');
}

function questionPlace(view: View, question: string): string {
	const asked = view.card.studies[0]?.questions.find(({ id }) => id === question);
	return asked?.touchpoint ?? '';
}
