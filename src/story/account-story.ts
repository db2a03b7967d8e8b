import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import {
	accountFact,
	accountName,
	accountOwner,
	leftAfter,
	riskOf,
	seatsOf,
	voicedWaves,
	worstRoles,
	worstText,
} from './accounts.ts';
import { fieldText } from './base-text.ts';
import { factText } from './fact-text.ts';
import { mainCut, ownBrand } from './main-cut.ts';
import { roleForm, waveName } from './names.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';
import type { Fact } from '../snapshot/fact.ts';

export type AccountSection = 'seats' | 'roles' | 'spread' | 'waves';

/** The classes of answers whose shares are told, the worst first. */
const CLASS_METRICS = ['detractors', 'passives', 'promoters'] as const;

/** The page of one company: who of its buying centre is known and was heard, the worst role first. */
export function accountStory(view: View, id: string): PageStory<AccountSection> {
	const name = accountName(view, id);
	const finding = riskFinding(view, id);
	return {
		title: asTitle([finding]) || name,
		deck: asText([...deckOf(view, id)]),
		description: asText([`${name}: ${finding}`, fieldText(view)]),
		sections: {
			seats: seatsSection(view, id),
			roles: rolesSection(view, id),
			spread: spreadSection(view, id),
			waves: wavesSection(view, id),
		},
	};
}

function riskFinding(view: View, id: string): string {
	const words = view.phrases.account;
	const risk = riskOf(view, id);
	const left = leftAfter(view, id);
	if (left !== '') return words.page.left(waveName(view, mainStudy(view), left));
	if (risk !== '') return words.risks[risk] ?? risk;
	return accountFact(view, 'at-risk', '') ? words.page.noRisk : words.page.unrated;
}

function deckOf(view: View, id: string): readonly string[] {
	const words = view.phrases.account;
	const worst = worstText(view, id, lastWave(view, id));
	const toDo = words.risk.toDo[riskOf(view, id)];
	return [heardText(view, id), worst === '' ? '' : words.page.worst(worst), toDo ?? ''].filter(
		Boolean,
	);
}

/** The newest wave, or the last that a company answered in before it left. */
export function lastWave(view: View, id: string): string {
	return leftAfter(view, id) || mainCut(view).wave;
}

function heardText(view: View, id: string): string {
	const words = view.phrases.account.page;
	const known = accountFact(view, 'identified', id);
	const answered = accountFact(view, 'answered', id);
	if (!known) return '';
	if (known.value === 0) return words.nobodyKnown;
	const count = factText(known, view).text;
	if (answered?.value == null) return '';
	return answered.value === 0
		? words.nobodyHeard(count)
		: words.heard(factText(answered, view).text, count);
}

/** What stands under the title: revenue, who answers for it. */
export function accountMeta(view: View, id: string): readonly string[] {
	const words = view.phrases.account.page;
	const revenue = accountFact(view, 'revenue', id, { wave: lastWave(view, id) });
	const owner = accountOwner(view, id);
	return [
		revenue ? words.revenue(factText(revenue, view).text) : '',
		owner ? words.owner(owner) : '',
		fieldText(view),
	].filter(Boolean);
}

function seatsSection(view: View, id: string): SectionStory {
	const words = view.phrases.account.page.seats;
	const { topic, howToRead } = words;
	const seats = seatsOf(view, id);
	if (seats.length === 0) return missingSection(words, words.missing);
	const named = (isSo: (state: string) => boolean) =>
		seats.filter(({ state }) => isSo(state)).map(({ role }) => roleForm(view, role.id, 'singular'));
	const empty = named((state) => state === 'empty');
	const silent = named((state) => state === 'silent' || state === 'notInvited');
	const { list } = view.phrases.site;
	if (empty.length > 0) return { topic, title: words.empty(list(empty)), subtitle: '', howToRead };
	const title = silent.length > 0 ? words.silent(list(silent)) : words.all;
	return { topic, title, subtitle: '', howToRead };
}

function rolesSection(view: View, id: string): SectionStory {
	const words = view.phrases.account.page.roles;
	const { topic, howToRead } = words;
	const wave = lastWave(view, id);
	const [worst] = worstRoles(view, id, wave);
	if (!worst) return missingSection(words, words.missing);
	const { answers } = view.phrases.account;
	const role = roleForm(view, worst.role, 'singular');
	const answer = answers[worst.category] ?? worst.category;
	const title =
		leftAfter(view, id) === ''
			? words.title(role, answer)
			: words.titleThen(role, answer, waveName(view, mainStudy(view), wave));
	return { topic, title, subtitle: '', howToRead };
}

/** Shares of an account's answers by class, the worst first; empty where none are told. */
export function classShares(view: View, id: string): readonly Fact[] {
	const { relation, wave } = mainCut(view);
	const brand = ownBrand(mainStudy(view));
	return CLASS_METRICS.flatMap((metric) =>
		(view.index.byMetric.get(metric) ?? []).filter(
			(fact) =>
				fact.account === id &&
				fact.wave === wave &&
				fact.relation === relation &&
				(fact.brand === brand || fact.brand === ''),
		),
	);
}

function spreadSection(view: View, id: string): SectionStory {
	const words = view.phrases.account.page.spread;
	const { topic, howToRead } = words;
	if (classShares(view, id).some(({ value }) => value !== null))
		return { topic, title: words.title, subtitle: '', howToRead };
	const { thresholds } = mainStudy(view);
	const least = Math.max(thresholds.distribution, thresholds.respondents);
	const missingTitle = asTitle([view.phrases.figure.status.hidden]);
	return missingSection({ topic, missingTitle }, words.missing(formatCount(least, view.numbers)));
}

function wavesSection(view: View, id: string): SectionStory {
	const words = view.phrases.account.page.waves;
	const { topic, howToRead } = words;
	const told = voicedWaves(view).filter((wave) => accountFact(view, 'voices', id, { wave }));
	if (told.length === 0) return missingSection(words, words.missing);
	return { topic, title: words.title, subtitle: '', howToRead };
}
