import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { mirrorFigure } from '../../figures/mirror-figure.ts';
import { fieldText } from '../../story/base-text.ts';
import { STAFF } from '../../story/image-gaps.ts';
import { relationWords } from '../../story/names.ts';
import { staffStory } from '../../story/staff-story.ts';
import { mainStudy } from '../../story/view.ts';
import type { PageContext } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { relationNavigation } from './relation-navigation.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** Our own people: what they believe of customers beside what customers say, and who of them answered. */
export async function staffPage(context: PageContext): Promise<ReportPage> {
	const { view } = context;
	const story = staffStory(view);
	const { label } = relationWords(view, mainStudy(view), STAFF);
	const sections = seenSections(context, [
		section('mirror', story.sections.mirror, {
			figure: await mirrorFigure(view, { ...NO_SUBJECT, relation: STAFF }, 'mirror'),
		}),
		section('who', story.sections.who),
	]);
	return plainPage(context, {
		story,
		kicker: view.phrases.page.kickers.relation(label),
		name: label,
		meta: [fieldText(view)].filter(Boolean),
		sections,
		siblings: relationNavigation(context, STAFF),
	});
}
