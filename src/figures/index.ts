import { answersFigure } from './answers-figure.ts';
import { competitorsFigure } from './competitors-figure.ts';
import { differenceFigure } from './difference-figure.ts';
import { distributionFigure } from './distribution-figure.ts';
import { emotionsFigure } from './emotions-figure.ts';
import { expectationFigure } from './expectation-figure.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { accountDifferencesFigure } from './account-differences-figure.ts';
import { effortFigure } from './effort-figure.ts';
import { importanceMapFigure } from './importance-map-figure.ts';
import { roleTrendsFigure } from './role-trends-figure.ts';
import { answeringRolesFigure, respondentsFigure } from './reach-figure.ts';
import { registerFigure } from './register-figure.ts';
import { voicesFigure } from './voices-figure.ts';
import { hearsayFigure, imageFigure, relationImagesFigure } from './image-figure.ts';
import { importanceFigure } from './importance-figure.ts';
import { matrixFigure } from './matrix-figure.ts';
import { mirrorFigure } from './mirror-figure.ts';
import { pathFigure } from './path-figure.ts';
import { placesFigure } from './places-figure.ts';
import { relationReasonsFigure, relationStatementsFigure } from './relation-figures.ts';
import { relationsFigure } from './relations-figure.ts';
import { roleTouchpointsFigure } from './role-touchpoints-figure.ts';
import { rolesFigure } from './roles-figure.ts';
import { segmentLevelFigure } from './segment-level-figure.ts';
import { statementsFigure } from './statements-figure.ts';
import { themesFigure } from './themes-figure.ts';
import { trendFigure } from './trend-figure.ts';
import { weakestLinkFigure } from './weakest-link-figure.ts';

/** Makes a figure about a subject; null where it has no facts. `id` is unique in its page. */
type MakeFigure = (
	view: FigureView,
	subject: FigureSubject,
	id: string,
) => Promise<FinishedFigure | null> | FinishedFigure | null;

/** The catalogue of figures, in the order in which it is listed to people. A further figure is one line here. */
const FIGURES: Readonly<Record<string, MakeFigure>> = {
	roles: rolesFigure,
	distribution: distributionFigure,
	path: pathFigure,
	matrix: matrixFigure,
	expectation: expectationFigure,
	difference: differenceFigure,
	touchpoints: roleTouchpointsFigure,
	trend: trendFigure,
	answers: answersFigure,
	competitors: competitorsFigure,
	relations: relationsFigure,
	statements: statementsFigure,
	importance: importanceFigure,
	themes: themesFigure,
	places: placesFigure,
	'weakest-link': weakestLinkFigure,
	'segment-level': segmentLevelFigure,
	'relation-statements': relationStatementsFigure,
	'relation-reasons': relationReasonsFigure,
	map: importanceMapFigure,
	voices: voicesFigure,
	register: registerFigure,
	respondents: respondentsFigure,
	'answering-roles': answeringRolesFigure,
	accounts: accountDifferencesFigure,
	'role-trends': roleTrendsFigure,
	effort: effortFigure,
	image: imageFigure,
	hearsay: hearsayFigure,
	images: relationImagesFigure,
	mirror: mirrorFigure,
	emotions: emotionsFigure,
};

/** Names that `<Figure name="…"/>` may have. */
export const FIGURE_NAMES: readonly string[] = Object.keys(FIGURES);

/** Makes a figure by its name; throws on an unknown one, with the known names. */
export async function makeFigure(
	name: string,
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const make = Object.hasOwn(FIGURES, name) ? FIGURES[name] : undefined;
	if (!make) throw new Error(`There is no figure "${name}"; known: ${FIGURE_NAMES.join(', ')}.`);
	return make(view, subject, id);
}
