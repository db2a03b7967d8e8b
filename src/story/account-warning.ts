import type { Fact } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { factAbout } from './fact-about.ts';
import { factName } from './fact-name.ts';
import { metricFact } from './main-metric.ts';
import { pageSubject } from './page-subject.ts';
import { mainStudy, type View } from './view.ts';

/** More in a warning nobody reads. */
const MOST = 3;

/**
 * The warning over a page whose conclusion does not stand without one account: told differences of the
 * number that it is built on, on the overview those of the roles too, that lose their sign or half their
 * size. '' where all of them stand.
 */
export function accountWarning(view: View, page: PageName): string {
	const found = levelsOf(view, page).flatMap((level) => weakComparisons(view, level));
	if (found.length === 0) return '';
	const names = found.slice(0, MOST).map(({ level, fact }) => nameOf(view, level, fact));
	return view.phrases.page.notices.onOneAccount(names.join('; '), found.length - names.length);
}

function levelsOf(view: View, page: PageName): readonly Fact[] {
	const { metric, fact } = pageSubject(view, page);
	const roles =
		page === 'index' && metric
			? mainStudy(view).roles.flatMap(({ id }) => metricFact(view, metric, { role: id }) ?? [])
			: [];
	return fact === undefined ? roles : [fact, ...roles];
}

interface Weak {
	readonly level: Fact;
	readonly fact: Fact;
}

function weakComparisons(view: View, level: Fact): readonly Weak[] {
	return view.card.unsteady.flatMap((id) => {
		const fact = id.startsWith(`${level.id}|against=`) ? view.index.byId.get(id) : undefined;
		return fact?.weights === level.weights ? [{ level, fact }] : [];
	});
}

/** `NPS: Finance – Others` */
function nameOf(view: View, level: Fact, fact: Fact): string {
	const against = factAbout(view, fact).find(({ key }) => key === 'against')?.text ?? '';
	return [factName(view, level), against].filter(Boolean).join(' – ');
}
