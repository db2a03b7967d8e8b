import type { DisclosureRules } from '../disclosure-rules.ts';
import type { Group } from '../hiding/group.ts';
import type { ToldGroup } from './told-group.ts';

/** What is told now, to be joined with what was. */
export interface Telling {
	readonly groups: readonly Group[];
	/** Null where only n is known. */
	readonly personsOf: (group: Group) => readonly number[] | null;
	/** Whether what a version told of a group reads the same now. */
	readonly hasSameFigures: (told: ToldGroup) => boolean;
	readonly rulesOf: (study: string) => DisclosureRules;
}
