import type { FactKey } from '../snapshot/fact.ts';
import { groupFindings } from './findings.ts';
import { mainCut } from './main-cut.ts';
import { relationWords } from './names.ts';
import { touchpointRows } from './rows.ts';
import { isHeadline } from './situation.ts';
import { mainStudy, type View } from './view.ts';

/** What can be said of the touchpoints of the path, each level alone; of one role where `parts` names it. */
export function pathFindings(view: View, parts: Partial<FactKey> = {}): readonly string[] {
	const rows = touchpointRows(view, parts);
	const first = rows.find(({ fact }) => isHeadline(fact));
	if (!first) return [];
	const { relation } = mainCut(view);
	const of = parts.role ? '' : relationWords(view, mainStudy(view), relation).of;
	return groupFindings(view, rows, first.metric.question, of, 'touchpoints');
}
