import type { PageName } from '../snapshot/page-names.ts';
import type { RuleFinding } from './rule.ts';

/** Why a rule is set aside: one text for every language, or a text for each. */
export type WaiverReason = string | Readonly<Record<string, string>>;

/** A rule that a person sets aside, with the reason that is printed. */
export interface Waiver {
	readonly rule: string;
	/** A fact id's beginning, an item, a page or a file; '' for all that the rule finds. */
	readonly where: string;
	readonly reason: WaiverReason;
}

/** What is printed on a page of a rule that was set aside there. */
export interface PrintedWaiver {
	readonly rule: string;
	readonly reason: WaiverReason;
	/** What it sets aside: ids of facts and items. */
	readonly about: readonly string[];
	/** Pages that it is printed on; none: on every page. */
	readonly pages: readonly PageName[];
}

/** The first waiver that sets a finding aside. */
export function waiverOf(
	rule: string,
	finding: RuleFinding,
	waivers: readonly Waiver[],
): Waiver | undefined {
	return waivers.find((one) => one.rule === rule && isAbout(finding, one.where));
}

function isAbout({ pages, about, file }: RuleFinding, where: string): boolean {
	if (where === '') return true;
	return (
		pages.some((page) => page === where) ||
		about.some((id) => id.startsWith(where)) ||
		(file !== null && (file === where || file.endsWith(`/${where}`)))
	);
}

/** The reason as a listing of problems tells it: in English where it is told so. */
export function reasonText(reason: WaiverReason): string {
	return typeof reason === 'string' ? reason : (reason['en'] ?? Object.values(reason)[0] ?? '');
}
