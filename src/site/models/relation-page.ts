import { distributionFigure } from '../../figures/distribution-figure.ts';
import { emotionsFigure } from '../../figures/emotions-figure.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { hearsayFigure, imageFigure } from '../../figures/image-figure.ts';
import { relationReasonsFigure, relationStatementsFigure } from '../../figures/relation-figures.ts';
import { fieldText, responsesText } from '../../story/base-text.ts';
import { STAFF } from '../../story/image-gaps.ts';
import { relationWords } from '../../story/names.ts';
import { relationStory } from '../../story/relation-story.ts';
import { mainStudy } from '../../story/view.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { relationLevel, relationNavigation } from './relation-navigation.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { staffPage } from './staff-page.ts';

/** People who are not customers now: their answers, image and reasons, never pooled with others. */
export async function relationPage(params: RouteParams): Promise<ReportPage> {
	const id = params['id'] ?? '';
	const context = pageContext(params, `relations/${id}`);
	if (id === STAFF) return staffPage(context);
	const { view } = context;
	const subject = { ...NO_SUBJECT, relation: id };
	const story = relationStory(view, id);
	const { label } = relationWords(view, mainStudy(view), id);
	const sections = seenSections(context, [
		section('distribution', story.sections.distribution, {
			figure: await distributionFigure(view, subject, 'distribution'),
		}),
		section('statements', story.sections.statements, {
			figure:
				(await imageFigure(view, subject, 'statements')) ??
				(await relationStatementsFigure(view, subject, 'statements')),
		}),
		section('hearsay', story.sections.hearsay, {
			figure: await hearsayFigure(view, subject, 'hearsay'),
		}),
		section('emotions', story.sections.emotions, {
			figure: await emotionsFigure(view, subject, 'emotions'),
		}),
		section('reasons', story.sections.reasons, {
			figure: await relationReasonsFigure(view, subject, 'reasons'),
		}),
	]);
	return plainPage(context, {
		story,
		kicker: view.phrases.page.kickers.relation(label),
		name: label,
		meta: [responsesText(view, relationLevel(view, id)), fieldText(view)].filter(Boolean),
		sections,
		siblings: relationNavigation(context, id),
	});
}
