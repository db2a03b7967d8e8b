import type { Fact } from '../snapshot/fact.ts';
import { formatDate } from '../wording/dates.ts';
import { formatBase } from '../wording/numbers.ts';
import { versionName } from '../wording/version-name.ts';
import { factName } from './fact-name.ts';
import { factText } from './fact-text.ts';
import { waveName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** The edition that a number is cited from. */
export interface CitedVersion {
	/** Title and id of the report. */
	readonly report: string;
	readonly reportId: string;
	readonly version: string;
	/** `yyyy-mm-dd` */
	readonly date: string;
	readonly status: 'draft' | 'reviewed' | 'released';
}

/**
 * How a number is named so that it is found for ever: whose, of which edition and day, what, how much
 * with interval and base, and its id. `Havukka Oy: Relationship survey, v2026-Q3, 28 September 2026. NPS:
 * Finance, 2026-Q3: −18 (−44…+8), n = 33. havukka-relationship v2026-q3
 * nps:recommend|relation=customer|role=finance|wave=2026-q3`
 */
export function factCitation(view: View, fact: Fact, cited: CitedVersion): string {
	const { numbers, phrases } = view;
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const { text, interval } = factText(fact, view);
	const draft = cited.status === 'draft' ? ` (${phrases.site.versionStatus.draft})` : '';
	const edition = `${versionName(cited.version)}${draft}`;
	const number = [
		`${text}${interval === '' ? '' : ` (${interval})`}`,
		fact.n === null ? '' : formatBase(fact.n, numbers),
	].filter(Boolean);
	return [
		`${study.organisation}: ${cited.report}, ${edition}, ${formatDate(cited.date, numbers)}.`,
		`${factName(view, fact)}, ${waveName(view, study, fact.wave)}: ${number.join(', ')}.`,
		`${cited.reportId} ${cited.version} ${fact.id}`,
	].join(' ');
}
