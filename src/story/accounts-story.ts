import type { Fact } from '../snapshot/fact.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import { accountFact, customerIds } from './accounts.ts';
import { fieldText } from './base-text.ts';
import { factText, levelText } from './fact-text.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { waveName } from './names.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, mainStudy, type View } from './view.ts';

export type AccountsSection = 'risk' | 'left' | 'revenue' | 'coverage';

/** A share of accounts that left is called high from here on, per cent. */
const HIGH_CHURN = 10;

/** The list of companies: which are at risk, whether scores told of those that left, whose voice is heard. */
export function accountsStory(view: View): PageStory<AccountsSection> {
	const risk = riskSection(view);
	const left = leftSection(view);
	const revenue = revenueSection(view);
	const coverage = coverageSection(view);
	const told = [revenue, left, coverage].filter(({ missing }) => missing === undefined);
	return {
		title: risk.title,
		deck: asText(told.map(({ title }) => title)),
		description: asText([risk.title, fieldText(view)]),
		sections: { risk, left, revenue, coverage },
	};
}

function riskSection(view: View): SectionStory {
	const words = view.phrases.account.risk;
	const { topic, howToRead } = words;
	const [atRisk, all] = [accountFact(view, 'at-risk', ''), accountFact(view, 'accounts', '')];
	if (atRisk?.value == null || !all) return missingSection(words, words.missing);
	const title =
		atRisk.value === 0
			? words.none(countText(view, all))
			: words.title(atRisk.value, countText(view, atRisk), countText(view, all));
	return { topic, title, subtitle: '', howToRead };
}

/** An earlier wave with the share of its companies that have left. */
export interface ChurnedWave {
	readonly wave: string;
	readonly churn: Fact;
	/** The score of that wave. */
	readonly score: Fact | undefined;
}

/** The newest earlier wave of which churn is told; null where there is none. */
export function churnedWave(view: View): ChurnedWave | null {
	const metric = headlineMetric(view, mainStudy(view));
	for (const { id: wave } of mainStudy(view).waves) {
		const churn = accountFact(view, 'churn', '', { wave });
		if (churn?.value == null) continue;
		const score = metric ? metricFact(view, metric, { wave }) : undefined;
		return { wave, churn, score: score?.value == null ? undefined : score };
	}
	return null;
}

/** A score that is surely good beside many companies that left. */
export function isContradiction({ churn, score }: ChurnedWave): boolean {
	const isGood = score?.low != null && score.low > 0;
	return isGood && (churn.value ?? 0) >= HIGH_CHURN;
}

function leftSection(view: View): SectionStory {
	const words = view.phrases.account.left;
	const { topic } = words;
	const told = churnedWave(view);
	if (told === null) return missingSection(words, words.missing);
	const wave = waveName(view, mainStudy(view), told.wave);
	const howToRead = words.howToRead;
	if (told.churn.value === 0)
		return { topic, title: words.none(wave), subtitle: '', howToRead, notes: [words.rule] };
	const say = (one: View) => {
		const share = levelText(told.churn, one);
		return told.score
			? words.title(levelText(told.score, one), wave, share)
			: words.withoutScore(wave, share);
	};
	const title = say(headingView(view));
	const sure = asText([say(view)]);
	const notes = [sure, ...(isContradiction(told) ? [words.warning] : []), words.rule];
	return { topic, title: asTitle([title]), subtitle: '', howToRead, notes };
}

function revenueSection(view: View): SectionStory {
	const words = view.phrases.account.revenue;
	const { topic, howToRead } = words;
	const atRisk = accountFact(view, 'revenue-at-risk', '');
	const all = accountFact(view, 'revenue', '');
	const accounts = accountFact(view, 'accounts', '');
	if (!all || !accounts) return missingSection(words, words.missing);
	const told = all.accounts === null ? '' : formatCount(all.accounts, view.numbers);
	return {
		topic,
		title: words.title(atRisk ? factText(atRisk, view).text : '0', factText(all, view).text),
		subtitle: '',
		howToRead,
		notes: words.assumptions(told, countText(view, accounts)),
	};
}

function coverageSection(view: View): SectionStory {
	const words = view.phrases.account.coverage;
	const { topic, howToRead } = words;
	const single = accountFact(view, 'single-threaded', '');
	if (single?.value == null || customerIds(view).length === 0)
		return missingSection(words, words.missing);
	const title = words.title(single.value, countText(view, single));
	return { topic, title, subtitle: '', howToRead };
}

function countText(view: View, fact: Fact): string {
	return factText(fact, view).text;
}
